package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.lexicon.PhraseTable.Match;
import org.mujaz.text.Abbreviations;
import org.mujaz.text.Article;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

class PhraseTableTest {

    private static final PhraseTable TABLE =
            table("أمام", "أمام البرلمان", "أمام مجلس الأمن", "أ ف ب", "U.S", "بي.بي.سي", "مجلس");

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "أمام, أمام الوزارة",
        "أمام البرلمان, أمام البرلمان أمس",
        "أمام, أمام مجلس النواب",
        "أمام مجلس الأمن, أمام مجلس الأمن",
        "أمام, أمام",
        "أ ف ب, أ ف ب",
        "أ ف ب, أ.ف.ب قالت",
        "أ ف ب, أ. ف. ب. قالت",
        "U.S, U.S قالت",
        "U.S, u.s. قالت",
        "U.S, U S قالت",
        "بي.بي.سي, بي بي سي",
        "بي.بي.سي, بي.بي.سي عربي",
    })
    void theLongestPhraseWinsAndInnerFullStopsDoNotCount(String phrase, String text) {
        assertThat(found(text)).isEqualTo(phrase);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"أمامه", "وأمام", "الأمام", "أ ف", "أ-ف-ب", "نعم", "'أ.. ف ب'", "أم ام"})
    void findsNothingElse(String text) {
        assertThat(found(text)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"امام البرلمان", "أَمامَ البَرلَمان", "أمـام  البرلمان", "إمام البرلمان"})
    void comparesFoldedSpellings(String text) {
        assertThat(found(text)).isEqualTo("أمام البرلمان");
    }

    @Test
    void endsBehindTheLastTokenOfThePhrase() {
        assertThat(TABLE.longestAt(read("أمام البرلمان أمس"), 0, 3)).isEqualTo(new Match(1, 2));
        assertThat(TABLE.longestAt(read("أ.ف.ب. قالت"), 0, 7)).isEqualTo(new Match(3, 5));
    }

    @Test
    void looksNoFurtherThanTheLimit() {
        assertThat(TABLE.longestAt(read("أمام مجلس الأمن"), 0, 2)).isEqualTo(new Match(0, 1));
        assertThat(TABLE.longestAt(read("أمام مجلس الأمن"), 1, 3)).isEqualTo(new Match(6, 2));
    }

    @Test
    void aPhraseMayBeginBehindAClitic() {
        Text text = read("وأمام البرلمان");

        assertThat(TABLE.longestFrom(text, 1, 0, 2)).isEqualTo(new Match(1, 2));
        assertThat(TABLE.longestFrom(text, 0, 0, 2)).isNull();
    }

    @Test
    void knowsAWordByItsFoldedSlice() {
        assertThat(TABLE.rowOf("xمجلسx", 1, 5)).isEqualTo(6);
        assertThat(TABLE.rowOf("مجلس", 0, 3)).isEqualTo(PhraseTrie.NONE);
        assertThat(TABLE.rowOf("u.s", 0, 3)).isEqualTo(4);
        assertThat(TABLE.contains(read("في مجلس"), read("في مجلس").tokens().get(1)))
                .isTrue();
        assertThat(TABLE.contains(read("في مجلس"), read("في مجلس").tokens().get(0)))
                .isFalse();
    }

    @Test
    void knowsTheLongestEntryThatAWordBeginsWith() {
        PhraseTable table = table("وز", "وزير", "وزيران");

        assertThat(table.rowOfPrefix("وزيرها", 0, 6)).isEqualTo(1);
        assertThat(table.rowOfPrefix("وزيران", 0, 6)).isEqualTo(2);
        assertThat(table.rowOfPrefix("وزار", 0, 4)).isEqualTo(0);
        assertThat(table.rowOfPrefix("وزير", 0, 1)).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void tellsWhatAColumnSaysOfARow() {
        PhraseTable table = PhraseTable.build(
                "t", List.of("form", "kind"), List.of(List.of("في", "preposition"), List.of("قد", "particle")));

        assertThat(table.cell(1, "form")).isEqualTo("قد");
        assertThat(table.cell(0, "kind")).isEqualTo("preposition");
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void refusesAColumnThatItDoesNotHave() {
        assertThatThrownBy(() -> TABLE.cell(0, "kind"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t has no column kind");
    }

    @Test
    void refusesTwoPhrasesThatFoldToTheSame() {
        assertThatThrownBy(() -> table("إمام", "أمام"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("listed twice: أمام");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"د, د.", "ا ف ب, أ. ف. ب.", "ا ف ب, أ.ف.ب", "u s, U.S.", "في, في", "في هذا, 'في  هذا'"})
    void aPhraseIsKeptFoldedWithSingleSpaces(String key, String phrase) {
        assertThat(PhraseTable.key(phrase)).isEqualTo(key);
    }

    static Stream<String> tables() {
        return Stream.of(
                "brief/background",
                "brief/danglers",
                "brief/keepers",
                "brief/openers",
                "brief/reporting-verbs",
                "brief/tails",
                "name/dateline-places",
                "source/agencies",
                "text/function-words",
                "text/heh-final",
                "text/waw-initial",
                "time/months");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyPhraseOfTheLexiconIsFoundWhereATextHasIt(String name) {
        PhraseTable table = Lexicon.load().table(name);
        for (int row = 0; row < table.size(); row++) {
            Text text = read(table.cell(row, "form") + " ##");
            assertThat(table.longestAt(text, 0, text.tokens().size()))
                    .as(table.cell(row, "form"))
                    .extracting(Match::row)
                    .isEqualTo(row);
        }
    }

    private static PhraseTable table(String... forms) {
        return PhraseTable.build(
                "t", List.of("form"), Stream.of(forms).map(List::of).toList());
    }

    private static @Nullable String found(String body) {
        Text text = read(body);
        Match match = TABLE.longestAt(text, 0, text.tokens().size());
        return match == null ? null : TABLE.cell(match.row(), "form");
    }

    private static Text read(String body) {
        return new TextReader((folded, from, to) -> Abbreviations.Kind.NONE).read(Article.of(body));
    }
}
