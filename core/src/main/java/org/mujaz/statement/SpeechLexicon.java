package org.mujaz.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Predicate;
import org.mujaz.lexicon.LemmaCache;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.RowCache;
import org.mujaz.lexicon.WordList;
import org.mujaz.statement.Statement.Act;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Letters;
import org.mujaz.text.Mark;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Trait;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** The words of saying. */
final class SpeechLexicon {

    /** So many tokens the words have at most by which a source is not to be named. */
    private static final int ANONYMITY = 4;

    private static final List<Saying> QUOTING =
            List.of(new Saying(Act.SAY, List.of("\u0625\u0646", "\u0623\u0646", ":", "quote")));

    private static final Set<String> IN_TEXT = Set.of(
            "\u0641\u064A\u0647",
            "\u0641\u064A\u0647\u0627",
            "\u062E\u0644\u0627\u0644\u0647",
            "\u062E\u0644\u0627\u0644\u0647\u0627",
            "\u0639\u0628\u0631\u0647",
            "\u0639\u0628\u0631\u0647\u0627");

    /** Nouns for what somebody says, behind which "his" stands in a cue: words, way of putting it, description, claim. */
    private static final List<String> OWN_WORDS =
            List.of("\u0642\u0648\u0644", "\u062A\u0639\u0628\u064A\u0631", "\u0648\u0635\u0641", "\u0632\u0639\u0645");

    private static final char HIS = '\u0647';

    /** Among the ways in which what is said is joined: the verb says something in the present only. */
    private static final String INSIDE = "\u0641\u064A";

    private static final String PRESENT = "present";

    private final PhraseTable nouns;
    private final PhraseTable participles;
    private static final String AND = "\u0648";

    private final PhraseTable cues;
    private final PhraseTable settings;
    private final PhraseTable media;
    private final PhraseTable sources;
    private final PhraseTable addressing;
    private final PhraseTable impersonal;
    private final PhraseTable thats;
    private final PhraseTable quoting;
    private final PhraseTable function;
    private final PhraseTable honorifics;
    private final PhraseTable same;
    private final PhraseTable anonymity;
    private final PhraseTable contrasts;
    private final PhraseTable manner;
    private final PhraseTable posting;
    private final LemmaCache<List<Saying>> verbSayings;

    private final RowCache<List<Saying>> nounSayings;
    private final RowCache<List<Saying>> participleSayings;
    private final Mark areQuoting;
    private final Trait<List<Saying>> participlesOf;

    /** Words that say something as participles; of all others nothing more need be fetched. */
    private final Mark areParticiples;

    private final Mark mayBeCues;

    /**
     * One act that a word can be of.
     *
     * @param act the act
     * @param joints how what is said is joined to it: a word, {@code :}, {@code quote}, {@code bare}
     * @param folded the same, folded
     */
    record Saying(Act act, List<String> joints, Set<String> folded) {

        Saying(Act act, List<String> joints) {
            this(act, joints, joints.stream().map(FoldedText::fold).collect(Collectors.toUnmodifiableSet()));
        }

        /** The act of which what is said is joined so; "that" may stand for "that" behind a preposition. */
        static Saying choose(List<Saying> sayings, String joint) {
            boolean that = ContentFinder.isThat(joint);
            for (Saying saying : sayings) {
                for (String one : saying.joints()) {
                    if (one.equals(joint) || (that && ContentFinder.isThat(one))) {
                        return saying;
                    }
                }
            }
            return sayings.get(0);
        }

        /** Whether what is said may follow behind a preposition, folded, "and" on it or not. */
        boolean governs(String preposition) {
            return folded.contains(preposition)
                    || (preposition.length() > 2
                            && preposition.charAt(0) == '\u0648'
                            && folded.contains(preposition.substring(1)));
        }

        /** Whether what is said may follow bare, as the object. */
        boolean takesObject() {
            return joints.contains("bare");
        }
    }

