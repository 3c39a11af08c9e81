package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/** What of a plain file is its title, what are its points, and what is its body. */
class PlainReaderTest {

    private static final PlainReader READER = new PlainReader(Lexicon.load());

    private static final String TITLE = "البنك المركزي يخفض الفائدة";
    private static final String FIRST = "قرر البنك المركزي خفض الفائدة نقطة واحدة في اجتماعه اليوم.";
    private static final String SECOND = "وقال المحافظ إن التضخم تراجع للشهر الثالث على التوالي.";
    private static final String BODY = FIRST + "\n" + SECOND;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "-",
                "• ",
                "•\t",
                "– ",
                "— ",
                "* ",
                "● ",
                "▪ ",
                "◦ ",
                "· ",
                "‣ ",
                "■ ",
                "► ",
                "◆ ",
                "١. ",
                "٢) ",
                "۳- ",
                "1. ",
                "2) ",
                "3- ",
                "10. ",
                "  - ",
                "\u00A0• ",
                "\u200F- "
            })
    void linesWithABulletOnTopArePoints(String bullet) {
        Article article = read(bullet + "خفض الفائدة\n" + bullet + "تراجع التضخم \n" + BODY);
        assertThat(article.points()).containsExactly("خفض الفائدة", "تراجع التضخم");
        assertThat(article.title()).isNull();
        assertThat(article.body()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024 عام الانتخابات في نصف العالم",
                "14-2-2024 يوم لن ينساه أهل المدينة",
                "14.2 مليار دولار في موازنة العام",
                "-- فاصل --",
                "** تنبيه **",
                "3 وزراء يستقيلون من الحكومة",
                "- "
            })
    void linesThatOnlyLookLikeABulletAreNone(String line) {
        assertThat(read(line + "\n" + BODY).points()).isEmpty();
    }

    @Test
    void aTitleStandsBeforeThePoints() {
        assertArticle(
                TITLE + "\n\n- خفض الفائدة\n\n- تراجع التضخم\n\n" + BODY, TITLE, BODY, "خفض الفائدة", "تراجع التضخم");
    }

    @Test
    void orBehindThem() {
        assertArticle(
                "- خفض الفائدة\n- تراجع التضخم\n" + TITLE + "\n" + BODY, TITLE, BODY, "خفض الفائدة", "تراجع التضخم");
    }

    @Test
    void bulletsBelowTheBodyStayInIt() {
        assertArticle(BODY + "\n- خفض الفائدة\n- تراجع التضخم", null, BODY + "\n- خفض الفائدة\n- تراجع التضخم");
    }

    @Test
    void bulletsWithNothingBehindThemAreTheBody() {
        String bullets = "- قرر البنك المركزي خفض الفائدة.\n- تراجع التضخم للشهر الثالث.";
        assertArticle(bullets, null, bullets);
        assertArticle(TITLE + "\n" + bullets, TITLE, bullets);
    }

    @Test
    void theQuestionsOfAnInterviewAreNoPoints() {
        String interview =
                "- متى بدأت العمل في ترميم المخطوطات؟\nبدأت قبل ثلاثين عاما في المكتبة.\n- وما أصعب ما مر بك؟\nالماء.";
        assertArticle("حوار مع مرممة المخطوطات\n" + interview, "حوار مع مرممة المخطوطات", interview);
    }

    @Test
    void blankLinesAroundAreLeftOutAndThoseInsideStay() {
        assertArticle("\n \n" + TITLE + "\n\n\n" + FIRST + "\n\n" + SECOND + "\n", TITLE, FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void everyLineEndIsOne(String end) {
        String file = TITLE + "\n- خفض الفائدة\n" + BODY;
        assertArticle(file.replace("\n", end), TITLE, BODY, "خفض الفائدة");
    }

    @Test
    void anArticleOfOneLineHasNoTitle() {
        assertArticle(FIRST, null, FIRST);
        assertArticle(TITLE, null, TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قرر البنك المركزي خفض الفائدة.",
                "ونقلت الوكالة عن المحافظ قوله:",
                "قال المحافظ في مؤتمر صحفي،",
                "القاهرة 12-4 (أ ف ب) - قرر البنك المركزي خفض الفائدة",
                "موسكو ـ وكالات: وصل الوزير إلى العاصمة"
            })
    void aFirstLineThatReadsLikeTextIsNoTitle(String line) {
        assertArticle(line + "\n" + BODY, null, line + "\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«المركزي» يخفض الفائدة..",
                "هل يخفض المركزي الفائدة؟",
                "المركزي: خفض الفائدة ضروري!",
                "عاجل | المركزي يخفض الفائدة…"
            })
    void aShortLineWithoutAFullStopIsATitle(String line) {
        assertArticle("  " + line + " \n" + BODY, line, BODY);
    }

    @Test
    void aDatelineOnALineOfItsOwnIsBody() {
        String dateline = "الرياض 03 شوال 1445 هـ الموافق 12 أبريل 2024 م واس";
        assertArticle(TITLE + "\n" + dateline + "\n" + BODY, TITLE, dateline + "\n" + BODY);
        assertArticle(dateline + "\n" + BODY, null, dateline + "\n" + BODY);
    }

    @Test
    void aTitleHasAtMostThirtyWordsAndFewerThanTheRest() {
        String thirty = "كلمة ".repeat(30).strip();
        String behind = "نص ".repeat(40).strip() + ".";
        assertArticle(thirty + "\n" + behind, thirty, behind);
        assertArticle(thirty + " أخرى\n" + behind, null, thirty + " أخرى\n" + behind);
        assertArticle("عنوان من أربع كلمات\nنص من أربع كلمات", null, "عنوان من أربع كلمات\nنص من أربع كلمات");
        assertArticle("عنوان من أربع كلمات\nنص من خمس كلمات هنا", "عنوان من أربع كلمات", "نص من خمس كلمات هنا");
    }

    @Test
    void aTitleThatIsGivenTakesNoLineButItsOwn() {
        Article other = READER.layOut("a", "عنوان آخر", TITLE + "\n" + BODY);
        assertThat(other.title()).isEqualTo("عنوان آخر");
        assertThat(other.body()).isEqualTo(TITLE + "\n" + BODY);
        Article same = READER.layOut("a", TITLE, " " + TITLE + "\n- خفض الفائدة\n" + BODY);
        assertThat(same.title()).isEqualTo(TITLE);
        assertThat(same.points()).containsExactly("خفض الفائدة");
        assertThat(same.body()).isEqualTo(BODY);
    }

    @Test
    void aFileSaysNothingOfItsSource() throws Exception {
        Article article = READER.read("id", BODY.getBytes(StandardCharsets.UTF_8), null, null);
        assertThat(article).isEqualTo(Article.of(BODY).withId("id"));
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", "Hello, world.", "وزیر امور خارجه روسیه صبح امروز وارد پکن شد"})
    void whatIsNoArabicArticleIsRefused(String file) {
        assertThatThrownBy(() -> READER.read("id", file.getBytes(StandardCharsets.UTF_8), null, null))
                .isInstanceOf(ReadException.class);
    }

    private static Article read(String file) {
        return READER.layOut("article", null, file);
    }

    private static void assertArticle(String file, @Nullable String title, String body, String... points) {
        Article article = read(file);
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.points()).containsExactly(points);
        assertThat(article.body()).isEqualTo(body);
    }
}
