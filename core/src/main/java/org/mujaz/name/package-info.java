/**
 * Who and where: mentions of persons, organisations and places.
 *
 * <p>In come a {@link org.mujaz.text.Text}, its times and the lexicon's names; out come {@link org.mujaz.name.NameMention}s. Read
 * {@link org.mujaz.name.NameReader} first.
 */
@org.jspecify.annotations.NullMarked
package org.mujaz.name;
