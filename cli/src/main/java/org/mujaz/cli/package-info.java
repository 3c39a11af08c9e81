/**
 * The commands. {@link org.mujaz.cli.Main} is the root; a command parses its options, gets articles from
 * {@link org.mujaz.cli.ArticleSource}, has {@link org.mujaz.cli.Batch} work on them in order, and prints.
 */
@NullMarked
package org.mujaz.cli;

import org.jspecify.annotations.NullMarked;
