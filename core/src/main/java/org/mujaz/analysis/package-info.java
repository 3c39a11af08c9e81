/**
 * The finished understanding of one article, which the brief, the check and the stories consume.
 *
 * <p>{@link org.mujaz.analysis.Analysis} holds the article, its text and what each stage found.
 */
@NullMarked
package org.mujaz.analysis;

import org.jspecify.annotations.NullMarked;
