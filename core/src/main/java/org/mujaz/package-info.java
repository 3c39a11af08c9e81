/**
 * Mujaz reads Arabic news and says what happened.
 *
 * <p>{@link org.mujaz.Mujaz} is the one door: an {@link org.mujaz.text.Article} goes in, an
 * {@link org.mujaz.analysis.Analysis}, a {@link org.mujaz.brief.Brief} and their JSON come out. The packages, in reading order:
 * {@code text}, {@code lexicon}, {@code number}, {@code time}, {@code analysis}, {@code timeline}, {@code brief}, {@code json}.
 */
@NullMarked
package org.mujaz;

import org.jspecify.annotations.NullMarked;
