package org.mujaz.event;

import java.util.List;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/** What only protests have: crowds, what accompanies them, whom they are against. */
final class Protests {

    /** What a frame needs whose actor is a crowd that protests, and how many letters of another word that is worth. */
    private static final String CROWD = "@crowd";

    /** PLOVER's mode of gathering and marching. */
    private static final String DEMONSTRATION = "demo";

    /** How many tokens behind a protest the word may stand that says whom it is against. */
    private static final int AGAINST_REACH = 40;

    private final Text text;
    private final Clauses clauses;
    private final Participants participants;
    private final ParticipantKinds kinds;
    private final PhraseTable against;

    Protests(EventText source, Participants participants, ParticipantKinds kinds, EventLists lists) {
        this.text = source.text;
        this.clauses = source.clauses;
        this.participants = participants;
        this.kinds = kinds;
        this.against = lists.against();
    }

    /** Whom a protest is against, where a word further on in the sentence says it: "demanding the resignation of". */
    List<Participant> against(Trigger trigger, Sentence sentence) {
        for (int i = trigger.first(); i < sentence.endToken() && i < trigger.end() + AGAINST_REACH; i++) {
            if (clauses.tag(i) == Tag.STOP && i > trigger.end()) {
                break;
            }
            int row = againstRow(i);
            if (row >= 0) {
                for (String behind : against.cell(row, "behind").split("\\|")) {
                    List<Participant> found = participants
                            .complements()
                            .behindWord(i, behind, against.cell(row, "who").equals("party"));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** The row of a word behind which it is said whom a protest is against, whatever is written on before it, or -1. */
    private int againstRow(int at) {
        Token token = text.tokens().get(at);
        if (token.kind() != Token.Kind.WORD) {
            return -1;
        }
        int start = token.foldedStart();
        int end = token.foldedEnd();
        int row = against.rowOf(text.folded(), start, end);
        if (row < 0 && end - start > 4 && text.folded().charAt(start) == '\u0648') {
            start++;
            row = against.rowOf(text.folded(), start, end);
        }
        return row;
    }

    /** Whether those who protest only do something at it: burn a flag, chant. */
    private boolean isAccompanying(Firing firing) {
        return firing.frame().isProtest()
                && firing.frame().mode().isEmpty()
                && firing.actors().stream().allMatch(kinds::isCrowd);
    }

    /**
     * Whether what is told is what "the protesters" did at a protest, of which there is news already, and not against whom: a detail of
     * it, but in a headline.
     */
    private boolean isKnownCrowd(Firing firing, Sentence sentence) {
        return firing.frame().isProtest()
                && !firing.frame().mode().equals(DEMONSTRATION)
                && firing.frame().needs().contain(CROWD)
                && !text.isTitle(sentence)
                && firing.actors().stream().allMatch(kinds::isDefiniteCrowd)
                && against(firing.trigger(), sentence).isEmpty();
    }

    /** Whether what is told is only a detail of a protest. */
    boolean isDetail(Firing firing, Sentence sentence) {
        return isAccompanying(firing) || isKnownCrowd(firing, sentence);
    }

    /** Whether what is told belongs to the protest that was told last: what its crowd does at it, or what it demands. */
    boolean isPartOfProtest(Firing firing) {
        Trigger trigger = firing.trigger();
        boolean purpose = firing.frame().isProtest() && !trigger.isVerb() && againstRow(trigger.first()) >= 0;
        return purpose || isAccompanying(firing);
    }

    /** Whether the police do it, or it is done to protesters: no protest. */
    boolean isAgainstProtesters(Frame frame, Trigger trigger, List<Participant> actors, List<Participant> recipients) {
        if (!frame.isProtest() || frame.mode().equals(DEMONSTRATION)) {
            return false;
        }
        boolean crowd = recipients.stream().anyMatch(kinds::isCrowd);
        return ((trigger.isVerb() || crowd) && kinds.isOf("@armed", actors))
                || (actors.isEmpty()
                        && !recipients.isEmpty()
                        && recipients.stream().allMatch(kinds::isCrowd));
    }
}
