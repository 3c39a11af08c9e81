/**
 * Events in the formats of the data sets that political science works with.
 *
 * <p>In goes an {@link org.mujaz.analysis.Analysis}; out come the rows of GDELT's event table ({@link org.mujaz.export.Gdelt}), those of
 * ICEWS ({@link org.mujaz.export.Icews}) and the records of PLOVER ({@link org.mujaz.export.Plover}, the file to read first). What an
 * article does not say stays empty in all of them.
 */
@NullMarked
package org.mujaz.export;

import org.jspecify.annotations.NullMarked;
