package org.mujaz.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Unit.Reality;
import org.mujaz.clause.Predicate;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Words that say of what follows them that it is not so, or not yet, or only wanted: {@code check/operators} and {@code event/doubts}. */
final class Operators {

    /** Letters that are written to the word behind: and, so, by, for, as. */
    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643";

    private static final int SHORT = 3;

    private static final String NEGATED = "NEGATED";
    private static final String DOUBT = "DOUBT";
    private static final String HYPOTHETICAL = "HYPOTHETICAL";
    private static final String CERTAIN = "CERTAIN";
    private static final String BOUND = "BOUND";
    private static final String EXCEPT = "EXCEPT";
    private static final String RAISED = "RAISED";
    private static final String DONE = "DONE";
    private static final String DECIDED = "DECIDED";
    private static final String CONVICTED = "CONVICTED";

    /** What says nothing of the reality of what it governs. */
    private static final Set<String> OWN = Set.of(BOUND, EXCEPT, CERTAIN, RAISED, DONE, DECIDED, CONVICTED);

    private static final String MA = "\u0645\u0627";
    private static final String AN = "\u0627\u0646";
    private static final String BEFORE = "\u0642\u0628\u0644";
    private static final String FROM = "\u0645\u0646";
    private static final String AFTER = "\u0628\u0639\u062F";

    private final PhraseTable verbs;
    private final Map<String, Reality> words = new HashMap<>();
    private final Set<String> exceptions = new HashSet<>();
    private final Set<String> charges;

    Operators(Lexicon lexicon) {
        this.verbs = lexicon.table("check/operators");
        for (int row = 0; row < verbs.size(); row++) {
            if (verbs.cell(row, "makes").equals(EXCEPT)) {
                exceptions.add(FoldedText.fold(verbs.cell(row, "form")));
            }
        }
        this.charges = lexicon.table("check/charges").forms();
        PhraseTable doubts = lexicon.table("event/doubts");
        for (int row = 0; row < doubts.size(); row++) {
            String side = doubts.cell(row, "side");
            if (side.equals("right") || side.equals("before")) {
                words.put(FoldedText.fold(doubts.cell(row, "form")), of(doubts.cell(row, "status")));
            }
        }
    }

    private static Reality of(String status) {
        return switch (status) {
            case NEGATED -> Reality.NOT;
            case DOUBT, HYPOTHETICAL -> Reality.DOUBTFUL;
            default -> Reality.OPEN;
        };
    }

    /** Whether a verb stands behind "before" or "after that", which say when it was and not that it is open. */
    boolean isTimed(Text text, int verb) {
        return verb >= 2
                && text.is(text.tokens().get(verb - 1), AN)
                && (text.is(text.tokens().get(verb - 2), BEFORE)
                        || text.is(text.tokens().get(verb - 2), AFTER));
    }

    /** Whether a "not" is rather a "which": behind a comma (", which led to"). */
    boolean isWhich(Text text, int negation) {
        return negation > 0
                && text.is(text.tokens().get(negation), MA)
                && text.foldedChar(text.tokens().get(negation - 1)) == ',';
    }

    /** Whether a verb bounds the number behind it: to exceed, to reach. */
    boolean isBound(Words read, Predicate verb) {
        return makes(read, verb, BOUND);
    }

    /** What a listed word makes, a preposition or "and" written to it left out ("for not"); or null. */
    private @Nullable Reality listed(String folded) {
        Reality whole = words.get(folded);
        return whole == null && folded.length() > SHORT && CLITICS.indexOf(folded.charAt(0)) >= 0
                ? words.get(folded.substring(1))
                : whole;
    }

    /** Whether a verb says of what it governs that it is certain: to affirm, to be settled, to turn out. */
    boolean isCertain(Words read, Predicate verb) {
        return makes(read, verb, CERTAIN) || makes(read, verb, DECIDED);
    }

    /** Whether a verb says of what it governs that it is done or settled, so that what is planned or demanded is not: to approve, to obtain. */
    boolean isDone(Words read, Predicate verb) {
        return makes(read, verb, DONE) || makes(read, verb, DECIDED) || isConviction(read, verb);
    }

    /** Whether a verb says that a court found somebody guilty. */
    boolean isConviction(Words read, Predicate verb) {
        return makes(read, verb, CONVICTED);
    }

    /** Whether a word says of a crime that somebody is charged with it or suspected, a letter written to it or not. */
    boolean isCharge(Text text, int at) {
        String folded = text.folded(text.tokens().get(at));
        return charges.contains(folded)
                || (folded.length() > SHORT
                        && CLITICS.indexOf(folded.charAt(0)) >= 0
                        && charges.contains(folded.substring(1)));
    }

    /** Whether the negation of a verb is that of what it governs: "does not think that". */
    boolean isRaised(Words read, Predicate verb) {
        return verb.isNegated() && makes(read, verb, RAISED);
    }

    /** Whether a verb itself denies, so that "not" before it affirms. */
    boolean isDenial(Words read, Predicate verb) {
        return makes(read, verb, NEGATED);
    }

    private boolean makes(Words read, Predicate verb, String what) {
        for (WordReading reading : verb.readings()) {
            String lemma = FoldedText.fold(read.cell(reading, "form"));
            int row = verbs.rowOf(FoldedText.of(lemma), 0, lemma.length());
            if (row >= 0 && verbs.cell(row, "makes").equals(what)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says "except" or "but". */
    boolean isException(Text text, int at) {
        return exceptions.contains(text.folded(text.tokens().get(at)));
    }

    /** What a verb makes of what it governs, or null where it says nothing of that, or may be one of opinion. */
    @Nullable
    Reality ofVerb(Words read, Predicate verb) {
        Reality made = null;
        for (WordReading reading : verb.readings()) {
            String lemma = FoldedText.fold(read.cell(reading, "form"));
            int row = verbs.rowOf(FoldedText.of(lemma), 0, lemma.length());
            String makes = row < 0 ? "" : verbs.cell(row, "makes");
            if (makes.equals(RAISED)) {
                return null;
            }
            made = made != null || row < 0 || OWN.contains(makes) ? made : of(makes);
        }
        return verb.isNegated() ? null : made;
    }

    /**
     * What a word makes of a noun behind it, or null.
     *
     * @param before whether it stands right before the noun, so that a verbal noun governs it
     */
    @Nullable
    Reality ofWord(Text text, Words read, int at, boolean before) {
        Token token = text.tokens().get(at);
        if (token.kind() != Token.Kind.WORD) {
            return null;
        }
        boolean counted =
                at + 1 < text.tokens().size() && text.tokens().get(at + 1).kind() == Token.Kind.NUMBER;
        if (at > 0 && text.is(token, BEFORE) && text.is(text.tokens().get(at - 1), FROM)) {
            return null; // "From before" is by whom.
        }
        // "Without 600" is fewer than 600.
        Reality listed = counted ? null : listed(text.folded(token));
        WordReading masdar =
                listed == null && before ? read.first(at, reading -> reading.list() == WordList.MASDAR) : null;
        if (masdar == null) {
            return listed;
        }
        String lemma = FoldedText.fold(read.cell(masdar, "form"));
        int row = verbs.rowOf(FoldedText.of(lemma), 0, lemma.length());
        return row < 0 || OWN.contains(verbs.cell(row, "makes")) ? null : of(verbs.cell(row, "makes"));
    }
}
