/**
 * How many: numbers in digits and words, with their bounds, units and kinds.
 *
 * <p>In goes a {@link org.mujaz.text.Text}; out come {@link org.mujaz.number.Numeral}s.
 * {@link org.mujaz.number.NumberParser} reads one number at one place; {@link org.mujaz.number.NumberReader}, the file to read
 * first, walks over the text and says what is counted.
 */
@NullMarked
package org.mujaz.number;

import org.jspecify.annotations.NullMarked;
