/**
 * Says of the points of a summary, whoever wrote them, whether an article bears them out.
 *
 * <p>In go finished analyses, of the article (or several) and of each point; out comes a {@link org.mujaz.check.Check}: every point
 * cut into {@link org.mujaz.check.Claim}s, each with its verdict, the reason and the words of the article it rests on. What says the
 * same and what excludes each other is data: {@code check/concepts} in the lexicon. {@link org.mujaz.check.Checker} is the file to read
 * first; {@link org.mujaz.check.Side} is a text as it is compared, {@link org.mujaz.check.PointChecker} goes through a
 * point and has the classes that end in {@code Check} compare.
 */
@NullMarked
package org.mujaz.check;

import org.jspecify.annotations.NullMarked;
