package org.mujaz.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordFilter;
import org.mujaz.number.NumberParser.Parsed;
import org.mujaz.number.Numeral.Kind;
import org.mujaz.text.Mark;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Finds the numbers of a text and says what they number, in one pass over the tokens. Numbers inside an expression of time
 * belong to it and are left out.
 */
public final class NumberReader {

    private static final char WAW = '\u0648';
    private static final String CLITICS = "\u0648\u0628\u0644";
    /** Figures from here on number pages and laws; sessions and summits have fewer. */
    private static final BigDecimal MOST_RANKED = BigDecimal.valueOf(100);

    private static final String ARTICLE = "\u0627\u0644";
    private static final BigDecimal FIRST_TENS = BigDecimal.valueOf(20);

    /** So many tokens join two numbers at most. */
    private static final int JOINT = 2;

    private final QuantityParser parser;
    private final PhraseTable bounds;
    private final PhraseTable boundsBehind;
    private final PhraseTable currencies;
    private final PhraseTable measures;
    private final PhraseTable percents;
    private final PhraseTable operators;
    private final PhraseTable ages;
    private final PhraseTable wholes;
    private final PhraseTable idioms;
    private final PhraseTable ranked;
    private final PhraseTable joints;
    private final PhraseTable functionWords;

    /** Words that may be in one of the lists that a number's surroundings begin with, or what a clitic stands before; most are in none. */
    private final Mark mayBeCues;

    public NumberReader(Lexicon lexicon) {
        this.parser = new QuantityParser(lexicon);
        this.bounds = lexicon.table("number/bounds");
        this.boundsBehind = lexicon.table("number/bounds-behind");
        this.currencies = lexicon.table("number/currencies");
        this.measures = lexicon.table("number/measures");
        this.percents = lexicon.table("number/percents");
        this.operators = lexicon.table("number/operators");
        this.ages = lexicon.table("number/ages");
        this.wholes = lexicon.table("number/wholes");
        this.idioms = lexicon.table("number/idioms");
        this.ranked = lexicon.table("number/ranked");
        this.joints = lexicon.table("number/joints");
        this.functionWords = lexicon.table("text/function-words");
        WordFilter cues = WordFilter.of(operators, bounds, ages, wholes);
        this.mayBeCues = lexicon.spellings().mark("number/may-be-cue", (text, token) -> mayBeCue(cues, text, token));
    }

    private static boolean mayBeCue(WordFilter cues, Text text, Token token) {
        int start = token.foldedStart();
        int end = token.foldedEnd();
        boolean clitic =
                token.foldedLength() > 1 && CLITICS.indexOf(text.folded().charAt(start)) >= 0;
        return cues.mayBegin(text.folded(), start, end) || (clitic && cues.mayBegin(text.folded(), start + 1, end));
    }

    /**
     * The numbers of {@code text}, in order.
     *
     * @param taken spans whose numbers belong to something else, in order
     */
    public List<Numeral> read(Text text, List<Span> taken) {
        return new Reading(text, taken).run();
    }

    /**
     * What a number numbers.
     *
     * @param value the number, negative where degrees are below zero
     * @param spanEnd the index behind the last token of its span
     * @param end the index behind all that was looked at: a counted noun is no part of the span
     */
    private record Numbered(
            Kind kind, BigDecimal value, @Nullable String unit, int spanEnd, int end) {}

    /** One walk over one text. */
    private final class Reading {
        private final Text text;
        private final List<Span> taken;
        private final List<Numeral> numerals = new ArrayList<>();
        private final int size;
        private final boolean decimalComma;
        private int nextTaken;
        private String bound = "";
        private int boundStart = -1;
        private int boundEnd = -1;
        private int betweenEnd = -1;
        private int ageEnd = -2;

        /** The number that was added last, unless it is one end of a range. */
        private @Nullable Parsed last;

        Reading(Text text, List<Span> taken) {
            this.text = text;
            this.taken = taken;
            this.size = text.tokens().size();
            this.decimalComma = Digits.hasDecimalComma(text);
        }

        List<Numeral> run() {
            int at = 0;
            while (at < size) {
                int behindTaken = behindTaken(at);
                at = behindTaken > at ? behindTaken : next(at);
            }
            return numerals;
        }

        /** Reads what stands at {@code at}; returns where to go on. */
        private int next(int at) {
            String operator = "";
            if (mayBeCues.is(text, text.tokens().get(at))) {
                operator = parser.operator(text, at);
                noteCues(at, operator);
                int behindWhole = whole(at);
                if (behindWhole > at) {
                    return behindWhole;
                }
            }
            Parsed parsed = parser.at(text, at, size, decimalComma, operator);
            return parsed == null ? at + 1 : Math.max(at + 1, number(at, parsed));
        }

