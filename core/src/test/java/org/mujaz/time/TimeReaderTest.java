package org.mujaz.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/**
 * How times are read that no rule alone decides: by the verb, the tense, the sentence, what was said before. Rules have their cases
 * beside them. Published on Monday, 2024-04-08, where nothing else is said; marks are as in {@link MarkedText}.
 */
class TimeReaderTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final String MONDAY = "2024-04-08";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // what was over at once
                "غادر الوزير البلاد {منذ يومين|2024-04-06}",
                "وتوفي الكاتب {منذ أسبوع|2024-W14} في منزله",
                "{منذ ساعتين|PT-2H}",
                // what goes on
                "يقيم في بيروت منذ {عامين|P2Y}",
                "توفي الكاتب الذي يقيم هناك منذ {عامين|P2Y}",
                "لم يتوقف القصف منذ {يومين|P2D}",
            })
    void sinceAQuantityIsAgoBehindWhatWasOverAtOnce(String marked) {
        check(MONDAY, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "اجتمع الوفد {الخميس|2024-04-04}.",
                "سيجتمع الوفد {الخميس|2024-04-11}.",
                "يجتمع الوفد {الخميس|2024-04-11}.",
                "من المقرر أن يعود الوفد {الخميس|2024-04-11}.",
                "{الخميس|2024-04-11} سيجتمع الوفد.",
                "لم يجتمع الوفد {الخميس|2024-04-04}.",
                "سيجتمع الوفد وكان قد عاد {الخميس|2024-04-04}.",
                "تستأنف اللجنة عملها {الخميس|2024-04-11}.",
                "قال الوزير إن الوفد سيعود {الخميس|2024-04-11}.",
                "قال {الخميس|2024-04-04} إن الوفد سيعود.",
            })
    void theVerbSaysOnWhichSideAWeekdayLies(String marked) {
        check(MONDAY, marked);
    }

    @Test
    void aHeadlineTellsInThePresentWhatIsPast() {
        Article article = Article.of("وصل الوفد.").withTitle("الوفد يغادر عمّان في مايو");
        assertThat(values(article)).containsExactly("2023-05");
        check(MONDAY, "الوفد يغادر عمّان في {مايو|2024-05}.");
    }

    @Test
    void butAWeekdayBesideThePresentOfAHeadlineIsToCome() {
        Article article = Article.of("وصل الوفد.").withTitle("الوفد يغادر عمّان الخميس");
        assertThat(values(article)).containsExactly("2024-04-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "سيجتمع الوزراء مشيرا إلى أن الوفد عاد {الخميس|2024-04-04}.",
                "سيجتمع الوزراء مضيفا أن الوفد عاد {الخميس|2024-04-04}.",
                "سيجتمع الوزراء مضيفا أن الوفد سيعود {الخميس|2024-04-11}.",
            })
    void behindAParticipleThatOpensItAContentClauseHasATimeOfItsOwn(String marked) {
        check(MONDAY, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "استمر المعرض حتى {الخميس|2024-04-11}.",
                "مدد المعرض حتى {15 أبريل|2024-04-15}.",
                "استمر المعرض حتى {السبت|2024-04-06}.",
                "بدأ المعرض {الخميس|2024-04-04}.",
                "استمر المعرض منذ {الخميس|2024-04-04}.",
            })
    void whatEndsSomethingLiesNearOnEitherSide(String marked) {
        check(MONDAY, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "يسري الحظر {من العاشرة ليلا حتى السادسة صباحا|2024-04-08T22:00/2024-04-09T06:00}.",
                "يسري الحظر {غدا من العاشرة ليلا إلى السادسة صباحا|2024-04-09T22:00/2024-04-10T06:00}.",
                "يعمل المكتب {من الثامنة صباحا إلى الثانية ظهرا|2024-04-08T08:00/2024-04-08T14:00}.",
            })
    void aRangeOfTheClockMayRunIntoTheNextDay(String marked) {
        check(MONDAY, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "استمر الحصار {سنتين وثلاثة أشهر|P2Y3M}.",
                "استمر الحصار {ثلاثة أيام وأربع ساعات|P3DT4H}.",
                "استمر العرض {ساعتين وعشر دقائق|PT2H10M}.",
                "وقع الزلزال {قبل سنتين وثلاثة أشهر|2022-01}.",
                "استمر العرض {ساعتين ونصف الساعة|PT150M}.",
                // the same unit twice is no sum, nor is a smaller unit before a greater one without "and"
                "استمر العرض {يومين|P2D} و{ثلاثة أيام|P3D} أخرى.",
            })
    void quantitiesInSeveralUnitsAreAddedUp(String marked) {
        check(MONDAY, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-04-08; عقد المؤتمر {الأحد الأخير من أكتوبر 2023|2023-10-29}.",
                "2024-04-08; تجمعوا في {أول جمعة من مارس 2024|2024-03-01}.",
                "2024-04-08; تجمعوا في {ثاني جمعة من مارس|2024-03-08}.",
                "2024-04-08; عاد في {الأسبوع الأول من مارس 2024|2024-W10}.",
                "2024-04-08; عاد في {الأسبوع الأخير من مارس|2024-W13}.",
                "2024-04-08; عاد في {الأسبوع الثاني من العام الماضي|2023-W02}.",
                "; تجمعوا في {أول جمعة من مارس|XXXX-03-WXX-5-#1}.",
                "; عاد في {الأسبوع الثالث من مارس|XXXX-03-W03}.",
                "; عاد في {الأسبوع الثالث من مارس 2024|2024-W12}.",
            })
    void whichWeekdayOrWeekOfAMonthOrAYear(String published, String marked) {
        check(published == null ? "" : published, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-04-08; التقيا في {عطلة نهاية الأسبوع|2024-W14-WE}.",
                "2024-04-08; سيعودان في {عطلة نهاية الأسبوع|2024-W15-WE}.",
                "2024-04-08; التقيا في {عطلة نهاية الأسبوع الماضي|2024-W14-WE}.",
                "2024-04-13; التقيا في {عطلة نهاية الأسبوع|2024-W15-WE}.",
                "; التقيا في {عطلة نهاية الأسبوع|XXXX-WXX-WE}.",
            })
    void theWeekendIsThatOfAnIsoWeek(String published, String marked) {
        check(published == null ? "" : published, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "انخفض المنسوب منذ {الصيف|2023-SU}.",
                "انخفض المنسوب منذ {الشتاء|2023-WI}.",
                "ارتفع المنسوب في {الشتاء الماضي|2023-WI}.",
                "ارتفع المنسوب في {الصيف الماضي|2023-SU}.",
                "سيعود الفريق في {الصيف المقبل|2024-SU}.",
                "سيعود الفريق في {خريف 2025|2025-FA}.",
                "يكثر السياح في {الصيف|XXXX-SU}.",
            })
    void aSeasonIsPlacedByItsRelationOrByWhatItBegan(String marked) {
        check(MONDAY, marked);
    }

    @ParameterizedTest
    @CsvSource({"عام 1600 هـ", "ذو الحجة 1600 هـ", "1 محرم 1601 هـ", "30 رمضان 1299 هـ", "31 رمضان 1445 هـ"})
    void aHijriDateThatThereIsNoCalendarForIsNoTrouble(String words) {
        Article article = Article.of("صدر القرار في " + words + " في العاصمة.");
        assertThat(MUJAZ.analyze(article).times())
                .extracting(TimeExpression::from)
                .doesNotContain("");
    }

    @Test
    void whatIsSaidOfTomorrowGoesOnToBeSaidOfTheFuture() {
        check(MONDAY, "{غدا|2024-04-09} الافتتاح و{الخميس|2024-04-11} الختام.");
    }

    @Test
    void theClockIsOfTheDayThatTheSentenceNamed() {
        check(MONDAY, "وصل الوفد {أمس|2024-04-07} وعقد مؤتمرا {الساعة 18:30|2024-04-07T18:30}.");
    }

    @Test
    void theTitleAndTheDatelineAreReadToo() {
        Article article = Article.of("القاهرة 7 أبريل 2024 (أ ش أ) - فتح المتحف أبوابه أمس.")
                .withTitle("افتتاح المتحف السبت");
        assertThat(values(article)).containsExactly("2024-04-06", "2024-04-07", "2024-04-07");
        assertThat(MUJAZ.analyze(article).times())
                .extracting(TimeExpression::value)
                .containsExactly("2024-04-06", "2024-04-07", "2024-04-06");
    }

    private static List<String> values(Article article) {
        Published published = Published.parse(MONDAY, Published.Basis.GIVEN);
        return MUJAZ.analyze(article.withPublished(published)).times().stream()
                .map(TimeExpression::value)
                .toList();
    }

    private static void check(String published, String marked) {
        MarkedText text = MarkedText.parse(published, marked);
        Article article = Article.of(text.text());
        Article dated = published.isEmpty()
                ? article
                : article.withPublished(Published.parse(published, Published.Basis.GIVEN));
        List<MarkedText.Mark> found = MUJAZ.analyze(dated).times().stream()
                .map(time ->
                        new MarkedText.Mark(time.span().start(), time.span().end(), time.value(), ""))
                .toList();
        assertThat(text.show(found)).isEqualTo(text.show(text.marks()));
    }
}
