package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs are drawn as the numbers of their two tokens, in the order in which they close. */
class QuotationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"«نعم»", "“نعم”", "„نعم”", "‹نعم›", "\"نعم\"", "「نعم」", "❝نعم❞", "〝نعم〞"})
    void aMarkPairsWithTheOneThatClosesIt(String quoted) {
        assertThat(pairs(quoted)).isEqualTo("0-2");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2-4 0-6, «قال “نعم” أمس»",
        "1-3 0-5, «“نعم” لا»",
        "0-2 3-5, «نعم» «لا»",
        "0-2 3-5, \"نعم\" \"لا\"",
        "1-3 0-4, «\"نعم\"»",
        "1-3 0-4, \"«نعم»\"",
        "0-1, «»",
    })
    void marksNestAndFollowEachOther(String pairs, String text) {
        assertThat(pairs(text)).isEqualTo(pairs);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"«نعم", "نعم»", "\"نعم", "»نعم«", "‘نعم’", "'نعم'", "(نعم)"})
    void whatDoesNotCloseInItsParagraphHasNoPartner(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    void aParagraphsQuotesEndWithIt() {
        assertThat(pairs("«نعم\nلا» \"نعم\nلا\"")).isEmpty();
        assertThat(pairs("«نعم\n«لا»")).isEqualTo("2-4");
    }

    @Test
    void theOuterOfTwoOpenOnesStaysOpen() {
        assertThat(pairs("« «نعم»")).isEqualTo("1-3");
    }

    @Test
    void theOpeningMarkOpensAndTheClosingOneDoesNot() {
        Quotations quotations = read("«نعم»").quotations();

        assertThat(quotations.opens(0)).isTrue();
        assertThat(quotations.opens(1)).isFalse();
        assertThat(quotations.opens(2)).isFalse();
        assertThat(quotations.partnerOf(0)).isEqualTo(2);
        assertThat(quotations.partnerOf(1)).isEqualTo(Quotations.NONE);
        assertThat(quotations.partnerOf(2)).isEqualTo(0);
    }

    @Test
    void anOpenMarkOpensNothing() {
        assertThat(read("«نعم").quotations().opens(0)).isFalse();
    }

    private static String pairs(String source) {
        Text text = read(source);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            int partner = text.quotations().partnerOf(i);
            if (partner >= 0 && partner < i) {
                pairs.add(partner + "-" + i);
            }
        }
        return String.join(" ", pairs);
    }

    private static Text read(String body) {
        return new TextReader((folded, from, to) -> Abbreviations.Kind.NONE).read(Article.of(body));
    }
}
