package org.mujaz.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Mark;
import org.mujaz.text.Published;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeMention.Edge;

/**
 * Reads the expressions of time in a text: sentence by sentence, the longest expression at each place, from left to right.
 * Linear in the words of time there are.
 */
public final class TimeReader {

    private static final String QUARTER = "\u0627\u0644\u0631\u0628\u0639";

    /** How far back the verb of a clause is looked for, in tokens. */
    private static final int CLAUSE = 8;

    /** How far behind "it was" a word of planning still belongs to it, in tokens. */
    private static final int PLANNED = 3;

    /** What no verb ends in. */
    private static final char TEH_MARBUTA = '\u0629';

    private final TimeGrammar grammar;
    private final HijriCalendar hijri;
    private final PhraseTable future;
    private final PhraseTable months;
    private final PhraseTable words;
    private final PhraseTable seenInitial;
    private final PhraseTable punctual;
    private final PhraseTable beforeNouns;
    private final PhraseTable beforePerfects;
    private final PhraseTable presents;
    private final PhraseTable notPresents;

    /** "Was", with and without "and". */
    private final Mark areWas;

    /** The particle behind which a present form is past. */
    private final Mark areDidNot;

    public TimeReader(Lexicon lexicon) {
        this.grammar = new TimeGrammar(lexicon);
        this.hijri = new HijriCalendar(lexicon);
        this.future = lexicon.table("time/future");
        this.months = lexicon.table("time/months");
        this.words = lexicon.table("time/words");
        this.seenInitial = lexicon.table("time/seen-initial");
        this.punctual = lexicon.table("time/punctual-verbs");
        this.beforeNouns = lexicon.table("time/before-nouns");
        this.beforePerfects = lexicon.table("time/before-perfects");
        this.presents = lexicon.table("time/feminine-presents");
        this.notPresents = lexicon.table("time/not-presents");
        this.areWas = lexicon.spellings().mark("time/was", TimeReader::isWas);
        this.areDidNot = lexicon.spellings().mark("time/did-not", TimeReader::isDidNot);
    }

    private static boolean isWas(Text text, Token token) {
        return text.is(token, "\u0643\u0627\u0646")
                || text.is(token, "\u0643\u0627\u0646\u062A")
                || text.is(token, "\u0648\u0643\u0627\u0646")
                || text.is(token, "\u0648\u0643\u0627\u0646\u062A");
    }

    private static boolean isDidNot(Text text, Token token) {
        return text.is(token, "\u0644\u0645") || text.is(token, "\u0648\u0644\u0645");
    }

