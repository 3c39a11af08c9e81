/**
 * When: the dateline that opens an article and its date, the expressions of time and their values, and when an article was
 * written that does not say.
 *
 * <p>In goes a {@link org.mujaz.text.Text}; out come a {@link org.mujaz.time.Dateline} and
 * {@link org.mujaz.time.TimeExpression}s. Read {@link org.mujaz.time.TimeReader} first.
 */
@NullMarked
package org.mujaz.time;

import org.jspecify.annotations.NullMarked;
