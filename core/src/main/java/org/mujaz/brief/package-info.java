/**
 * Key points: which sentences say what happened, and how much of each; a headline and a card of who did what.
 *
 * <p>In goes a finished {@link org.mujaz.analysis.Analysis}; out comes a {@link org.mujaz.brief.Brief} whose points are made of spans of
 * the article and of what their edits say. The way through: {@link org.mujaz.brief.Trimmer} makes of each sentence a clause that stands
 * alone or says why it cannot, {@link org.mujaz.brief.Shortener} what of it may go, {@link org.mujaz.brief.Salience} how much it matters;
 * {@link org.mujaz.brief.Briefer}, the file to read first, chooses, and {@link org.mujaz.brief.PointWriter} writes.
 */
@NullMarked
package org.mujaz.brief;

import org.jspecify.annotations.NullMarked;
