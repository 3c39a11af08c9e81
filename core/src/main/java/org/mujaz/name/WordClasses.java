package org.mujaz.name;

import java.util.Set;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.number.NumberParser;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Mark;
import org.mujaz.text.Spellings;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/** What words that are in no list of names look like: function words, verbs of speech, definite nouns, possible names. */
final class WordClasses {

    private static final String TO = "\u0627\u0644\u064A";
    static final String ARTICLE = "\u0627\u0644";

    /** Acronyms of so many letters are believed only where nothing is written on to them. */
    static final int SHORT = 3;

    /** Parts of a person's name, at most. */
    static final int MOST_PARTS = 6;

    /** Words behind the noun that heads a name, at most. */
    static final int MOST_WORDS = 6;

    /** Tokens in the quotation marks behind such a noun, at most. */
    static final int MOST_QUOTED = 7;

    /** "That", with a pronoun on it or not, behind "by" or not. */
    private static final Set<String> THAT = Set.of(
            "\u0627\u0646",
            "\u0627\u0646\u0647",
            "\u0627\u0646\u0647\u0627",
            "\u0627\u0646\u0647\u0645",
            "\u0628\u0627\u0646",
            "\u0628\u0627\u0646\u0647",
            "\u0628\u0627\u0646\u0647\u0627",
            "\u0628\u0627\u0646\u0647\u0645");

    /** Prepositions with the pronoun of what a clause is about. */
    private static final Set<String> RESUMING = Set.of(
            "\u0628\u0647",
            "\u0628\u0647\u0627",
            "\u0628\u0647\u0645",
            "\u0644\u0647",
            "\u0644\u0647\u0627",
            "\u0644\u0647\u0645",
            "\u0641\u064A\u0647",
            "\u0641\u064A\u0647\u0627",
            "\u0639\u0644\u064A\u0647",
            "\u0639\u0644\u064A\u0647\u0627",
            "\u0639\u0644\u064A\u0647\u0645",
            "\u0645\u0646\u0647",
            "\u0645\u0646\u0647\u0627",
            "\u0639\u0646\u0647",
            "\u0639\u0646\u0647\u0627",
            "\u0627\u0644\u064A\u0647",
            "\u0627\u0644\u064A\u0647\u0627",
            "\u0627\u0644\u064A\u0647\u0645");

    private static final String ALI = "\u0639\u0644\u064A";
    private static final String MUNA = "\u0645\u0646\u064A";
    private static final String AS_FOR = "\u0627\u0645\u0627";
    private static final char FEH = '\u0641';
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
    private static final Set<String> MEMBERS =
            Set.of("party", "movement", "ngo", "union", "federation", "club", "company");
    private static final Set<String> MEDIA = Set.of("paper", "channel", "media");
    private static final Set<String> ARAB = Set.of(
            "DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT",
            "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM", "ESH", "");

    /** So many words of sport pages make an article one of sport. */
    private static final int FEWEST_SPORT_WORDS = 4;

    /** In a text as short as this two are enough. */
    private static final int FEW_TOKENS = 80;

    private final NumberParser numbers;
    private final PhraseTable function;
    private final PhraseTable notNames;
    private final PhraseTable reporting;
    private final PhraseTable punctual;
    private final PhraseTable places;
    private final PhraseTable falseArticles;
    private final PhraseTable placeOpeners;
    private final PhraseTable placeEnders;
    private final PhraseTable particles;
    private final PhraseTable sources;

    // What is asked of nearly every word, as it is kept by the spelling.
    private final Mark ordinary;
    private final Mark stops;
    private final Mark reports;
    private final Mark beforeSource;
    private final Mark cues;
    private final Mark ofContests;
    private final Mark ofSport;
    private final PhraseTable titleLinks;
    private final PhraseTable envoys;
    private final PhraseTable tenures;
    private final Set<String> seconds;
    private final PhraseTable contests;
    private final PhraseTable aims;
    private final PhraseTable attached;
    private final PhraseTable joinedOffices;
    private final PhraseTable families;
    private final PhraseTable nameCues;
    private final PhraseTable sportWords;

