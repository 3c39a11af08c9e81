package org.mujaz.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Text;

/** Which cuts of a clause are made, by how long it may be. */
final class Lengths {

    /** A point of more words goes without what readily goes. */
    private static final int USUAL = 18;

    /** A point of more words goes without whatever may go. */
    private static final int LONG = 28;

    /** The lead tells the most, so more of it is borne. */
    private static final int USUAL_LEAD = 24;

    private static final int LONG_LEAD = 34;

    /** What is left has at least so many words. */
    private static final int LEAST = 5;

    /** That, from, to, on, about, in. */
    private static final List<String> GOES_ON = List.of(
            "\u0627\u0646",
            "\u0627\u0646\u0647",
            "\u0627\u0646\u0647\u0627",
            "\u0645\u0646",
            "\u0627\u0644\u064A",
            "\u0639\u0644\u064A",
            "\u0639\u0646",
            "\u0641\u064A");

    /** Where a clause is not long, a cut leaves at least so many words. */
    private static final int FEW = 10;

    /** In what order cuts are made: a point ends early before it loses the day of what is to come. */
    private static final int[] LEVELS = {Cut.ALWAYS, Cut.READY, Cut.LATE, Cut.END, Cut.LAST};

    /** A headline has no days, and sees for itself where it ends. */
    private static final int[] LEVELS_OF_HEADLINE = {Cut.ALWAYS, Cut.READY, Cut.LATE, Cut.LAST};

    private Lengths() {}

    private static int usual(Clause clause) {
        return clause.lead() ? USUAL_LEAD : USUAL;
    }

    private static int most(Clause clause) {
        return clause.lead() ? LONG_LEAD : LONG;
    }

    /** The cuts that make a point of the usual length. */
    static List<Cut> usual(Text text, Clause clause) {
        return cuts(text, clause, usual(clause), most(clause), Integer.MAX_VALUE);
    }

    /** The cuts that leave at most so many words, or as few as there can be. */
    static List<Cut> atMost(Text text, Clause clause, int words) {
        return cuts(text, clause, Math.min(usual(clause), words), Math.min(most(clause), words), words);
    }

    /** Everything that a point may do without. */
    static List<Cut> all(Text text, Clause clause) {
        return cuts(text, clause, 0, 0, Integer.MAX_VALUE);
    }

    /** Everything that may be cut. */
    static List<Cut> least(Text text, Clause clause) {
        return cuts(text, clause, 0, 0, 0);
    }

    /** How many words are left. */
    static int words(Text text, Clause clause, List<Cut> cuts) {
        int words = clause.words();
        for (Cut cut : cuts) {
            words -= words(text, cut);
        }
        return words;
    }

    private static List<Cut> cuts(Text text, Clause clause, int usual, int most, int last) {
        List<Cut> made = new ArrayList<>();
        int words = clause.words();
        for (int level : last > 0 ? LEVELS : LEVELS_OF_HEADLINE) {
            int goal = level == Cut.ALWAYS ? 0 : level == Cut.READY ? usual : level == Cut.LATE ? most : last;
            for (int i = clause.cuts().size() - 1; i >= 0 && words > goal; i--) {
                Cut cut = level(clause, clause.cuts().get(i)) == level
                        ? clear(text, clause.cuts().get(i), made)
                        : null;
                int fewer = cut == null ? 0 : words(text, cut) - inside(text, cut, made);
                if (cut != null
                        && fewer > 0
                        && words - fewer >= (level == Cut.ALWAYS || words > most || level >= Cut.LAST ? LEAST : FEW)) {
                    made.removeIf(cut::contains);
                    made.add(cut);
                    words -= fewer;
                }
            }
        }
        made.sort(Comparator.comparingInt(Cut::first));
        made.replaceAll(cut -> withComma(text, clause, cut, made));
        closeAsides(text, clause, made);
        return made;
    }

    /** How readily a cut is made: the day of the news, which a point does without, stays in the lead. */
    private static int level(Clause clause, Cut cut) {
        boolean day = clause.lead() && cut.level() == Cut.READY && cut.kind().equals(Cut.TIME);
        return day ? Cut.LAST : cut.level();
    }

    /** Gives back the comma that closes an aside, where all that stood behind the aside between commas goes. */
    private static void closeAsides(Text text, Clause clause, List<Cut> made) {
        int commas = 0;
        int at = clause.firstToken();
        for (int c = 0; c < made.size(); c++) {
            Cut cut = made.get(c);
            for (; at < cut.first(); at++) {
                commas += isComma(text, at) ? 1 : 0;
            }
            at = cut.end();
            boolean last = c + 1 == made.size() || made.get(c + 1).first() > cut.end();
            boolean closes = cut.end() - cut.first() > 2
                    && isComma(text, cut.first())
                    && isComma(text, cut.end() - 1)
                    && cut.end() < clause.endToken();
            boolean open = commas % 2 == 1 || (commas > 0 && goesOn(text, cut.end()));
            if (closes && last && open && !isComma(text, cut.end())) {
                made.set(c, new Cut(cut.first(), cut.end() - 1, cut.kind(), cut.level()));
                commas++;
            }
        }
    }

    /** A cut with the comma behind it, where no comma is left in front and what follows belongs to the verb: "said, that". */
    private static Cut withComma(Text text, Clause clause, Cut cut, List<Cut> made) {
        int next = cut.end() + 1;
        boolean comma = next < clause.endToken() && isComma(text, cut.end());
        if (!comma || !goesOn(text, next)) {
            return cut;
        }
        for (int i = clause.firstToken(); i < cut.first(); i++) {
            int at = i;
            if (isComma(text, i) && made.stream().noneMatch(other -> other.first() <= at && at < other.end())) {
                return cut;
            }
        }
        return new Cut(cut.first(), next, cut.kind(), cut.level());
    }

    /** Whether a word belongs to the verb before: what was said, of what, to what. */
    private static boolean goesOn(Text text, int token) {
        return token < text.tokens().size()
                && GOES_ON.stream().anyMatch(word -> text.is(text.tokens().get(token), word));
    }

    private static boolean isComma(Text text, int token) {
        return !text.tokens().get(token).isWordLike()
                && text.foldedChar(text.tokens().get(token)) == ',';
    }

    /** A cut that crosses none that is made, a comma that both have given to that one; null where it crosses one. */
    private static @Nullable Cut clear(Text text, Cut cut, List<Cut> made) {
        Cut clear = cut;
        for (Cut other : made) {
            if (!clear.overlaps(other) || clear.contains(other)) {
                continue;
            }
            boolean shared = clear.first() < other.first() && clear.end() == other.first() + 1;
            if (!shared || text.tokens().get(other.first()).isWordLike()) {
                return null;
            }
            clear = new Cut(clear.first(), other.first(), clear.kind(), clear.level());
        }
        return clear;
    }

    private static int inside(Text text, Cut cut, List<Cut> made) {
        int words = 0;
        for (Cut other : made) {
            words += cut.contains(other) ? words(text, other) : 0;
        }
        return words;
    }

    private static int words(Text text, Cut cut) {
        int words = 0;
        for (int i = cut.first(); i < cut.end(); i++) {
            words += text.tokens().get(i).isWordLike() ? 1 : 0;
        }
        return words;
    }
}
