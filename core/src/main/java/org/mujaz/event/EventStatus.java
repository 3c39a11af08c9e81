package org.mujaz.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Status;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.statement.Statement;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;

/** Whether an event took place, is planned, may be, or did not: by its verb, by who says it, by the words before it. */
final class EventStatus {

    /** So many statements back one is looked for that holds a trigger. */
    private static final int BACK = 80;

    /** During: with a pronoun on it, "during which". */
    private static final String DURING = "\u062E\u0644\u0627\u0644";

    /** How many tokens before the noun of an event the verb may stand that says whether it happened. */
    private static final int ATTITUDE_REACH = 12;

    /** So many tokens before "to" the word is looked for that says that somebody undergoes it. */
    private static final int UNDERGOING_REACH = 8;

    /** How many tokens behind "accused of" a crime may stand. */
    private static final int CHARGE_REACH = 14;

    /** Types of what somebody calls for, threatens with or prepares before it is done. */
    private static final Set<String> CALLED_FOR = Set.of("PROTEST", "ASSAULT", "MOBILIZE");

    /** The last quad class of what is done together. */
    private static final int COOPERATION = 2;

    /** What a court may do to somebody who faces it. */
    private static final String CONVICT = "convict";

    private static final String ACCUSE = "ACCUSE";
    private static final String ATTEMPT = "\u0645\u062D\u0627\u0648\u0644";
    /** Before, shortly before. */
    private static final Set<String> BEFORE = Set.of("\u0642\u0628\u0644", "\u0642\u0628\u064A\u0644");

    /** The background of what is done: on account of. */
    private static final String BACKGROUND = FoldedText.fold("\u062E\u0644\u0641\u064A\u0629");

    private static final String FROM = "\u0639\u0646";
    private static final String CONDEMNATION = "\u0627\u062F\u0627\u0646";
    private static final char BI = '\u0628';
    private static final char LI = '\u0644';
    private static final String IN = "\u0641\u064A";

    /** About. */
    private static final Set<String> ABOUT = Set.of(FROM, "\u0628\u0634\u0627\u0646", "\u062D\u0648\u0644");

    private final Frames frames;
    private final Text text;
    private final Clauses clauses;
    private final List<Statement> statements;
    private final EventText source;
    private final PhraseTable attitudes;
    private final Set<String> after;
    private final Set<String> cases;
    private final Set<String> causes;
    private final PhraseTable circumstances;
    private final PhraseTable decided;
    private final PhraseTable doubts;
    private final PhraseTable endings;
    private final PhraseTable occurrences;
    private final PhraseTable passing;
    private final PhraseTable reactions;

    EventStatus(EventText source, Frames frames, EventLists lists) {
        this.frames = frames;
        this.text = source.text;
        this.clauses = source.clauses;
        this.statements = source.statements;
        this.source = source;
        this.attitudes = lists.attitudes();
        this.after = lists.after();
        this.cases = lists.cases();
        this.causes = lists.causes();
        this.circumstances = lists.circumstances();
        this.decided = lists.decided();
        this.doubts = lists.doubts();
        this.endings = lists.endings();
        this.occurrences = lists.occurrences();
        this.passing = lists.passing();
        this.reactions = lists.reactions();
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
        if (verb != null && trigger.isVerb() && CALLED_FOR.contains(frame.type()) && isCall(verb)) {
            return Status.PLANNED;
        }
        if (isEnded(trigger)) {
            return Status.ACTUAL;
        }
        Status said = ofStatement(trigger);
        if (said != null) {
            return said == Status.NEGATED && isAccusation(trigger, frame) ? Status.ACTUAL : said;
        }
        if (!trigger.isVerb()) {
            Status before = before(trigger, frame, sentence);
            before = before == null ? ordered(trigger, sentence) : before;
            before = before == null && frame.isAssault() ? charge(trigger, sentence) : before;
            before = before == null && isPurpose(trigger, frame) ? Status.PLANNED : before;
            if (before != null) {
                return before;
            }
            boolean done = isBefore(trigger, frame) || isReactedTo(trigger, frame);
            if (verb != null && !done && !isWithoutEffect(verb, trigger, frame)) {
                if (verb.isNegated()) {
                    return Status.NEGATED;
                }
                if (verb.mood() != Mood.FACT) {
                    return verb.mood() == Mood.FUTURE ? Status.PLANNED : Status.HYPOTHETICAL;
                }
            }
        }
        boolean own = trigger.isVerb() || source.participleAt(trigger.first()) != null || isCircumstance(trigger);
        Status attitude = own ? null : attitude(trigger, frame, sentence);
        boolean accused = attitude == Status.NEGATED && isAccusation(trigger, frame);
        return attitude == null || accused ? Status.ACTUAL : attitude;
    }

