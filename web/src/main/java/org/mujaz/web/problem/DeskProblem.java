package org.mujaz.web.problem;

import java.util.Locale;

/** What can be wrong with a request. The number is stable; each has one line in English and one in Arabic. */
public enum DeskProblem {
    BAD_REQUEST(601, 400, "is no request that the desk understands: %s", "طلب لا يفهمه المكتب: %s"),
    BAD_OPTION(602, 400, "%s takes %s", "الخيار %s يقبل %s"),
    NOTHING_TO_CHECK(603, 400, "there are no points to check", "لا نقاط لتدقيقها"),
    NOTHING_GIVEN(604, 400, "there is no text, no file and no link", "لا نص ولا ملف ولا رابط"),
    NOT_FOUND(605, 404, "there is nothing at this address", "لا شيء في هذا العنوان"),
    METHOD(606, 405, "this address takes %s only", "هذا العنوان يقبل %s فقط"),
    NOT_ACCEPTABLE(
            307,
            406,
            "there is no answer of the types that are accepted; there are %s",
            "لا جواب بالأنواع المطلوبة؛ المتاح %s"),
    TOO_LARGE(608, 413, "the request is over the limit of %s", "الطلب يتجاوز الحد المسموح (%s)"),
    MEDIA_TYPE(609, 415, "a request of this type is not taken; send %s", "لا يقبل هذا النوع من الطلبات؛ أرسل %s"),
    TOO_SLOW(610, 408, "the request took longer than %s s to arrive", "استغرق وصول الطلب أكثر من %s ث"),
    TOO_LONG(611, 503, "the request took longer than %s s to be worked on", "استغرق العمل على الطلب أكثر من %s ث"),
    BUSY(612, 503, "too much is being worked on; try again", "المكتب مشغول؛ أعد المحاولة"),
    TOO_MANY(613, 429, "more than %s requests a minute", "أكثر من %s طلب في الدقيقة"),
    NO_KEY(614, 401, "a key is needed, and this is none", "يلزم مفتاح صحيح"),
    NOT_FROM_PROXY(
            615, 401, "the proxy in front of the desk does not say who this is", "لا يذكر الوكيل (proxy) هوية الطالب"),
    WRONG_HOST(
            316,
            421,
            "the desk is not called by this name; allowed-hosts lists further ones",
            "لا يُطلب المكتب بهذا الاسم؛ تُضاف الأسماء في allowed-hosts"),
    FORGED(
            317,
            403,
            "the form was not sent from a page of the desk, or the page is too old; load it again",
            "لم يُرسل النموذج من صفحة المكتب، أو قدمت الصفحة؛ أعد تحميلها"),
    READING_GONE(
            618, 404, "this article is not kept any more; give it again", "لم يعد هذا المقال محفوظا؛ أدخله من جديد"),
    NO_FINDING(619, 404, "the article has no such finding", "لا نتيجة بهذا الرقم في المقال"),
    UNSAVED(620, 500, "the report could not be saved: %s", "تعذر حفظ البلاغ: %s"),
    DEFECT(901, 500, "made Mujaz fail; please report it", "عطَّل موجَز؛ نرجو الإبلاغ عنه");

    private final int number;
    private final int status;
    private final String english;
    private final String arabic;

    DeskProblem(int number, int status, String english, String arabic) {
        this.number = number;
        this.status = status;
        this.english = english;
        this.arabic = arabic;
    }

    /** As answers have it: {@code MJZ-608}. */
    public String id() {
        return "MJZ-" + number;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /**
     * What is wrong, in a line.
     *
     * @param language {@code ar} for Arabic, any other for English
     * @param details what the line is about, where the problem has some
     */
    public String message(Locale language, Object... details) {
        return String.format(Locale.ROOT, language.getLanguage().equals("ar") ? arabic : english, details);
    }
}
