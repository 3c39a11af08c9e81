/**
 * Articles from what people have: plain text files in any encoding that Arabic is written in, and JSON Lines.
 *
 * <p>In go bytes; out come {@link org.mujaz.text.Article}s, or a {@link org.mujaz.read.ReadException} whose message is the
 * one line that a person needs. The way through a plain file: {@link org.mujaz.read.Decoder} makes text of bytes,
 * {@link org.mujaz.read.ArabicCheck} refuses other languages, {@link org.mujaz.read.PlainReader}, the file to read first, tells
 * points, title and body apart. {@link org.mujaz.read.JsonLinesReader} streams.
 */
@NullMarked
package org.mujaz.read;

import org.jspecify.annotations.NullMarked;
