package org.mujaz.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an expression say, before it is known when they were written: parts of a calendar date, a relation to
 * now, a quantity. Null means not said. Copied whenever two are united, so a value once made does not change.
 */
public final class Fields implements Cloneable {

    /** What a word says that says nothing by itself. */
    static final Fields NOTHING = new Fields();

    @Nullable
    Integer year;

    @Nullable
    Integer month;

    @Nullable
    Integer day;

    @Nullable
    Integer weekday;

    @Nullable
    Integer decade;

    @Nullable
    Integer century;

    @Nullable
    Integer quarter;

    @Nullable
    Integer half;

    /** Which of the weekdays of a month, or of the weeks of a month or a year: 1 the first, -1 the last. */
    @Nullable
    Integer nth;

    /** Whether {@link #nth} counts weeks. */
    boolean weeks;

    /** The weekend of a week. */
    boolean weekend;

    @Nullable
    String season;

    @Nullable
    String holiday;

    boolean hijri;

    /** Days from today: yesterday is -1. */
    @Nullable
    Integer deictic;

    /** The unit that a relation is about: W in "last week". */
    @Nullable
    String relativeUnit;

    /** -1 last, 0 this, 1 next. */
    @Nullable
    Integer relation;

    /** The relation is to the time spoken of before, not to now. */
    boolean anchored;

    @Nullable
    String part;

    @Nullable
    Integer hour;

    @Nullable
    Integer minute;

    @Nullable
    Integer second;

    @Nullable
    String zone;

    @Nullable
    BigDecimal count;

    @Nullable
    String unit;

    /** Added to {@link #count}: a half behind the unit. */
    @Nullable
    BigDecimal fraction;

    /** How many units is not said: "some days". */
    boolean vague;

    /** What is added to a quantity in smaller units: the three months of "two years and three months". */
    @Nullable
    Fields further;

    @Nullable
    String mod;

    Fields copy() {
        try {
            return (Fields) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** What both say together, or null where they say different things. */
    static @Nullable Fields unite(Fields left, Fields right) {
        if (left == NOTHING || right == NOTHING) {
            return left == NOTHING ? right : left;
        }
        Fields both = left.copy();
        boolean agrees = (left.year == null || right.year == null || left.year.equals(right.year))
                && (left.month == null || right.month == null || left.month.equals(right.month))
                && (left.day == null || right.day == null || left.day.equals(right.day))
                && (left.weekday == null || right.weekday == null || left.weekday.equals(right.weekday))
                && (left.hour == null || right.hour == null || left.hour.equals(right.hour))
                && (left.deictic == null || right.deictic == null || left.deictic.equals(right.deictic));
        if (!agrees) {
            return null;
        }
        both.year = either(left.year, right.year);
        both.month = either(left.month, right.month);
        both.day = either(left.day, right.day);
        both.weekday = either(left.weekday, right.weekday);
        both.decade = either(left.decade, right.decade);
        both.century = either(left.century, right.century);
        both.quarter = either(left.quarter, right.quarter);
        both.half = either(left.half, right.half);
        both.season = either(left.season, right.season);
        both.holiday = either(left.holiday, right.holiday);
        both.hijri = isHijri(left, right);
        both.deictic = either(left.deictic, right.deictic);
        both.relativeUnit = either(left.relativeUnit, right.relativeUnit);
        both.relation = either(left.relation, right.relation);
        both.anchored = left.anchored || right.anchored;
        both.part = either(left.part, right.part);
        both.hour = either(left.hour, right.hour);
        both.minute = either(left.minute, right.minute);
        both.second = either(left.second, right.second);
        both.nth = either(left.nth, right.nth);
        both.weeks = left.weeks || right.weeks;
        both.weekend = left.weekend || right.weekend;
        both.vague = left.vague || right.vague;
        both.further = either(left.further, right.further);
        both.zone = either(left.zone, right.zone);
        both.count = either(left.count, right.count);
        both.unit = either(left.unit, right.unit);
        both.fraction = either(left.fraction, right.fraction);
        both.mod = either(left.mod, right.mod);
        return both;
    }

    /** A quantity and more in a smaller unit. */
    static Fields add(Fields quantity, Fields more) {
        Fields sum = quantity.copy();
        sum.further = quantity.further == null ? more : add(quantity.further, more);
        sum.mod = quantity.mod == null ? more.mod : quantity.mod;
        return sum;
    }

    /** A month says which calendar a date is in; a year such as 1391 can be of either. */
    private static boolean isHijri(Fields left, Fields right) {
        if (left.month != null) {
            return left.hijri;
        }
        return right.month != null ? right.hijri : left.hijri || right.hijri;
    }

    private static <T> @Nullable T either(@Nullable T left, @Nullable T right) {
        return left != null ? left : right;
    }
}
