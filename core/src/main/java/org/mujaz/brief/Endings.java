package org.mujaz.brief;

import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Text;

/** Where a clause that is too long may end: before a circumstance, where each of its verbs has all that it needs. */
final class Endings {

    private static final String EARLY = "early";
    private static final String THE = "\u0627\u0644";

    private final PhraseTable circumstances;

    Endings(Lexicon lexicon) {
        this.circumstances = lexicon.table("brief/circumstances");
    }

    /** Whether a clause may end before a token: a circumstance opens there, which as a headline goes on without. */
    boolean isEarly(Analysis analysis, int from, int at) {
        return opens(analysis.text(), at, EARLY) && isComplete(analysis, from, at);
    }

    /** Whether a clause may end before a token, in front of any circumstance. */
    boolean isEnding(Analysis analysis, int from, int at) {
        return opens(analysis.text(), at, "") && isDefinite(analysis, at) && isComplete(analysis, from, at);
    }

    /** Whether the phrase before a token is definite, or its last word is: another may need what "in" or "on" says of it, "a fall in". */
    private static boolean isDefinite(Analysis analysis, int at) {
        Clauses clauses = analysis.clauses();
        int p = clauses.phraseAt(at - 1);
        return p < 0
                || clauses.phrases().get(p).definite()
                || analysis.text().folded(analysis.text().tokens().get(at - 1)).startsWith(THE);
    }

    private boolean opens(Text text, int at, String kind) {
        PhraseTable.Match match =
                circumstances.longestAt(text, at, text.tokens().size());
        return match != null
                && (kind.isEmpty() || circumstances.cell(match.row(), "kind").equals(kind));
    }

    /** Whether each verb before a token has an object or a complement there, and no phrase goes on over it. */
    private boolean isComplete(Analysis analysis, int from, int at) {
        Clauses clauses = analysis.clauses();
        List<Predicate> before = clauses.predicatesIn(from, at);
        for (Predicate predicate : before) {
            if (!hasAll(analysis, predicate, at)) {
                return false;
            }
        }
        int last = before.isEmpty() ? from : before.get(before.size() - 1).token();
        for (int i = last + 1; i < at; i++) {
            if (clauses.tag(i) == Tag.COMPLEMENTIZER || clauses.tag(i) == Tag.RELATIVE) {
                return false; // What is said of it has not been said.
            }
        }
        int phrase = clauses.phraseAt(at - 1);
        boolean ends = phrase < 0 || clauses.phrases().get(phrase).end() <= at;
        return !before.isEmpty() && ends && clauses.tag(at - 1) != Tag.VERB;
    }

    private boolean hasAll(Analysis analysis, Predicate predicate, int at) {
        boolean complement = false;
        for (int index : predicate.complements()) {
            boolean asked =
                    !isCircumstance(analysis, analysis.clauses().phrases().get(index));
            if (asked && !ends(analysis, index, at)) {
                return false; // "Called on … to": what to do is still to come.
            }
            complement |= asked;
        }
        if (predicate.content() >= at) {
            return false; // What was said is still to come.
        }
        boolean content = predicate.content() >= 0;
        return complement || content || ends(analysis, predicate.object(), at);
    }

    private boolean isCircumstance(Analysis analysis, Phrase phrase) {
        return phrase.letter() == 0 && phrase.preposition() >= 0 && opens(analysis.text(), phrase.preposition(), "");
    }

    private static boolean ends(Analysis analysis, int phrase, int at) {
        List<Phrase> phrases = analysis.clauses().phrases();
        return phrase >= 0 && phrases.get(phrase).end() <= at;
    }
}
