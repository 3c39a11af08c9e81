/**
 * Key points: which sentences say what happened, and how much of each.
 *
 * <p>In goes a finished {@link org.mujaz.analysis.Analysis}; out comes a {@link org.mujaz.brief.Brief} whose points are
 * made of spans of the article and of nothing else. The way through: {@link org.mujaz.brief.Trimmer} makes of each sentence
 * a clause that stands alone or says why it cannot, {@link org.mujaz.brief.Salience} says how much it matters, and
 * {@link org.mujaz.brief.Briefer}, the file to read first, chooses.
 */
@NullMarked
package org.mujaz.brief;

import org.jspecify.annotations.NullMarked;
