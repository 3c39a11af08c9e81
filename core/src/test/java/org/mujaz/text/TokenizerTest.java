package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.text.Token.Kind;

class TokenizerTest {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG_SA = "\uD83C\uDDF8\uD83C\uDDE6";
    private static final String FLAG_EG = "\uD83C\uDDEA\uD83C\uDDEC";
    private static final String THUMB_DARK = "\uD83D\uDC4D\uD83C\uDFFF";
    private static final String ENGLAND =
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";
    private static final String GRIN = "\uD83D\uDE00";

    // ---- words

    @Test
    void anArabicWordKeepsItsCliticsAndItsHarakat() {
        assertThat(drawn("وَبِالقَاهِرَةِ قُرًى")).isEqualTo("WORD<وَبِالقَاهِرَةِ> WORD<قُرًى>");
    }

    @Test
    void aWordsSpanHoldsTatweelAndHarakatButNoControls() {
        Text text = read("\u200Fمحـمّد\u200F، ثم");

        assertThat(text.tokens().get(0)).isEqualTo(new Token(Kind.WORD, 1, 7, 0, 4));
        assertThat(text.tokens().get(1)).isEqualTo(new Token(Kind.PUNCTUATION, 8, 9, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mujaz", "F-16", "iPhone15", "U.S", "U.S.A", "v2.0", "L'Oréal", "AT&T", "e-mail", "Straße", "T72"
            })
    void aLatinWordWithItsInnerMarksAndDigitsIsOneToken(String word) {
        assertThat(drawn(word)).isEqualTo("LATIN<" + word + ">");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LATIN<Dr> PUNCTUATION<.> LATIN<Smith>, Dr.Smith",
        "LATIN<node> PUNCTUATION<.> LATIN<js>, node.js",
        "LATIN<end> PUNCTUATION<.> WORD<ثم>, end.ثم",
        "LATIN<J.K> PUNCTUATION<.> LATIN<Rowling>, J.K. Rowling",
        "LATIN<F-16> PUNCTUATION<->, F-16-",
    })
    void aDotThatPartsTwoLatinWordsIsAMark(String tokens, String text) {
        assertThat(drawn(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"бои", "中国", "Ελλάδα", "\uD840\uDE27", "हिन्दी"})
    void aWordOfAnotherScriptIsForeign(String word) {
        assertThat(drawn(word)).isEqualTo("FOREIGN<" + word + ">");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "WORD<عام> FOREIGN<бой>, عامбой",
        "FOREIGN<бой> WORD<عام>, бойعام",
        "FOREIGN<中> LATIN<x>, 中x",
        "NUMBER<4> LATIN<x4>, 4x4",
    })
    void aWordEndsWhereItsScriptDoes(String tokens, String text) {
        assertThat(drawn(text)).isEqualTo(tokens);
    }

