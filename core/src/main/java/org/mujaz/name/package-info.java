/**
 * Who and where: persons, organisations, places and groups, what they are called in an article, with titles and actor codes.
 *
 * <p>In come a {@link org.mujaz.text.Text}, what its words can be, its times and the lexicon's names; out come {@link
 * org.mujaz.name.NameMention}s, and of these {@link org.mujaz.name.Entity entities}. Read {@link org.mujaz.name.NameReader} and {@code
 * NameWalk} first, then {@link org.mujaz.name.EntityReader}.
 */
@org.jspecify.annotations.NullMarked
package org.mujaz.name;