    WordClasses(Lexicon lexicon) {
        this.numbers = new NumberParser(lexicon);
        this.function = lexicon.table("text/function-words");
        this.notNames = lexicon.table("name/not-names");
        this.reporting = lexicon.table("brief/reporting-verbs");
        this.punctual = lexicon.table("time/punctual-verbs");
        this.places = lexicon.table("name/before-places");
        this.falseArticles = lexicon.table("name/false-articles");
        this.placeOpeners = lexicon.table("name/place-openers");
        this.sportWords = lexicon.table("name/sport-words");
        this.envoys = lexicon.table("name/envoys");
        this.titleLinks = lexicon.table("name/title-links");
        this.nameCues = lexicon.table("name/name-cues");
        this.families = lexicon.table("name/family-nouns");
        this.aims = lexicon.table("name/aims");
        this.attached = lexicon.table("name/attached-adjectives");
        this.joinedOffices = lexicon.table("name/joined-offices");
        this.contests = lexicon.table("name/contests");
        this.tenures = lexicon.table("name/tenures");
        this.seconds = lexicon.table("name/seconds").forms();
        this.particles = lexicon.table("clause/particles");
        this.sources = lexicon.table("statement/cues");
        this.placeEnders = lexicon.table("name/place-enders");
        Spellings spellings = lexicon.spellings();
        this.ordinary = spellings.mark("name/ordinary", this::findOrdinary);
        this.stops = spellings.mark("name/stop", this::findStop);
        this.reports = spellings.mark("name/reporting", this::findReporting);
        this.beforeSource = spellings.mark("name/before-source", this::findBeforeSource);
        this.cues = spellings.mark("name/cue", nameCues::contains);
        this.ofContests = spellings.mark("name/contest", contests::contains);
        this.ofSport = spellings.mark("name/sport", sportWords::contains);
    }

    /** Whether a word is one that no name has. */
    boolean isOrdinary(Text text, Token token) {
        return ordinary.is(text, token);
    }

    private boolean findOrdinary(Text text, Token token) {
        return isStop(text, token) || (!isAli(text, token) && notNames.contains(text, token));
    }

    /** The name Ali, or the preposition that folds to the same: they differ in their last letter. */
    private static boolean isAli(Text text, Token token) {
        return text.is(token, ALI) && text.source().charAt(token.end() - 1) != '\u0649';
    }

    /** The name Muna, or "of me", which folds to the same: they differ in their last letter. */
    private static boolean isMuna(Text text, Token token) {
        return text.is(token, MUNA) && text.source().charAt(token.end() - 1) == '\u0649';
    }

    /** Whether a word is, behind what is written on to it, the preposition that folds to the name Ali. */
    boolean endsAsPreposition(Text text, Token token, int clitics) {
        return token.foldedLength() - clitics == ALI.length()
                && text.source().charAt(token.end() - 1) == '\u0649'
                && text.folded(token).endsWith(ALI);
    }

    /** Whether a text is about sport: it has several words of sport pages. */
    boolean isSport(Text text) {
        int found = 0;
        for (int i = 0; i < text.tokens().size() && found < FEWEST_SPORT_WORDS; i++) {
            found += ofSport.is(text, text.tokens().get(i)) ? 1 : 0;
        }
        return found >= FEWEST_SPORT_WORDS || (found > 1 && text.tokens().size() < FEW_TOKENS);
    }

