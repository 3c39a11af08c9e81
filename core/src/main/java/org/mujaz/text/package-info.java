/**
 * Text with exact offsets.
 *
 * <p>In goes an {@link org.mujaz.text.Article}; out comes a {@link org.mujaz.text.Text}: paragraphs, sentences and
 * tokens, each a range of UTF-16 code units of one source string, together with the one folded spelling that every
 * later stage compares by ({@link org.mujaz.text.FoldedText}).
 *
 * <p>Read {@link org.mujaz.text.TextReader} first: it is the way through the package.
 */
@NullMarked
package org.mujaz.text;

import org.jspecify.annotations.NullMarked;
