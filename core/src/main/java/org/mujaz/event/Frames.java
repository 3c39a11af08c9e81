package org.mujaz.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Predicate;
import org.mujaz.event.Frame.PhraseWord;
import org.mujaz.event.Frame.Slot;
import org.mujaz.lexicon.LemmaCache;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.RowCache;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Letters;
import org.mujaz.text.Mark;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Trait;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** The frames of the lexicon, by the words that call them; each is read when it is first called. */
final class Frames {

    /** "At the hand of", "at the hands of", "by". */
    private static final List<Slot> BY = Slot.parse(
            "\u0639\u0644\u0649 \u064A\u062F|\u0639\u0644\u0649 \u0623\u064A\u062F\u064A|\u0645\u0646 \u0642\u0628\u0644");

    /** Pronouns that are written on to a noun. */
    private static final List<String> PRONOUNS =
            List.of("\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647");

    /** Of most words; one for all, so that it need not be fetched for each. */
    private static final int[] NO_FRONTS = {};

    private final PhraseTable frames;
    private final PhraseTable nouns;
    private final PhraseTable codes;
    private final PhraseTable doing;
    private final Set<String> controls;
    private final Set<String> undergoing;
    private final Set<String> turning;
    private final Set<String> asking;
    private final Set<String> groups;
    private final Set<String> travelling;
    private final Set<String> denials;
    private final RowCache<Frame> known;
    private final LemmaCache<List<Call>> verbCalls;
    private final RowCache<List<Call>> nounCalls;
    private final Trait<int[]> fronts;
    private final Trait<String[]> wordsBeside;

    private final Mark mayBeBeside;
    private final Mark pairs;

    /** What all frames list together; gathered when it is first asked for. */
    private @Nullable Beside beside;

    /**
     * Words beside which some frame does not fire.
     *
     * @param words those that are listed alone
     * @param firsts those that are listed with another behind them
     */
    private record Beside(Set<String> words, Set<String> firsts) {}

    Frames(Lexicon lexicon) {
        this.frames = lexicon.table("event/frames");
        PhraseTable verbs = lexicon.table("event/verbs");
        this.nouns = lexicon.table("event/nouns");
        this.controls = lexicon.table("event/control-verbs").forms();
        this.undergoing = lexicon.table("event/undergoing-verbs").forms();
        this.turning = lexicon.table("event/turning-verbs").forms();
        this.asking = lexicon.table("event/asking-verbs").forms();
        this.travelling = lexicon.table("event/travel-verbs").forms();
        this.denials = lexicon.table("event/denial-verbs").forms();
        this.groups = lexicon.table("event/groups").forms();
        this.doing = lexicon.table("event/doing-verbs");
        this.codes = lexicon.table("event/cameo");
        this.known = new RowCache<>(frames, this::frame);
        this.verbCalls = new LemmaCache<>(verbs, row -> calls(verbs, row), List.of());
        this.nounCalls = new RowCache<>(nouns, row -> calls(nouns, row));
        this.fronts = lexicon.spellings().trait("event/noun-fronts", this::findFronts);
        this.wordsBeside = lexicon.spellings().trait("event/words-beside", this::findBeside);
        this.mayBeBeside =
                lexicon.spellings().mark("event/may-be-beside", (text, token) -> findBeside(text, token).length > 0);
        this.pairs = lexicon.spellings().mark("event/opens-pair", this::isFirstOfPair);
    }

    /** Verbs whose subject does what the noun they govern says, folded. */
    Set<String> controls() {
        return controls;
    }

