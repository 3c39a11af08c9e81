package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    private static final int RANDOM_TEXTS = 3_000;

    // ---- marks that are dropped, and what grows over them

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "كتاب, كِتَاب",
        "كتاب, كتابٌ",
        "مدرسه, مُدَرِّسَةٌ",
        "رحمن, رَحْمٰن",
        "شي, شيًّ",
        "قرءن, قُرْءَٰن",
    })
    void dropsHarakat(String folded, String written) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u064B', '\u064C', '\u064D', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652', '\u0653', '\u0654',
                '\u0655', '\u0656', '\u065F', '\u0670', '\u0610', '\u061A', '\u06D6', '\u06DC', '\u06DF', '\u06E4',
                '\u06E5', '\u06E6', '\u06E7', '\u06E8', '\u06EA', '\u06ED', '\u08D4', '\u08F0', '\u08FF', '\uFE76',
                '\uFE7F', '\uFC60', '\uFCF2'
            })
    void dropsEveryArabicMarkAndTheLetterBeforeGrowsOverIt(char mark) {
        FoldedText folded = FoldedText.of("ب" + mark + "ت");

        assertThat(folded).hasToString("بت");
        assertThat(folded.source(0, 1)).isEqualTo(new Span(0, 2));
        assertThat(folded.source(1, 2)).isEqualTo(new Span(2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'\u0301', '\u0308', '\u0483', '\u05B8', '\u093E', '\u0941', '\u1AB0', '\u1DC4', '\u20E3', '\uFE20'
            })
    void dropsCombiningMarksOfAnyScript(char mark) {
        assertThat(FoldedText.fold("x" + mark + "y")).isEqualTo("xy");
    }

    @Test
    void aWordEndsBehindTheHarakatOfItsLastLetter() {
        FoldedText folded = FoldedText.of("كتابٌ جديد");

        assertThat(folded.source(0, 4)).isEqualTo(new Span(0, 5));
        assertThat(folded.sourceStart(5)).isEqualTo(6);
    }

    @Test
    void harakatInsideAWordBelongToTheLetterBefore() {
        FoldedText folded = FoldedText.of("كَتَبَ");

        assertThat(folded).hasToString("كتب");
        assertThat(spans(folded)).containsExactly(new Span(0, 2), new Span(2, 4), new Span(4, 6));
    }

    @Test
    void severalMarksOnOneLetterAllBelongToIt() {
        assertThat(spans(FoldedText.of("شِّب"))).containsExactly(new Span(0, 3), new Span(3, 4));
    }

    @Test
    void aMarkAtTheHeadOfTheTextOrOfALineIsDroppedAndNothingGrows() {
        assertThat(spans(FoldedText.of("\u064Eب"))).containsExactly(new Span(1, 2));
        assertThat(spans(FoldedText.of("\n\u064Eب"))).containsExactly(new Span(0, 1), new Span(2, 3));
    }

    // ---- tatweel

    @Test
    void tatweelInsideAWordIsDroppedAndTheLetterBeforeGrows() {
        FoldedText folded = FoldedText.of("محـــمد");

        assertThat(folded).hasToString("محمد");
        assertThat(spans(folded)).containsExactly(new Span(0, 1), new Span(1, 5), new Span(5, 6), new Span(6, 7));
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "ه, هـ",
        "1445ه, 1445هـ",
        "ب, ـب",
        "بت, بَـت",
        "لا, ـ\uFEFB",
        "القاهره - وكالات, القاهرة ـ وكالات",
        "---, ـــ",
        "5-6, 5ـ6",
        "-, ـ",
    })
    void tatweelOnALetterStretchesAndTatweelAloneIsADash(String folded, String written) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    @Test
    void tatweelBeforeAWordIsNoPartOfIt() {
        assertThat(spans(FoldedText.of("ـب"))).containsExactly(new Span(1, 2));
    }

    // ---- controls

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D',
                '\u202E', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\u00AD', '\u180E', '\uFE00',
                '\uFE0F'
            })
    void dropsZeroWidthAndBidiControlsAndNoLetterGrows(char control) {
        FoldedText folded = FoldedText.of("ب" + control + "ت" + control);

        assertThat(folded).hasToString("بت");
        assertThat(spans(folded)).containsExactly(new Span(0, 1), new Span(2, 3));
    }

    // ---- letters

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "ا, أ", "ا, إ", "ا, آ", "ا, ٱ", "ا, ٲ", "ا, ٳ", "و, ؤ", "ي, ئ", "ي, ى", "ه, ة", "ء, ء", "ب, پ", "ج, چ", "ز, ژ",
        "ف, ڤ", "ف, ڢ", "ك, گ", "ك, ک", "ك, ڭ", "ك, ݣ", "ي, ی", "ي, ے", "ه, ہ", "ه, ھ", "ه, ە", "ت, ٹ", "د, ڈ", "ر, ڑ",
        "ن, ں", "و, ۆ", "ل, ڵ", "ر, ڕ", "ي, ێ",
    })
    void foldsLetters(String folded, String written) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ث", "ح", "خ", "ذ", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ق", "م"})
    void keepsTheOtherLetters(String letter) {
        assertThat(FoldedText.fold(letter)).isEqualTo(letter);
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "ا, ا\u0654",
        "ا, ا\u0655",
        "ا, ا\u0653",
        "و, و\u0654",
        "ي, ي\u0654",
        "ه, ه\u0654",
        "e, e\u0301",
        "مسءول, مسءول",
        "مسوول, مسؤول",
        "مسوول, مسو\u0654ول",
    })
    void decomposedSequencesFoldLikeComposedOnes(String folded, String written) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    @Test
    void aDecomposedLetterKeepsBothItsUnits() {
        assertThat(spans(FoldedText.of("ا\u0654ب"))).containsExactly(new Span(0, 2), new Span(2, 3));
    }

    // ---- presentation forms

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "ب, \uFE8F",
        "ب, \uFE91",
        "ب, \uFE92",
        "ا, \uFE81",
        "ه, \uFE93",
        "ي, \uFEF0",
        "ء, \uFE80",
        "لا, \uFEFB",
        "لا, \uFEFC",
        "لا, \uFEF5",
        "لا, \uFEF7",
        "لا, \uFEF9",
        "الله, \uFDF2",
        "محمد, \uFDF4",
        "ريال, \uFDFC",
        "ك, \uFB8E",
        "ي, \uFBFC",
        "لم, \uFCCC",
        "(, \uFD3E",
        "), \uFD3F",
    })
    void presentationFormsAreTheLettersTheyShow(String folded, String written) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    @Test
    void eachLetterOfALigatureMapsToItsOneSourceCharacter() {
        FoldedText folded = FoldedText.of("س\uFEFBم");

        assertThat(folded).hasToString("سلام");
        assertThat(spans(folded)).containsExactly(new Span(0, 1), new Span(1, 2), new Span(1, 2), new Span(2, 3));
        assertThat(folded.source(1, 3)).isEqualTo(new Span(1, 2));
    }

    @Test
    void aLigatureGrowsOverItsHarakatWithItsLastLetter() {
        assertThat(spans(FoldedText.of("\uFEFB\u064E"))).containsExactly(new Span(0, 1), new Span(0, 2));
    }

    @Test
    void aPhraseLigatureKeepsItsWordsApart() {
        FoldedText folded = FoldedText.of("\uFDFA");

        assertThat(folded).hasToString("صلي الله عليه وسلم");
        assertThat(folded.source(0, folded.length())).isEqualTo(new Span(0, 1));
    }

    @Test
    void manyPresentationFormsOfOnePageDoNotMixUp() {
        StringBuilder page = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (char c = '\uFE80'; c <= '\uFEF4'; c++) {
            page.append(c).append(' ');
            expected.append(FoldedText.fold(String.valueOf(c))).append(' ');
        }
        assertThat(FoldedText.fold(page.toString())).isEqualTo(expected.toString());
        assertThat(expected).startsWith("ء ا ا ا ا و و ا ا ي ي ي ي ا ا ب ب ب ب ه ه ت ت ت ت ث ");
    }

    // ---- digits, marks, quotes, spaces, Latin

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0123456789 | ٠١٢٣٤٥٦٧٨٩",
                "0123456789 | ۰۱۲۳۴۵۶۷۸۹",
                "0123456789 | ０１２３４５６７８９",
                "3.5 | ٣٫٥",
                "1,200 | ١٬٢٠٠",
                "50% | ٥٠٪",
                "ا, ب; ج? د. | ا، ب؛ ج؟ د۔",
            })
    void digitsAndMarksBecomeTheirLatinCounterparts(String folded, String written) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F', '\u2039', '\u203A', '\u2033', '\u275D',
                '\u275E', '\u301D', '\u301E', '\u301F', '\uFF02', '"'
            })
    void doubleQuotesOfEveryKindAreStraight(char quote) {
        assertThat(FoldedText.fold(String.valueOf(quote))).isEqualTo("\"");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`', '\uFF07', '\u02BC', '\''})
    void singleQuotesOfEveryKindAreStraight(char quote) {
        assertThat(FoldedText.fold(String.valueOf(quote))).isEqualTo("'");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFF0D', '-'})
    void dashesOfEveryKindAreHyphenMinus(char dash) {
        assertThat(FoldedText.fold(String.valueOf(dash))).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\r', '\0', '\u00A0', '\u0085', '\u1680', '\u2000', '\u2003', '\u2009', '\u200A', '\u2028',
                '\u2029', '\u202F', '\u205F', '\u3000'
            })
    void everySpaceIsASpace(char space) {
        assertThat(FoldedText.fold(String.valueOf(space))).isEqualTo(" ");
    }

    @Test
    void theLineFeedAndTheEllipsisStay() {
        assertThat(FoldedText.fold("\n\u2026")).isEqualTo("\n\u2026");
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({"abc, ABC", "ete, Été", "uber, Über", "istanbul, İstanbul", "malmo, Malmö", "abc1, ＡＢＣ１"})
    void latinLettersLoseCaseAndDiacritics(String folded, String written) {
        assertThat(FoldedText.fold(written)).isEqualTo(folded);
    }

    // ---- the way back

    @Test
    void indexAtFindsTheFirstCharacterThatBeginsThereOrBehind() {
        FoldedText folded = FoldedText.of("ب\u064E\u200Fس\uFEFB");

        assertThat(List.of(folded.indexAt(0), folded.indexAt(1), folded.indexAt(2), folded.indexAt(3)))
                .containsExactly(0, 1, 1, 1);
        assertThat(folded.indexAt(4)).isEqualTo(2);
        assertThat(folded.indexAt(5)).isEqualTo(4);
    }

    @Test
    void aTehMarbutaIsToldFromAHeh() {
        FoldedText folded = FoldedText.of("هةَ\uFE94");

        assertThat(folded).hasToString("ههه");
        assertThat(folded.isTehMarbuta(0)).isFalse();
        assertThat(folded.isTehMarbuta(1)).isTrue();
        assertThat(folded.isTehMarbuta(2)).isTrue();
    }

    @Test
    void surrogatePairsAreNotTouched() {
        assertThat(FoldedText.fold("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void foldingAnyTextIsIdempotentAndItsMapIsMonotoneAndInBounds(TestInfo info) {
        long seed = Long.getLong("mujaz.seed", new Random().nextLong());
        System.out.println(info.getDisplayName() + " seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String source = randomText(random);
            FoldedText folded = FoldedText.of(source);
            assertThat(FoldedText.fold(folded.toString()))
                    .as("folded twice, seed %d, text %s", seed, escaped(source))
                    .isEqualTo(folded.toString());
            assertMapIsSound(folded, source, seed);
        }
    }

    @Test
    void foldingTextsFullOfHashtagsIsIdempotent(TestInfo info) {
        long seed = Long.getLong("mujaz.seed", new Random().nextLong());
        System.out.println(info.getDisplayName() + " seed " + seed);
        Random random = new Random(seed);
        String signs = "##\uFF03__  \n،.\"(\u0640\u064E\u200Fمدنx٣";
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder source = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                source.append(signs.charAt(random.nextInt(signs.length())));
            }
            String folded = FoldedText.fold(source.toString());
            assertThat(FoldedText.fold(folded))
                    .as("folded twice, seed %d, text %s", seed, escaped(source.toString()))
                    .isEqualTo(folded);
        }
    }

    @Test
    void everyBmpCharacterFoldsToSomethingThatFoldsToItself() {
        for (int c = 0; c <= 0xFFFF; c++) {
            String folded = FoldedText.fold(String.valueOf((char) c));
            assertThat(FoldedText.fold(folded)).as("U+%04X", c).isEqualTo(folded);
        }
    }

    private static void assertMapIsSound(FoldedText folded, String source, long seed) {
        int start = 0;
        int end = 0;
        for (int i = 0; i < folded.length(); i++) {
            boolean sound = folded.sourceStart(i) >= start
                    && folded.sourceEnd(i) >= end
                    && folded.sourceStart(i) < folded.sourceEnd(i)
                    && folded.sourceEnd(i) <= source.length();
            assertThat(sound)
                    .as("map at %d of %s, seed %d", i, escaped(source), seed)
                    .isTrue();
            start = folded.sourceStart(i);
            end = folded.sourceEnd(i);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> text.append((char) (0x600 + random.nextInt(0x100)));
                case 2 -> text.append((char) (0x64B + random.nextInt(8)));
                case 3 -> text.append('\u0640');
                case 4 -> text.append((char) (0xFB50 + random.nextInt(0x4B0)));
                case 5 -> text.append((char) (0x2000 + random.nextInt(0x70)));
                case 6 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
        return escaped.toString();
    }

    private static List<Span> spans(FoldedText folded) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            spans.add(folded.source(i, i + 1));
        }
        return spans;
    }
}
