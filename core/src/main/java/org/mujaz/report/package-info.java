/**
 * Checked summaries as pages and lists for people and for build servers.
 *
 * <p>In go the analysed articles and the {@link org.mujaz.check.Check} of points against them; out come a self-contained page ({@link
 * org.mujaz.report.CheckHtml}, the file to read first), Markdown ({@link org.mujaz.report.CheckMarkdown}) and JUnit's XML ({@link
 * org.mujaz.report.CheckJunit}). Whatever stands in an article is shown and never run: markup is escaped, what would turn the direction of
 * the text around it is printed by its number. The words of the reports are the list {@code check/labels}.
 */
@NullMarked
package org.mujaz.report;

import org.jspecify.annotations.NullMarked;
