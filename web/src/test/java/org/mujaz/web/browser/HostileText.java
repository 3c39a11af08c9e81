package org.mujaz.web.browser;

/** Articles that mix everything, or mean harm. */
final class HostileText {

    static final String TITLE = "عنوان <script>window.ran=1</script> & «تجربة» &lt;b&gt; ${7*7}";

    /** Markup, entities, characters that turn directions, and what is none of the three beside them. */
    static final String ARTICLE = TITLE + """

            قال الوزير سعيد المرزوقي لـ<b>وكالة</b> BBC Arabic إنّ ٣٥ شخصًا قُتلوا في 12 أبريل 2024 بِمَدينةِ بغداد، <img src=x onerror=window.ran=2> وأضافَ أنّهُ “لن يقبل” <a href="javascript:window.ran=3">رابط</a>.
            نص مقلوب: \u202Eabc مقلوب 123\u202C ثم نص \u2067معزول\u2069 ثم \u2069 وحيدة ثم \u202DLRO 45٪\u202C والباقي سليم، و\u200FRLM و\u200ELRM.
            ولوّح لافروف بفرض عقوبات على واشنطن، فقالت موسكو وبكين إنهما ستردان في نوفمبر/تشرين الثاني المقبل --><!-- </textarea></title>.
            """;

    /** Arabic, Latin, digits of both kinds, emoji of several characters, harakat, tatweel. */
    static final String MIXED = """
            شركة Northbridge تعلن أرباحًا بنسبة 5,8% في أبريل/نيسان 2024 😀
            قالَ المُتحدّثُ باسمِ الخارجيّةِ الروسيّةِ إنَّ موسكو 🇷🇺 لن تقبل شروط NATO، وأضاف أنّها "مستعدّة" للحوار مع واشنطن 👨‍👩‍👧‍👦 يوم الاثنين ٨ أبريل ٢٠٢٤ الساعة 19:42.
            وأكـــد وزيرُ الخارجيةِ المصريُّ سامح شكري لوكالة Reuters أن القاهرة ستقدّم ٢٫٣ مليار دولار (2.3bn USD) على مدى 3 سنوات، وبأوسلو ولندن وببغداد اجتماعات لاحقة.
            والتقى لافروف نظيره الصيني وانغ يي في بكين أمس الأحد، وقال وانغ إنهما ناقشا F-16 و«إيفر غيفن» و#غزة و@alarabiya عبر https://example.com/a?b=ج.
            وذكرت صحيفة Le Monde أنّ عدد القتلى بلغ 47 شخصاً على الأقل؛ وقُتل ٣ جنود في خان يونس بحسب ما أعلن الجيش الإسرائيلي.
            """;

    private HostileText() {}
}
