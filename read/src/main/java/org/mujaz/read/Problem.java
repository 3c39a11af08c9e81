package org.mujaz.read;

import java.util.Arrays;
import java.util.Locale;

/** What can be wrong with an input. The number is stable; each has one line in English and one in Arabic. */
public enum Problem {
    NO_SUCH_FILE(201, "no such file", "لا يوجد ملف بهذا الاسم"),
    IS_A_FOLDER(202, "is a folder without a file that can be read", "هذا مجلد لا ملف فيه تمكن قراءته"),
    UNREADABLE(203, "cannot be read: %s", "تتعذر قراءته: %s"),
    EMPTY(204, "is empty", "الملف فارغ"),
    NOT_TEXT(205, "is not text (%s)", "ليس نصا (%s)"),
    TOO_LARGE(
            206,
            "is over the limit of %s for one article; raise it with --max-size",
            "يتجاوز الحد المسموح للمقال الواحد (%s)؛ ارفع الحد بالخيار --max-size"),
    UNDECODABLE(
            207,
            "is in no encoding that Arabic is written in (UTF-8, UTF-16, windows-1256, ISO-8859-6)",
            "ترميزه ليس من ترميزات العربية (UTF-8 وUTF-16 وwindows-1256 وISO-8859-6)"),
    NOT_ARABIC(208, "is not Arabic (%s)", "ليس بالعربية (%s)"),
    WRONG_ENCODING(
            209, "is not in %s but in %s; leave out --encoding", "ليس بترميز %s بل بترميز %s؛ احذف الخيار --encoding"),
    GARBLED(
            210,
            "was garbled by an earlier conversion (UTF-8 read as windows-1256); get it again from its source",
            "أفسده تحويل سابق (UTF-8 قُرئ على أنه windows-1256)؛ خذه من مصدره من جديد"),
    BROKEN_JSON(211, "is not a JSON object: %s", "ليس كائن JSON: %s"),
    NO_TEXT_FIELD(212, "has no text field, or one that is not a string", "ليس فيه حقل text نصي"),
    BAD_PUBLISHED(
            213,
            "published is not ISO 8601 (%s); read without it",
            "تاريخ النشر ليس بصيغة ISO 8601 (%s)؛ قُرئ المقال من دونه"),
    UNKNOWN_ENCODING(214, "this Java has no encoding named %s", "لا ترميز بهذا الاسم: %s"),
    UNWRITABLE(215, "cannot be written: %s", "تتعذر الكتابة: %s"),
    NO_PERMISSION(217, "cannot be read: permission denied", "تتعذر قراءته: لا إذن بذلك"),
    NO_MEMORY(
            216,
            "does not fit into memory; give Java more, as with JAVA_TOOL_OPTIONS=-Xmx2g",
            "لا تتسع له الذاكرة؛ زدها، مثلا JAVA_TOOL_OPTIONS=-Xmx2g"),
    NO_ARTICLE(218, "is a page without an article", "صفحة لا مقال فيها"),
    PRIVATE_ADDRESS(
            219,
            "leads to %s, which is no public address; --allow-private lets it through",
            "يقود إلى %s، وهو ليس عنوانا عاما؛ يسمح به الخيار --allow-private"),
    NO_SUCH_HOST(220, "its host has no address: %s", "لا عنوان للمضيف: %s"),
    HTTP_STATUS(221, "the server answered %s", "أجاب الخادم بـ%s"),
    TOO_SLOW(
            222,
            "the server took longer than %s s; raise it with --timeout",
            "استغرق الخادم أكثر من %s ث؛ ارفع الحد بالخيار --timeout"),
    REDIRECTS(223, "its redirects lead nowhere (%s)", "تحويلاته لا تنتهي إلى شيء (%s)"),
    ROBOTS(224, "robots.txt of %s forbids it", "يمنعه ملف robots.txt في %s"),
    UNREACHABLE(225, "cannot be reached: %s", "يتعذر الوصول إليه: %s"),
    BOMB(226, "unpacks to more than %s; not read", "يتجاوز بعد فك ضغطه %s؛ لم يُقرأ"),
    BAD_ADDRESS(227, "is no address of the web: %s", "ليس عنوانا على الشبكة: %s"),
    BROKEN_FEED(228, "is no feed that can be read: %s", "ليس خلاصة تمكن قراءتها: %s"),
    ENTITIES(229, "defines entities of its own, which is refused", "يعرّف كيانات (entities) خاصة به، وهذا مرفوض"),
    BROKEN_RECORD(230, "is a broken record: %s", "سجل معطوب: %s"),
    BROKEN_ARCHIVE(231, "is a broken archive: %s", "أرشيف معطوب: %s"),
    BROKEN_TABLE(232, "is no row of the table: %s", "ليس صفا من الجدول: %s"),
    PARTIAL(233, "only its beginning is open to readers", "لا يتاح للقراء إلا أوله"),
    CERTIFICATE(
            234,
            "its server cannot be trusted to be the one it says: %s",
            "لا يمكن الوثوق بأن خادمه هو الذي يقول إنه هو: %s"),
    NO_POINTS(
            235,
            "has no points to check; give some with --points or --point",
            "لا نقاط فيه لتُراجع؛ أعطها بالخيار --points أو --point"),
    BROKEN_POINTS(236, "is no list of points: %s", "ليس قائمة نقاط: %s"),
    DEFECT(901, "made Mujaz fail (%s); please report it", "عطَّل موجَز (%s)؛ نرجو الإبلاغ عنه");

    private final int number;
    private final String english;
    private final String arabic;

    Problem(int number, String english, String arabic) {
        this.number = number;
        this.english = english;
        this.arabic = arabic;
    }

    /** As messages print it: {@code MJZ-201}. */
    public String id() {
        return "MJZ-" + number;
    }

    /**
     * What is wrong, in a line.
     *
     * @param language {@code ar} for Arabic, any other for English
     * @param details what the line is about, where the problem has some
     */
    public String message(Locale language, Object... details) {
        String format = language.getLanguage().equals("ar") ? arabic : english;
        Object[] words = Arrays.stream(details)
                .map(detail -> detail instanceof Wording wording ? wording.in(language) : detail)
                .toArray();
        return String.format(Locale.ROOT, format, words);
    }
}