    /**
     * The expressions of {@code text}, in order, none inside another, as their words say them; {@link #resolve} gives their
     * values once it is known when the article was published.
     */
    public List<TimeMention> find(Text text) {
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            find(text, sentence.firstToken(), sentence.endToken(), i, mentions);
        }
        return mentions;
    }

    /** The values of what was found, for an article published when {@code published} says. */
    public List<TimeExpression> resolve(Text text, List<TimeMention> mentions, Published published) {
        List<TimeExpression> times = new ArrayList<>(mentions.size());
        TimeResolver resolver = new TimeResolver(published, hijri);
        int sentence = -1;
        boolean ahead = false;
        int behind = 0;
        for (TimeMention mention : mentions) {
            if (mention.sentence() != sentence) {
                sentence = mention.sentence();
                ahead = false;
                resolver.startSentence();
            }
            ahead = ahead && !turnsBack(text, behind, mention.firstToken());
            behind = mention.item().endToken();
            TimeExpression time = resolver.resolve(
                    text,
                    mention.item(),
                    mention.firstToken(),
                    mention.future() || (ahead && mention.edge() != Edge.SINCE),
                    mention.edge());
            if (time != null) {
                times.add(time);
                // What is said of tomorrow goes on to be said of the future.
                ahead |= resolver.liesAhead(time);
            }
        }
        return times;
    }

    /** Whether a clause about the past begins between two times. */
    private boolean turnsBack(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (beforePerfects.contains(text, text.tokens().get(i))) {
                return true;
            }
        }
        return false;
    }

    private void find(Text text, int from, int to, int sentence, List<TimeMention> mentions) {
        List<List<TimeItem>> chart = grammar.chart(text, from, to);
        if (chart.isEmpty()) {
            return;
        }
        Tense tense = new Tense(text, from, to);
        int at = from;
        while (at < to) {
            TimeItem longest = longest(text, chart.get(at - from));
            if (longest == null) {
                at++;
                continue;
            }
            if (!longest.category().equals("none")) {
                Edge edge = at > from ? edge(text, at - 1) : Edge.NONE;
                boolean future = edge != Edge.SINCE && tense.isFutureAt(at, longest.fields().weekday != null);
                boolean ago = longest.make().equals("since")
                        && at > from
                        && (isOver(text, from, at - 1) || isAll(text, from, to, longest, at));
                mentions.add(new TimeMention(
                        ago ? ago(text, longest, at) : longest, ago ? at - 1 : at, sentence, future, edge));
            }
            at = Math.max(at + 1, longest.endToken());
        }
    }

    /** What the preposition before a time makes of it. */
    private Edge edge(Text text, int at) {
        Token token = text.tokens().get(at);
        int row = token.kind() == Kind.WORD ? words.rowOf(text.folded(), token.foldedStart(), token.foldedEnd()) : -1;
        return switch (row < 0 ? "" : words.cell(row, "category")) {
            case "since" -> Edge.SINCE;
            case "to", "upto", "by" -> Edge.UNTIL;
            default -> Edge.NONE;
        };
    }

    /** "Since two years" behind a verb of something that was over at once is "two years ago", and the preposition is part of it. */
    private static TimeItem ago(Text text, TimeItem lasting, int at) {
        int start = text.tokens().get(at - 1).foldedStart();
        return new TimeItem(
                lasting.category(),
                lasting.number(),
                start,
                lasting.endToken(),
                lasting.foldedEnd(),
                lasting.fields(),
                null,
                "ago",
                lasting.rule());
    }

    /** Whether a sentence is nothing but "since" and its quantity, as feeds stamp their items. */
    private static boolean isAll(Text text, int from, int to, TimeItem lasting, int at) {
        int end = lasting.endToken();
        boolean behind = end == to || (end == to - 1 && text.tokens().get(end).kind() == Kind.PUNCTUATION);
        return at - 1 == from && behind;
    }

    /** Whether the nearest verb before {@code at} in its clause tells of something that was over at once: born, died, left. */
    private boolean isOver(Text text, int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - CLAUSE); i--) {
            Token token = text.tokens().get(i);
            if (token.kind() != Kind.WORD) {
                return false;
            }
            int start = token.foldedStart();
            char first = text.folded().charAt(start);
            boolean conjunction = token.foldedLength() > 3 && (first == '\u0648' || first == '\u0641');
            if (isPunctual(text, start, token.foldedEnd())
                    || (conjunction && isPunctual(text, start + 1, token.foldedEnd()))) {
                return true;
            }
            if (first == '\u064A' && token.foldedLength() > 3) {
                return false;
            }
        }
        return false;
    }

    /** A verb of the list, or it with the ending of the feminine or the plural. */
    private boolean isPunctual(Text text, int start, int end) {
        return punctual.rowOf(text.folded(), start, end) >= 0
                || (end - start > 3
                        && text.folded().charAt(end - 1) == '\u062A'
                        && punctual.rowOf(text.folded(), start, end - 1) >= 0)
                || (end - start > 4
                        && text.folded().charAt(end - 1) == '\u0627'
                        && text.folded().charAt(end - 2) == '\u0648'
                        && punctual.rowOf(text.folded(), start, end - 2) >= 0);
    }

    private @Nullable TimeItem longest(Text text, List<TimeItem> items) {
        TimeItem longest = null;
        for (int i = 0; i < items.size(); i++) {
            TimeItem item = items.get(i);
            boolean whole = grammar.isWhole(item) && isComplete(text, item);
            boolean longer = longest == null
                    || item.endToken() > longest.endToken()
                    || (item.endToken() == longest.endToken()
                            && !longest.category().equals("none"));
            if (whole && longer) {
                longest = item;
            }
        }
        return longest;
    }

    /** A half of a year, or a quarter that is called by a word with other senses too, is a time only with its year. */
    private static boolean isComplete(Text text, TimeItem item) {
        boolean part = item.category().equals("halfdate")
                || (item.category().equals("quarterdate") && !opensWith(text, item, QUARTER));
        return !part || item.fields().year != null || item.fields().relation != null;
    }

    private static boolean opensWith(Text text, TimeItem item, String word) {
        int end = Math.min(text.folded().length(), item.foldedStart() + word.length());
        return word.contentEquals(text.folded().subSequence(item.foldedStart(), end));
    }

    /**
     * Whether what is said at a place lies ahead, as far as forms show it. A strong cue (the future prefix, or a word of the
     * lexicon) holds until "was" or the end of the sentence; a verb in the present holds for its clause.
     */
    private final class Tense {
        private final Text text;
        private final int to;
        /** Whether this opens the text without a full stop: headlines tell in the present what is past. */
        private final boolean headline;

        private int seen;
        private boolean strong;
        private int planned = -1;
        private int turned = -PLANNED - 2;
        private boolean weak;

        Tense(Text text, int from, int to) {
            this.text = text;
            this.headline = from == 0
                    && to < text.tokens().size()
                    && text.foldedChar(text.tokens().get(to - 1)) != '.';
            this.to = to;
            this.seen = from;
        }

        /**
         * Whether a time at {@code at} lies ahead.
         *
         * @param weekday whether it is a weekday: in a headline the present is of the past but beside one
         */
        boolean isFutureAt(int at, boolean weekday) {
            for (; seen < at; seen++) {
                look(seen);
            }
            return strong || (weak && (weekday || !headline)) || comesSoon(at);
        }

        private void look(int i) {
            Token token = text.tokens().get(i);
            if (token.kind() != Kind.WORD) {
                weak &= text.foldedChar(token) != ',';
            } else if (isPast(text, i)) {
                strong = false;
                weak = false;
                // "It had been planned" is no plan any more.
                planned = i + PLANNED;
                turned = i;
            } else if (i > planned && isStrong(i)) {
                strong = true;
            } else if (isNegatedPast(i)) {
                weak = false;
            } else if (opensContent(i)) {
                strong = false;
                weak = false;
            } else if (i > planned && (isPresent(token, i) || isFemininePresent(i))) {
                weak = true;
            }
        }

        /** "Pointing out that", "adding that": what comes behind has a time of its own. */
        private boolean opensContent(int i) {
            if (!isComplementizer(text.tokens().get(i)) || i < 2) {
                return false;
            }
            Token before = text.tokens().get(i - 1);
            Token participle = before.foldedLength() <= 3 ? text.tokens().get(i - 2) : before;
            return participle.kind() == Kind.WORD
                    && participle.foldedLength() > 4
                    && text.foldedChar(participle) == '\u0645'
                    && text.folded().charAt(participle.foldedEnd() - 1) == '\u0627';
        }

        /** The verb may stand behind the time, before the clause ends. */
        private boolean comesSoon(int at) {
            if (at - turned <= PLANNED + 1) {
                return false;
            }
            for (int i = at; i < Math.min(to, at + 8); i++) {
                Token token = text.tokens().get(i);
                if (token.kind() == Kind.PUNCTUATION || isComplementizer(token)) {
                    return false;
                }
                if (isStrong(i)) {
                    char first = text.foldedChar(token);
                    return i == at || (first != '\u0648' && first != '\u0641') || token.foldedLength() < 4;
                }
            }
            return false;
        }

        /** What a content clause begins with; its verb says nothing of the time before it. */
        private boolean isComplementizer(Token token) {
            int start = token.foldedStart();
            boolean governed = text.folded().charAt(start) == '\u0628';
            int bare = governed ? start + 1 : start;
            return token.foldedEnd() - bare >= 2
                    && token.foldedEnd() - bare <= 5
                    && text.folded().charAt(bare) == '\u0627'
                    && text.folded().charAt(bare + 1) == '\u0646'
                    && (token.foldedEnd() - bare == 2 || text.folded().charAt(bare + 2) == '\u0647');
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
                    && text.source().charAt(token.end() - 1) != TEH_MARBUTA
                    && text.folded().charAt(verb) == '\u0633'
                    && (text.folded().charAt(verb + 1) == '\u0627'
                            ? text.source()
                                            .charAt(text.folded()
                                                    .source(verb + 1, verb + 2)
                                                    .start())
                                    == '\u0623'
                            : "\u064A\u062A\u0646".indexOf(text.folded().charAt(verb + 1)) >= 0)
                    && seenInitial.rowOf(text.folded(), verb, token.foldedEnd()) < 0
                    && !isTimeWord(token);
            return prefix
                    || future.longestAt(text, at, to) != null
                    || (verb > start && future.longestFrom(text, verb, at, to) != null);
        }

        /** A present in the third person, seen by its prefix; the feminine's is that of too many nouns. */
        private boolean isPresent(Token token, int i) {
            int start = token.foldedStart();
            char first = text.folded().charAt(start);
            int verb = first == '\u0648' && token.foldedLength() > 4 ? start + 1 : start;
            return token.foldedEnd() - verb > 3
                    && text.folded().charAt(verb) == '\u064A'
                    && !isTimeWord(token)
                    && (notPresents.rowOf(text.folded(), verb, token.foldedEnd()) < 0
                            || (i > 0 && isComplementizer(text.tokens().get(i - 1))));
        }

        /** Behind the particle that negates the past a present form is past. */
        private boolean isNegatedPast(int i) {
            if (i == 0) {
                return false;
            }
            Token before = text.tokens().get(i - 1);
            return before.kind() == Kind.WORD && areDidNot.is(text, before);
        }

        /** The feminine prefix is that of many nouns and past verbs; before a feminine subject it is a present. */
        private boolean isFemininePresent(int i) {
            Token token = text.tokens().get(i);
            int start = token.foldedStart();
            int verb = text.folded().charAt(start) == '\u0648' && token.foldedLength() > 4 ? start + 1 : start;
            boolean form = token.foldedEnd() - verb > 3
                    && text.folded().charAt(verb) == '\u062A'
                    && text.folded().charAt(token.foldedEnd() - 1) != '\u062A'
                    && !punctual.contains(text, token)
                    && !(i > 0 && beforeNouns.contains(text, text.tokens().get(i - 1)));
            if (form && presents.rowOf(text.folded(), verb, token.foldedEnd()) >= 0) {
                return true;
            }
            if (form
                    && text.folded().charAt(verb + 1) == '\u0633'
                    && text.folded().charAt(verb + 2) == '\u062A') {
                return true;
            }
            if (!form || i + 1 >= to || text.tokens().get(i + 1).kind() != Kind.WORD) {
                return false;
            }
            Token subject = text.tokens().get(i + 1);
            return text.source().charAt(subject.end() - 1) == TEH_MARBUTA;
        }

        /** Day, January and June begin like a verb. */
        private boolean isTimeWord(Token token) {
            return months.contains(text, token) || words.contains(text, token);
        }

        /** The perfect of "to be", and a perfect behind its particle, end what a future verb began. */
        private boolean isPast(Text text, int at) {
            Token token = text.tokens().get(at);
            boolean done = beforePerfects.contains(text, token);
            if (done && at + 1 < to && text.tokens().get(at + 1).kind() == Kind.WORD) {
                return !isStrong(at + 1)
                        && "\u064A\u062A\u0646"
                                        .indexOf(text.foldedChar(text.tokens().get(at + 1)))
                                < 0;
            }
            return areWas.is(text, token);
        }
    }
}
