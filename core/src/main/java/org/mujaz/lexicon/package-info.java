/**
 * What Mujaz knows about words, compiled by the build from the data files of the {@code lexicon} module.
 *
 * <p>In goes a folder of TSV lists and YAML rules ({@link org.mujaz.lexicon.LexiconSource}); out comes one file
 * ({@link org.mujaz.lexicon.LexiconFile}) from which {@link org.mujaz.lexicon.Lexicon} answers whether a phrase of
 * a text is in a list, in time linear in the phrase.
 *
 * <p>Read {@link org.mujaz.lexicon.Lexicon} first, then {@link org.mujaz.lexicon.PhraseTable}.
 */
@NullMarked
package org.mujaz.lexicon;

import org.jspecify.annotations.NullMarked;
