package org.mujaz.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Status;
import org.mujaz.event.Participants.Trigger;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.statement.Statement;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;

/** Whether an event took place, is planned, may be, or did not: by its verb, by who says it, by the words before it. */
final class EventStatus {

    /** So many statements back one is looked for that holds a trigger. */
    private static final int BACK = 80;

    /** During: with a pronoun on it, "during which". */
    private static final String DURING = "\u062E\u0644\u0627\u0644";

    /** How many tokens before the noun of an event the verb may stand that says whether it happened. */
    private static final int ATTITUDE_REACH = 12;

    /** How many tokens behind "accused of" a crime may stand. */
    private static final int CHARGE_REACH = 14;

    private final Text text;
    private final Clauses clauses;
    private final List<Statement> statements;
    private final EventText source;
    private final PhraseTable attitudes;
    private final PhraseTable doubts;

    EventStatus(EventText source, EventLists lists) {
        this.text = source.text;
        this.clauses = source.clauses;
        this.statements = source.statements;
        this.source = source;
        this.attitudes = lists.attitudes();
        this.doubts = lists.doubts();
    }

    /** The status of what a frame that fires tells, its time left out of account. */
    Status of(Firing firing, Sentence sentence) {
        Status status = of(firing.trigger(), firing.frame(), sentence);
        return status == Status.ACTUAL && isScheduled(firing.trigger(), firing.frame()) ? Status.PLANNED : status;
    }

    private Status of(Trigger trigger, Frame frame, Sentence sentence) {
        Predicate verb = trigger.verb();
        if (verb != null && trigger.isVerb()) {
            if (verb.isNegated()) {
                return Status.NEGATED;
            }
            if (verb.mood() != Mood.FACT) {
                return verb.mood() == Mood.FUTURE ? Status.PLANNED : Status.HYPOTHETICAL;
            }
        }
        Status said = ofStatement(trigger);
        if (said != null) {
            return said;
        }
        if (!trigger.isVerb()) {
            Status before = before(trigger, sentence);
            before = before == null && frame.isAssault() ? charge(trigger, sentence) : before;
            if (before != null) {
                return before;
            }
            if (verb != null) {
                if (verb.isNegated()) {
                    return Status.NEGATED;
                }
                if (verb.mood() != Mood.FACT) {
                    return verb.mood() == Mood.FUTURE ? Status.PLANNED : Status.HYPOTHETICAL;
                }
            }
        }
        Status attitude = trigger.isVerb() ? null : attitude(trigger, sentence);
        return attitude == null ? Status.ACTUAL : attitude;
    }

    /** What the verb before a noun that is not its subject makes of it: "denied", "foiled", "intends". */
    private @Nullable Status attitude(Trigger trigger, Sentence sentence) {
        for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= trigger.first() - ATTITUDE_REACH; i--) {
            Tag tag = clauses.tag(i);
            int p = clauses.predicateAt(i);
            if (p >= 0) {
                Predicate verb = clauses.predicates().get(p);
                return verb.subject() == trigger.phrase() && verb.subject() >= 0 ? null : attitude(verb);
            }
            if (tag == Tag.STOP
                    || tag == Tag.COLON
                    || tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.COMPLEMENTIZER
                    || tag == Tag.CONDITION) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Status attitude(Predicate verb) {
        for (WordReading reading : verb.readings()) {
            String lemma = reading.lemma();
            int row = attitudes.rowOf(lemma);
            if (row >= 0 && !verb.isNegated()) {
                return Status.valueOf(attitudes.cell(row, "status"));
            }
        }
        return null;
    }

    /** What a word right before a noun makes of it: "fear of", "without", "before". */
    private @Nullable Status before(Trigger trigger, Sentence sentence) {
        int first = trigger.phrase() < 0
                ? trigger.first()
                : Math.min(
                        trigger.first(), clauses.phrases().get(trigger.phrase()).first());
        for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= first - 3; i--) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.VERB) {
                break;
            }
            for (String word : source.variants(i)) {
                int row = doubts.rowOf(word);
                if (row >= 0 && (i >= first - 1 || !doubts.cell(row, "side").equals("right"))) {
                    return Status.valueOf(doubts.cell(row, "status"));
                }
            }
        }
        for (int i = trigger.end(); i < sentence.endToken() && i < trigger.end() + 3; i++) {
            for (String word : source.variants(i)) {
                int row = doubts.rowOf(word);
                if (row >= 0 && doubts.cell(row, "side").equals("behind")) {
                    return Status.valueOf(doubts.cell(row, "status"));
                }
            }
        }
        return null;
    }

    /** What an accusation, a charge or an inquiry before a crime makes of it: nobody has told that it was done. */
    private @Nullable Status charge(Trigger trigger, Sentence sentence) {
        for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= trigger.first() - CHARGE_REACH; i--) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP || tag == Tag.COMPLEMENTIZER) {
                break;
            }
            for (String word : source.variants(i)) {
                int row = doubts.rowOf(word);
                if (row >= 0 && doubts.cell(row, "side").equals("charge")) {
                    return Status.valueOf(doubts.cell(row, "status"));
                }
            }
            if (tag == Tag.VERB) {
                break;
            }
        }
        return null;
    }

    /** What the act of saying makes of what is said: denied, asked for, threatened, expected. */
    private @Nullable Status ofStatement(Trigger trigger) {
        int start = text.tokens().get(trigger.first()).start();
        Status status = null;
        int behind = firstStatementBehind(start);
        for (Statement statement :
                statements.subList(Math.max(0, behind - BACK), Math.min(statements.size(), behind + 4))) {
            boolean inside = statement.content().start() <= start
                    && start < statement.content().end();
            boolean directly = inside && isNear(statement, trigger);
            if (!directly) {
                continue;
            }
            boolean joined = statement.rule().equals("statement.verb") || EventText.isOfParticiple(statement);
            status = switch (statement.act()) {
                case DENY -> statement.negated() ? status : Status.NEGATED;
                case ASK, DEMAND, PROMISE, THREATEN -> joined ? Status.PLANNED : status;
                case WARN, EXPECT, ACCUSE -> joined ? Status.HYPOTHETICAL : status;
                default -> status;
            };
        }
        return status;
    }

    private int firstStatementBehind(int offset) {
        return Sorted.firstFrom(statements, statement -> statement.verb().start(), offset + 1);
    }

    /** Whether a trigger is the first thing that is said, and not something told inside it. */
    private boolean isNear(Statement statement, Trigger trigger) {
        int first = text.tokenAt(statement.content().start());
        for (int i = first; i < trigger.first(); i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.STOP
                    || (tag == Tag.VERB && trigger.isVerb() && i > first)) {
                return false;
            }
        }
        boolean told = clauses.tag(Math.max(0, first - 1)) == Tag.COMPLEMENTIZER
                && trigger.isVerb()
                && trigger.verb() != null
                && trigger.verb().reading().isPast();
        return statement.act() == Statement.Act.DENY || !told;
    }

    /** Whether a meeting is told in the present as part of something else: "a visit during which he holds talks". */
    private boolean isScheduled(Trigger trigger, Frame frame) {
        Predicate verb = trigger.verb();
        if (verb == null || !frame.isConsult() || !verb.readings().stream().allMatch(WordReading::isPresent)) {
            return false;
        }
        for (int i = Math.max(0, verb.token() - 1); i < text.tokens().size() && i <= verb.token() + 2; i++) {
            String word = text.folded(text.tokens().get(i));
            if (word.startsWith(DURING) && word.length() > DURING.length()) {
                return true;
            }
        }
        return false;
    }
}