    /** Whether a deed with the article is told of which did not bring something about: "the raid did not hit". It took place. */
    private boolean isWithoutEffect(Predicate verb, Trigger trigger, Frame frame) {
        boolean brings = frame.isMaterialConflict()
                && verb.isNegated()
                && verb.subject() >= 0
                && verb.subject() == trigger.phrase()
                && source.words.can(trigger.first(), r -> r.prefix().isDefinite())
                && (verb.object() >= 0 || !verb.complements().isEmpty());
        if (!brings || frames.isDoing(source.words, verb)) {
            return false;
        }
        for (WordReading reading : verb.readings()) {
            int row = occurrences.rowOf(reading.lemma());
            if (row >= 0 && occurrences.cell(row, "as").contains("anew")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun stands behind "because of", or a deed behind "after": it was done before what its verb tells, planned or not. */
    private boolean isBefore(Trigger trigger, Frame frame) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        if (phrase == null || phrase.preposition() < 0 || phrase.letter() != 0) {
            return false;
        }
        String word = text.folded(text.tokens().get(phrase.preposition()));
        if (phrase.head() < trigger.first() && text.is(text.tokens().get(phrase.head()), BACKGROUND)) {
            return true;
        }
        return causes.contains(word) || (frame.isMaterialConflict() && after.contains(word));
    }

    /**
     * Whether a deed is what somebody protests against, condemns or answers, or an attack is what is talked about: it was done, whether that
     * lies ahead or not. Not what is still to be carried out, "discussed the launching of an attack".
     */
    boolean isReactedTo(Trigger trigger, Frame frame) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        if (phrase == null || !frame.isMaterialConflict()) {
            return false;
        }
        int head = phrase.head();
        boolean told = phrase.definite() || frame.isAssault() || phrase.end() > head + 1;
        if (head < trigger.first()) {
            return frame.isAssault() && source.words.can(head, r -> r.list() == WordList.MASDAR && isReaction(r));
        }
        Predicate verb = trigger.verb();
        boolean governed =
                verb != null && verb.token() < head && verb.readings().stream().anyMatch(this::isReaction);
        if (governed && verb != null && told) {
            return verb.subject() != trigger.phrase();
        }
        boolean about = frame.isAssault()
                && phrase.preposition() >= 0
                && phrase.letter() == 0
                && ABOUT.contains(text.folded(text.tokens().get(phrase.preposition())));
        int before = phrase.first() - 1;
        return about && before > 0 && clauses.phraseAt(before - 1) >= 0;
    }

    private boolean isReaction(WordReading reading) {
        return reactions.rowOf(reading.lemma()) >= 0;
    }

    /** Whether a verb calls for what the words behind it name: "called for a strike". */
    private boolean isCall(Predicate verb) {
        return verb.readings().stream().allMatch(reading -> {
            int row = attitudes.rowOf(reading.lemma());
            return row >= 0
                    && attitudes.cell(row, "as").isEmpty()
                    && attitudes.cell(row, "status").equals(Status.PLANNED.name());
        });
    }

    /** What the verb before a noun that is not its subject makes of it: "denied", "foiled", "intends". */
    private @Nullable Status attitude(Trigger trigger, Frame frame, Sentence sentence) {
        for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= trigger.first() - ATTITUDE_REACH; i--) {
            Tag tag = clauses.tag(i);
            int p = clauses.predicateAt(i);
            if (p >= 0) {
                Predicate verb = clauses.predicates().get(p);
                return attitude(verb, trigger, frame);
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

    private @Nullable Status attitude(Predicate verb, Trigger trigger, Frame frame) {
        if (verb.isNegated()) {
            return null;
        }
        boolean subject = verb.subject() == trigger.phrase() && verb.subject() >= 0;
        for (WordReading reading : verb.readings()) {
            int row = attitudes.rowOf(reading.lemma());
            String as = row < 0 ? "" : attitudes.cell(row, "as");
            if (row < 0 || subject != as.equals("subject") || !isBehind(as, verb, trigger)) {
                continue;
            }
            boolean done = (frame.isAssault() && isReactedTo(trigger, frame))
                    || (as.equals("foil") && isAttempt(trigger))
                    || (as.equals("decide") && decided.rowOf(frame.concept()) >= 0);
            if (as.equals("verdict") && !CONVICT.equals(frame.mode())) {
                continue;
            }
            return done ? Status.ACTUAL : Status.valueOf(attitudes.cell(row, "status"));
        }
        return null;
    }

    /** Whether the preposition stands between a verb and a noun behind which alone the verb says so. */
    private boolean isBehind(String as, Predicate verb, Trigger trigger) {
        if (as.equals("in")) {
            return isBehindIn(trigger);
        }
        boolean by = as.equals("by");
        if (!by && !as.equals("from")) {
            return true;
        }
        for (int i = verb.token() + 1; i <= trigger.first(); i++) {
            int p = clauses.phraseAt(i);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            boolean with = phrase != null && phrase.first() == i && phrase.letter() == BI;
            if (by ? with : text.is(text.tokens().get(i), FROM)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is an attempt, which was made even where it is foiled. */
    private boolean isAttempt(Trigger trigger) {
        int end = trigger.start() + ATTEMPT.length();
        return end <= text.folded().length() && text.folded().is(ATTEMPT, trigger.start(), end);
    }

    /** Whether a noun is an accusation, which was made even where it is denied. */
    private static boolean isAccusation(Trigger trigger, Frame frame) {
        return !trigger.isVerb() && frame.type().equals(ACCUSE);
    }

    /** Whether a noun only says when, where or in the course of what something was done. */
    private boolean isCircumstance(Trigger trigger) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        if (phrase == null || phrase.preposition() < 0 || phrase.letter() != 0) {
            return false;
        }
        Token word = text.tokens().get(phrase.preposition());
        boolean failed = isBehindIn(trigger) && trigger.verb() != null && isFailed(trigger.verb());
        return !failed && !isEntered(phrase) && circumstances.contains(text, word);
    }

    /** Whether a noun stands behind "going into", "taking part in", which are done only with what it names. */
    private boolean isEntered(Phrase phrase) {
        int before = phrase.preposition() - 1;
        for (String word : before < 0 ? EventText.NO_WORDS : source.variants(before)) {
            int row = doubts.rowOf(word);
            if (row >= 0 && doubts.cell(row, "side").equals("into")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindIn(Trigger trigger) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        return phrase != null
                && phrase.preposition() >= 0
                && phrase.letter() == 0
                && text.is(text.tokens().get(phrase.preposition()), IN);
    }

    private boolean isFailed(Predicate verb) {
        for (WordReading reading : verb.readings()) {
            int row = attitudes.rowOf(reading.lemma());
            if (row >= 0 && attitudes.cell(row, "as").equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun stands in the genitive of "the end of": it goes on, whoever asks for its end. */
    private boolean isEnded(Trigger trigger) {
        if (trigger.isVerb() || trigger.phrase() < 0 || trigger.first() == 0) {
            return false;
        }
        boolean inside = clauses.phrases().get(trigger.phrase()).first() < trigger.first();
        for (String word : source.variants(trigger.first() - 1)) {
            if (inside && endings.rowOf(word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What a word right before a noun makes of it: "fear of", "without", "before". */
    private @Nullable Status before(Trigger trigger, Frame frame, Sentence sentence) {
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
                String side = row < 0 ? "" : doubts.cell(row, "side");
                boolean done = BEFORE.contains(word)
                        && ((frame.isAssault() && isFact(trigger.verb()) && !isCarriedOut(trigger))
                                || (frame.isDeed() && isTold(trigger.verb())));
                boolean other = done
                        || (side.equals("refused") && isAccusation(trigger, frame))
                        || side.equals("into")
                        || (side.equals("charge") && isCondemned(trigger, word))
                        || (side.equals("announced") && !isAnnounced(trigger, frame));
                if (row >= 0 && !other && (i >= first - 1 || !side.equals("right"))) {
                    if (side.equals("right") && i > sentence.firstToken() && isCase(i - 1)) {
                        return Status.HYPOTHETICAL;
                    }
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

    /** Whether a verb tells what was, so that what it was before was done: "he led the group before his death". */
    private static boolean isTold(@Nullable Predicate verb) {
        return verb != null && isFact(verb) && verb.reading().isPast();
    }

    private static boolean isFact(@Nullable Predicate verb) {
        return verb != null && !verb.isNegated() && verb.mood() == Mood.FACT;
    }

    /** Whether "the carrying out of" stands before a noun in its phrase. */
    private boolean isCarriedOut(Trigger trigger) {
        int head = trigger.phrase() < 0
                ? trigger.first()
                : clauses.phrases().get(trigger.phrase()).head();
        return head < trigger.first() && source.words.can(head, r -> r.list() == WordList.MASDAR);
    }

    /** Whether a word is "case", behind which "no" makes a condition: "in case of no answer". */
    private boolean isCase(int at) {
        for (String word : source.variants(at)) {
            if (cases.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a protest is what somebody announces. */
    private boolean isAnnounced(Trigger trigger, Frame frame) {
        Predicate verb = trigger.verb();
        return frame.isProtest() && verb != null && source.statementAt(verb.token()) != null;
    }

    /** What "the call on somebody to" or "the authorisation of somebody to" before a noun makes of it, whomever it names between them. */
    private @Nullable Status ordered(Trigger trigger, Sentence sentence) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        if (phrase == null || phrase.preposition() < 0 || phrase.head() != trigger.first() || isCircumstance(trigger)) {
            return null;
        }
        for (int i = phrase.first() - 1; i >= sentence.firstToken() && i >= phrase.first() - CHARGE_REACH; i--) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP
                    || tag == Tag.COMMA
                    || tag == Tag.COMPLEMENTIZER
                    || tag == Tag.VERB
                    || tag == Tag.RELATIVE) {
                return null;
            }
            for (String word : source.variants(i)) {
                int row = doubts.rowOf(word);
                if (row >= 0 && doubts.cell(row, "side").equals("order")) {
                    return Status.valueOf(doubts.cell(row, "status"));
                }
            }
        }
        return null;
    }

    /**
     * Whether a verbal noun behind "for" says what something else is done for: "went there to meet", "a plan for the return of". Not what
     * somebody undergoes, turns to or wants, nor what is said by the gathering that is held for it.
     */
    private boolean isPurpose(Trigger trigger, Frame frame) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        int head = phrase == null ? -1 : phrase.head();
        boolean heads = head == trigger.first() || (head >= 0 && (isHolding(head) || frame.quad() <= COOPERATION));
        if (phrase == null
                || phrase.letter() != LI
                || !heads
                || (head == trigger.first() && isSaidByDoing(frame))
                || !source.words.can(head, r -> r.list() == WordList.MASDAR && r.pronoun() == 0)) {
            return false;
        }
        boolean definite = source.words.can(
                head, r -> r.list() == WordList.MASDAR && r.prefix().isDefinite());
        if (definite && !isGoverning(trigger)) {
            return false;
        }
        int before = phrase.first() - 1;
        int p = before < 0 ? -1 : clauses.phraseAt(before);
        Phrase noun = p < 0 ? null : clauses.phrases().get(p);
        boolean ofDeed = noun != null
                && noun.end() == phrase.first()
                && clauses.tag(before) != Tag.NAME
                && (source.words.can(before, r -> r.list() == WordList.MASDAR)
                        || source.words.can(noun.head(), r -> r.list() == WordList.MASDAR && r.pronoun() > 0));
        Predicate verb = trigger.verb();
        for (String word : before < 0 ? EventText.NO_WORDS : source.variants(before)) {
            if (passing.rowOf(word) >= 0) {
                return false; // Pictures of it.
            }
        }
        boolean undergone =
                before >= 0 && (isUndergone(before, verb) || (noun != null && isUndergone(noun.head(), verb)));
        return !ofDeed && !undergone;
    }

    /** Whether it is said by doing something else for it: the march that demands, the rally that condemns. */
    private static boolean isSaidByDoing(Frame frame) {
        return frame.statement() || frame.isProtest();
    }

    /** Whether a noun is that of a verb which makes one event with another: the holding of. */
    private boolean isHolding(int at) {
        return source.words.can(
                at, r -> r.list() == WordList.MASDAR && frames.controls().contains(r.lemma()));
    }

    /** Whether a preposition stands right behind a noun, to which it gives an object: "to inquire into". */
    private boolean isGoverning(Trigger trigger) {
        return trigger.end() < text.tokens().size() && clauses.tag(trigger.end()) == Tag.PREPOSITION;
    }

    /** Whether what stands behind "to" is undergone or turned to: by the verb that governs it or the word right before. */
    private boolean isUndergone(int before, @Nullable Predicate verb) {
        for (int i = before; i >= 0 && i > before - UNDERGOING_REACH; i--) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.COMPLEMENTIZER) {
                break;
            }
            if (source.words.can(i, r -> frames.isUndergoing(r) || frames.isTurning(r))) {
                return true;
            }
            if (tag == Tag.VERB) {
                break;
            }
        }
        return verb != null
                && (frames.isUndergoing(source.words, verb)
                        || verb.readings().stream().anyMatch(r -> frames.isTurning(r)));
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
                if (row >= 0 && doubts.cell(row, "side").equals("charge") && !isCondemned(trigger, word)) {
                    return Status.valueOf(doubts.cell(row, "status"));
                }
            }
            if (tag == Tag.VERB) {
                break;
            }
        }
        return null;
    }

    /** Whether what stands behind a word that is both "conviction" and "condemnation" is what is condemned: it has no "of" before it. */
    private boolean isCondemned(Trigger trigger, String word) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        return word.startsWith(CONDEMNATION)
                && phrase != null
                && phrase.letter() != BI
                && (phrase.head() != trigger.first() || phrase.letter() == LI);
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
            boolean past = trigger.isVerb()
                    && trigger.verb() != null
                    && trigger.verb().readings().stream().allMatch(WordReading::isPast);
            boolean joined = statement.rule().equals("statement.verb") || EventText.isOfParticiple(statement);
            status = switch (statement.act()) {
                case DENY -> statement.negated() ? status : Status.NEGATED;
                case ASK, DEMAND, PROMISE, THREATEN -> joined && !past ? Status.PLANNED : status;
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
            boolean afterThat = i > first && tag == Tag.COMPLEMENTIZER && clauses.tag(i - 1) == Tag.PREPOSITION;
            if (tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.STOP
                    || afterThat
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
