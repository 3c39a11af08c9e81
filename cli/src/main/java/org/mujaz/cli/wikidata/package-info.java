/**
 * Names from a JSON dump of Wikidata: a dump goes in, parts of the lists of names come out.
 *
 * <p>{@link org.mujaz.cli.wikidata.DumpReader} hands out the dump's lines, {@link org.mujaz.cli.wikidata.EntityParser} reads an
 * entity of a line, {@link org.mujaz.cli.wikidata.Candidate} is what is kept of it, and
 * {@link org.mujaz.cli.wikidata.Resolver} decides which of the candidates become entries. Read
 * {@link org.mujaz.cli.wikidata.WikidataImport} first.
 */
@NullMarked
package org.mujaz.cli.wikidata;

import org.jspecify.annotations.NullMarked;
