package org.mujaz.time;

import org.jspecify.annotations.Nullable;

/**
 * Something that a stretch of tokens can be read as: a word of time, or what a rule made of such.
 *
 * @param category what it is in rules: month, day, qty, fulldate
 * @param number the category's number in {@link TimeRules}
 * @param foldedStart where it begins in the folded text, behind any clitic
 * @param endToken the index behind its last token
 * @param foldedEnd where it ends in the folded text
 * @param fields what it says
 * @param second what the end of a range says, or what a day said in two calendars is in the Hijri one; else null
 * @param make how a final item is turned into an expression
 * @param rule the concept of the rule that made it
 */
public record TimeItem(
        String category,
        int number,
        int foldedStart,
        int endToken,
        int foldedEnd,
        Fields fields,
        @Nullable Fields second,
        String make,
        String rule) {}