    /** Whether a verb says only that what its noun names was done. */
    boolean isDoing(Words words, Predicate verb) {
        for (WordReading reading : verb.readings()) {
            String lemma = reading.lemma();
            if (doing.rowOf(lemma) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb says that its subject undergoes what its noun names. */
    boolean isUndergoing(Words words, Predicate verb) {
        return Words.any(verb.readings(), this::isUndergoing);
    }

    /** The same of the noun of such a verb: the exposure to. */
    boolean isUndergoing(WordReading reading) {
        return undergoing.contains(reading.lemma());
    }

    /** Whether a verb is one behind which "to" is followed by what is done. */
    boolean isTurning(WordReading reading) {
        return turning.contains(reading.lemma());
    }

    /** Whether a verb says that its object is asked or made to do what it governs. */
    boolean isAsking(Predicate verb) {
        return Words.any(verb.readings(), reading -> asking.contains(reading.lemma()));
    }

    /** Whether a verb says that its subject denies to have done what its noun names. */
    boolean isDenial(Predicate verb) {
        return Words.any(verb.readings(), reading -> denials.contains(reading.lemma()));
    }

    /** Whether a verb says that its subject goes somewhere. */
    boolean isTravelling(Words words, Predicate verb) {
        return Words.any(verb.readings(), reading -> travelling.contains(reading.lemma()));
    }

    /** Whether a noun is that of a group of people: a band, a patrol. */
    boolean isGroup(Words words, WordReading reading) {
        return reading.isNominal() && groups.contains(reading.lemma());
    }

    /**
     * A frame that a word calls, and how.
     *
     * @param kind how the lexicon calls it: {@code p} for phrases that begin with the word, {@code v} for the verb itself
     * @param phrases of a frame of phrases those that begin with the word
     * @param behind how the word begins that comes behind it in each phrase, for {@link WordStarts#mayBegin}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read wherever the verb stands
    record Call(Frame frame, char kind, List<List<PhraseWord>> phrases, int[] behind) {
        static Call of(Frame frame, char kind, List<List<PhraseWord>> phrases) {
            int[] behind = phrases.stream()
                    .mapToInt(words -> words.size() < 2
                            ? WordStarts.ANY
                            : WordStarts.of(words.get(1).bare()))
                    .toArray();
            return new Call(frame, kind, phrases, behind);
        }
    }

    /** A noun that calls frames: where it ends, and which. */
    record NounCall(int endToken, int start, List<Call> calls) {}

    /** The frames of a verb by its past in the third person. */
    List<Call> ofVerb(WordReading reading) {
        return verbCalls.get(reading.lemma());
    }

    /** The longest noun of a frame that begins in a token, whatever is written on before it, or null. */
    @Nullable
    NounCall ofNoun(Text text, Words words, int at, int to) {
        Token token = text.tokens().get(at);
        int end = token.foldedEnd();
        NounCall best = null;
        for (int front : fronts.of(text, token)) {
            int start = token.foldedStart() + front;
            if (front == 1 && isWholeAccusative(text, words, at)) {
                continue;
            }
            PhraseTable.Match match = nouns.longestFrom(text, start, at, to);
            if (match != null && (best == null || match.endToken() > best.endToken)) {
                best = new NounCall(match.endToken(), start, nounCalls.get(match.row()));
            }
        }
        boolean owned = best == null && words.can(at, Sense.OWNED);
        for (WordReading reading : owned ? words.at(at) : List.<WordReading>of()) {
            if (reading.isNominal() && reading.pronoun() > 0) {
                int row = nouns.rowOf(text.folded(), start(token, reading), end - reading.pronoun());
                if (row >= 0) {
                    return new NounCall(at + 1, start(token, reading), nounCalls.get(row));
                }
            }
        }
        String bare = best == null && words.at(at).isEmpty() ? withoutPronoun(text.folded(token)) : null;
        int row = bare == null ? -1 : nouns.rowOf(bare);
        return row < 0 ? best : new NounCall(at + 1, token.foldedStart(), nounCalls.get(row));
    }

    /** Whether a word is one in the ending of an object that only looks like "with" and another, "in search of": nothing governed has it. */
    private static boolean isWholeAccusative(Text text, Words words, int at) {
        Token token = text.tokens().get(at);
        return text.foldedChar(token) == Letters.BEH
                && text.folded().charAt(token.foldedEnd() - 1) == Letters.ALEF
                && words.can(at, r -> r.isAccusative() && r.front() == 0 && r.pronoun() == 0);
    }

    /** Whether a stretch of the text as it stands, nothing left away, is a noun of some frame. */
    boolean isNoun(Text text, int start, int end) {
        return nouns.rowOf(text.folded(), start, end) >= 0;
    }

    /**
     * A noun in hamza with a pronoun on it, for which the hamza takes a seat ("his meeting"), as the noun without the pronoun, folded; or null.
     */
    static @Nullable String withoutPronoun(String word) {
        for (String pronoun : PRONOUNS) {
            int seat = word.length() - pronoun.length() - 1;
            boolean seated = seat > 1
                    && word.endsWith(pronoun)
                    && word.charAt(seat - 1) == '\u0627'
                    && (word.charAt(seat) == '\u064A' || word.charAt(seat) == '\u0648');
            if (seated) {
                return word.substring(0, seat) + '\u0621';
            }
        }
        return null;
    }

    /** In which ways a word is listed as one beside which some frame does not fire: as it stands, and without what is written on before it. */
    String[] wordsBeside(Text text, Token token) {
        return wordsBeside.of(text, token);
    }

    private String[] findBeside(Text text, Token token) {
        Set<String> listed = beside().words();
        String[] found = token.kind() == Token.Kind.WORD
                ? Arrays.stream(EventText.variants(text.folded(token)))
                        .filter(listed::contains)
                        .toArray(String[]::new)
                : EventText.NO_WORDS;
        return found.length == 0 ? EventText.NO_WORDS : found;
    }

    /** Whether there is any such way: not for most words, of which nothing more need be fetched. */
    boolean mayBeBeside(Text text, Token token) {
        return mayBeBeside.is(text, token);
    }

    /** Whether a word is listed as the first of two beside which some frame does not fire. */
    boolean opensPair(Text text, Token token) {
        return pairs.is(text, token);
    }

    private boolean isFirstOfPair(Text text, Token token) {
        return beside().firsts().contains(text.folded(token));
    }

    private Beside beside() {
        Beside known = beside;
        if (known == null) {
            Set<String> words = new HashSet<>();
            Set<String> firsts = new HashSet<>();
            for (int row = 0; row < frames.size(); row++) {
                for (String one : Frame.words(frames.cell(row, "unless"))) {
                    boolean pair = one.indexOf(' ') >= 0;
                    (pair ? firsts : words).add(Frame.firstWord(one));
                }
            }
            known = new Beside(Set.copyOf(words), Set.copyOf(firsts));
            beside = known;
        }
        return known;
    }

    /** How many letters are written on before the nouns of frames that may begin in a word: for most words there are none. */
    private int[] findFronts(Text text, Token token) {
        int end = token.foldedEnd();
        int[] found = Arrays.stream(starts(text, token))
                .filter(start ->
                        start >= 0 && end - start >= 2 && nouns.behindFirst(text.folded(), "", start, end) >= 0)
                .map(start -> start - token.foldedStart())
                .toArray();
        return found.length == 0 ? NO_FRONTS : found;
    }

    /** Where a word may begin behind a conjunction, a preposition and the article. */
    private static int[] starts(Text text, Token token) {
        CharSequence folded = text.folded();
        int start = token.foldedStart();
        int end = token.foldedEnd();
        int[] starts = {start, -1, -1, -1, -1, -1};
        int behind = start;
        if (end - start > 3 && (folded.charAt(start) == '\u0648' || folded.charAt(start) == '\u0641')) {
            behind = start + 1;
            starts[1] = behind;
        }
        int bare = behind;
        if (end - behind > 3 && "\u0628\u0644\u0643".indexOf(folded.charAt(behind)) >= 0) {
            bare = behind + 1;
            starts[2] = bare;
            if (folded.charAt(behind) == '\u0644' && folded.charAt(bare) == '\u0644') {
                starts[3] = bare + 1;
            }
        }
        if (end - bare > 4 && folded.charAt(bare) == '\u0627' && folded.charAt(bare + 1) == '\u0644') {
            starts[4] = bare + 2;
        }
        if (bare != behind
                && end - behind > 4
                && folded.charAt(behind) == '\u0627'
                && folded.charAt(behind + 1) == '\u0644') {
            starts[5] = behind + 2;
        }
        return starts;
    }

    private static int start(Token token, WordReading reading) {
        return token.foldedStart() + reading.front();
    }

    private List<Call> calls(PhraseTable words, int row) {
        String word = FoldedText.fold(words.cell(row, "form"));
        List<Call> calls = new ArrayList<>();
        for (String one : words.cell(row, "frames").split(" ")) {
            Frame frame = known.get(Integer.parseInt(one.substring(1)));
            calls.add(Call.of(frame, one.charAt(0), frame.phrases().getOrDefault(word, List.of())));
        }
        return List.copyOf(calls);
    }

    private Frame frame(int row) {
        Map<String, List<List<PhraseWord>>> phrases = new HashMap<>();
        if (frames.cell(row, "kind").equals("phrases")) {
            for (String phrase : frames.cell(row, "triggers").split("\\||; ?")) {
                if (!phrase.isBlank()) {
                    List<PhraseWord> words = PhraseWord.parse(phrase);
                    phrases.computeIfAbsent(words.get(0).bare(), verb -> new ArrayList<>())
                            .add(words);
                }
            }
        }
        Set<String> light = new HashSet<>();
        for (String verb : Frame.words(frames.cell(row, "light"))) {
            light.add(Frame.firstWord(verb));
        }
        String cameo = frames.cell(row, "cameo");
        List<Slot> actor = Slot.parse(frames.cell(row, "actor"));
        Set<String> unless = Frame.words(frames.cell(row, "unless"));
        Map<String, Set<String>> unlessPairs = new HashMap<>();
        for (String words : unless) {
            int space = words.indexOf(' ');
            if (space >= 0) {
                unlessPairs
                        .computeIfAbsent(words.substring(0, space), first -> new HashSet<>())
                        .add(words.substring(space + 1));
            }
        }
        Set<String> unlessClasses =
                unless.stream().filter(words -> words.charAt(0) == '@').collect(Collectors.toUnmodifiableSet());
        unless.removeIf(words -> words.indexOf(' ') >= 0 || words.charAt(0) == '@');
        return new Frame(
                row,
                frames.cell(row, "concept"),
                frames.cell(row, "event").intern(),
                frames.cell(row, "mode"),
                cameo,
                quad(cameo),
                goldstein(cameo),
                frames.cell(row, "voice").equals("intransitive"),
                frames.cell(row, "voice").equals("alone"),
                phrases,
                actor,
                agent(actor),
                Slot.parse(frames.cell(row, "recipient")),
                Slot.parse(frames.cell(row, "both")),
                light,
                Set.copyOf(unless),
                unlessClasses,
                unlessPairs,
                new Needs(
                        Frame.words(frames.cell(row, "needs")).stream().sorted().toList()),
                Set.copyOf(Frame.words(frames.cell(row, "object"))),
                frames.cell(row, "statement").equals("true"));
    }

    /** Where the actor of a passive stands: behind "by", or where the actor of the active may, if that is behind a preposition. */
    private static List<Slot> agent(List<Slot> actor) {
        List<Slot> slots = new ArrayList<>(BY);
        for (Slot slot : actor) {
            if (slot.place() == Slot.Place.PREPOSITION) {
                slots.add(slot);
            }
        }
        return List.copyOf(slots);
    }

    /** The quad class of a code: 1 to 4. */
    private int quad(String cameo) {
        int row = row(cameo);
        return row < 0 ? 1 : Integer.parseInt(codes.cell(row, "quad"));
    }

    /** The value of Goldstein's scale for a code, or null. */
    private @Nullable BigDecimal goldstein(String cameo) {
        int row = row(cameo);
        String value = row < 0 ? "" : codes.cell(row, "goldstein");
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private int row(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            int row = codes.rowOf(cameo, 0, length);
            if (row >= 0 && !codes.cell(row, "quad").isEmpty()) {
                return row;
            }
        }
        return -1;
    }
}