    // ---- numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "2024",
                "3.5",
                "٣٫٥",
                "۳٫۵",
                "1,200",
                "١٬٢٠٠",
                "1,200,000",
                "1.200.000",
                "١٢٣",
                "۱۲۳",
                "14.2.2022",
                "١٤.٢.٢٠٢٢"
            })
    void aNumberKeepsItsSeparators(String number) {
        assertThat(drawn(number)).isEqualTo("NUMBER<" + number + ">");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER<3.5> PUNCTUATION<.> | 3.5.",
                "NUMBER<3> PUNCTUATION<،> WORD<و> | 3، و",
                "NUMBER<5> PUNCTUATION<.> WORD<وقال> | 5.وقال",
                "NUMBER<5> PUNCTUATION<%> | 5%",
                "NUMBER<٥> PUNCTUATION<٪> | ٥٪",
                "PUNCTUATION<$> NUMBER<5> | $5",
                "NUMBER<10> PUNCTUATION<:> NUMBER<30> | 10:30",
                "NUMBER<12> PUNCTUATION</> NUMBER<4> PUNCTUATION</> NUMBER<2024> | 12/4/2024",
                "NUMBER<1> PUNCTUATION<-> NUMBER<2> | 1-2",
                "NUMBER<5> LATIN<G> | 5G",
                "NUMBER<2030> WORD<م> | 2030م",
                "NUMBER<1445> WORD<هـ> | 1445هـ",
                "WORD<و> NUMBER<15> | و15",
                "WORD<كم> NUMBER<2> | كم2",
            })
    void aNumberEndsBeforeWhatIsNoPartOfIt(String tokens, String text) {
        assertThat(drawn(text)).isEqualTo(tokens);
    }

    // ---- addresses, names, tags

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.com/a?b=c&d=1",
                "http://example.org",
                "http://a.b/x_y-z/1.html",
                "http://example.org/خبر-عاجل",
                "example.com",
                "www.example.xyz",
                "aljazeera.net/news/2024/4/8/خبر",
                "info@mujaz.org",
                "first.last@mail.example.com"
            })
    void anAddressIsOneToken(String address) {
        assertThat(drawn(address)).isEqualTo("URL<" + address + ">");
        assertThat(drawn(address + " ثم")).isEqualTo("URL<" + address + "> WORD<ثم>");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", "،", ";", "؛", ":", "!", "؟", ")", "]", "»", "\"", "'"})
    void theMarkBehindAnAddressIsNoPartOfIt(String mark) {
        String behind = " PUNCTUATION<" + mark + ">";
        assertThat(drawn("https://a.org/b" + mark)).isEqualTo("URL<https://a.org/b>" + behind);
        assertThat(drawn("a.org/b" + mark)).isEqualTo("URL<a.org/b>" + behind);
        assertThat(drawn("a@b.org" + mark)).isEqualTo("URL<a@b.org>" + behind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@user", "@user_name", "@User2024", "@الجزيرة", "@user.name"})
    void aHandleIsOneToken(String handle) {
        assertThat(drawn("على " + handle + ".")).isEqualTo("WORD<على> HANDLE<" + handle + "> PUNCTUATION<.>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#غزة", "#غزة_تحت_القصف", "#Gaza2024", "#2024", "#القِمّة"})
    void aHashtagIsOneToken(String tag) {
        assertThat(drawn(tag + "، ثم")).isEqualTo("HASHTAG<" + tag + "> PUNCTUATION<،> WORD<ثم>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار #الرئيس دمشق | WORD<زار> WORD<الرئيس> WORD<دمشق>",
                "زار #حلب_الشهباء، ثم عاد | WORD<زار> WORD<حلب> WORD<الشهباء> PUNCTUATION<،> WORD<ثم> WORD<عاد>",
                "#حلب تستقبل الزوار | WORD<حلب> WORD<تستقبل> WORD<الزوار>",
                "عاد إلى حلب. #حلب #سوريا | WORD<عاد> WORD<إلى> WORD<حلب> PUNCTUATION<.> HASHTAG<#حلب> HASHTAG<#سوريا>",
                "كتب @salem #حلب اليوم | WORD<كتب> HANDLE<@salem> HASHTAG<#حلب> WORD<اليوم>"
            })
    void aHashtagInsideASentenceIsItsWords(String text, String tokens) {
        assertThat(drawn(text)).isEqualTo(tokens);
    }

    @Test
    void twoTagsWithoutASpaceAreTwo() {
        assertThat(drawn("#أول#ثان")).isEqualTo("HASHTAG<#أول> HASHTAG<#ثان>");
    }

    @Test
    void aSignWithoutANameIsAMark() {
        assertThat(drawn("# @ رقم")).isEqualTo("PUNCTUATION<#> PUNCTUATION<@> WORD<رقم>");
    }

    // ---- marks

    @ParameterizedTest
    @ValueSource(strings = {"...", "..", "!!!", "؟؟", "---", "ـــ", "***", "___", "===", "…"})
    void aRunOfOneMarkIsOneToken(String run) {
        assertThat(drawn("ثم " + run + " عاد")).isEqualTo("WORD<ثم> PUNCTUATION<" + run + "> WORD<عاد>");
    }

    @Test
    void differentMarksAreDifferentTokens() {
        assertThat(drawn("؟!»،")).isEqualTo("PUNCTUATION<؟> PUNCTUATION<!> PUNCTUATION<»> PUNCTUATION<،>");
    }

    @Test
    void bracketsAndQuotesDoNotRun() {
        assertThat(drawn("((«»")).isEqualTo("PUNCTUATION<(> PUNCTUATION<(> PUNCTUATION<«> PUNCTUATION<»>");
    }

    // ---- emoji

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, FLAG_SA, THUMB_DARK, ENGLAND, GRIN, "\u2600", "\u26BD", "\u2B50"})
    void anEmojiIsOneToken(String emoji) {
        assertThat(drawn(emoji)).isEqualTo("EMOJI<" + emoji + ">");
        assertThat(drawn("نص" + emoji + "نص")).isEqualTo("WORD<نص> EMOJI<" + emoji + "> WORD<نص>");
    }

    @Test
    void twoEmojiSideBySideAreTwo() {
        assertThat(drawn(GRIN + GRIN)).isEqualTo("EMOJI<" + GRIN + "> EMOJI<" + GRIN + ">");
        assertThat(drawn(FLAG_SA + FLAG_EG)).isEqualTo("EMOJI<" + FLAG_SA + "> EMOJI<" + FLAG_EG + ">");
        assertThat(drawn(THUMB_DARK + GRIN)).isEqualTo("EMOJI<" + THUMB_DARK + "> EMOJI<" + GRIN + ">");
    }

    @Test
    void aColouredAndJoinedEmojiIsOne() {
        String astronaut = "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80";
        assertThat(drawn(astronaut)).isEqualTo("EMOJI<" + astronaut + ">");
    }

    // ---- nothing is lost

    @Test
    void whiteSpaceAndControlsAreNoTokens() {
        assertThat(read(" \t\u00A0\u200F\u202B\u00AD\n").tokens()).isEmpty();
    }

    @Test
    void everyVisibleCharacterIsInAToken() {
        String source = "قال (د. أحمد): «3.5%»؟ @a #ب " + GRIN + " x@y.com – 中国!";
        StringBuilder seen = new StringBuilder();
        Text text = read(source);
        text.tokens().forEach(token -> seen.append(text.quote(token.span())));
        assertThat(seen).hasToString(source.replace(" ", ""));
    }

    private static Text read(String body) {
        return new TextReader((folded, from, to) -> Abbreviations.Kind.NONE).read(Article.of(body));
    }

    private static String drawn(String body) {
        Text text = read(body);
        return text.tokens().stream()
                .map(token -> token.kind() + "<" + text.quote(token.span()) + ">")
                .collect(Collectors.joining(" "));
    }
}
