/**
 * What an analysis left over: verbs, event nouns and names that the lexicon may lack something for.
 *
 * <p>In goes an {@link org.mujaz.analysis.Analysis}; out come {@link org.mujaz.coverage.Uncoded} words, found by {@link
 * org.mujaz.coverage.UncodedReader}.
 */
@NullMarked
package org.mujaz.coverage;

import org.jspecify.annotations.NullMarked;
