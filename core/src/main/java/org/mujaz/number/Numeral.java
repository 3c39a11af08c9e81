package org.mujaz.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * A number in a text.
 *
 * @param span where it stands: the number itself, and its sign of percent, currency, measure or age where it has one
 * @param kind what it numbers
 * @param value the number; of an ordinal counted from the end it is negative: -2 is the last but one
 * @param low the least it can be as the text bounds it, or null where there is no lower bound; both ends of a range have the
 *     range's bounds
 * @param high the most it can be, or null where there is no upper bound
 * @param unit a currency (ISO 4217), a measure (UCUM), or the counted noun as written; null where there is none
 * @param firstToken the index of its first token
 * @param endToken the index behind its last token
 */
public record Numeral(
        Span span,
        Kind kind,
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        int firstToken,
        int endToken) {

    /** The same sum in another currency. */
    Numeral in(String currency) {
        return new Numeral(span, kind, value, low, high, currency, firstToken, endToken);
    }

    /** The same words as another number, of something else; a bound that is the number itself moves with it. */
    Numeral as(Kind kind, BigDecimal value, @Nullable String unit) {
        return new Numeral(span, kind, value, moved(low, value), moved(high, value), unit, firstToken, endToken);
    }

    private @Nullable BigDecimal moved(@Nullable BigDecimal bound, BigDecimal value) {
        return bound != null && bound.compareTo(this.value) == 0 ? value : bound;
    }

    /** What a number numbers. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        ORDINAL,
        AGE,
        MEASURE
    }
}