    /** Whether a token is a particle that belongs to the part of a name behind it. */
    boolean isParticle(NameLexicon names, Text text, int at) {
        for (Hit hit : names.hits(text, at, at + 1)) {
            if (hit.clitics() == 0 && hit.as(NameList.PARTICLE) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends any name: a function word, or a verb of a kind that stands behind names. */
    boolean isStop(Text text, Token token) {
        return stops.is(text, token);
    }

    private boolean findStop(Text text, Token token) {
        return !isAli(text, token)
                && !isMuna(text, token)
                && (isOf(function, text, token)
                        || isJoinedFunction(text, token)
                        || isOf(particles, text, token)
                        || reporting.contains(text, token)
                        || punctual.contains(text, token));
    }

    /** Whether "and" or "so" is written on to a function word of three letters and more, or to "that". */
    private boolean isJoinedFunction(Text text, Token token) {
        int start = token.foldedStart();
        char first = text.folded().charAt(start);
        int letters = token.foldedLength() - 1;
        if ((first != WAW && first != FEH) || letters < 2) {
            return false;
        }
        char second = text.source().charAt(Math.min(token.start() + 1, token.end() - 1));
        boolean that = letters == 2 && isHamza(second);
        return (letters > SHORT || that) && function.rowOf(text.folded(), start + 1, token.foldedEnd()) >= 0;
    }

    /** Whether a word is of a list of function words; "imam" is of none, which folds to "before". */
    private static boolean isOf(PhraseTable list, Text text, Token token) {
        int row = list.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        char first = text.source().charAt(token.start());
        char listed = row < 0 ? first : list.cell(row, "form").charAt(0);
        boolean another = first != listed && isHamza(first) && isHamza(listed) && token.foldedLength() > SHORT;
        return row >= 0 && !another;
    }

    private static boolean isHamza(char letter) {
        return letter == '\u0623' || letter == '\u0625';
    }

    /** Whether who said something stands right behind a word: "according to", "and" before it or not. */
    boolean isBeforeSource(Text text, int at) {
        return beforeSource.is(text, text.tokens().get(at));
    }

    private boolean findBeforeSource(Text text, Token token) {
        int start = token.foldedStart();
        int row = sources.rowOf(text.folded(), start, token.foldedEnd());
        boolean and = row < 0 && token.foldedLength() > SHORT && text.folded().charAt(start) == WAW;
        row = and ? sources.rowOf(text.folded(), start + 1, token.foldedEnd()) : row;
        return row >= 0 && sources.cell(row, "complement").contains("bare");
    }

    /** Whether a form, folded, is a verb of saying by the list. */
    boolean isReporting(String form) {
        return reporting.rowOf(FoldedText.of(form), 0, form.length()) >= 0;
    }

    boolean isReporting(Text text, int at) {
        return reports.is(text, text.tokens().get(at));
    }

    private boolean findReporting(Text text, Token token) {
        int start = token.foldedStart();
        char first = text.folded().charAt(start);
        boolean and = token.foldedLength() > 3 && (first == WAW || first == FEH);
        return reporting.contains(text, token)
                || (and && reporting.rowOf(text.folded(), start + 1, token.foldedEnd()) >= 0);
    }

    /** Whether who speaks or acts may stand behind a word: a verb of saying, "as for". */
    boolean precedesSubject(Text text, int at) {
        return isReporting(text, at) || text.is(text.tokens().get(at), AS_FOR);
    }

    /** Whether no subject stands here: what is said begins, or a preposition stands here. */
    boolean hasNoSubjectAt(Text text, int at) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.PUNCTUATION || function.contains(text, token);
    }

    /** Whether what somebody says may begin here: "that", "that he", a colon, a comma, a quotation mark. */
    boolean opensContent(Text text, int at) {
        Token token = text.tokens().get(at);
        char first = text.foldedChar(token);
        return first == ':'
                || first == ','
                || first == '"'
                || (token.kind() == Kind.WORD && THAT.contains(text.folded(token)));
    }

    /** Whether a word is "that" as it is written, which without its hamza is somebody's name, too. */
    boolean isThat(Text text, int at) {
        Token token = text.tokens().get(at);
        return opensContent(text, at)
                && text.quote(token.span()).chars().anyMatch(letter -> letter == '\u0623' || letter == '\u0625');
    }

    /** Whether a word says that a name follows: "named". */
    boolean isNameCue(Text text, Token token) {
        return cues.is(text, token);
    }

    /** Whether a word is one for a family or a tribe, behind which its name stands. */
    boolean isFamily(Text text, Token token) {
        return families.contains(text, token);
    }

    /** Whether a word is a cup, a prize or a championship: what it is of is no place. */
    boolean isContest(Text text, Token token) {
        return ofContests.is(text, token);
    }

    /** Whether one person holds an office and, joined to it by "and", another, by the list; either begins with what is listed. */
    boolean areHeldTogether(String first, String second) {
        for (int row = 0; row < joinedOffices.size(); row++) {
            boolean begins = first.startsWith(joinedOffices.cell(row, "form"));
            for (String other : begins ? joinedOffices.cell(row, "second").split("; ?") : new String[0]) {
                if (second.startsWith(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word with the article is a participle that attaches what stands before it to what follows: "linked to". */
    boolean attaches(Text text, Token token) {
        int start = token.foldedStart() + ARTICLE.length();
        int end = token.foldedEnd();
        boolean tied = text.folded().isTehMarbuta(end - 1);
        return isDefinite(text, token)
                && (attached.rowOf(text.folded(), start, end) >= 0
                        || (tied && attached.rowOf(text.folded(), start, end - 1) >= 0));
    }

    /**
     * Whether a word is a preposition with a pronoun on it, "of it", "over it": what stands before it is the participle of a clause
     * ("that is fought over") and ends no name.
     */
    boolean resumes(Text text, Token token) {
        return token.kind() == Token.Kind.WORD && RESUMING.contains(text.folded(token));
    }

    /** Whether a form is what societies are for: rights, the care of. */
    boolean isAim(Text text, int foldedStart, int foldedEnd) {
        return aims.rowOf(text.folded(), foldedStart, foldedEnd) >= 0;
    }

    /** Whether a word says whether an office is held: former, acting. */
    boolean saysTenure(Text text, Token token) {
        return tenures.contains(text, token);
    }

    /** Whether the title of who serves another begins with a word: deputy, assistant. */
    boolean isSecond(String title) {
        return seconds.contains(FoldedText.fold(title));
    }

    boolean isNegation(Text text, Token token) {
        return text.is(token, "\u0644\u0627") || text.is(token, "\u0644\u0645") || text.is(token, "\u0644\u0646");
    }

    /** Whether a word joins a title to the body where it is held. */
    boolean joinsBody(Text text, Token token) {
        return titleLinks.contains(text, token);
    }

    /** Whether a word is "to", which joins only the title of who is sent somewhere to where he is. */
    boolean isTo(Text text, Token token) {
        return text.is(token, TO);
    }

    /** Whether somebody with a title is sent somewhere: an ambassador, an envoy. */
    boolean isEnvoy(String title) {
        int space = title.indexOf(' ');
        String first = FoldedText.fold(space < 0 ? title : title.substring(0, space));
        return envoys.rowOf(FoldedText.of(first), 0, first.length()) >= 0;
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

    /** Whether a word is a preposition or an adverb of place, "and" before it or not. */
    boolean isPlacePreposition(Text text, int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean and = token.foldedLength() > 2 && text.folded().charAt(start) == WAW;
        return places.contains(text, token) || (and && places.rowOf(text.folded(), start + 1, token.foldedEnd()) >= 0);
    }

    /** Whether a word is such a preposition, but none that stands before anything else as often. */
    boolean isPlaceOnly(Text text, int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean and = token.foldedLength() > 2 && text.folded().charAt(start) == WAW;
        int row = places.rowOf(text.folded(), start, token.foldedEnd());
        row = row < 0 && and ? places.rowOf(text.folded(), start + 1, token.foldedEnd()) : row;
        return row >= 0 && !places.cell(row, "comment").startsWith("also of what is no place");
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

    /** Whether such a body has a building of its own, and is often named after a person. */
    boolean isInBuilding(String kind) {
        return kind.equals("building") || kind.equals("university") || kind.equals("school");
    }

    /** Whether such a body has members, who call it by its noun alone: "the party". */
    boolean isOfMembers(String kind) {
        return MEMBERS.contains(kind);
    }

    /** Whether such a body is one of a state's, which papers name by its noun alone: the council of ministers. */
    boolean isOfState(String kind) {
        return kind.equals("government") || kind.equals("legislature") || kind.equals("court");
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

    static boolean isArab(String country) {
        return ARAB.contains(country);
    }

    boolean isDefinite(Text text, Token token) {
        return token.kind() == Kind.WORD
                && token.foldedLength() > 4
                && text.folded().charAt(token.foldedStart()) == '\u0627'
                && text.folded().charAt(token.foldedStart() + 1) == '\u0644'
                && !hasHamza(text, token)
                && !falseArticles.contains(text, token);
    }

    /** Whether a word is written with a hamza on its first letter, which the article never has. */
    private static boolean hasHamza(Text text, Token token) {
        char first = text.source().charAt(token.start());
        return first >= '\u0622' && first <= '\u0625' && first != '\u0624';
    }

    /** "For the …": a lam that has swallowed the alef of the article. */
    boolean isForThe(Text text, Token token) {
        return token.kind() == Kind.WORD
                && token.foldedLength() > 4
                && text.folded().charAt(token.foldedStart()) == '\u0644'
                && text.folded().charAt(token.foldedStart() + 1) == '\u0644';
    }

    /** Whether a word begins as with "and" written on. */
    boolean isAnd(Text text, Token token) {
        return text.folded().charAt(token.foldedStart()) == WAW;
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
        if (token.kind() != Kind.WORD || token.foldedLength() < (foreign ? 2 : 4) || isOrdinary(text, token)) {
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
            boolean owned = end - start > 3 && last == '\u0647' && !tied;
            boolean joined = end - start > 4
                    && isClitic(first)
                    && (text.folded().charAt(start + 1) == '\u0627'
                            || text.folded().charAt(start + 1) == '\u0644')
                    && text.folded().charAt(start + 2) == '\u0644'
                    && first != '\u0633';
            return nisba || bou || (!definite && !owned && !joined);
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
