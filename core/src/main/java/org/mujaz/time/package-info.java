/**
 * When: so far the dateline that opens an article, and its date.
 *
 * <p>In goes a {@link org.mujaz.text.Text}; out comes a {@link org.mujaz.time.Dateline}. Read
 * {@link org.mujaz.time.DatelineReader} first.
 */
@NullMarked
package org.mujaz.time;

import org.jspecify.annotations.NullMarked;