        private int behindTaken(int at) {
            int start = text.tokens().get(at).start();
            while (nextTaken < taken.size() && taken.get(nextTaken).end() <= start) {
                nextTaken++;
            }
            if (nextTaken == taken.size()
                    || taken.get(nextTaken).start() >= text.tokens().get(at).end()) {
                return at;
            }
            int end = at;
            while (end < size
                    && text.tokens().get(end).start() < taken.get(nextTaken).end()) {
                end++;
            }
            return end;
        }

        private boolean isTaken(int at) {
            Token token = text.tokens().get(at);
            for (int i = nextTaken; i < taken.size() && taken.get(i).start() < token.end(); i++) {
                if (taken.get(i).end() > token.start()) {
                    return true;
                }
            }
            return false;
        }

        private void noteCues(int at, String operator) {
            PhraseTable.Match match = bounds.longestAt(text, at, size);
            if (match == null && beginsWith(at, WAW)) {
                match = bounds.longestFrom(text, text.tokens().get(at).foldedStart() + 1, at, size);
            }
            if (match != null) {
                bound = bounds.cell(match.row(), "bound");
                boundStart = at;
                boundEnd = match.endToken();
            }
            if (operator.equals("between")) {
                betweenEnd = at + 1;
            }
            PhraseTable.Match cue = ages.longestAt(text, at, size);
            if (cue != null) {
                ageEnd = cue.endToken();
            }
        }

        /** Adds the number that the words at {@code at} are as they stand: two dollars in the dual, the last but one. */
        private int whole(int at) {
            Token token = text.tokens().get(at);
            if (token.kind() != Token.Kind.WORD) {
                return at;
            }
            int start = token.foldedStart();
            PhraseTable.Match match = wholes.longestFrom(text, start, at, size);
            if (match == null && token.foldedLength() > 3 && CLITICS.indexOf(text.foldedChar(token)) >= 0) {
                match = wholes.longestFrom(text, ++start, at, size);
            }
            if (match == null) {
                return at;
            }
            int end = match.endToken();
            Kind kind = Kind.valueOf(wholes.cell(match.row(), "kind"));
            BigDecimal value = new BigDecimal(wholes.cell(match.row(), "value"));
            String unit = wholes.cell(match.row(), "unit");
            Numbered numbered = switch (kind) {
                case MEASURE -> measured(value, unit, end);
                case COUNT -> new Numbered(kind, value, text.quote(span(start, end)), end, end);
                default -> new Numbered(kind, value, unit.isEmpty() ? null : unit, end, end);
            };
            add(at, span(start, numbered.spanEnd()), numbered);
            Parsed again = numbered.spanEnd() < size ? parser.at(text, numbered.spanEnd(), size, decimalComma) : null;
            boolean repeated =
                    again != null && !again.inDigits() && again.value().compareTo(value) == 0;
            return again != null && repeated ? again.endToken() : numbered.spanEnd();
        }

        /** Adds the number that begins at {@code at}; returns where to go on. */
        private int number(int at, Parsed parsed) {
            PhraseTable.Match idiom =
                    parsed.inDigits() ? null : idioms.longestFrom(text, parsed.foldedStart(), at, size);
            if (idiom != null) {
                return idiom.endToken();
            }
            if (isArticled(at) && parsed.value().compareTo(MOST_RANKED) < 0) {
                add(at, parsed, plain(Kind.ORDINAL, parsed, null));
                return parsed.endToken();
            }
            if (parsed.ordinal()) {
                if (parsed.definite()) {
                    add(at, parsed, plain(Kind.ORDINAL, parsed, null));
                }
                return parsed.endToken();
            }
            if (isRank(at, parsed)) {
                add(at, parsed, plain(Kind.ORDINAL, parsed, null));
                return parsed.endToken();
            }
            int behindRange = betweenEnd == at ? between(at, parsed) : at;
            if (behindRange == at) {
                behindRange = hyphenated(at, parsed);
            }
            if (behindRange > at) {
                return behindRange;
            }
            Numbered numbered = numbered(at, parsed);
            boolean counted = numbered.kind() == Kind.COUNT;
            if (counted
                    && numbered.unit() != null
                    && text.foldedChar(text.tokens().get(at)) == '-') {
                return at + 1; // Nobody counts below nothing: the hyphen is a dash.
            }
            boolean adjective = counted && !parsed.inDigits() && parsed.intValue() == 1;
            if (!adjective) {
                add(at, parsed, numbered);
                share(at, parsed);
                last = parsed;
            }
            return numbered.spanEnd();
        }