    SpeechLexicon(Lexicon lexicon) {
        PhraseTable verbs = lexicon.table("statement/verbs");
        this.nouns = lexicon.table("statement/nouns");
        this.participles = lexicon.table("statement/participles");
        this.cues = lexicon.table("statement/cues");
        this.settings = lexicon.table("statement/settings");
        this.media = lexicon.table("statement/media");
        this.sources = lexicon.table("statement/sources");
        this.addressing = lexicon.table("statement/addressing");
        this.impersonal = lexicon.table("statement/impersonal");
        this.thats = lexicon.table("statement/that-prepositions");
        this.quoting = lexicon.table("statement/quoting");
        this.anonymity = lexicon.table("statement/anonymity");
        this.contrasts = lexicon.table("statement/contrasts");
        this.manner = lexicon.table("statement/manner");
        this.same = lexicon.table("statement/same");
        this.posting = lexicon.table("statement/posting");
        this.function = lexicon.table("text/function-words");
        this.honorifics = lexicon.table("statement/honorifics");
        this.verbSayings = new LemmaCache<>(verbs, row -> sayings(verbs, row), List.of());
        this.nounSayings = new RowCache<>(nouns, row -> sayings(nouns, row));
        this.participleSayings = new RowCache<>(participles, row -> sayings(participles, row));
        this.areQuoting = lexicon.spellings().mark("statement/quoting", quoting::contains);
        this.participlesOf = lexicon.spellings().trait("statement/participle", this::findParticiple);
        this.areParticiples = lexicon.spellings()
                .mark(
                        "statement/is-participle",
                        (text, token) -> !findParticiple(text, token).isEmpty());
        this.mayBeCues = lexicon.spellings().mark("statement/may-be-cue", this::mayBeCue);
    }

