package org.mujaz.clause;

import java.util.List;
import org.mujaz.text.Letters;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Where the clause of a verb begins and ends, and where the clause begins that it governs. */
final class ClauseBounds {

    /** So many tokens behind a verb the "that" of what is said is looked for. */
    private static final int CONTENT_REACH = 40;

    private final ClauseText source;
    private final Words words;
    private final Tag[] tags;

    ClauseBounds(ClauseText source) {
        this.source = source;
        this.words = source.words;
        this.tags = source.tags;
    }

    /** Where the clause of a verb begins: behind the verb, the mark or the particle before it. */
    int start(int verb, int from) {
        boolean joined = source.beginsWithAnd(verb)
                && (words.first(verb, r -> r.isVerb() && r.front() == 0) == null || isJoinedBehindComma(verb, from));
        if (joined) {
            return verb;
        }
        int at = verb;
        while (at > from && !isParted(at - 1)) {
            at--;
            if (source.firstLetter(at) == Letters.WAW && isClauseJoin(at, from)) {
                break;
            }
        }
        return at;
    }

    /** Whether a token parts a clause from what is before it. */
    private boolean isParted(int at) {
        return switch (tags[at]) {
            case STOP, COLON, COMPLEMENTIZER, RELATIVE, SUBORDINATOR, CONDITION, QUOTE, VERB -> true;
            case OTHER -> source.firstLetter(at) == '-';
            default -> false;
        };
    }

    /** Whether "and" written on to a word begins a clause: behind a comma, or at the auxiliary. */
    private boolean isClauseJoin(int at, int from) {
        return (at > from && tags[at - 1] == Tag.COMMA) || tags[at] == Tag.AUXILIARY;
    }

    /** Where the clause of a verb ends: at the next verb, mark or particle that opens another. */
    int end(int verb, int to) {
        for (int i = verb + 1; i < to; i++) {
            boolean ends = switch (tags[i]) {
                case STOP, COLON, COMPLEMENTIZER, SUBORDINATOR, CONDITION, RELATIVE, VERB -> true;
                case AUXILIARY -> i > verb + 1;
                default -> false;
            };
            if (ends) {
                return i;
            }
        }
        return to;
    }

    /** Whether a verb is joined to the one before it. */
    boolean isJoinedVerb(int verb, List<WordReading> readings) {
        boolean written = source.beginsWithAnd(verb) && (readings.get(0).front() > 0 || isJoinedBehindComma(verb, 0));
        return written || (verb > 0 && (tags[verb - 1] == Tag.CONJUNCTION || tags[verb - 1] == Tag.MAY));
    }

    /** Whether a word that is a verb with "and" and one without stands behind a comma, where the first is meant. */
    private boolean isJoinedBehindComma(int verb, int from) {
        return verb > from
                && tags[verb - 1] == Tag.COMMA
                && source.firstLetter(verb) == Letters.WAW
                && words.can(verb, r -> r.isVerb() && r.front() > 0);
    }

    /** The "that" of what a verb governs, or -1. */
    int content(int verb, int to) {
        for (int i = verb + 1; i < to && i < verb + CONTENT_REACH; i++) {
            if (tags[i] == Tag.COMPLEMENTIZER) {
                return i;
            }
            boolean ends = tags[i] == Tag.STOP
                    || tags[i] == Tag.COLON
                    || (tags[i] == Tag.VERB && tags[i - 1] != Tag.RELATIVE && !behindRelative(i, verb));
            if (ends) {
                return -1;
            }
        }
        return -1;
    }

    private boolean behindRelative(int at, int from) {
        for (int i = at - 1; i > from; i--) {
            if (tags[i] == Tag.RELATIVE) {
                return true;
            }
        }
        return false;
    }
}