        /** Whether the article is written on to figures behind a noun that is ranked: "the 21st session". */
        private boolean isArticled(int at) {
            Token figures = text.tokens().get(at);
            return at > 1
                    && figures.kind() == Token.Kind.NUMBER
                    && text.tokens().get(at - 1).end() == figures.start()
                    && text.is(text.tokens().get(at - 1), ARTICLE)
                    && ranked.contains(text, text.tokens().get(at - 2));
        }

        /** Whether the tens, hundreds or thousands with the article stand behind a noun that is ranked, not counted. */
        private boolean isRank(int at, Parsed parsed) {
            return parsed.definite()
                    && at > 0
                    && parsed.value().compareTo(FIRST_TENS) >= 0
                    && ranked.contains(text, text.tokens().get(at - 1));
        }

        private Numbered numbered(int at, Parsed parsed) {
            int end = parsed.endToken();
            PhraseTable.Match percent = end < size ? percents.longestAt(text, end, size) : null;
            if (percent != null && percents.cell(percent.row(), "place").equals("behind")) {
                return signed(Kind.PERCENT, parsed, "%", percent.endToken());
            }
            PhraseTable.Match currency = end < size ? currencies.longestAt(text, end, size) : null;
            if (currency != null) {
                return signed(Kind.MONEY, parsed, currencies.cell(currency.row(), "code"), currency.endToken());
            }
            if (at == ageEnd || at == ageEnd + 1) {
                return aged(parsed);
            }
            PhraseTable.Match measure = end < size ? measures.longestAt(text, end, size) : null;
            if (measure != null) {
                return measured(parsed.value(), measures.cell(measure.row(), "unit"), measure.endToken());
            }
            if (isShare(at, parsed)) {
                return plain(Kind.PERCENT, parsed, "%");
            }
            return plain(Kind.COUNT, parsed, countedNoun(end));
        }

        private Numbered aged(Parsed parsed) {
            int end = parsed.endToken();
            return signed(Kind.AGE, parsed, "year", countedNoun(end) == null ? end : end + 1);
        }

        /** So many of a measure, or so many degrees below zero. */
        private Numbered measured(BigDecimal value, String unit, int end) {
            PhraseTable.Match below = end < size ? operators.longestAt(text, end, size) : null;
            return below != null && operators.cell(below.row(), "kind").equals("below zero")
                    ? new Numbered(Kind.MEASURE, value.negate(), unit, below.endToken(), below.endToken())
                    : new Numbered(Kind.MEASURE, value, unit, end, end);
        }

        private Numbered signed(Kind kind, Parsed parsed, String unit, int end) {
            return new Numbered(kind, parsed.value(), unit, end, end);
        }

        private Numbered plain(Kind kind, Parsed parsed, @Nullable String unit) {
            int end = parsed.endToken();
            return new Numbered(kind, parsed.value(), unit, end, kind == Kind.COUNT && unit != null ? end + 1 : end);
        }

        /** A percentage without its sign, behind the word for it: nothing is counted, and no ratio follows. */
        private boolean isShare(int at, Parsed parsed) {
            boolean cued = at > 0
                    && percents.contains(text, text.tokens().get(at - 1))
                    && parsed.value().abs().compareTo(BigDecimal.ONE) >= 0;
            int end = parsed.endToken();
            if (!cued || end >= size) {
                return cued;
            }
            Token next = text.tokens().get(end);
            if (next.kind() == Token.Kind.PUNCTUATION) {
                return ".,;?!)\"".indexOf(text.foldedChar(next)) >= 0;
            }
            return end + 1 < size
                    && parser.operator(text, end).equals("of")
                    && isDefinite(text.tokens().get(end + 1));
        }

        private boolean isDefinite(Token token) {
            return token.kind() == Token.Kind.WORD
                    && token.foldedLength() > 3
                    && text.folded(token).startsWith(ARTICLE);
        }

        /** Between ten and fifteen: each of the two has both as its bounds. */
        private int between(int at, Parsed parsed) {
            Numbered low = numbered(at, parsed);
            int join = low.end();
            Parsed high = joined(join);
            Parsed first = parsed;
            for (int i = parsed.endToken() - 1; high == null && i > at; i--) {
                // Between five and twenty is no twenty-five here.
                Parsed shorter = joined(i) == null ? null : parser.at(text, at, i, decimalComma);
                if (shorter != null && shorter.endToken() == i) {
                    first = shorter;
                    low = numbered(at, first);
                    join = i;
                    high = joined(i);
                }
            }
            return high == null ? at : range(at, first, low, isWaw(join) ? join + 1 : join, high);
        }

