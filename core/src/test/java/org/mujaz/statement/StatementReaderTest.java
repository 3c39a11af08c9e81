package org.mujaz.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.statement.Statement.Act;
import org.mujaz.statement.Statement.Form;
import org.mujaz.text.Article;
import org.mujaz.text.Span;

/** Who said what: where what is said begins and ends, and who says it. */
class StatementReaderTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    private static Analysis read(String text) {
        return MUJAZ.analyze(Article.of(text));
    }

    private static List<String> contents(String text) {
        Analysis analysis = read(text);
        return analysis.statements().stream()
                .map(each -> each.content().of(analysis.text().source()))
                .toList();
    }

    /** Each statement as "verb: speaker's words / content". */
    private static List<String> told(String text) {
        Analysis analysis = read(text);
        String source = analysis.text().source();
        return analysis.statements().stream()
                .map(each -> {
                    Span speaker = each.speakerSpan();
                    return each.verb().of(source) + ": " + (speaker == null ? "" : speaker.of(source)) + " / "
                            + each.content().of(source);
                })
                .toList();
    }

    private static List<String> speakers(String text) {
        Analysis analysis = read(text);
        return analysis.statements().stream()
                .map(each -> {
                    Integer speaker = each.speaker();
                    return speaker == null
                            ? "-"
                            : analysis.entities().get(speaker).name();
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال رئيس الوزراء محمد اشتيان، خلال استقباله وفدا من البرلمان، إن الوضع صعب. | الوضع صعب",
                "أوضح الوزير، في تصريح للصحيفة، أن المشروع سيكتمل. | المشروع سيكتمل",
                "قال الوزير الذي يزور بغداد إن المحادثات مفيدة. | المحادثات مفيدة",
                "قالت منى حداد، وهي معلمة أصيب منزلها: الخسائر كبيرة. | الخسائر كبيرة",
                "أبلغ مسؤول محلي عينته الحكومة الصحيفة بأن القصف توقف. | القصف توقف"
            })
    void thatStandsBehindAnInsertion(String text, String content) {
        assertThat(contents(text)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد الوزير ضرورة الحوار بين الجانبين. | AFFIRM | ضرورة الحوار بين الجانبين",
                "نفى مصدر عسكري وجود أي قيود على الشاحنات. | DENY | وجود أي قيود على الشاحنات",
                "في المقابل، نفى المصدر، في اتصال مع الصحيفة، تسجيل أي تدخل. | DENY | تسجيل أي تدخل",
                "أعلنت النيابة العامة فتح تحقيق في الحادث. | ANNOUNCE | فتح تحقيق في الحادث",
                "أعربت الوزارة عن قلقها البالغ إزاء التصعيد. | SAY | قلقها البالغ إزاء التصعيد",
                "وعبر مدير المنظمة عن استعداده للزيارة. | SAY | استعداده للزيارة",
                "حث المدير السكان على مغادرة المنطقة. | DEMAND | مغادرة المنطقة",
                "قضت المحكمة بتأجيل محاكمة الأساتذة. | DECIDE | تأجيل محاكمة الأساتذة",
                "نددت المنظمة بهذه الاعتداءات. | CONDEMN | هذه الاعتداءات",
                "رحبت الحكومة بالقرار. | PRAISE | القرار",
                "نفى المتحدث ما تردد بشأن الاستقالة. | DENY | ما تردد بشأن الاستقالة"
            })
    void whatIsSaidCanBeAnObject(String text, Act act, String content) {
        Analysis analysis = read(text);

        assertThat(contents(text)).containsExactly(content);
        assertThat(analysis.statements().get(0).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شدد الوزير على أن الحل سياسي، داعيا الأطراف إلى استئناف المحادثات. | استئناف المحادثات",
                "قال الوزير إن القضاء مستقل، متهما أطرافا لم يسمها بالوقوف وراء الأزمة. | الوقوف وراء الأزمة",
                "قال الوزير إن الاتصال كان مفيدا، لافتا إلى أن المحادثات مستمرة. | المحادثات مستمرة",
                "قال الوزير إن الاتصال كان مفيدا، معلنا تقديم مساعدات جديدة. | تقديم مساعدات جديدة"
            })
    void aParticipleSaysMore(String text, String content) {
        assertThat(contents(text)).hasSize(2).last().isEqualTo(content);
    }

    @Test
    void wordsOfHonourStandBeforeWhoSpeaks() {
        assertThat(speakers("أوضح معالي وزير الإعلام الأستاذ سلمان بن يوسف الدوسري أن المجلس تابع الأوضاع."
                        + " وأكد سمو وزير الخارجية الأمير فيصل بن فرحان أن المملكة ماضية في خططها."
                        + " وقال سمو وزير الخارجية إن الحوار مستمر."))
                .containsExactly("سلمان بن يوسف الدوسري", "فيصل بن فرحان", "فيصل بن فرحان");
    }

    @Test
    void aVerbThatLeansOnAParticipleIsNoStatementOfItsOwn() {
        assertThat(told("رد الوزير قائلا: \"لن نقبل الابتزاز\".")).containsExactly("قائلا: الوزير / لن نقبل الابتزاز");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت الشرطة إن السائق فر. وأضافت أن البحث مستمر، مشيرة إلى أن الكاميرات معطلة. | مشيرة: الشرطة / الكاميرات معطلة",
                "أثارت الجدل تصريحات المغني سمير الحداد، التي قال فيها \"لن أعود إلى المسرح\". | قال: سمير الحداد / لن أعود إلى المسرح",
                "جاء في بيان صادر عن اللجنة المنظمة أمس أن العرض تأجل. | جاء: اللجنة المنظمة / العرض تأجل",
                "أصدر النادي بيانا جاء فيه أن المدرب باق. | جاء: النادي / المدرب باق",
                "نشرت البلدية بيانا على صفحتها ورد فيه أن الجسر سيغلق. | ورد: البلدية / الجسر سيغلق",
                "ورد المدرب بأن الفريق جاهز. | رد: المدرب / الفريق جاهز",
                "من جهته ذكر المكلف بالأرشيف أن الوثائق سليمة. | ذكر: المكلف / الوثائق سليمة",
                "بدوره ذكر المكلف بالأرشيف أن الوثائق سليمة. | ذكر: المكلف / الوثائق سليمة",
                "ارتفع السعر بينما ذكر التاجر أن السوق راكدة. | ذكر: التاجر / السوق راكدة",
                "قال سكان هذه القرية إن الماء مقطوع. | قال: سكان هذه القرية / الماء مقطوع"
            })
    void whoSpeaksIsFoundInTheWordsAround(String text, String told) {
        assertThat(told(text)).last().isEqualTo(told);
    }

    @Test
    void thatBeforeAQuotationMarkIsNobodysName() {
        assertThat(told("صرح أشرف بأن \"الموسم ناجح\".")).containsExactly("صرح: أشرف / الموسم ناجح");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نددت الحركة بالهجوم، ودعت أنصارها إلى التظاهر. | دعت: الحركة / التظاهر",
                "أما الحركة فاتهمت الحكومة بعرقلة الاتفاق. | اتهمت: الحركة / عرقلة الاتفاق",
                "حذر المتحدث من انهيار المستشفيات، ودعا جميع الأطراف إلى ضبط النفس. | دعا: المتحدث / ضبط النفس"
            })
    void whomOneSpeaksToIsNotWhoSpeaks(String text, String told) {
        assertThat(told(text)).last().isEqualTo(told);
    }

    @Test
    void aVerbAloneIsOfWhoSpokeBeforeAndAgreesInGender() {
        assertThat(speakers("أعلنت وزيرة الخارجية فاطمة الزهراء أن الاتفاق جاهز. وأضافت أن التوقيع قريب."))
                .containsExactly("فاطمة الزهراء", "فاطمة الزهراء");
        assertThat(speakers("قال الوزير محمد اشتيان إن الاتفاق جاهز. وأضافت أن التوقيع قريب."))
                .containsExactly("محمد اشتيان", "-");
    }

    @Test
    void aNameBehindATitleIsTheSpeaker() {
        assertThat(told("قال مدير المستشفى في جنين محمود عباس إن الوضع صعب."))
                .containsExactly("قال: مدير المستشفى في جنين محمود عباس / الوضع صعب");
        assertThat(speakers("قال الوزير محمد اشتيان إن الاتفاق جاهز. وقال اشتيان إن التوقيع قريب."))
                .containsExactly("محمد اشتيان", "محمد اشتيان");
        assertThat(speakers("قال المتحدث محمد اشتيان إن الاتفاق جاهز. وأورد المتحدث ذاته أن التوقيع قريب."))
                .containsExactly("محمد اشتيان", "محمد اشتيان");
    }

    @Test
    void aSpeakerWithALongTitleIsItsHolder() {
        assertThat(told("قال الرئيس التنفيذي لشركة \"نجم الصحراء\" محمد اشتيان إن المشروع جاهز."))
                .containsExactly("قال: الرئيس التنفيذي لشركة \"نجم الصحراء\" محمد اشتيان / المشروع جاهز");
        assertThat(speakers("ورأى وكيل الخازن المحامي محمد اشتيان أن القرار باطل."))
                .containsExactly("محمد اشتيان");
        assertThat(speakers("وقالت جمعية «أشجار بلا حدود» إن المياه قليلة.")).containsExactly("أشجار بلا حدود");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال المندوب العام لحماية الغابات، محمد اشتيان في تصريح إن الحريق أخمد. | محمد اشتيان
            أفادت وزيرة المرأة والأسرة والطفولة فاطمة الزهراوي أن المصالح رصدت ذلك. | فاطمة الزهراوي
            قال وزير المالية الأسبق والخبير الاقتصادي محمد اشتيان إن الأسعار ارتفعت. | محمد اشتيان
            قال نائب رئيس المؤتمر وكاتب عام الاتحاد بالمدينة، محمد اشتيان، إن الاتحاد باق. | محمد اشتيان
            أفاد مساعد وكيل الجمهورية بالمحكمة، والناطق الرسمي باسمها، القاضي محمد اشتيان، بأنه فتح بحثا. | محمد اشتيان
            أعلنت فاطمة الزهراوي رئيسة لجنة التحقيق في الحادث أن اللجنة ستجتمع. | فاطمة الزهراوي
            أكد شقيق الضحية، محمد اشتيان، أن الجثة نقلت. | محمد اشتيان
            نفى المندوب الجهوي بالولاية، محمد اشتيان، الاتهامات. | محمد اشتيان
            عادت حركة السير في المدينة إلى طبيعتها حسب ما أفاد به رئيس الفرع بالمدينة، محمد اشتيان. | محمد اشتيان
            ارتفعت أسعار الخضر والغلال كثيرا وفق بلاغ لوزارة التجارة. | وزارة التجارة
            أكد محامي المتهم محمد اشتيان أن موكله بريء. | -
            وأعلنت حملة مرشح الرئاسة محمد اشتيان أنها بدأت. | -
            عادت حركة السير في المدينة إلى طبيعتها حسب ما أفاد به مصدر أمني لمراسلتنا فاطمة الزهراوي. | -
            """)
    void theNameStandsInAppositionToWhoSpeaks(String text, String speaker) {
        assertThat(speakers(text)).first().isEqualTo(speaker);
    }

    @Test
    void whoAsksNotToBeNamedAsksForNothing() {
        assertThat(told("مصدر مطلع طلب عدم كشف هويته أقر بأن الخلاف عميق."))
                .containsExactly("أقر: مصدر مطلع طلب عدم كشف هويته / الخلاف عميق");
        assertThat(told("وقال دبلوماسي غربي طالبا عدم ذكر اسمه للصحيفة إن الملف مغلق."))
                .containsExactly("قال: دبلوماسي / الملف مغلق");
    }

    @Test
    void aReportedSourceSpeaksAndNotWhoReports() {
        assertThat(told("نقلت صحيفة محلية عن مسؤول كبير قوله إن الحكومة باقية."))
                .containsExactly("قوله: مسؤول كبير / الحكومة باقية");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "من جهته، قال الوزير إن الاتفاق جاهز. | 1",
                "يذكر أن المحكمة رفضت الطلب العام الماضي. | 0",
                "ورفعت خلالها شعارات تطالب بسحب المرسوم. | 0",
                "وقعت الوزارة اتفاقا مع أربع نقابات يقضي بزيادة الأجور. | 0",
                "اتفق الجانبان على زيادة التعاون، ومن المنتظر أن يزور الوفد القاهرة. | 0"
            })
    void whatOnlyLooksLikeSayingIsNone(String text, int count) {
        assertThat(read(text).statements()).hasSize(count);
    }

    @Test
    void whatIsSaidEndsAtTheNextActOfSaying() {
        assertThat(contents("أدانت الوزارة الهجوم، وطالبت المجلس بتوفير الحماية."))
                .containsExactly("الهجوم", "توفير الحماية");
        assertThat(contents("قالت محللة إن القرار قد يهدئ الأسواق، لكنها توقعت أن يتراجع السعر."))
                .containsExactly("القرار قد يهدئ الأسواق", "يتراجع السعر");
        assertThat(contents("قال الوزير إن الطريق طويل، لكن الأمل كبير."))
                .containsExactly("الطريق طويل، لكن الأمل كبير");
    }

    @Test
    void theFirstVerbOfTheBodyBelongsToNoNounOfTheTitle() {
        Analysis analysis = MUJAZ.analyze(
                Article.of("أكد الوزير ضرورة الحوار بين الجانبين.").withTitle("اجتماع في عمان وخطوة مهمة"));

        assertThat(analysis.statements()).extracting(Statement::act).containsExactly(Act.AFFIRM);
    }

    @Test
    void whatAPublishedPictureShowsIsSaidWithIt() {
        Statement statement =
                read("نشرت المتحدثة باسم الوزارة ماريا زاخاروفا، صورة على قناتها تظهر وصول الوفد إلى المطار.")
                        .statements()
                        .get(0);

        assertThat(statement.act()).isEqualTo(Act.ANNOUNCE);
        assertThat(contents("نشرت المتحدثة باسم الوزارة ماريا زاخاروفا، صورة على قناتها تظهر وصول الوفد إلى المطار."))
                .containsExactly("تظهر وصول الوفد إلى المطار");
        assertThat(read("نشر الباحث صورة جميلة على صفحته.").statements()).isEmpty();
    }

    @Test
    void whatATitleOnlyNamesIsSaidInTheBody() {
        Analysis analysis = MUJAZ.analyze(
                Article.of("قال الوزير إن الحوار مع النقابات ضروري.").withTitle("الوزير يدعو إلى الحوار"));

        assertThat(analysis.statements()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أفاد بيان لوزارة الدفاع بأن القوات تقدمت. | وزارة الدفاع",
                "ذكر بلاغ صادر عن المديرية العامة للأمن الوطني أن المشتبه فيه أوقف. | المديرية العامة للأمن الوطني",
                "وجاء في تقرير لمنظمة العفو الدولية أن الانتهاكات تتزايد. | منظمة العفو الدولية",
                "لم يعلق التحالف الدولي على الانفجار، لكنه أعلن عدم وقوع إصابات. | التحالف الدولي",
                "حمّل النائب علي البنداوي الحكومة المسؤولية. وأضاف أن اللجنة ستجتمع. | علي البنداوي",
                "انتقد البطريرك بشارة الراعي الساسة. ونقل عنه النائب زياد الحواط قوله إن البلد ينهار. | بشارة الراعي",
                "استقبل صاحب السمو الأمير تركي بن طلال الوفد. وأكد سموه أن المنطقة مقبلة على نهضة. | تركي بن طلال",
                "اطلع معالي رئيس الهيئة الدكتور جلال العويسي على الجاهزية، وأكد معاليه أن العمل مستمر. | جلال العويسي",
                "وبحسب بيان صادر عن مجلس القضاء الأعلى، فإن المحكمة أجلت النظر. وذكر البيان أن الجلسة قريبة. | مجلس القضاء الأعلى",
                "اعتبر دفاع المتهم، الأستاذ نبيل حداد، أن الملف فارغ. | نبيل حداد",
                "وجاء في الصحيفة خبر عن الحفل. | ''"
            })
    void whoSpeaksIsTheBodyOrThePersonMeant(String text, String speaker) {
        assertThat(String.join(
                        ", ",
                        speakers(text).stream()
                                .distinct()
                                .filter(each -> !each.equals("-"))
                                .toList()))
                .isEqualTo(speaker);
    }

    @Test
    void aPositionIsHisWhoHoldsItInTheBodySoCalled() {
        assertThat(speakers(
                        "قال أحمد علي، وكيل وزارة الصحة، إن المخازن فارغة. وأوضح وكيل الوزارة أن لجنة جردت المخازن."))
                .containsExactly("أحمد علي", "أحمد علي");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كشف الصيدلي هاني سامح، مقدم البلاغ، لـ\"الوطن\" أنه تعرض للتهديد. | تعرض للتهديد",
                "أبلغ الوزير، الذي يزور بغداد، رويترز في مقابلة بأن الطلب سيظل قويا. | الطلب سيظل قويا",
                "كشف الوزير سعيد حداد، أول أمس، من وهران، عن استيراد الحافلات. | استيراد الحافلات",
                "ناشد المفوض سالم حداد المنظمات الدولية إرسال خيام وأغذية. | إرسال خيام وأغذية",
                "عبّر مدير الفرع عن اعتزازه بالحملة. | اعتزازه بالحملة",
                "وروى التاجر جمعة حامد لـ\"الوطن\" كيف فقد اثنين من أبنائه. | كيف فقد اثنين من أبنائه",
                "من جهته، بيّن محمد علي أن الحملة مستمرة. | الحملة مستمرة",
                "وبيّن السامعي أن الحملة ستشمل مديريتين. | الحملة ستشمل مديريتين",
                "بدوره، ذكر جهاز مكافحة الإرهاب أن المسيرات انطلقت من الجبل. | المسيرات انطلقت من الجبل",
                "أقر الناطق باسم الجيش بانسحاب قواته إلى المدينة. | انسحاب قواته إلى المدينة",
                "أكدت الشركة في بيان لها أنها سترد على الاتهامات. | سترد على الاتهامات",
                "قال المركز الوطني للأرصاد، ومقره مسقط، إن العاصفة تقترب. | العاصفة تقترب",
                "وأعرب سكان الحي، الذين خرجوا إلى الشوارع، عن غضبهم من القرار. | غضبهم من القرار",
                "جددت الوزارة التأكيد على ضرورة فتح المعابر. | ضرورة فتح المعابر",
                "قال الوزير إن الخطة \"ناجحة\"، وذلك بعد اجتماع دام ساعتين. | الخطة \"ناجحة\"",
                "أعلن حاكم الولاية سالم حداد \"إنهاء الإضراب\" في الميناء. | إنهاء الإضراب",
                "وصلت القافلة إلى القرية، حسبما قالت متحدثة باسم المنظمة. | وصلت القافلة إلى القرية",
                "ووفقا لمسؤولين محليين، فإن الجسر انهار أمس تماما. | الجسر انهار أمس تماما",
                "بينما قال الوزير إنه سيستقيل، أكد الحزب أن الحكومة باقية. | سيستقيل"
            })
    void whatIsSaidIsFoundBehindWhatStandsBetween(String text, String content) {
        assertThat(contents(text)).startsWith(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "توترت العلاقات بعد أن قضت محكمة بإلغاء اتفاق زراعي.",
                "لم يصدر عن النادي أي تصريح ولم يعلن عن أي موعد.",
                "وهي منظمة مستقلة تدعو إلى حماية الغابات.",
                "يجب أن تتوقف المعارك فورا."
            })
    void whatOnlyTellsOfSomethingElseIsNoStatement(String text) {
        assertThat(contents(text)).isEmpty();
    }

    @Test
    void anotherActOfTheSpeakerIsNoPartOfWhatIsSaid() {
        assertThat(contents("أعلنت القوات أنها بسطت سيطرتها على المدينة، ودعت المدنيين إلى البقاء في منازلهم."))
                .containsExactly("بسطت سيطرتها على المدينة", "البقاء في منازلهم");
    }

    @Test
    void theFormGoesByTheMarks() {
        List<Statement> statements =
                read("قالت الوزارة إن \"الاتفاق قريب جدا من التوقيع\".").statements();

        assertThat(statements).extracting(Statement::form).containsExactly(Form.DIRECT);
        assertThat(contents("قالت الوزارة إن \"الاتفاق قريب جدا من التوقيع\"."))
                .containsExactly("الاتفاق قريب جدا من التوقيع");
        assertThat(read("ندد الوزير بـ\"انقلاب على الدستور\" في البلاد.").statements())
                .extracting(Statement::form)
                .containsExactly(Form.MIXED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وكان سالم الدريدي، الذي أقام الشهر الماضي بالعاصمة، صرح بأن الملف أغلق. | صرح: سالم الدريدي / الملف أغلق",
                "أفادت وزيرة الصحة خلال زيارة أدتها أمس إلى ولاية قفصة أن المستشفى جاهز."
                        + " | أفادت: وزيرة الصحة / المستشفى جاهز",
                "وكانت الرابطة التونسية لحقوق الإنسان أصدرت بيانا بالمناسبة دعت فيه السلطات إلى مراجعة القانون."
                        + " | دعت: الرابطة التونسية لحقوق الإنسان / مراجعة القانون",
                "بلغت نسبة البطالة 15 بالمائة وفق معطيات نشرها المعهد الوطني للإحصاء."
                        + " | وفق: المعهد الوطني للإحصاء / بلغت نسبة البطالة 15 بالمائة",
                "تم حجز أطنان من الخضر وفق ما أفادت به المديرة الجهوية للتجارة."
                        + " | وفق: المديرة الجهوية للتجارة / تم حجز أطنان من الخضر",
                "ووصفوا المشهد ب\"الكارثي والمخجل\". | وصفوا:  / \"الكارثي والمخجل\""
            })
    void whoSaysItMayStandFarFromTheWordForIt(String text, String told) {
        assertThat(told(text)).containsExactly(told);
    }

    @Test
    void aBodyIsMeantByTheNounOfItsName() {
        String text = "حذر اتحاد الفلاحين التونسيين من الجفاف. وأكد الاتحاد أن الأزمة لن تنتهي قريبا.";

        assertThat(speakers(text)).containsExactly("اتحاد الفلاحين التونسيين", "اتحاد الفلاحين التونسيين");
    }

    @Test
    void whatSomebodyThoughtIsNotSaid() {
        assertThat(contents("غادر الرجل المستشفى، واعتقد أنه لن يعود إليه. وبقي الزوجان هناك إلى أن أغلق الباب."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد الوزير أن الأسعار مستقرة مشيرا إلى أن المراقبة متواصلة على حد قوله."
                        + " | الأسعار مستقرة | المراقبة متواصلة",
                "وأكد الوزير أن العمل انطلق أمس واصفا الحملة بالناجحة. | العمل انطلق أمس | الحملة بالناجحة",
                "وقال المدير إن الدروس متواصلة وفق تعبيره في تصريح لإذاعة محلية، مضيفا أن المدرسة مفتوحة."
                        + " | الدروس متواصلة | المدرسة مفتوحة"
            })
    void contentsOfOneSpeakerDoNotOverlapWithoutACommaEither(String text, String first, String second) {
        assertThat(contents(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال الوزير إن النداء كان موجها للتجار في السوق. | النداء كان موجها للتجار في السوق",
                "وقال الوزير إن الحي المنسي حسب قوله أضحى مهددا بالغرق. | الحي المنسي حسب قوله أضحى مهددا بالغرق",
                "وأدان الوزير بشدة استعمال القوة ضد المدنيين. | استعمال القوة ضد المدنيين",
                "وندد الحزب بشدة بالقرار. | القرار"
            })
    void whatIsSaidIsWhole(String text, String content) {
        assertThat(contents(text)).containsExactly(content);
    }

    @Test
    void anActBehindDeniedIsWhatIsDenied() {
        assertThat(told("وقال المحامي منير السعدي إن الملف جاهز. ونفى إصدار أي قرار في شأن المدرسة."))
                .containsExactly("قال: المحامي منير السعدي / الملف جاهز", "نفى:  / إصدار أي قرار في شأن المدرسة");
    }

    @Test
    void madeClearMayBeWrittenLikeBetween() {
        assertThat(told("وبين سامي العياري أن الإدارة تدرس الملف. وبين أن الملف مفتوح."))
                .containsExactly("بين: سامي العياري / الإدارة تدرس الملف", "بين:  / الملف مفتوح");
        assertThat(contents("تتواصل المفاوضات. وبين تونس وليبيا أن الحدود مفتوحة."))
                .isEmpty();
    }
}
