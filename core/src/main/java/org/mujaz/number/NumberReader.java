package org.mujaz.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.number.Numeral.Kind;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Finds the numbers of a text and says what they number, in one pass over the tokens. Numbers inside an expression of time
 * belong to it and are left out.
 */
public final class NumberReader {

    private final NumberParser parser;
    private final PhraseTable bounds;
    private final PhraseTable currencies;
    private final PhraseTable measures;
    private final PhraseTable percents;
    private final PhraseTable ages;
    private final PhraseTable functionWords;

    public NumberReader(Lexicon lexicon) {
        this.parser = new NumberParser(lexicon);
        this.bounds = lexicon.table("number/bounds");
        this.currencies = lexicon.table("number/currencies");
        this.measures = lexicon.table("number/measures");
        this.percents = lexicon.table("number/percents");
        this.ages = lexicon.table("number/ages");
        this.functionWords = lexicon.table("text/function-words");
    }

    /**
     * The numbers of {@code text}, in order.
     *
     * @param taken spans whose numbers belong to something else, in order
     */
    public List<Numeral> read(Text text, List<Span> taken) {
        return new Reading(text, taken).run();
    }

    /** One walk over one text. */
    private final class Reading {
        private final Text text;
        private final List<Span> taken;
        private final List<Numeral> numerals = new ArrayList<>();
        private final int size;
        private final boolean decimalComma;
        private int nextTaken;
        private @Nullable String bound;
        private int boundEnd = -1;
        private boolean age;
        private int ageEnd = -1;

        Reading(Text text, List<Span> taken) {
            this.text = text;
            this.taken = taken;
            this.size = text.tokens().size();
            this.decimalComma = NumberParser.hasDecimalComma(text);
        }

        List<Numeral> run() {
            int at = 0;
            while (at < size) {
                int behindTaken = behindTaken(at);
                if (behindTaken > at) {
                    at = behindTaken;
                    continue;
                }
                noteCues(at);
                NumberParser.Parsed parsed = parser.at(text, at, size, decimalComma);
                at = parsed == null ? at + 1 : Math.max(at + 1, number(at, parsed));
            }
            return numerals;
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

        private void noteCues(int at) {
            PhraseTable.Match match = bounds.longestAt(text, at, size);
            if (match != null) {
                bound = bounds.cell(match.row(), "bound");
                boundEnd = match.endToken();
            }
            PhraseTable.Match cue = ages.longestAt(text, at, size);
            if (cue != null) {
                age = true;
                ageEnd = cue.endToken();
            }
        }

        /** Adds the number that begins at {@code at}; returns where to go on. */
        private int number(int at, NumberParser.Parsed parsed) {
            int end = parsed.endToken();
            Span numberSpan = text.folded()
                    .source(parsed.foldedStart(), text.tokens().get(end - 1).foldedEnd());
            if (parsed.ordinal()) {
                if (parsed.definite()) {
                    add(numberSpan, Kind.ORDINAL, parsed, null, at, end);
                }
                return end;
            }
            PhraseTable.Match percent = end < size ? percents.longestAt(text, end, size) : null;
            if (percent != null) {
                return withSign(at, parsed, Kind.PERCENT, "%", percent.endToken());
            }
            PhraseTable.Match currency = end < size ? currencies.longestAt(text, end, size) : null;
            if (currency != null) {
                return withSign(at, parsed, Kind.MONEY, currencies.cell(currency.row(), "code"), currency.endToken());
            }
            if (age && at <= ageEnd + 1) {
                age = false;
                int behindUnit = end < size && text.tokens().get(end).kind() == Token.Kind.WORD ? end + 1 : end;
                return withSign(at, parsed, Kind.AGE, "year", behindUnit);
            }
            PhraseTable.Match measure = end < size ? measures.longestAt(text, end, size) : null;
            if (measure != null) {
                return withSign(at, parsed, Kind.MEASURE, measures.cell(measure.row(), "unit"), measure.endToken());
            }
            boolean adjective = !parsed.inDigits() && parsed.intValue() == 1;
            if (!adjective) {
                add(numberSpan, Kind.COUNT, parsed, countedNoun(end), at, end);
            }
            return end;
        }

        private int withSign(int at, NumberParser.Parsed parsed, Kind kind, String unit, int end) {
            Span span = text.folded()
                    .source(parsed.foldedStart(), text.tokens().get(end - 1).foldedEnd());
            add(span, kind, parsed, unit, at, end);
            return end;
        }

        private void add(Span span, Kind kind, NumberParser.Parsed parsed, @Nullable String unit, int at, int end) {
            BigDecimal value = parsed.value().stripTrailingZeros();
            String limits = boundEnd == at && bound != null ? bound : "";
            boolean open = kind == Kind.ORDINAL;
            BigDecimal low =
                    limits.equals("LESS_THAN") || limits.equals("AT_MOST") || limits.equals("APPROX") ? null : value;
            BigDecimal high =
                    limits.equals("MORE_THAN") || limits.equals("AT_LEAST") || limits.equals("APPROX") ? null : value;
            numerals.add(new Numeral(span, kind, value, open ? value : low, open ? value : high, unit, at, end));
        }

        private @Nullable String countedNoun(int end) {
            if (end >= size) {
                return null;
            }
            Token next = text.tokens().get(end);
            boolean noun = next.kind() == Token.Kind.WORD
                    && next.foldedLength() > 2
                    && !functionWords.contains(text, next)
                    && text.foldedChar(next) != '\u0648';
            return noun ? text.quote(next.span()) : null;
        }
    }
}
