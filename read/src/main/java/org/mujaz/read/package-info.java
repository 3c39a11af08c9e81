/**
 * Articles from what people have: text in any encoding that Arabic is written in, web pages, feeds, tables, crawls, archives, folders,
 * and addresses of the web.
 *
 * <p>In go the names of inputs; out comes one {@link org.mujaz.read.Outcome} after the other: a {@link org.mujaz.read.Page}, which is
 * an {@link org.mujaz.text.Article} with the origin of each of its fields, or a {@link org.mujaz.read.ReadException} whose message is
 * the one line that a person needs, or a {@link org.mujaz.read.Skip}, the reason why something of a collection is no article to be
 * read. Nothing is lost without one of them. {@link org.mujaz.read.Inputs} is the file to read first: it holds one article at a time and
 * hands each input to the stream that can read it, which may itself contain others (an archive, a folder, a feed of feeds).
 *
 * <p>One kind each: {@link org.mujaz.read.PlainReader} text, {@link org.mujaz.read.HtmlReader} pages,
 * {@link org.mujaz.read.FeedReader} feeds, {@link org.mujaz.read.JsonLinesReader} and {@code TableReader} rows,
 * {@code WarcReader} crawls. {@link org.mujaz.read.Fetcher} is the only one that touches the network. Whatever the language,
 * {@link org.mujaz.read.ArabicCheck} decides whether it is Arabic.
 */
@NullMarked
package org.mujaz.read;

import org.jspecify.annotations.NullMarked;