        /** 10-15 between which something is, or with a unit behind them; else a score, a statute, a telephone number. */
        private int hyphenated(int at, Parsed parsed) {
            int hyphen = parsed.endToken();
            boolean digits = parsed.inDigits()
                    && hyphen == at + 1
                    && hyphen + 1 < size
                    && text.tokens().get(hyphen + 1).kind() == Token.Kind.NUMBER
                    && isHyphen(hyphen)
                    && !(at > 0 && isHyphen(at - 1));
            Parsed high = digits ? parser.at(text, hyphen + 1, size, decimalComma) : null;
            boolean said = betweenEnd == at || at == ageEnd || at == ageEnd + 1;
            if (high == null || (!said && numbered(hyphen + 1, high).kind() == Kind.COUNT)) {
                return at;
            }
            return range(at, parsed, numbered(at, parsed), hyphen + 1, high);
        }

        private boolean isHyphen(int at) {
            Token token = text.tokens().get(at);
            return token.kind() == Token.Kind.PUNCTUATION && token.foldedLength() == 1 && text.foldedChar(token) == '-';
        }

        /** The number that waw joins to what ends before {@code at}, or null. */
        private @Nullable Parsed joined(int at) {
            if (at >= size || !beginsWith(at, WAW)) {
                return null;
            }
            Parsed parsed = isWaw(at)
                    ? at + 1 < size ? parser.at(text, at + 1, size, decimalComma) : null
                    : parser.at(text, at, size, decimalComma);
            boolean behindWaw = parsed != null
                    && !parsed.ordinal()
                    && parsed.foldedStart() > text.tokens().get(at).foldedStart();
            return behindWaw ? parsed : null;
        }

        /** Adds the two ends of a range, if they are one; the first has the second's unit and scale where it has none. */
        private int range(int at, Parsed first, Numbered low, int highAt, Parsed second) {
            boolean age = low.kind() == Kind.AGE;
            if (!age && isTaken(highAt)) {
                return highAt; // Between three and six months: of the time, too.
            }
            Numbered high = age ? aged(second) : numbered(highAt, second);
            BigDecimal value = low.value();
            Numbered from = low;
            if (low.unit() == null && low.kind() == Kind.COUNT) {
                value = scaled(first, second, highAt);
                from = new Numbered(high.kind(), value, high.unit(), low.spanEnd(), low.end());
            }
            if (value.compareTo(high.value()) >= 0) {
                return at;
            }
            numerals.add(numeral(at, span(first, from), from, value, high.value()));
            numerals.add(numeral(highAt, span(second, high), high, value, high.value()));
            return high.spanEnd();
        }

        /** What two numbers leave to each other: from 310 to 342 million riyals, four of five boats, twelve wells of thirty. */
        private void share(int at, Parsed parsed) {
            int index = numerals.size() - 2;
            Parsed before = last;
            if (before == null || index < 0 || numerals.get(index).endToken() != before.endToken()) {
                return;
            }
            Numeral first = numerals.get(index);
            Numeral second = numerals.get(index + 1);
            int joint = first.unit() == null ? first.endToken() : first.endToken() + 1;
            boolean near = first.kind() == Kind.COUNT && joint < at && at - joint <= JOINT;
            PhraseTable.Match match = near ? joints.longestAt(text, joint, at) : null;
            if (match == null || match.endToken() != at) {
                return;
            }
            if (joints.cell(match.row(), "kind").equals("of")) {
                boolean counts = second.kind() == Kind.COUNT && (first.unit() == null) != (second.unit() == null);
                String noun = first.unit() == null ? second.unit() : first.unit();
                numerals.set(index, counts ? first.as(Kind.COUNT, first.value(), noun) : first);
                numerals.set(index + 1, counts ? second.as(Kind.COUNT, second.value(), noun) : second);
            } else if (first.unit() == null && isBehindFrom(first)) {
                numerals.set(index, first.as(second.kind(), scaled(before, parsed, at), second.unit()));
            }
        }

        private boolean isBehindFrom(Numeral number) {
            return number.firstToken() > 0
                    && parser.operator(text, number.firstToken() - 1).equals("of");
        }

