package org.mujaz.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;

class TrimmerTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final Trimmer TRIMMER = new Trimmer(Lexicon.load());

    private static final String LEAD = "افتتح رئيس البلدية صباح اليوم حديقة عامة جديدة في وسط المدينة";
    private static final String REST = "شبكة الكهرباء في المحافظات الشمالية بعد عام من التأخير";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "القاهرة (رويترز) - ",
                "القاهرة 12-4 (أ ف ب) - ",
                "رفح (الاراضي الفلسطينية) (ا ف ب) - ",
                "بكين 8 أبريل 2024 (شينخوا) ",
                "موسكو – سبوتنيك. ",
                "الجزائر - ",
                "الرياض 29 رمضان 1445 هـ الموافق 08 أبريل 2024 م واس\n",
                "لندن: علي بردى\n",
                "من أحمد طلبة\nالقاهرة (رويترز) - "
            })
    void theDatelineIsNoPartOfTheLead(String dateline) {
        assertThat(points(dateline + LEAD + ".")).containsExactly(LEAD);
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "دشنت, ودشنت",
        "وزارة الطاقة دشنت, وزارة الطاقة دشنت",
        "دشنت, وفي السياق ذاته، دشنت",
        "دشنت, - دشنت",
        "دشنت, • ودشنت",
        "دشنت الوزارة, 10:30 (بتوقيت غرينتش) - دشنت الوزارة",
        "دشنت, و دشنت",
    })
    void whatTiesASentenceToAnotherIsTakenOff(String head, String written) {
        assertThat(points(LEAD + ".\n" + written + " " + REST + ".")).containsExactly(LEAD, head + " " + REST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"شركة", "شركةُ", "شرك\uFE94", "وشركةٌ", "مياهُ", "اللهُ"})
    void aFinalTehMarbutaOrAHehOfTheWordIsNoPronoun(String word) {
        assertThat(points(LEAD + ".\n" + word + " " + REST + ".")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"رئيسها", "تلته", "ودشنتها", "شركتُهم", "وزيرهما"})
    void aSentenceThatOpensWithAPronounsWordIsNoPoint(String word) {
        assertThat(points(LEAD + ".\n" + word + " " + REST + ".")).containsExactly(LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"هل دشنت الوزارة ", "دشنت الوزارة (", "دشنت الوزارة «", "دشنت * الوزارة * ", "دشنت: الوزارة "})
    void aQuestionAListAndHalfABracketAreNoPoint(String head) {
        String end = head.startsWith("هل") ? "؟" : ".";
        assertThat(points(LEAD + ".\n" + head + REST + end)).containsExactly(LEAD);
    }

    @Test
    void anAnswerInAnInterviewIsNoPoint() {
        String interview = LEAD + ".\nمتى تعود؟\nدشنت الوزارة " + REST + ".\nومتى تكتمل؟\nتكتمل " + REST + ".";
        assertThat(points(interview)).containsExactly(LEAD);
    }

    @Test
    void aShortLineWithoutAFullStopIsAHeading() {
        assertThat(points(LEAD + ".\nدشنت الوزارة الشبكة في المحافظات الشمالية"))
                .containsExactly(LEAD);
        assertThat(points(LEAD + ".\nدشنت الوزارة الشبكة في المحافظات الشمالية."))
                .hasSize(2);
    }

    private static List<String> points(String body) {
        Analysis analysis = MUJAZ.analyze(Article.of(body));
        return TRIMMER.clauses(analysis).stream()
                .map(clause -> analysis.text()
                        .source()
                        .substring(
                                clause.start(),
                                analysis.text()
                                        .tokens()
                                        .get(clause.endToken() - 1)
                                        .end()))
                .toList();
    }
}
