package org.mujaz.brief;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.text.Published.Basis;

/** Points as they are printed: what goes, what stays, who is named, which day it was. */
class BrieferTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    private static final String LEAD =
            "وصل وزير الخارجية النرويجي إريك هولستاد إلى بيروت لبحث المساعدات مع المسؤولين اللبنانيين.";

    @Test
    void aDayIsADateWhereTheDayOfWritingIsGiven() {
        KeyPoint point = dated("افتتح رئيس البلدية أمس الأحد حديقة عامة جديدة في وسط المدينة.", "2024-04-08")
                .get(0);
        assertThat(point.text()).isEqualTo("افتتح رئيس البلدية الأحد 7 أبريل 2024 حديقة عامة جديدة في وسط المدينة");
        assertThat(point.edits()).containsExactly("date: أمس الأحد -> الأحد 7 أبريل 2024");
        assertThat(point.evidence()).hasSize(1);
    }

    @Test
    void aDateHasTheNamesOfMonthsThatTheArticleHas() {
        String body = "افتتح رئيس البلدية أمس الأحد حديقة بدأ العمل فيها في مارس/آذار الماضي.";
        assertThat(dated(body, "2024-04-08").get(0).text()).contains("الأحد 7 أبريل/نيسان 2024");
    }

    @Test
    void withoutADayOfWritingTheWeekdayStays() {
        assertThat(points("افتتح رئيس البلدية أمس الأحد حديقة عامة جديدة في وسط المدينة."))
                .containsExactly("افتتح رئيس البلدية الأحد حديقة عامة جديدة في وسط المدينة");
    }

    @Test
    void theFirstDayIsNotToday() {
        String body = "دعا قادة الدول في ختام اليوم الأول من القمة إلى وقف القتال في السودان.";
        assertThat(dated(body, "2024-04-08").get(0).text()).contains("في ختام اليوم الأول من القمة");
    }

    @Test
    void whoGoesOnSpeakingIsNamedAndSaidIt() {
        String body = LEAD + "\n"
                + "وقال هولستاد إن بلاده تدرس زيادة حصتها من تمويل المدارس الحكومية في المناطق الريفية خلال السنوات المقبلة.\n"
                + "وأضاف أن بلاده ستقدم 85 مليون دولار لترميم شبكات المياه.";
        KeyPoint last = requireNonNull(last(body));
        assertThat(last.text()).isEqualTo("قال هولستاد إن بلاده ستقدم 85 مليون دولار لترميم شبكات المياه");
        assertThat(last.edits()).contains("verb: أضاف -> قال", "name: أضاف -> أضاف هولستاد", "that: أن -> إن");
    }

    @Test
    void aShortNameIsFullWhereItComesFirst() {
        String body = LEAD.replace("وصل وزير الخارجية النرويجي إريك هولستاد", "وصل وفد نرويجي")
                + "\nورأس الوفد وزير الخارجية إريك هولستاد الذي لم يدل بتصريحات.\n"
                + "وحذر هولستاد من توقف 12 مشروعا للمياه بحلول نهاية العام المقبل.";
        KeyPoint last = requireNonNull(last(body));
        assertThat(last.text()).startsWith("حذر وزير الخارجية إريك هولستاد من توقف 12 مشروعا");
        assertThat(last.edits()).contains("name: هولستاد -> وزير الخارجية إريك هولستاد");
        assertThat(last.evidence()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "توفي الشاب ياسين الشبلي في المستشفى المركزي، الذي نقل إليه بعد ضربه في مخفر للشرطة وسط المدينة، بحسب رواية عائلته",
                "اتهم وزير النقل الشركة بالتقصير في صيانة الجسر، مشيرا إلى أنها لم تفحصه منذ عامين كاملين رغم الشكاوى، وهو ما نفته الشركة",
                "قال وزير المالية إن الحكومة سترفع الأجور في القطاع العام بنسبة عشرة بالمئة، مؤكدا أن القرار نهائي، إذا وافق البرلمان على الميزانية",
                "قال الوزير إن الاتفاق «سيوقع، كما اتفقنا، في العاصمة، مشيرا إلى موعد قريب جدا لا يتجاوز نهاية هذا الشهر على الأرجح كثيرا»",
                "وثقت الجمعية الحقوقية ثلاث غارات على البلدة الحدودية في أواخر يناير، التي تقول إنها قتلت ثلاثين مدنيا، بينهم تسعة أطفال وامرأتان"
            })
    void nothingGoesFromInFrontOfASourceARemarkOrACondition(String sentence) {
        assertThat(points(sentence + ".")).containsExactly(sentence);
    }

    @Test
    void whatIsSharedIsSaidOnce() {
        String body = "أعلنت شركة «نوفاكور»، في بيان، أنها ستغلق مصنعها في دبلن.";
        KeyPoint point = MUJAZ.brief(MUJAZ.analyze(Article.of(body)), BriefOptions.DEFAULT)
                .points()
                .get(0);
        assertThat(point.text()).isEqualTo("أعلنت شركة «نوفاكور» أنها ستغلق مصنعها في دبلن");
        assertThat(point.evidence()).hasSize(2);
        assertThat(point.edits()).containsExactly("medium: ، في بيان،");
    }

    @Test
    void shortSentencesOfOneSpeakerAreOnePoint() {
        String body = "رحبت وزارة الخارجية البريطانية بالإفراج عن مواطنيها في كابول. وأضافت أن الرجلين في صحة جيدة.";
        KeyPoint point = MUJAZ.brief(MUJAZ.analyze(Article.of(body)), BriefOptions.DEFAULT)
                .points()
                .get(0);
        assertThat(point.text())
                .isEqualTo(
                        "رحبت وزارة الخارجية البريطانية بالإفراج عن مواطنيها في كابول، وأضافت أن الرجلين في صحة جيدة");
        assertThat(point.edits()).containsExactly("join: ،");
    }

    @Test
    void whoIsOnlyMeantIsNoPoint() {
        String body = LEAD + "\nوتقول ابنته يسرى إن والدها لن يعترف بالحكم الصادر في قضيته.\n"
                + "وأوضح المصدر ذاته أن القرار يشمل 300 ألف طن من القمح.";
        assertThat(points(body)).hasSize(1);
    }

    @Test
    void aHeadlineEndsWhereTheVerbHasAllItNeeds() {
        Headline headline = brief("دعا قادة مجموعة السبع في قمتهم في كندا إلى خفض التصعيد في الشرق الأوسط خلال الأسابيع"
                        + " القليلة المقبلة.")
                .headline();
        assertThat(requireNonNull(headline).text()).endsWith("إلى خفض التصعيد");
        assertThat(brief("عاجل").headline()).isNull();
    }

    @Test
    void aDayThatIsPointedToStays() {
        String body =
                "تتذكر المدينة القديمة في مثل هذا اليوم من كل عام غرق العبارة التي كانت تنقل العمال إلى الضفة الأخرى"
                        + " من النهر وتعود بهم إلى بيوتهم في المساء حين ينتهي العمل في المصنع.";
        assertThat(dated(body, "2024-04-08").get(0).text()).contains("في مثل هذا اليوم");
    }

    @Test
    void inTheDayIsNoDate() {
        String body = "تنفق الأسرة الريفية في المتوسط أقل من ثلاثة دولارات في اليوم، بحسب دراسة جديدة للبنك المركزي.";
        assertThat(dated(body, "2024-04-08").get(0).text()).contains("ثلاثة دولارات في اليوم");
    }

    @Test
    void aDateThatIsWrittenOutNeedsNoToday() {
        String body = "تفتتح وزارة الثقافة اليوم الاثنين 8 أبريل 2024 معرضا للخط العربي في المكتبة الوطنية ببيروت.";
        KeyPoint point = dated(body, "2024-04-08").get(0);
        assertThat(point.text()).contains("الاثنين 8 أبريل 2024 معرضا").doesNotContain("اليوم");
        assertThat(point.edits()).containsExactly("date: اليوم الاثنين 8 أبريل 2024 -> الاثنين 8 أبريل 2024");
    }

    @Test
    void whatTiesAClauseToTheOneBeforeGoesFromInsideItToo() {
        String body = LEAD + "\nوأكدت الوزارة، في المقابل، أن شركة المياه ستدفع 40 مليون ليرة لأصحاب المنازل المتضررة.";
        assertThat(requireNonNull(last(body)).text())
                .isEqualTo("أكدت الوزارة أن شركة المياه ستدفع 40 مليون ليرة لأصحاب المنازل المتضررة");
    }

    @Test
    void anAsideThatSomethingWasCutBehindStillEndsWithAComma() {
        String body =
                "أكدت المديرة العامة لمكتبة الأرز، رانيا خليفة، أمس الأحد، في مؤتمر صحفي، أن المكتبة ستفتح أبوابها مساء.";
        assertThat(dated(body, "2024-04-08").get(0).text())
                .isEqualTo(
                        "أكدت المديرة العامة لمكتبة الأرز، رانيا خليفة، الأحد 7 أبريل 2024، أن المكتبة ستفتح أبوابها مساء");
    }

    @Test
    void whatSomebodySaidBesidesGoesWithItsInHisWords() {
        String body =
                "قال رئيس نقابة الخبازين إن أسعار الخبز لن ترتفع قبل نهاية السنة مهما كانت كلفة القمح في الأسواق العالمية،"
                        + " مؤكدا أن المخابز ستلتزم بالتسعيرة التي أقرتها الوزارة في الربيع الماضي، على حد قوله.";
        assertThat(points(body).get(0)).endsWith("كلفة القمح في الأسواق العالمية");
    }

    @Test
    void aRelativeClauseGoesWholeOrNotAtAll() {
        String body =
                "أسفر انفجار القاعة الكبرى، التي افتتح فيها، قبل الحادث، محافظ المدينة سمير حداد معرض الكتاب، عن إصابة 12 زائرا.";
        assertThat(points(body).get(0)).contains("التي افتتح فيها، قبل الحادث، محافظ المدينة سمير حداد معرض الكتاب");
    }

    @Test
    void aLeadOfManyWordsEndsBeforeACircumstanceAndKeepsItsSource() {
        String body =
                "خصصت الحكومة الأردنية مبلغ 30 مليون دينار لإصلاح المدارس الحكومية في المحافظات الجنوبية وشراء الحواسيب"
                        + " والمقاعد لآلاف التلاميذ على غرار ما جرى في المحافظات الشمالية ضمن برنامج لتطوير التعليم الأساسي"
                        + " والثانوي بالتعاون مع منظمات دولية كثيرة ومصارف عربية وأوروبية، وفق بيان لوزارة التربية.";
        String point = points(body).get(0);
        assertThat(point).endsWith("، وفق بيان لوزارة التربية").doesNotContain("بالتعاون");
        assertThat(point.split(" ").length).isLessThanOrEqualTo(40);
    }

    @Test
    void aHashtagInRunningTextIsWords() {
        KeyPoint point = requireNonNull(
                last(
                        LEAD
                                + "\nوخصصت #وزارة_المالية 40 مليون ليرة لـ #البنك_المركزي في الربع الأول من السنة على وسم #بيروت_تبني في المنصات #لبنان #بيروت"));
        assertThat(point.text())
                .isEqualTo(
                        "خصصت وزارة المالية 40 مليون ليرة للبنك المركزي في الربع الأول من السنة على وسم #بيروت_تبني في المنصات");
        assertThat(point.edits())
                .contains(
                        "hashtag: #وزارة_المالية -> وزارة المالية",
                        "hashtag: لـ #البنك_المركزي -> للبنك المركزي",
                        "mark: #لبنان #بيروت");
    }

    @Test
    void noCommaIsLeftBetweenAVerbAndItsObject() {
        String body =
                LEAD + "\nووقع وزير المياه في صيدا أمس الأحد، اتفاقية مع شركة سامكو لإنشاء ثلاث محطات لتحلية المياه"
                        + " في مدن الساحل الجنوبي بكلفة 40 مليون ليرة تدفعها الخزينة على خمس سنوات.";
        assertThat(dated(body, "2024-04-08").get(1).text()).startsWith("وقع وزير المياه في صيدا اتفاقية مع شركة سامكو");
    }

    @Test
    void theNewsOfTheTitleComesBeforeWhatIsOnlyNearTheLead() {
        String body = """
                عاشت بلدة رأس العين ليلة طويلة لم ينم فيها كثير من أهلها.
                وتجمع السكان في الساحة الكبيرة أمام دار البلدية منذ المساء وتبادلوا الأحاديث.
                ووزعت البلدية 200 بطانية على العائلات في المدرسة القديمة.
                وجلس التلاميذ في القاعة يقرؤون ويلعبون مع 12 متطوعا.
                وأخلت السلطات المستشفى الحكومي بعد تسرب الغاز من خزان في الطابق السفلي.
                وقال بائع خضار إنه أغلق محله مبكرا ولم يبع شيئا.""";
        Article article = Article.of(body).withTitle("إخلاء مستشفى في رأس العين إثر تسرب غاز");
        assertThat(MUJAZ.brief(MUJAZ.analyze(article), BriefOptions.DEFAULT).points())
                .anyMatch(point -> point.text().startsWith("أخلت السلطات المستشفى الحكومي"));
    }

    @Test
    void whatTellsNothingNewIsNoPoint() {
        String body = """
                قتل ثلاثة عمال في انهيار سقف مصنع للنسيج في طرابلس مساء الأحد.
                وأدى انهيار السقف في المصنع إلى مقتل العمال الثلاثة.
                وفتحت النيابة تحقيقا مع مالك المصنع وأوقفت المهندس المشرف عليه.""";
        assertThat(points(body)).noneMatch(point -> point.startsWith("أدى انهيار السقف"));
    }

    @Test
    void anotherSourceIsNothingNew() {
        String body = """
                قتل 16 عاملا في انهيار مصنع من خمسة طوابق في حي الميناء بمدينة طرابلس فجر الأحد.
                وأدى انهيار المصنع المؤلف من خمسة طوابق في الحي إلى مقتل 16 عاملا، وفق وزارة الداخلية.
                وعزت البلدية الانهيار إلى تسرب المياه إلى أساسات البناء القديم.""";
        assertThat(points(body)).hasSize(2).noneMatch(point -> point.contains("وزارة الداخلية"));
    }

    @Test
    void whatLedToSomethingIsNoValley() {
        String body = LEAD + "\nوأدى سقوط الصخور إلى إغلاق 14 طريقا في الجبل منذ مساء السبت.";
        assertThat(requireNonNull(last(body)).text()).startsWith("أدى سقوط الصخور");
    }

    @Test
    void aPriceListIsNoNewsWhereTheLeadCannotStand() {
        String body = """
                على الرصيف رقم أربعة تصطف الحاويات الملونة منذ الفجر.
                ويبلغ سعر لتر الوقود حاليا 13 ليرة، مقابل 12 ليرة في الشتاء و11 ليرة قبل عام.
                وتوقفت حركة نقل البضائع في المرفأ بالكامل بعدما دخل سائقو الشاحنات في إضراب مفتوح.
                وقال نقيب السائقين إن الإضراب سيستمر إلى أن تخفض الحكومة رسوم الطرق.""";
        Article article = Article.of(body).withTitle("إضراب سائقي الشاحنات يوقف حركة المرفأ");
        assertThat(MUJAZ.brief(MUJAZ.analyze(article), BriefOptions.DEFAULT)
                        .points()
                        .get(0)
                        .text())
                .startsWith("توقفت حركة نقل البضائع");
    }

    @Test
    void aNounThatMeansWhatNoPointNamesIsInNone() {
        String body = LEAD + "\nوغرق مركب يقل عمالا قبالة صيدا في الليلة السابقة كما روى صيادون كانوا هناك.\n"
                + "وكان على متن المركب 43 عاملا من الجنوب حين ارتفعت الأمواج.";
        assertThat(points(body)).noneMatch(point -> point.contains("المركب 43") && !point.contains("غرق"));
    }

    @Test
    void aBodyThatSpeaksByItsNounIsNamed() {
        String body = "سلمت وزارة الطاقة اللبنانية البلديات معدات جديدة لصيانة الشبكة في القرى الجبلية.\n"
                + "وأضافت الوزارة أن 14 فريقا سيعملون في الشمال خلال الأسبوع المقبل.";
        KeyPoint point = requireNonNull(last(body));
        assertThat(point.text()).isEqualTo("قالت الوزارة إن 14 فريقا سيعملون في الشمال خلال الأسبوع المقبل");
        String other =
                LEAD + "\nوأعلنت وزارة الطاقة السورية خطة لصيانة الشبكة في القرى، لكنها لم تقل متى تبدأ العمل فيها؟\n"
                        + "وقالت الوزارة إن 14 فريقا سيعملون في الشمال خلال الأسبوع المقبل.";
        assertThat(requireNonNull(last(other)).text()).startsWith("قالت وزارة الطاقة السورية إن 14 فريقا");
    }

    @Test
    void whoeverSpeaksIsNamedOrIsNoPoint() {
        String body =
                "حذر وزير المالية من توقف المشروع.\nوأضاف لإذاعة \"صوت الجبل\" اللبنانية \"لن نترك العمال وحدهم في هذه الظروف\".";
        assertThat(points(body)).noneMatch(point -> point.startsWith("قال لإذاعة"));
    }

    @Test
    void whoIsNamedWithAllOfTheOffice() {
        Card card = brief("قال وزير السياحة والآثار السابق إن عدد الزوار ارتفع في الشتاء.")
                .card();
        assertThat(words(card.who())).containsExactly("وزير السياحة والآثار السابق");
    }

    @Test
    void whatFollowsTheSourceIsNoCause() {
        Card card = brief(
                        "سيحصل المستشفى الجامعي على أجهزة جديدة للأشعة، وفق ما أفاد مدير الصحة، إثر حفل موسيقي في القاعة.")
                .card();
        assertThat(card.why()).isEmpty();
    }

    @Test
    void theCardAnswersWhatTheLeadSays() {
        Card card = brief("وقعت وزارة النقل في بيروت الخميس اتفاقا مع شركة سامكو لتوسيع المرفأ، ردا على تزايد الشحن.")
                .card();
        assertThat(words(card.who())).containsExactly("وزارة النقل");
        assertThat(words(card.when())).containsExactly("الخميس");
        assertThat(words(card.where())).containsExactly("بيروت");
        assertThat(words(card.why())).containsExactly("ردا على تزايد الشحن");
        assertThat(card.how()).isEmpty();
        assertThat(brief("عاجل").card()).isEqualTo(Card.EMPTY);
    }

    private static Brief brief(String body) {
        return MUJAZ.brief(MUJAZ.analyze(Article.of(body)), BriefOptions.DEFAULT);
    }

    private static KeyPoint last(String body) {
        List<KeyPoint> points = brief(body).points();
        return points.get(points.size() - 1);
    }

    private static List<String> points(String body) {
        return brief(body).points().stream().map(KeyPoint::text).toList();
    }

    private static List<KeyPoint> dated(String body, String day) {
        Article article = Article.of(body).withPublished(Published.on(LocalDate.parse(day), Basis.GIVEN));
        return MUJAZ.brief(MUJAZ.analyze(article), BriefOptions.DEFAULT).points();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ضرب زلزال قوي جنوبي بيرو فجر الأربعاء، وأسفر عن مقتل 47 شخصا. | جنوبي بيرو",
                "فاز المنتخب المغربي على نظيره الجزائري في المباراة التي أقيمت مساء الخميس في الجزائر العاصمة. | الجزائر العاصمة",
                "وصل السفير الأمريكي دانيال روبنستين إلى تونس اليوم الجمعة لتسلم مهامه. | تونس",
                "لقي خمسة أشخاص مصرعهم في حريق شب في مدينة زرمدين ليل السبت. | زرمدين",
                "شارك آلاف المصلين الأحد في احتفالات إحياء الذكرى في مدينة القدس. | القدس",
                "لقي 5 أشخاص مصرعهم فجر اليوم الجمعة في انهيار عقار من 7 طوابق وسط الإسكندرية. | وسط الإسكندرية",
                "تأجل الإضراب العام في قطاع الصحة إلى يوم الخميس المقبل. | ",
                "جدد النواب تمسكهم بوثيقة قرطاج يوم الاثنين في جلسة طويلة. | ",
                "غادر عشرات الدبلوماسيين الأمريكيين روسيا صباح الخميس. | روسيا",
                "تحطمت طائرة صغيرة صباح الأحد بمحافظة أصفهان وسط البلاد. | أصفهان",
                "قتل عشرون شخصا في غارات ليلية على مدينة إدلب. | مدينة إدلب",
                "سلمت النرويج أدوات لصيادين عاشوا قبل قرون في غرينلاند. | "
            })
    void whereIsThePlaceOfWhatHappened(String text, @Nullable String place) {
        List<Card.Entry> where = brief(text).card().where();
        assertThat(words(where)).isEqualTo(place == null ? List.of() : List.of(place));
        where.forEach(entry -> assertThat(entry.span().of(text)).isEqualTo(entry.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أغلقت السلطات المتحف الثلاثاء نظرا لارتفاع منسوب النهر في المدينة. | نظرا لارتفاع منسوب النهر في المدينة",
                "أوقفت الشرطة ثلاثة أشخاص بشبهة الانتماء إلى تنظيم محظور، وفق بيان. | بشبهة الانتماء إلى تنظيم محظور",
                "أفرجت المحكمة عن ثلاثة متهمين استجابة لطلب الدفاع، وفق المتحدث باسمها. | استجابة لطلب الدفاع",
                "شيع الأهالي الضحايا الذين قتلوا إثر انهيار المبنى يوم الأحد. | ",
                "قدم الوزير نظرا عاما في الموضوع أمام النواب يوم الأحد. | ",
                "أوقفت الشرطة في صور صيادا لنشره صورا مزورة للميناء، وفق محاميه. | لنشره صورا مزورة للميناء",
                "قطعت كينيا علاقاتها مع جارتها، متهمة إياها بدعم المهربين. | متهمة إياها بدعم المهربين",
                "تظاهر مئات الخبازين في طرابلس عقب إعلان الحكومة رفع سعر القمح. | عقب إعلان الحكومة رفع سعر القمح",
                "أرسلت فرنسا طائرات إلى لبنان لمساعدته على إخماد الحرائق. | ",
                "وصل الرئيس إلى الدوحة لزيارته الأولى منذ ثلاث سنوات. | ",
                "تراجعت أسعار القمح بعد إعلان النتائج. | "
            })
    void whyIsWhatTheLeadSaysOfItsOwnVerb(String text, @Nullable String cause) {
        List<Card.Entry> why = brief(text).card().why();
        assertThat(words(why)).isEqualTo(cause == null ? List.of() : List.of(cause));
        why.forEach(entry -> assertThat(entry.span().of(text)).isEqualTo(entry.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "في حكم هو الأول من نوعه، قررت المحكمة العليا في الهند إلغاء القانون القديم. | المحكمة العليا",
                "توفي صباح الأحد في القاهرة الممثل المصري حسن شاهين بعد مرض طويل. | الممثل المصري حسن شاهين",
                "أطلقت فصائل معارضة قذيفة صاروخية على سوق شعبية في المدينة. | فصائل معارضة"
            })
    void whoIsTheSubjectWhereverItStands(String text, String who) {
        assertThat(words(brief(text).card().who())).containsExactly(who);
    }

    @Test
    void whenIsALongerTimeWhereNoDayIsGiven() {
        assertThat(words(brief("قتل عشرون شخصا في غارات على حلب خلال الساعات الماضية.")
                        .card()
                        .when()))
                .containsExactly("خلال الساعات الماضية");
        assertThat(brief("عقد المجلس اجتماعا بعد لقاء الأسبوع الماضي.").card().when())
                .isEmpty();
    }

    @Test
    void howSomebodyCameToHarm() {
        assertThat(words(brief("قتلت صحفية عراقية في بغداد بعدما أطلق مسلحون مجهولون النار عليها.")
                        .card()
                        .how()))
                .containsExactly("بعدما أطلق مسلحون مجهولون النار عليها");
        assertThat(brief("فازت صحفية عراقية بالجائزة عندما أطلق الناشر كتابها.")
                        .card()
                        .how())
                .isEmpty();
    }

    private static List<String> words(List<Card.Entry> entries) {
        return entries.stream().map(Card.Entry::text).collect(Collectors.toList());
    }
}