    /** Whether a verb publishes pictures ({@code post}) or is what a picture does ({@code show}). */
    boolean isPosting(Words words, Predicate predicate, String kind) {
        for (WordReading reading : predicate.readings()) {
            if (isPosting(posting.rowOf(reading.lemma()), kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is that of a picture or a film. */
    boolean isPicture(Words words, Text text, int at) {
        Token token = text.tokens().get(at);
        return isPosting(posting.rowOf(text.folded(), token.foldedStart(), token.foldedEnd()), "picture")
                || words.can(at, r -> r.isNominal() && isPosting(posting.rowOf(r.lemma()), "picture"));
    }

    private boolean isPosting(int row, String kind) {
        return row >= 0 && posting.cell(row, "kind").equals(kind);
    }

    /** What the verb of a reading does in saying, empty if it is no verb of saying. */
    List<Saying> verb(Words words, WordReading reading) {
        return verbSayings.get(reading.lemma());
    }

    /** The same of the first reading of a verb that is one of saying. */
    List<Saying> verb(Text text, Words words, Predicate predicate) {
        WordReading reading = reading(text, words, predicate);
        return reading == null ? List.of() : verb(words, reading);
    }

    /**
     * The first reading of a verb that is one of saying, in the third person; null where it is none, or only with a pronoun it need not have.
     * Without "in" behind it, what stands in a text ("it says in the statement") is rather another that is written alike ("and he replied").
     */
    @Nullable
    WordReading reading(Text text, Words words, Predicate predicate) {
        boolean plain = false;
        int next = predicate.token() + 1;
        boolean in = next < text.tokens().size() && (text.is(text.tokens().get(next), INSIDE) || isInText(text, next));
        WordReading stands = null;
        for (WordReading reading : predicate.readings()) {
            boolean third = reading.agreement() != '1' && reading.agreement() != '4';
            if (third
                    && !(reading.isPast() && isOnlyPresent(verb(words, reading)))
                    && !(plain && reading.pronoun() > 0)
                    && !verb(words, reading).isEmpty()) {
                if (in || !SpeechActs.isOfDocument(verb(words, reading))) {
                    return reading;
                }
                stands = reading;
            }
            plain |= third && reading.pronoun() == 0;
        }
        return stands;
    }

    /** Whether a verb says something in the present only: in the past it tells what somebody thought. */
    private static boolean isOnlyPresent(List<Saying> sayings) {
        return !sayings.isEmpty() && sayings.get(0).joints().contains(PRESENT);
    }

    /** Whether a verb needs whom it speaks to as an object. */
    boolean needsObject(Words words, WordReading reading) {
        return isOf(addressing, reading);
    }

    /** Whether a verb without a subject is said of nobody: it is said that. */
    boolean isImpersonal(Words words, WordReading reading) {
        return isOf(impersonal, reading);
    }

    private static boolean isOf(PhraseTable table, WordReading reading) {
        return table.rowOf(reading.lemma()) >= 0;
    }

    /** Whether a token is a preposition behind which "that" may stand with a verb of saying. */
    boolean isThatPreposition(Text text, int at) {
        return thats.contains(text, text.tokens().get(at));
    }

    /** Whether a token is a title of respect, which another title may follow. */
    boolean isHonorific(Text text, int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean article = token.foldedLength() > 4
                && text.foldedChar(token) == '\u0627'
                && text.folded().charAt(start + 1) == '\u0644';
        return honorifics.rowOf(text.folded(), article ? start + 2 : start, token.foldedEnd()) >= 0
                || isHonoured(text.folded(token));
    }

    /** Whether a folded word is a title of respect with "his" or "her" on it, which stands for who was called so. */
    boolean isHonoured(String word) {
        int length = word.length() - (word.endsWith("\u0647\u0627") ? 2 : word.endsWith("\u0647") ? 1 : 0);
        if (length < 3 || length == word.length()) {
            return false;
        }
        String stem = word.substring(0, length);
        String feminine = stem.charAt(length - 1) == '\u062A' ? stem.substring(0, length - 1) + '\u0647' : stem;
        return honorifics.rowOf(FoldedText.of(stem), 0, length) >= 0
                || honorifics.rowOf(FoldedText.of(feminine), 0, length) >= 0;
    }

    /** Whether a token is an adverb: "later". */
    boolean isAdverb(Text text, int at) {
        Token token = text.tokens().get(at);
        int row = function.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        return row >= 0 && function.cell(row, "class").equals("adverb");
    }

    /**
     * Whether a noun behind "by" tells how something is said: strongly, clearly.
     *
     * @param from where the noun begins in the folded text
     * @param alone whether it is the whole phrase; of some nouns what stands behind them would be what is said
     */
    boolean isManner(Text text, int from, int at, boolean alone) {
        int row = manner.rowOf(text.folded(), from, text.tokens().get(at).foldedEnd());
        return row >= 0 && (alone || manner.cell(row, "kind").equals("always"));
    }

    /** Whether a token opens a clause that may be set against what is said. */
    boolean isContrast(Text text, int at) {
        return contrast(text, at) >= 0;
    }

    /** Whether it always is. */
    boolean alwaysParts(Text text, int at) {
        int row = contrast(text, at);
        return row >= 0 && contrasts.cell(row, "kind").equals("always");
    }

    private int contrast(Text text, int at) {
        PhraseTable.Match match =
                contrasts.longestAt(text, at, Math.min(at + 2, text.tokens().size()));
        return match == null ? -1 : match.row();
    }

    /** Whether a token opens what the paper tells of the occasion, behind a quotation: and that, after, in a hint at. */
    boolean isSetting(Text text, int at) {
        PhraseTable.Match match =
                settings.longestAt(text, at, Math.min(at + 3, text.tokens().size()));
        return match != null;
    }

    /** What "saying" does in saying. */
    List<Saying> quoting() {
        return QUOTING;
    }

    /** Whether a token only says that somebody is the one just named: the same, the said. */
    boolean isSame(Text text, int at) {
        return same.contains(text, text.tokens().get(at));
    }

    /** Whether a token is the verbal noun "saying", with or without a pronoun and a preposition. */
    boolean isSaying(Text text, int at) {
        return areQuoting.is(text, text.tokens().get(at));
    }

    /** The same of a participle that a token is. */
    List<Saying> participle(Text text, int at) {
        Token token = text.tokens().get(at);
        return areParticiples.is(text, token) ? participlesOf.of(text, token) : List.of();
    }

    /** Whether "and" is written on to a participle; not where the participle itself begins with that letter: "describing". */
    boolean isAndParticiple(Text text, int at) {
        Token token = text.tokens().get(at);
        return text.foldedChar(token) == Letters.WAW
                && token.foldedLength() > 4
                && participles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd()) < 0;
    }

    /** Whether a word is written with another hamza than the participle: "an order" and "ordering". */
    private boolean isOtherWord(Text text, Token token, int row) {
        String form = row < 0 ? "" : participles.cell(row, "form");
        int start = text.source().charAt(token.start()) == Letters.WAW && !form.startsWith(AND) ? 1 : 0;
        return form.startsWith("\u0622") && text.source().charAt(token.start() + start) == '\u0623';
    }

    private List<Saying> findParticiple(Text text, Token token) {
        int row = participles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        boolean and = row < 0 && token.foldedLength() > 3 && text.foldedChar(token) == '\u0648';
        row = and ? participles.rowOf(text.folded(), token.foldedStart() + 1, token.foldedEnd()) : row;
        return isOtherWord(text, token, row) ? List.of() : known(participleSayings, row);
    }

    /** The same of a noun. */
    List<Saying> noun(Words words, int at) {
        for (WordReading noun : words.at(at)) {
            String form = noun.list() == WordList.MASDAR ? FoldedText.fold(words.cell(noun, "masdar")) : noun.lemma();
            int row = noun.isNominal() ? nouns.rowOf(form) : -1;
            if (row >= 0) {
                return known(nounSayings, row);
            }
        }
        return List.of();
    }

    /** Whether what stands behind a word is that a source is not to be named: the word describes the source and says nothing. */
    boolean isOfAnonymity(Text text, int at) {
        return at + 1 < text.tokens().size()
                && anonymity.longestAt(text, at + 1, text.tokens().size()) != null;
    }

    /** Where the words end right before {@code at} by which a source is not to be named begin, or -1. */
    int anonymityBefore(Text text, int at) {
        for (int start = at - 2; start > 0 && start >= at - ANONYMITY; start--) {
            PhraseTable.Match match = anonymity.longestAt(text, start, at);
            if (match != null && match.endToken() == at) {
                return start;
            }
        }
        return -1;
    }

    /** The cue that begins in a token, with "and" before it or not, or null. */
    PhraseTable.@Nullable Match cue(Text text, int at, int to) {
        Token token = text.tokens().get(at);
        if (!mayBeCues.is(text, token)) {
            return null;
        }
        PhraseTable.Match match = cues.longestAt(text, at, to);
        boolean and = match == null && token.foldedLength() > 3 && text.foldedChar(token) == '\u0648';
        return and ? cues.longestFrom(text, token.foldedStart() + 1, at, to) : match;
    }

    /** The cue in a token that only says whose words those before it are: in his words, as she put it; or null. */
    PhraseTable.@Nullable Match closingCue(Text text, int at, int to) {
        PhraseTable.Match match = mayBeCues.is(text, text.tokens().get(at)) ? cues.longestAt(text, at, to) : null;
        return match != null && hisWords(text.folded(text.tokens().get(match.endToken() - 1))) ? match : null;
    }

    /** Whether a word is "his words" or one like it: a verbal noun of saying with a pronoun of who speaks. */
    private static boolean hisWords(String word) {
        for (String saying : OWN_WORDS) {
            if (word.length() > saying.length() && word.startsWith(saying) && word.charAt(saying.length()) == HIS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is "in it" of a text in which something is said. */
    boolean isInText(Text text, int at) {
        return IN_TEXT.contains(text.folded(text.tokens().get(at)));
    }

    /** Whether "and" is written before a cue; not where the cue itself begins with that letter. */
    boolean isJoinedCue(Text text, int at, int to) {
        return text.foldedChar(text.tokens().get(at)) == '\u0648' && cues.longestAt(text, at, to) == null;
    }

    private boolean mayBeCue(Text text, Token token) {
        boolean and = token.foldedLength() > 3 && text.foldedChar(token) == '\u0648';
        return mayBeCue(text, token.foldedStart(), token) || (and && mayBeCue(text, token.foldedStart() + 1, token));
    }

    private boolean mayBeCue(Text text, int from, Token token) {
        return cues.behindFirst(text.folded(), "", from, token.foldedEnd()) >= 0;
    }

    boolean isMedium(Words words, Text text, int head) {
        return isListed(media, words, text, head);
    }

    boolean isSource(Words words, Text text, int head) {
        return isListed(sources, words, text, head);
    }

    private static boolean isListed(PhraseTable table, Words words, Text text, int head) {
        Token token = text.tokens().get(head);
        if (table.contains(text, token)) {
            return true;
        }
        for (WordReading reading : words.at(head)) {
            if (reading.isNominal()
                    && table.rowOf(
                                    text.folded(),
                                    token.foldedStart() + reading.front(),
                                    token.foldedEnd() - reading.pronoun())
                            >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Saying> known(RowCache<List<Saying>> sayings, int row) {
        return row < 0 ? List.of() : sayings.get(row);
    }

    private static List<Saying> sayings(PhraseTable table, int row) {
        List<Saying> found = new ArrayList<>(1);
        String[] acts = table.cell(row, "act").split("; ?");
        String[] joints = table.cell(row, "complement").split("; ?");
        for (int i = 0; i < acts.length; i++) {
            found.add(new Saying(Act.valueOf(acts[i]), List.of(joints[Math.min(i, joints.length - 1)].split("\\|"))));
        }
        return List.copyOf(found);
    }
}
