package org.mujaz.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Predicate;
import org.mujaz.event.Frame.Slot;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** The frames of the lexicon, by the words that call them; each is read when it is first called. */
final class Frames {

    private final PhraseTable frames;
    private final PhraseTable verbs;
    private final PhraseTable nouns;
    private final PhraseTable codes;
    private final PhraseTable doing;
    private final Set<String> controls;
    private final Set<String> undergoing;
    private final Set<String> groups;
    private final Set<String> travelling;
    private final Map<Integer, Frame> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> rowOfVerb = new ConcurrentHashMap<>();
    private final Map<String, String> folded = new ConcurrentHashMap<>();

    Frames(Lexicon lexicon) {
        this.frames = lexicon.table("event/frames");
        this.verbs = lexicon.table("event/verbs");
        this.nouns = lexicon.table("event/nouns");
        this.controls = folded(lexicon.table("event/control-verbs"));
        this.undergoing = folded(lexicon.table("event/undergoing-verbs"));
        this.travelling = folded(lexicon.table("event/travel-verbs"));
        this.groups = folded(lexicon.table("event/groups"));
        this.doing = lexicon.table("event/doing-verbs");
        this.codes = lexicon.table("event/cameo");
    }

    private static Set<String> folded(PhraseTable listed) {
        Set<String> all = new HashSet<>();
        for (int row = 0; row < listed.size(); row++) {
            all.add(FoldedText.fold(listed.cell(row, "form")));
        }
        return Set.copyOf(all);
    }

    /** Verbs whose subject does what the noun they govern says, folded. */
    Set<String> controls() {
        return controls;
    }

    /** Whether a verb says only that what its noun names was done. */
    boolean isDoing(Words words, Predicate verb) {
        for (WordReading reading : verb.readings()) {
            String lemma = lemma(words, reading);
            if (doing.rowOf(FoldedText.of(lemma), 0, lemma.length()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb says that its subject undergoes what its noun names. */
    boolean isUndergoing(Words words, Predicate verb) {
        return verb.readings().stream().anyMatch(reading -> undergoing.contains(lemma(words, reading)));
    }

    /** Whether a verb says that its subject goes somewhere. */
    boolean isTravelling(Words words, Predicate verb) {
        return verb.readings().stream().anyMatch(reading -> travelling.contains(lemma(words, reading)));
    }

    /** Whether a noun is that of a group of people: a band, a patrol. */
    boolean isGroup(Words words, WordReading reading) {
        return reading.isNominal() && groups.contains(FoldedText.fold(words.cell(reading, "form")));
    }

    /** A frame that a word calls, and how. */
    record Call(Frame frame, char kind) {}

    /** A noun that calls frames: where it ends, and which. */
    record NounCall(int endToken, int start, List<Call> calls) {}

    /** The frames of a verb by its past in the third person. */
    List<Call> ofVerb(Words words, WordReading reading) {
        String lemma = lemma(words, reading);
        int row = rowOfVerb.computeIfAbsent(lemma, key -> verbs.rowOf(FoldedText.of(key), 0, key.length()));
        return row < 0 ? List.of() : calls(verbs.cell(row, "frames"));
    }

    /** A verb's past in the third person, folded. */
    String lemma(Words words, WordReading reading) {
        return folded.computeIfAbsent(words.cell(reading, "form"), FoldedText::fold);
    }

    /** The longest noun of a frame that begins in a token, whatever is written on before it, or null. */
    @Nullable
    NounCall ofNoun(Text text, Words words, int at, int to) {
        Token token = text.tokens().get(at);
        int end = token.foldedEnd();
        NounCall best = null;
        int[] starts = starts(text, token);
        for (int start : starts) {
            if (start < 0 || end - start < 2) {
                continue;
            }
            PhraseTable.Match match = nouns.longestFrom(text, start, at, to);
            if (match != null && (best == null || match.endToken() > best.endToken)) {
                best = new NounCall(match.endToken(), start, calls(nouns.cell(match.row(), "frames")));
            }
        }
        for (WordReading reading : best == null ? words.at(at) : List.<WordReading>of()) {
            if (reading.isNominal() && reading.pronoun() > 0) {
                int row = nouns.rowOf(text.folded(), reading.stem(), end - reading.pronoun());
                if (row >= 0) {
                    return new NounCall(at + 1, reading.stem(), calls(nouns.cell(row, "frames")));
                }
            }
        }
        return best;
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

    private List<Call> calls(String cell) {
        List<Call> calls = new ArrayList<>();
        for (String one : cell.split(" ")) {
            int row = Integer.parseInt(one.substring(1));
            calls.add(new Call(known.computeIfAbsent(row, this::frame), one.charAt(0)));
        }
        return calls;
    }

    private Frame frame(int row) {
        List<String[]> phrases = new ArrayList<>();
        if (frames.cell(row, "kind").equals("phrases")) {
            for (String phrase : frames.cell(row, "triggers").split("\\||; ?")) {
                if (!phrase.isBlank()) {
                    phrases.add(FoldedText.fold(phrase.strip()).split(" "));
                }
            }
        }
        java.util.Set<String> light = new java.util.HashSet<>();
        for (String verb : Frame.words(frames.cell(row, "light"))) {
            light.add(Frame.firstWord(verb));
        }
        return new Frame(
                row,
                frames.cell(row, "concept"),
                frames.cell(row, "event"),
                frames.cell(row, "mode"),
                frames.cell(row, "cameo"),
                frames.cell(row, "voice").equals("intransitive"),
                phrases,
                Slot.parse(frames.cell(row, "actor")),
                Slot.parse(frames.cell(row, "recipient")),
                Slot.parse(frames.cell(row, "both")),
                light,
                Frame.words(frames.cell(row, "unless")),
                List.copyOf(
                        Frame.words(frames.cell(row, "needs")).stream().sorted().toList()),
                frames.cell(row, "statement").equals("true"));
    }

    /** The quad class of a code: 1 to 4. */
    int quad(String cameo) {
        int row = row(cameo);
        return row < 0 ? 1 : Integer.parseInt(codes.cell(row, "quad"));
    }

    /** The value of Goldstein's scale for a code, or null. */
    @Nullable
    BigDecimal goldstein(String cameo) {
        int row = row(cameo);
        String value = row < 0 ? "" : codes.cell(row, "goldstein");
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private int row(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            int row = codes.rowOf(FoldedText.of(cameo), 0, length);
            if (row >= 0 && !codes.cell(row, "quad").isEmpty()) {
                return row;
            }
        }
        return -1;
    }
}
