package org.mujaz.write;

import java.util.Locale;

/** Why a model wrote nothing that can be used. The number is stable; each has one line in English and one in Arabic. */
public enum WriterProblem {
    UNREACHABLE(301, "the writer cannot be reached at %s: %s", "يتعذر الوصول إلى الكاتب في %s: %s"),
    TOO_SLOW(
            302,
            "the writer took longer than %s s; raise it with --writer-timeout",
            "استغرق الكاتب أكثر من %s ث؛ ارفع الحد بالخيار --writer-timeout"),
    STATUS(303, "the writer answered with the status %s", "أجاب الكاتب بالحالة %s"),
    KEY_REFUSED(
            304,
            "the writer refused the key, or that there is none (status %s); it is taken from the variable that --writer-key-env names",
            "رفض الكاتب المفتاح أو غيابه (الحالة %s)؛ يؤخذ المفتاح من المتغير الذي يسميه الخيار --writer-key-env"),
    REDIRECT(
            305,
            "the writer redirects elsewhere (status %s), which is not followed; give its own address",
            "يحوّل الكاتب إلى عنوان آخر (الحالة %s)، ولا يُتبع التحويل؛ أعط عنوانه نفسه"),
    TOO_LARGE(306, "the writer answered with more than %s bytes", "جواب الكاتب يتجاوز %s بايت"),
    BROKEN_ANSWER(307, "the writer did not answer as the protocol says: %s", "لم يجب الكاتب بحسب البروتوكول: %s"),
    NO_POINTS(308, "the writer wrote no points", "لم يكتب الكاتب أي نقطة"),
    NONE_SUPPORTED(
            309, "the article bears out none of the writer's %s points", "لا يسند النص أيا من نقاط الكاتب، وعددها %s"),
    BUSY(
            310,
            "the writer is busy (status %s) and asks to wait %s s; not waited for",
            "الكاتب مشغول (الحالة %s) ويطلب الانتظار %s ث؛ لم يُنتظر");

    private final int number;
    private final String english;
    private final String arabic;

    WriterProblem(int number, String english, String arabic) {
        this.number = number;
        this.english = english;
        this.arabic = arabic;
    }

    /** As messages print it: {@code MJZ-301}. */
    public String id() {
        return "MJZ-" + number;
    }

    /**
     * What is wrong, in a line.
     *
     * @param language {@code ar} for Arabic, any other for English
     */
    public String message(Locale language, Object... details) {
        return String.format(Locale.ROOT, language.getLanguage().equals("ar") ? arabic : english, details);
    }
}
