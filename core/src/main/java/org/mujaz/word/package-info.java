/**
 * What the words of a text can be: verbs with tense and agreement, nouns, adjectives, participles. In goes a {@link
 * org.mujaz.text.Text}, out come {@link org.mujaz.word.Words}, which answers for each token with every reading, not with a choice.
 * Read {@link org.mujaz.word.WordReading} first.
 */
@org.jspecify.annotations.NullMarked
package org.mujaz.word;
