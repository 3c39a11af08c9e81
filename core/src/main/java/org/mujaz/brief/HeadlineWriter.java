package org.mujaz.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.PointWriter.Written;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Quotations;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Makes a headline of the lead: everything goes that may, and what is still too long ends before a circumstance, where the verb has all
 * that it needs.
 */
final class HeadlineWriter {

    /** A headline of more words is none. */
    private static final int MOST_WORDS = 14;

    /** A headline that had to be ended early has at most so many words and at least {@link #FEWEST_WORDS}. */
    private static final int USUAL_WORDS = 13;

    private static final int FEWEST_WORDS = 6;

    private final Lexicon lexicon;
    private final DayNames days;
    private final PhraseTable keepers;
    private final Endings endings;

    HeadlineWriter(Lexicon lexicon, DayNames days) {
        this.lexicon = lexicon;
        this.days = days;
        this.keepers = lexicon.table("brief/keepers");
        this.endings = new Endings(lexicon);
    }

    /** The headline, or null. */
    @Nullable
    Headline write(Analysis analysis, List<Clause> clauses) {
        if (clauses.isEmpty() || !clauses.get(0).lead()) {
            return null;
        }
        Text text = analysis.text();
        Clause lead = clauses.get(0);
        List<Cut> cuts = Lengths.least(text, lead);
        if (Lengths.words(text, lead, cuts) > MOST_WORDS) {
            int end = end(analysis, lead, cuts);
            if (end < 0) {
                return null;
            }
            cuts = new ArrayList<>(cuts);
            int first = text.foldedChar(text.tokens().get(end - 1)) == ',' ? end - 1 : end;
            cuts.removeIf(cut -> cut.end() > first);
            cuts.add(new Cut(first, lead.endToken(), "tail", Cut.LAST));
        }
        Written written = new PointWriter(analysis, lexicon, days).write(lead, cuts);
        return new Headline(written.text(), written.evidence(), written.edits());
    }

    /** The token before which the lead may end, or -1. */
    private int end(Analysis analysis, Clause lead, List<Cut> cuts) {
        Text text = analysis.text();
        int words = 0;
        int end = -1;
        for (int i = lead.firstToken(); i < lead.endToken(); i++) {
            if (limits(text, i, lead.endToken())) {
                return -1; // What names a source or limits a claim is in what would go.
            }
            if (isCut(cuts, i)) {
                continue;
            }
            if (text.quotations().opens(i) && text.quotations().partnerOf(i) != Quotations.NONE) {
                for (; i < text.quotations().partnerOf(i); i++) {
                    words += text.tokens().get(i).isWordLike() ? 1 : 0;
                }
                continue;
            }
            Token token = text.tokens().get(i);
            boolean fits = words >= FEWEST_WORDS && words <= USUAL_WORDS;
            if (fits && endings.isEarly(analysis, lead.firstToken(), i)) {
                end = i;
            }
            words += token.isWordLike() ? 1 : 0;
        }
        return end;
    }

    private boolean limits(Text text, int i, int end) {
        return keepers.longestAt(text, i, end) != null;
    }

    private static boolean isCut(List<Cut> cuts, int token) {
        for (Cut cut : cuts) {
            if (cut.first() <= token && token < cut.end()) {
                return true;
            }
        }
        return false;
    }
}
