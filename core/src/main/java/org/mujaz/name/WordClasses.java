package org.mujaz.name;

import java.util.Set;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.number.NumberParser;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/** What words that are in no list of names look like: function words, verbs of speech, definite nouns, possible names. */
final class WordClasses {

    static final String ARTICLE = "\u0627\u0644";

    /** Acronyms of so many letters are believed only where nothing is written on to them. */
    static final int SHORT = 3;

    /** Parts of a person's name, at most. */
    static final int MOST_PARTS = 6;

    /** Words behind the noun that heads a name, at most. */
    static final int MOST_WORDS = 6;

    /** Tokens in the quotation marks behind such a noun, at most. */
    static final int MOST_QUOTED = 7;

    private static final String ALI = "\u0639\u0644\u064A";
    private static final char WAW = '\u0648';
    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643";
    private static final Set<String> NATURAL = Set.of(
            "sea",
            "river",
            "lake",
            "gulf",
            "strait",
            "canal",
            "mountain",
            "valley",
            "desert",
            "street",
            "square",
            "crossing",
            "camp",
            "island",
            "base",
            "port",
            "airport",
            "dam",
            "prison",
            "site",
            "building");
    private static final Set<String> JOINING = Set.of(
            "ministry",
            "government",
            "agency",
            "ngo",
            "international",
            "company",
            "union",
            "federation",
            "fund",
            "bank");
    private static final Set<String> MEDIA = Set.of("paper", "channel", "media");
    private static final Set<String> ARAB = Set.of(
            "DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT",
            "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM", "ESH", "");

    private final NumberParser numbers;
    private final PhraseTable function;
    private final PhraseTable notNames;
    private final PhraseTable reporting;
    private final PhraseTable punctual;
    private final PhraseTable prepositions;
    private final PhraseTable places;
    private final PhraseTable falseArticles;
    private final PhraseTable placeOpeners;
    private final PhraseTable placeEnders;

    WordClasses(Lexicon lexicon) {
        this.numbers = new NumberParser(lexicon);
        this.function = lexicon.table("text/function-words");
        this.notNames = lexicon.table("name/not-names");
        this.reporting = lexicon.table("brief/reporting-verbs");
        this.punctual = lexicon.table("time/punctual-verbs");
        this.prepositions = lexicon.table("time/before-nouns");
        this.places = lexicon.table("name/before-places");
        this.falseArticles = lexicon.table("name/false-articles");
        this.placeOpeners = lexicon.table("name/place-openers");
        this.placeEnders = lexicon.table("name/place-enders");
    }

    /** Whether a word is one that no name has. */
    boolean isOrdinary(Text text, Token token) {
        if (text.is(token, ALI)) {
            // The preposition and the name differ in their last letter only, which is folded.
            return text.source().charAt(token.end() - 1) == '\u0649';
        }
        return isStop(text, token) || notNames.contains(text, token);
    }

    /** Whether a word ends any name: a function word, or a verb of a kind that stands behind names. */
    boolean isStop(Text text, Token token) {
        return function.contains(text, token) || reporting.contains(text, token) || punctual.contains(text, token);
    }

    boolean isReporting(Text text, int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean and = token.foldedLength() > 3 && text.folded().charAt(start) == WAW;
        return reporting.contains(text, token)
                || (and && reporting.rowOf(text.folded(), start + 1, token.foldedEnd()) >= 0);
    }

