package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;

/** In each text {@code |} stands where a sentence ends; it is taken out before the text is read. */
class SentenceSplitterTest {

    private static final TextReader READER = new TextReader(Lexicon.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد صباحا.| غادر مساء.",
                "هل يعود الوفد؟| لا أحد يعلم.",
                "عاد الوفد!| لم يصدق أحد.",
                "صمت الوزير…| ثم عاد إلى مقعده.",
                "صمت الوزير...| ثم عاد إلى مقعده.",
                "عاد الوفد؟!| لم يصدق أحد.",
                "عاد الوفد!!!| لم يصدق أحد.",
                "هل يعود الوفد?| لا أحد يعلم.",
                "وصل الوفد۔| غادر مساء."
            })
    void aTerminatorIsAnEnd(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال د. أحمد زويل إن العلم أساس.| ثم غادر.",
                "قالت دة. ليلى إن العلم أساس.| ثم غادرت.",
                "ذكر م. خالد أن المشروع يكتمل.| ثم عاد.",
                "حضر أ.د. وليد سالم اللقاء.| ثم عاد.",
                "نقلت وكالة أ.ف.ب عن المصدر قوله.| وأضافت الوكالة ذلك.",
                "نقلت وكالة أ.ف.ب. عن المصدر قوله.| ثم عاد.",
                "قالت بي.بي.سي إن الوزير عاد.| ثم غادر.",
                "قالت سي.إن.إن إن الوزير عاد.| ثم غادر.",
                "لم ترد بلاك روك وكيه.كيه.آر على الطلب.| ثم عادت.",
                "بلغ السعر 5 ر.س. للكيلوغرام.| ثم عاد.",
                "قال Dr. Smith إن العلم أساس.| ثم غادر.",
                "أعلنت U.S. Steel الصفقة.| ثم عادت.",
                "تبدأ الساعة 5 p.m. بتوقيت نيويورك.| ثم تنتهي."
            })
    void anAbbreviationsFullStopIsNoEnd(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بلغ طوله 5 م.| وقال المصدر ذلك.",
                "حدث ذلك عام 2030 م.| وأضاف المصدر ذلك.",
                "بلغت المسافة 15 كم.| وقال المصدر ذلك.",
                "نقلت ذلك أ.ف.ب.| وأضافت الوكالة تفاصيل.",
                "بلغ طوله 5 م. تقريبا.| ثم عاد."
            })
    void aUnitsOrAcronymsFullStopIsAnEndBeforeAnAnd(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فازت ج. ك. رولينغ بالجائزة.| ثم غادرت.",
                "فازت ج.ك. رولينغ بالجائزة.| ثم غادرت.",
                "فازت J. K. Rowling بالجائزة.| ثم غادرت.",
                "فازت J.K. Rowling بالجائزة.| ثم غادرت.",
                "قال جورج و. بوش إن الحرب انتهت.| ثم غادر."
            })
    void anInitialsFullStopIsNoEnd(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ارتفع السعر 3.5 دولار.| ثم هبط.",
                "ارتفع السعر ٣٫٥ دولار.| ثم هبط.",
                "ارتفع السعر ٣.٥ دولار.| ثم هبط.",
                "بلغ العدد 1.200.000 نسمة.| ثم زاد.",
                "بلغ العدد 1,200,000 نسمة.| ثم زاد.",
                "وقع في 14.2.2022 هجوم.| ثم توقف.",
                "وقع في ١٤.٢.٢٠٢٢ هجوم.| ثم توقف."
            })
    void aStopInsideANumberOrADateIsNoEnd(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بلغ عدد القتلى 15.| وقال الوزير ذلك.",
                "بلغ عدد القتلى ١٥.| قال الوزير ذلك.",
                "بلغ السعر 3.5.| ثم هبط.",
                "بلغت النسبة 5%.| وقال الوزير ذلك.",
                "بلغت النسبة ٥٫٥٪.| وقال الوزير ذلك.",
                "حدث ذلك عام 2019.|وقال الوزير ذلك."
            })
    void aStopBehindANumberIsAnEndInMidParagraph(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. وصل الوفد إلى المدينة.| ثم عاد.",
                "١. وصل الوفد إلى المدينة.| ثم عاد.",
                "12. وصل الوفد إلى المدينة.| ثم عاد.",
                "قرر المجلس:|\n1. رفع الأجور.|\n2. خفض الضرائب."
            })
    void aListOrdinalAtTheHeadOfAParagraphIsNoSentence(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زوروا www.example.com/a.b?c=d.| ثم عودوا.",
                "زوروا https://example.com/a.b/c!d.| ثم عودوا.",
                "زوروا example.com لمعرفة المزيد.| ثم عودوا.",
                "راسلوا first.last@example.com اليوم.| ثم عودوا.",
                "كتب على @user.name اليوم.| ثم حذف.",
                "كتب على #وسم_طويل.| ثم حذف."
            })
    void aStopInsideAnAddressOrAHandleIsNoEnd(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "انتظر الوفد.. ثم غادر القاعة.",
                "وصل الوفد، ثم غادر: إلى المطار؛ ثم عاد.",
                "قال الوزير: سنعود، وسكت; ثم غادر."
            })
    void twoDotsACommaAColonAndASemicolonAreNoEnds(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أكد ذلك الوزير.|وقال إن اللقاء مثمر.",
                "وصل الوفد أمس.|غادر اليوم.",
                "وصل الوفد .|غادر اليوم.",
                "كتب ذلك @user.|وقال إن اللقاء مثمر."
            })
    void aMissingSpaceBehindAFullStopIsAnEndAllTheSame(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قالت بي.بي.سي ذلك.", "شارك ن.و في اللقاء.", "وصل ق.م إلى هناك."})
    void aStopBetweenTwoShortWordsIsNoEnd(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال: «وصلنا أمس. عدنا اليوم.»| ثم غادر.",
                "قال: «وصلنا أمس. عدنا اليوم».| ثم غادر.",
                "قال: \"وصلنا أمس. عدنا اليوم\".| ثم غادر.",
                "قال: “وصلنا أمس. عدنا اليوم”.| ثم غادر.",
                "«وصلنا أمس. عدنا اليوم» قال الوزير.| ثم غادر.",
                "قال: «وصلنا! هل عدتم؟ نعم.»| ثم غادر."
            })
    void aShortQuotationStaysWhole(String text) {
        check(text);
    }

    @Test
    void aLongQuotationIsCut() {
        String long40 = "كلمة ".repeat(SentenceSplitter.WHOLE_QUOTATION / 2).strip();
        assertThat(sentences("قال: «" + long40 + ". " + long40 + "».")).hasSize(2);
        assertThat(sentences("قال: «" + long40.substring(10) + ". " + long40 + "»."))
                .hasSize(1);
    }

    @Test
    void aQuotationThatDoesNotCloseInItsParagraphIsCut() {
        check("قال: «وصلنا أمس.| عدنا اليوم.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«هل تعود الحرب؟» يسأل السكان كل يوم.| لا جواب.",
                "«لن نعود!» قال الرجل.| ثم صمت.",
                "\"هل تعود الحرب؟\" يسأل السكان.| لا جواب.",
                "«هل تعود الحرب؟»| وسكت الجميع.",
                "«لن نعود.»| قال الرجل ذلك."
            })
    void aQuestionInQuotesRunsOnIntoItsAttribution(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال (إنه سيعود.)| ثم غادر.",
                "قال [إنه سيعود].| ثم غادر.",
                "قال «سأعود».| ثم غادر.",
                "قال «سأعود.»، ثم غادر.",
                "«هل تعود؟»: سؤال السكان."
            })
    void closingMarksBelongToTheSentenceAndAContinuationToo(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عنوان بلا نقطة|\nوصل الوفد صباحا.| غادر مساء", "الوزير: سنعود|\n\nوصل الوفد"})
    void aParagraphsEndIsAnEnd(String text) {
        check(text);
    }

    @Test
    void aTitleIsOneSentence() {
        Text text = READER.read(Article.of("وصل الوفد.").withTitle("هل يعود؟ نعم. سيعود"));
        assertThat(text.sentences().stream().map(s -> text.quote(s.span())))
                .containsExactly("هل يعود؟ نعم. سيعود", "وصل الوفد.");
    }

    @Test
    void whatNeverEndsEndsAtItsLastCommaOrAtItsLimit() {
        String commas = "وصل الوفد، ".repeat(SentenceSplitter.LONGEST);
        assertThat(sentences(commas)).hasSizeGreaterThan(2).allMatch(sentence -> sentence.endsWith("الوفد،"));
        String words = "وصل ".repeat(SentenceSplitter.LONGEST * 5 / 2).strip();
        assertThat(sentences(words).stream().map(sentence -> sentence.split(" ").length))
                .containsExactly(SentenceSplitter.LONGEST, SentenceSplitter.LONGEST, SentenceSplitter.LONGEST / 2);
    }

    @Test
    void whatIsAsLongAsItMayBeIsWhole() {
        String words = "وصل ".repeat(SentenceSplitter.LONGEST - 1);
        assertThat(sentences(words + ". عاد.")).containsExactly(words + ".", "عاد.");
    }

    @Test
    void sentencesKnowTheirTokensAndTheirParagraph() {
        Text text = READER.read(Article.of("وصل الوفد. عاد\nغادر"));
        assertThat(text.sentences())
                .containsExactly(
                        new Sentence(new Span(0, 10), 0, 3, 0),
                        new Sentence(new Span(11, 14), 3, 4, 0),
                        new Sentence(new Span(15, 19), 4, 5, 1));
    }

    private static void check(String drawn) {
        List<String> expected = Stream.of(drawn.split("[|\n]+"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        assertThat(sentences(drawn.replace("|", ""))).isEqualTo(expected);
    }

    private static List<String> sentences(String body) {
        Text text = READER.read(Article.of(body));
        return text.sentences().stream().map(s -> text.quote(s.span())).toList();
    }
}
