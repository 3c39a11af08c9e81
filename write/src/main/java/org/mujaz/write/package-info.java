/**
 * Points written by a model of your own, behind any endpoint that speaks the protocol of OpenAI's chat completions, each checked against its
 * article.
 *
 * <p>In go an analysed article and how the points are checked; out comes a {@link org.mujaz.write.Written}, or a {@link
 * org.mujaz.write.WriterException} with the one line that a person needs. {@link org.mujaz.write.ModelWriter} is the file to read first.
 * The article is data in the request ({@link org.mujaz.write.Prompt}), and whatever comes back is taken as points and nothing else ({@link
 * org.mujaz.write.Answer}).
 */
@NullMarked
package org.mujaz.write;

import org.jspecify.annotations.NullMarked;
