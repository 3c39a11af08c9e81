package org.mujaz.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.statement.Statement.Act;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** The words of saying. */
final class SpeechLexicon {

    private final PhraseTable verbs;
    private final PhraseTable nouns;
    private final PhraseTable participles;
    private final PhraseTable cues;
    private final PhraseTable media;
    private final PhraseTable sources;
    private final Map<String, List<Saying>> known = new HashMap<>();

    /**
     * One act that a word can be of.
     *
     * @param act the act
     * @param joints how what is said is joined to it: a word, {@code :}, {@code quote}, {@code bare}
     */
    record Saying(Act act, List<String> joints) {

        /** Whether what is said may follow bare, as the object. */
        boolean takesObject() {
            return joints.contains("bare");
        }
    }

    SpeechLexicon(Lexicon lexicon) {
        this.verbs = lexicon.table("statement/verbs");
        this.nouns = lexicon.table("statement/nouns");
        this.participles = lexicon.table("statement/participles");
        this.cues = lexicon.table("statement/cues");
        this.media = lexicon.table("statement/media");
        this.sources = lexicon.table("statement/sources");
    }

    /** What the verb of a reading does in saying, empty if it is no verb of saying. */
    List<Saying> verb(Words words, WordReading reading) {
        String folded = FoldedText.fold(words.cell(reading, "form"));
        return sayings(verbs, verbs.rowOf(FoldedText.of(folded), 0, folded.length()));
    }

    /** The same of a participle that a token is. */
    List<Saying> participle(Text text, int at) {
        Token token = text.tokens().get(at);
        int row = participles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        boolean and = row < 0 && token.foldedLength() > 3 && text.foldedChar(token) == '\u0648';
        row = and ? participles.rowOf(text.folded(), token.foldedStart() + 1, token.foldedEnd()) : row;
        return sayings(participles, row);
    }

    /** The same of a noun. */
    List<Saying> noun(Words words, int at) {
        WordReading noun = words.first(at, WordReading::isNominal);
        if (noun == null) {
            return List.of();
        }
        String form = switch (noun.list()) {
            case MASDAR -> words.cell(noun, "masdar");
            default -> words.cell(noun, "form");
        };
        String folded = FoldedText.fold(form);
        return sayings(nouns, nouns.rowOf(FoldedText.of(folded), 0, folded.length()));
    }

    /** The cue that begins in a token, with "and" before it or not, or null. */
    PhraseTable.@Nullable Match cue(Text text, int at, int to) {
        Token token = text.tokens().get(at);
        PhraseTable.Match match = cues.longestAt(text, at, to);
        boolean and = match == null && token.foldedLength() > 3 && text.foldedChar(token) == '\u0648';
        return and ? cues.longestFrom(text, token.foldedStart() + 1, at, to) : match;
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
                    && table.rowOf(text.folded(), reading.stem(), token.foldedEnd() - reading.pronoun()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private synchronized List<Saying> sayings(PhraseTable table, int row) {
        if (row < 0) {
            return List.of();
        }
        String key = table.name() + row;
        List<Saying> found = known.get(key);
        if (found == null) {
            found = new ArrayList<>(1);
            String[] acts = table.cell(row, "act").split("; ?");
            String[] joints = table.cell(row, "complement").split("; ?");
            for (int i = 0; i < acts.length; i++) {
                found.add(new Saying(
                        Act.valueOf(acts[i]), List.of(joints[Math.min(i, joints.length - 1)].split("\\|"))));
            }
            known.put(key, found);
        }
        return found;
    }
}
