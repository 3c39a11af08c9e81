package org.mujaz.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;
import org.mujaz.word.Words;

/** Says of a verb whether it is negated, and whether what it says is so, will be so or may be so. */
final class ModalityReader {

    /** So many tokens behind a form of "be" the verb may stand that goes with it. */
    private static final int BEING_REACH = 6;

    /** So many tokens behind a verb its condition may stand. */
    private static final int CONDITIONED = 8;

    /** So many tokens before "to" and its verb the word is looked for that says whether it is meant or only thought of. */
    private static final int INTENTION_REACH = 12;

    /** So many tokens behind "to reach" the figure may stand that was reached. */
    private static final int RESULT_REACH = 3;

    private static final String QAD = "\u0642\u062F";
    private static final String AN = "\u0627\u0646";
    private static final String LAN = "\u0644\u0646";
    private static final String MA = "\u0645\u0627";

    private static final String LAMMA = "\u0644\u0645\u0627";

    /** In each form of "still", which is "did not cease". */
    private static final String STILL = "\u0632\u0627\u0644";

    private final ClauseLexicon lexicon;
    private final ClauseText source;
    private final Text text;
    private final Words words;
    private final Tag[] tags;
    private final List<Phrase> phrases;

    ModalityReader(ClauseLexicon lexicon, ClauseText source, List<Phrase> phrases) {
        this.lexicon = lexicon;
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.tags = source.tags;
        this.phrases = phrases;
    }

    /** The token that negates a verb, or -1. */
    int negation(int verb, int from) {
        for (int i = verb - 1; i >= from && i >= verb - 2; i--) {
            if ((tags[i] == Tag.NEGATION && !isForWhat(i, verb))
                    || (source.is(i, MA)
                            && tags[i] != Tag.RELATIVE
                            && i == verb - 1
                            && words.can(verb, WordReading::isPast)
                            && isOpening(i, from))) {
                return i;
            }
            if (tags[i] != Tag.MAY && tags[i] != Tag.WILL) {
                break;
            }
        }
        return negationOfBeing(verb, from);
    }

    /** Whether "not yet" before a past is rather "for what", written alike. */
    private boolean isForWhat(int negation, int verb) {
        return source.is(negation, LAMMA)
                && words.can(verb, WordReading::isPast)
                && !words.can(verb, WordReading::isPresent);
    }

    /** The "not" before a form of "be" that a verb goes with: "the ministry had not commented", or -1. */
    private int negationOfBeing(int verb, int from) {
        for (int i = verb - 1; i > from && i >= verb - BEING_REACH; i--) {
            switch (tags[i]) {
                case AUXILIARY -> {
                    boolean still = source.folded(i).contains(STILL);
                    return tags[i - 1] == Tag.NEGATION && !still ? i - 1 : -1;
                }
                case VERB, COMMA, STOP, COLON, QUOTE, COMPLEMENTIZER, SUBORDINATOR, CONDITION, RELATIVE -> {
                    return -1;
                }
                default -> {
                    // The subject may stand between.
                }
            }
        }
        return -1;
    }

    private boolean isOpening(int at, int from) {
        return at == from
                || tags[at - 1] == Tag.STOP
                || tags[at - 1] == Tag.COMMA
                || tags[at - 1] == Tag.QUOTE
                || tags[at - 1] == Tag.COMPLEMENTIZER;
    }

    /**
     * Whether what a verb says is so.
     *
     * @param first the first token of its clause
     * @param subject its subject, as an index of the phrases, or -1
     * @param last the verb before it in the sentence, or null
     */
    Mood mood(int verb, int first, int from, int subject, List<WordReading> readings, @Nullable Predicate last) {
        Tag before = verb > from ? tags[verb - 1] : Tag.OTHER;
        if (isFuture(verb, before, readings)) {
            return Mood.FUTURE;
        }
        boolean present = Words.all(readings, WordReading::isPresent);
        if (before == Tag.MAY
                && (!source.folded(verb - 1).endsWith(QAD) || present || isPresent(verb, subject, readings))) {
            return Mood.POSSIBLE;
        }
        if (first > from && tags[first - 1] == Tag.CONDITION) {
            return Mood.POSSIBLE;
        }
        if (last != null && last.mood() == Mood.POSSIBLE && present && isJoinedTo(verb, last)) {
            return Mood.POSSIBLE;
        }
        if (before == Tag.COMPLEMENTIZER && present && !isOfVerbs(verb - 1)) {
            Mood intention = intention(verb - 2, from);
            return intention == null ? Mood.FACT : intention;
        }
        boolean an = before == Tag.COMPLEMENTIZER && (present || isSubjunctive(verb, readings));
        if (an || words.can(verb, r -> r.prefix() == Prefix.TO)) {
            return moodOfPurpose(verb, an ? verb - 2 : verb - 1, from, last);
        }
        return Mood.FACT;
    }