    /** Whether a word is written with the tanween of an indefinite accusative, which names of persons have not. */
    boolean isIndefinite(Text text, Token token) {
        for (int i = token.end() - 1; i > token.start(); i--) {
            if (text.source().charAt(i) == '\u064B') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is an ordinal, as in the names of kings. */
    boolean isOrdinal(Text text, int at) {
        NumberParser.Parsed number = numbers.at(text, at, at + 1);
        return number != null && number.ordinal();
    }

    boolean isPreposition(Text text, int at) {
        return prepositions.contains(text, text.tokens().get(at));
    }

    /** Whether a word is a preposition or an adverb of place, "and" before it or not. */
    boolean isPlacePreposition(Text text, int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean and = token.foldedLength() > 2 && text.folded().charAt(start) == WAW;
        return places.contains(text, token) || (and && places.rowOf(text.folded(), start + 1, token.foldedEnd()) >= 0);
    }

    boolean isClitic(char letter) {
        return CLITICS.indexOf(letter) >= 0;
    }

    /** Whether a particle may begin a name. */
    boolean isOpening(String kind) {
        return kind.equals("kunya") || kind.equals("abd") || kind.equals("clan");
    }

    boolean isNatural(String kind) {
        return NATURAL.contains(kind);
    }

    /** Whether the name of such a body may have several fields joined by "and". */
    boolean joinsPortfolios(String kind) {
        return JOINING.contains(kind);
    }

    /** Whether the noun for such a body is no part of its name: a paper's, a channel's. */
    boolean standsOutside(String kind) {
        return MEDIA.contains(kind);
    }

    /** Whether a word begins place names of several words. */
    boolean opensPlace(Text text, Token token) {
        return placeOpeners.contains(text, token);
    }

    /** Whether a word ends a place name of two. */
    boolean endsPlace(Text text, Token token) {
        return placeEnders.contains(text, token);
    }

    boolean isArab(String country) {
        return ARAB.contains(country);
    }

    boolean isDefinite(Text text, Token token) {
        return token.kind() == Kind.WORD
                && token.foldedLength() > 4
                && text.folded().charAt(token.foldedStart()) == '\u0627'
                && text.folded().charAt(token.foldedStart() + 1) == '\u0644'
                && !falseArticles.contains(text, token);
    }

    /** "For the …": a lam that has swallowed the alef of the article. */
    boolean isForThe(Text text, Token token) {
        return token.kind() == Kind.WORD
                && token.foldedLength() > 4
                && text.folded().charAt(token.foldedStart()) == '\u0644'
                && text.folded().charAt(token.foldedStart() + 1) == '\u0644';
    }

    boolean isAndThe(Text text, Token token) {
        return token.kind() == Kind.WORD
                && token.foldedLength() > 5
                && text.folded().charAt(token.foldedStart()) == WAW
                && text.folded().charAt(token.foldedStart() + 1) == '\u0627'
                && text.folded().charAt(token.foldedStart() + 2) == '\u0644';
    }

    /** A definite word with the ending of a relative adjective. */
    boolean isAdjective(Text text, Token token) {
        int end = token.foldedEnd();
        char last = text.folded().charAt(end - 1);
        boolean feminine = text.folded().isTehMarbuta(end - 1) && text.folded().charAt(end - 2) == '\u064A';
        return isDefinite(text, token) && (last == '\u064A' || feminine);
    }

    boolean mayBeNoun(Text text, Token token) {
        return token.kind() == Kind.WORD && token.foldedLength() > 2 && !isOrdinary(text, token);
    }

    /**
     * Whether an unknown word may be a part of a name: no ending and no prefix of a verb or of a common noun.
     *
     * @param foreign whether what stands before is a foreign name, behind which more is believed
     */
    boolean mayBeName(Text text, int at, boolean foreign) {
        Token token = text.tokens().get(at);
        if (token.kind() != Kind.WORD || token.foldedLength() < (foreign ? 3 : 4) || isOrdinary(text, token)) {
            return false;
        }
        int start = token.foldedStart();
        int end = token.foldedEnd();
        char first = text.folded().charAt(start);
        char last = text.folded().charAt(end - 1);
        boolean definite = isDefinite(text, token);
        boolean nisba = definite && last == '\u064A';
        boolean tied = text.folded().isTehMarbuta(end - 1);
        boolean bou = first == '\u0628'
                && (text.folded().charAt(start + 1) == WAW || text.folded().charAt(start + 1) == '\u0646');
        if (isIndefinite(text, token)) {
            return false;
        }
        if (foreign) {
            boolean attached = end - start > 4 && (first == '\u0644' || (last == '\u0647' && !tied));
            if (attached) {
                return false;
            }
            return nisba || bou || (!definite && !tied && first != '\u064A' && first != WAW);
        }
        boolean verb = first == '\u064A' || first == '\u062A' || first == '\u0633';
        boolean noun = tied
                || last == '\u062A'
                || first == '\u0645'
                || ends(text, start, end, "\u0648\u0646")
                || ends(text, start, end, "\u064A\u0646")
                || ends(text, start, end, "\u0647\u0627")
                || ends(text, start, end, "\u0647\u0645");
        boolean possessed = last == '\u0647' && !tied;
        boolean lam = first == '\u0644' && end - start > 4;
        boolean governed = lam || (first == '\u0628' && text.folded().charAt(start + 1) != '\u0627');
        return nisba || bou || (!definite && !verb && !noun && first != WAW && !governed && !possessed);
    }

    private static boolean ends(Text text, int start, int end, String ending) {
        return end - start > ending.length() + 2
                && text.folded().charAt(end - 2) == ending.charAt(0)
                && text.folded().charAt(end - 1) == ending.charAt(1);
    }
}
