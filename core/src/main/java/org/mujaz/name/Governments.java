package org.mujaz.name;

import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Tells a country or a capital that acts, and so stands for its government, from the place: "Moscow said" from "in Moscow".
 *
 * <p>It acts as the subject of a verb (right behind one, or right before one) and as the party to talks and relations; behind a
 * preposition of place it is the place. In doubt it is the place.
 */
final class Governments {

    /** A line of fewer tokens with a colon in it says where somebody reports from. */
    private static final int BYLINE = 7;

    private final WordClasses words;
    private final PhraseTable scenes;
    private final PhraseTable relations;

    Governments(Lexicon lexicon, WordClasses words) {
        this.words = words;
        this.scenes = lexicon.table("name/scene-verbs");
        this.relations = lexicon.table("name/relations");
    }

    /** Whether the place of {@code mention} stands for a government. */
    boolean acts(Text text, Words lexical, NameMention mention) {
        int first = mention.firstToken();
        Token token = text.tokens().get(first);
        int letters = text.folded().indexAt(mention.span().start()) - token.foldedStart();
        boolean governed = letters > 0 && text.folded().charAt(token.foldedStart() + letters - 1) == '\u0628';
        if (governed) {
            return false;
        }
        int before = first - 1;
        if (before >= 0 && words.isPlacePreposition(text, before)) {
            return before > 0 && isBetween(text, before) && isRelated(text, before - 1);
        }
        if (before >= 0 && isAct(text, lexical, before)) {
            return true;
        }
        int behind = mention.endToken();
        if (behind < text.tokens().size() && letters == 0 && isAct(text, lexical, behind)) {
            return true;
        }
        boolean colon =
                behind < text.tokens().size() && text.foldedChar(text.tokens().get(behind)) == ':';
        boolean opens =
                before < 0 || text.source().charAt(text.tokens().get(before).end()) == '\n';
        return (colon && opens && isSaid(text, lexical, behind + 1, isShortLine(text, first)))
                || (before >= 0 && isRelated(text, before));
    }

    /**
     * Whether what stands behind a colon may be what a government says, and no event of which the place is the scene.
     *
     * @param byline whether the line is so short that a verb is rather the name of who reports from there
     */
    private boolean isSaid(Text text, Words lexical, int at, boolean byline) {
        if (at >= text.tokens().size()) {
            return false;
        }
        Token token = text.tokens().get(at);
        return token.kind() == Token.Kind.PUNCTUATION
                || words.isStop(text, token)
                || words.isReporting(text, at)
                || (!byline && lexical.can(at, WordReading::isVerb));
    }

    /** Whether a line is so short that what stands behind its colon is who reports from there. */
    private static boolean isShortLine(Text text, int first) {
        Sentence sentence = text.sentenceAt(text.tokens().get(first).start());
        return sentence.endToken() - sentence.firstToken() < BYLINE;
    }

    /** Whether a word is a verb of which a government, and not a scene, may be the subject. */
    private boolean isAct(Text text, Words lexical, int at) {
        boolean only = !lexical.at(at).isEmpty();
        for (WordReading reading : lexical.at(at)) {
            only &= reading.isVerb()
                    && reading.pronoun() == 0
                    && reading.agreement() != '1'
                    && reading.agreement() != '4';
        }
        return (only || words.isReporting(text, at))
                && !scenes.contains(text, text.tokens().get(at))
                && !isBareScene(text, at);
    }

    private boolean isBareScene(Text text, int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean and = token.foldedLength() > 3 && text.folded().charAt(start) == '\u0648';
        return and && scenes.rowOf(text.folded(), start + 1, token.foldedEnd()) >= 0;
    }

    private boolean isBetween(Text text, int at) {
        return text.is(text.tokens().get(at), "\u0628\u064A\u0646");
    }

    /** Whether a word or its neighbour is one for what governments have with one another: relations, talks, a treaty. */
    private boolean isRelated(Text text, int at) {
        for (int i = at; i >= 0 && i > at - 3; i--) {
            if (relations.contains(text, text.tokens().get(i))) {
                return true;
            }
        }
        return false;
    }
}
