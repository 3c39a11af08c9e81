package org.mujaz.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Published;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/**
 * Reads the expressions of time in a text: sentence by sentence, the longest expression at each place, from left to right.
 * Linear in the words of time there are.
 */
public final class TimeReader {

    /** What an expression can be; the other categories are parts of one. */
    private static final Set<String> WHOLE = Set.of(
            "monthdate",
            "daydate",
            "dayname",
            "fulldate",
            "yeardate",
            "reldate",
            "seasondate",
            "decadedate",
            "centurydate",
            "quarterdate",
            "halfdate",
            "modded",
            "dayparted",
            "timed",
            "shifted",
            "lasting",
            "repeating",
            "ranged",
            "timerange",
            "none");

    private final TimeGrammar grammar;
    private final PhraseTable future;
    private final PhraseTable months;
    private final PhraseTable words;
    private final PhraseTable seenInitial;

    public TimeReader(Lexicon lexicon) {
        this.grammar = new TimeGrammar(lexicon);
        this.future = lexicon.table("time/future");
        this.months = lexicon.table("time/months");
        this.words = lexicon.table("time/words");
        this.seenInitial = lexicon.table("time/seen-initial");
    }

    /**
     * The expressions of {@code text}, in order, none inside another, as their words say them; {@link #resolve} gives their
     * values once it is known when the article was published.
     *
     * @param from the first token that is read: what stands before is the dateline
     */
    public List<TimeMention> find(Text text, int from) {
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.endToken() > from) {
                find(text, Math.max(from, sentence.firstToken()), sentence.endToken(), i, mentions);
            }
        }
        return mentions;
    }

    /** The values of what was found, for an article published when {@code published} says. */
    public List<TimeExpression> resolve(Text text, List<TimeMention> mentions, Published published) {
        List<TimeExpression> times = new ArrayList<>(mentions.size());
        TimeResolver resolver = new TimeResolver(published);
        int sentence = -1;
        boolean ahead = false;
        for (TimeMention mention : mentions) {
            if (mention.sentence() != sentence) {
                sentence = mention.sentence();
                ahead = false;
                resolver.startSentence();
            }
            TimeExpression time =
                    resolver.resolve(text, mention.item(), mention.firstToken(), mention.future() || ahead);
            if (time != null) {
                times.add(time);
                // What is said of tomorrow goes on to be said of the future.
                ahead |= resolver.liesAhead(time);
            }
        }
        return times;
    }

    private void find(Text text, int from, int to, int sentence, List<TimeMention> mentions) {
        List<List<TimeItem>> chart = grammar.chart(text, from, to);
        Tense tense = new Tense(text, from, to);
        int at = from;
        while (at < to) {
            TimeItem longest = longest(chart.get(at - from));
            if (longest == null) {
                at++;
                continue;
            }
            if (!longest.category().equals("none")) {
                mentions.add(new TimeMention(longest, at, sentence, tense.isFutureAt(at)));
            }
            at = Math.max(at + 1, longest.endToken());
        }
    }

    private static @Nullable TimeItem longest(List<TimeItem> items) {
        TimeItem longest = null;
        for (TimeItem item : items) {
            boolean whole = WHOLE.contains(item.category()) && isComplete(item);
            if (whole && (longest == null || item.endToken() >= longest.endToken())) {
                longest = item;
            }
        }
        return longest;
    }

    /** A quarter or a half is a time only with its year. */
    private static boolean isComplete(TimeItem item) {
        boolean part = item.category().equals("quarterdate") || item.category().equals("halfdate");
        return !part || item.fields().year != null || item.fields().relation != null;
    }

    /**
     * Whether what is said at a place lies ahead, as far as forms show it. A strong cue (the future prefix, or a word of the
     * lexicon) holds until "was" or the end of the sentence; a verb in the present holds for its clause.
     */
    private final class Tense {
        private final Text text;
        private final int to;
        private int seen;
        private boolean strong;
        private boolean weak;

        Tense(Text text, int from, int to) {
            this.text = text;
            this.to = to;
            this.seen = from;
        }

        boolean isFutureAt(int at) {
            for (; seen < at; seen++) {
                look(seen);
            }
            return strong || weak || comesSoon(at);
        }

        private void look(int i) {
            Token token = text.tokens().get(i);
            if (token.kind() != Kind.WORD) {
                weak &= text.foldedChar(token) != ',';
            } else if (isPast(text, i)) {
                strong = false;
                weak = false;
            } else if (isStrong(i)) {
                strong = true;
            } else if (isNegatedPast(i)) {
                weak = false;
            } else if (isPresent(token) || isFemininePresent(i)) {
                weak = true;
            }
        }

        /** The verb may stand behind the time, before the clause ends. */
        private boolean comesSoon(int at) {
            for (int i = at; i < Math.min(to, at + 8); i++) {
                Token token = text.tokens().get(i);
                if (token.kind() == Kind.PUNCTUATION) {
                    return false;
                }
                if (isStrong(i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isStrong(int at) {
            Token token = text.tokens().get(at);
            if (token.kind() != Kind.WORD) {
                return false;
            }
            int start = token.foldedStart();
            char first = text.folded().charAt(start);
            int verb = (first == '\u0648' || first == '\u0641') && token.foldedLength() > 5 ? start + 1 : start;
            boolean prefix = token.foldedEnd() - verb > 3
                    && text.folded().charAt(verb) == '\u0633'
                    && "\u064A\u062A\u0646".indexOf(text.folded().charAt(verb + 1)) >= 0
                    && seenInitial.rowOfPrefix(text.folded(), verb, token.foldedEnd()) < 0
                    && !isTimeWord(token);
            return prefix
                    || future.longestAt(text, at, to) != null
                    || (verb > start && future.longestFrom(text, verb, at, to) != null);
        }

        /** A present in the third person, seen by its prefix; the feminine's is that of too many nouns. */
        private boolean isPresent(Token token) {
            int start = token.foldedStart();
            char first = text.folded().charAt(start);
            int verb = first == '\u0648' && token.foldedLength() > 4 ? start + 1 : start;
            return token.foldedEnd() - verb > 3 && text.folded().charAt(verb) == '\u064A' && !isTimeWord(token);
        }

        /** Behind the particle that negates the past a present form is past. */
        private boolean isNegatedPast(int i) {
            if (i == 0) {
                return false;
            }
            Token before = text.tokens().get(i - 1);
            return text.is(before, "\u0644\u0645") || text.is(before, "\u0648\u0644\u0645");
        }

        /** The feminine prefix is that of many nouns and past verbs; before a feminine subject it is a present. */
        private boolean isFemininePresent(int i) {
            Token token = text.tokens().get(i);
            int start = token.foldedStart();
            int verb = text.folded().charAt(start) == '\u0648' && token.foldedLength() > 4 ? start + 1 : start;
            boolean form = token.foldedEnd() - verb > 3
                    && text.folded().charAt(verb) == '\u062A'
                    && text.folded().charAt(token.foldedEnd() - 1) != '\u062A';
            if (!form || i + 1 >= to || text.tokens().get(i + 1).kind() != Kind.WORD) {
                return false;
            }
            Token subject = text.tokens().get(i + 1);
            return text.source().charAt(subject.end() - 1) == '\u0629';
        }

        /** Day, January and June begin like a verb. */
        private boolean isTimeWord(Token token) {
            return months.contains(text, token) || words.contains(text, token);
        }

        /** The perfect of "to be" ends what a future verb began. */
        private boolean isPast(Text text, int at) {
            Token token = text.tokens().get(at);
            return text.is(token, "\u0643\u0627\u0646")
                    || text.is(token, "\u0643\u0627\u0646\u062A")
                    || text.is(token, "\u0648\u0643\u0627\u0646")
                    || text.is(token, "\u0648\u0643\u0627\u0646\u062A");
        }
    }
}