        /** Between 10 and 15 million means 10 million, too. */
        private BigDecimal scaled(Parsed first, Parsed second, int highAt) {
            boolean digits = first.inDigits() && second.inDigits() && second.endToken() == highAt + 2;
            Parsed count = digits ? parser.at(text, highAt, highAt + 1, decimalComma) : null;
            if (count == null || count.value().signum() == 0 || first.value().compareTo(count.value()) >= 0) {
                return first.value();
            }
            BigDecimal[] scale = second.value().divideAndRemainder(count.value());
            return scale[1].signum() == 0 ? first.value().multiply(scale[0]) : first.value();
        }

        private void add(int at, Parsed parsed, Numbered numbered) {
            add(at, span(parsed, numbered), numbered);
        }

        private void add(int at, Span span, Numbered numbered) {
            if (numbered.kind() == Kind.ORDINAL) {
                numerals.add(numeral(at, span, numbered, numbered.value(), numbered.value()));
                return;
            }
            String limits = limits(at, numbered);
            boolean open = limits.equals("APPROX");
            BigDecimal low = open || limits.equals("LESS_THAN") || limits.equals("AT_MOST") ? null : numbered.value();
            BigDecimal high = open || limits.equals("MORE_THAN") || limits.equals("AT_LEAST") ? null : numbered.value();
            Numeral numeral = numeral(at, span, numbered, low, high);
            if (boundEnd != at || !meet(numeral)) {
                numerals.add(numeral);
            }
        }

        /** What bounds a number: words before it, else behind it and its unit. */
        private String limits(int at, Numbered numbered) {
            PhraseTable.Match behind =
                    numbered.end() < size ? boundsBehind.longestAt(text, numbered.end(), size) : null;
            if (behind == null && numbered.end() > numbered.spanEnd()) {
                behind = boundsBehind.longestAt(text, numbered.spanEnd(), size);
            }
            String before = boundEnd == at ? bound : "";
            boolean loose = before.isEmpty() || before.equals("APPROX");
            return behind != null && loose ? boundsBehind.cell(behind.row(), "bound") : before;
        }

        /** More than ten and less than fifteen: where the one bound follows the other, each number has both. */
        private boolean meet(Numeral upper) {
            if (numerals.isEmpty()) {
                return false;
            }
            Numeral lower = numerals.get(numerals.size() - 1);
            int gap = boundStart - lower.endToken();
            boolean next = beginsWith(boundStart, WAW)
                    ? gap == 0 || (gap == 1 && lower.unit() != null)
                    : gap == 1 && isWaw(lower.endToken());
            BigDecimal low = lower.low();
            BigDecimal high = upper.high();
            boolean range = next
                    && low != null
                    && lower.high() == null
                    && high != null
                    && upper.low() == null
                    && low.compareTo(high) < 0;
            if (range) {
                numerals.set(numerals.size() - 1, bounded(lower, low, high));
                numerals.add(bounded(upper, low, high));
            }
            return range;
        }

        private Numeral bounded(Numeral numeral, @Nullable BigDecimal low, @Nullable BigDecimal high) {
            return new Numeral(
                    numeral.span(),
                    numeral.kind(),
                    numeral.value(),
                    low,
                    high,
                    numeral.unit(),
                    numeral.firstToken(),
                    numeral.endToken());
        }

        private Numeral numeral(
                int at, Span span, Numbered numbered, @Nullable BigDecimal low, @Nullable BigDecimal high) {
            return new Numeral(
                    span,
                    numbered.kind(),
                    numbered.value().stripTrailingZeros(),
                    low == null ? null : low.stripTrailingZeros(),
                    high == null ? null : high.stripTrailingZeros(),
                    numbered.unit(),
                    at,
                    numbered.spanEnd());
        }

        private Span span(Parsed parsed, Numbered numbered) {
            return span(parsed.foldedStart(), numbered.spanEnd());
        }

        private Span span(int foldedStart, int endToken) {
            return text.folded()
                    .source(foldedStart, text.tokens().get(endToken - 1).foldedEnd());
        }

        private @Nullable String countedNoun(int end) {
            if (end >= size) {
                return null;
            }
            Token next = text.tokens().get(end);
            boolean noun = next.kind() == Token.Kind.WORD
                    && next.foldedLength() > 2
                    && !functionWords.contains(text, next)
                    && text.foldedChar(next) != WAW
                    && boundsBehind.longestAt(text, end, size) == null;
            return noun ? text.quote(next.span()) : null;
        }

        private boolean beginsWith(int at, char letter) {
            return text.foldedChar(text.tokens().get(at)) == letter;
        }

        private boolean isWaw(int at) {
            return at < size && text.tokens().get(at).foldedLength() == 1 && beginsWith(at, WAW);
        }
    }
}