    /** Whether "so", or "and" with no mark between, joins a verb to the one before it: "it may hurt the eye, so it loses sight". */
    private boolean isJoinedTo(int verb, Predicate last) {
        if (!words.can(verb, reading -> reading.isVerb() && reading.front() > 0)) {
            return false;
        }
        boolean so = source.firstLetter(verb) == Letters.FEH;
        for (int i = last.token() + 1; i < verb; i++) {
            if (tags[i] == Tag.STOP || (tags[i] == Tag.COMMA && !so) || tags[i] == Tag.RELATIVE) {
                return false;
            }
        }
        return so || source.firstLetter(verb) == Letters.WAW;
    }

    private boolean isFuture(int verb, Tag before, List<WordReading> readings) {
        boolean will = before == Tag.WILL
                || (Words.any(readings, r -> r.prefix() == Prefix.WILL) && !Words.any(readings, WordReading::isPast));
        return will || (before == Tag.NEGATION && source.folded(verb - 1).endsWith(LAN));
    }

    /** Whether a verb behind "that" without its hamza may be a present, as it is behind "to" written alike. */
    private boolean isSubjunctive(int verb, List<WordReading> readings) {
        return isOfVerbs(verb - 1)
                && Words.any(readings, r -> r.isPresent() && r.agreement() != '1' && r.agreement() != '4');
    }

    /** Whether "that" may be the one which makes a verb behind it subjunctive: without a pronoun, and not with its hamza below. */
    private boolean isOfVerbs(int complementizer) {
        return source.folded(complementizer).endsWith(AN)
                && text.source().charAt(source.token(complementizer).start()) != Letters.ALEF_HAMZA_BELOW;
    }

    /** What the nearest word of intending at a token or before makes of what it governs, or null where there is none near. */
    private @Nullable Mood intention(int governor, int from) {
        for (int i = governor; i >= from && i > governor - INTENTION_REACH; i--) {
            Mood intention = lexicon.intention(text, source.token(i));
            if (intention != null) {
                return intention;
            }
        }
        return null;
    }

    /** The mood of a verb behind "to", as the word has it that governs it at a token or before. */
    private Mood moodOfPurpose(int verb, int governor, int from, @Nullable Predicate last) {
        Mood intention = intention(governor, from);
        if (intention != null) {
            return intention;
        }
        boolean befell = last != null && last.token() >= from && source.isBefalling(last.token());
        return befell || isResult(verb, from, last) ? Mood.FACT : Mood.FUTURE;
    }

    /** Whether a verb behind "to" tells what came of a past one: "rose to reach 60". */
    private boolean isResult(int verb, int from, @Nullable Predicate last) {
        boolean done = last != null
                && last.token() >= from
                && last.mood() == Mood.FACT
                && !last.isNegated()
                && last.reading().isPast();
        for (int i = verb + 1; done && i <= verb + RESULT_REACH && i < tags.length; i++) {
            if (tags[i] == Tag.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a verb that may be a past or a present, of another stem, is the present: behind "may" its subject is feminine and the past
     * would not be, or a condition follows.
     */
    private boolean isPresent(int verb, int subject, List<WordReading> readings) {
        if (!Words.any(readings, WordReading::isPresent)) {
            return false;
        }
        boolean feminine = subject >= 0 && phrases.get(subject).gender() == 'f';
        boolean past = Words.any(readings, r -> r.isPast() && (!feminine || Agreement.isFeminine(r)));
        for (int i = verb + 1; past && i < tags.length && i <= verb + CONDITIONED; i++) {
            if (tags[i] == Tag.STOP) {
                return false;
            }
            past = tags[i] != Tag.CONDITION;
        }
        return !past;
    }
}
