/**
 * How fast and how right Mujaz is, against peers and public gold.
 *
 * <p>In go the example articles of the repository, Lucene's {@code ArabicAnalyzer} and a picocli hello as peers, and public gold
 * from outside the repository ({@code ../shared/data}, skipped where it is absent). Out come tables on standard output: those of
 * {@link org.mujaz.bench.Speed} are kept in {@code SPEED.md}; {@link org.mujaz.bench.Scoreboard} compares its own with
 * {@code bench/floors.tsv} and fails below a floor.
 *
 * <p>A new accuracy measure is one class that implements {@link org.mujaz.bench.Measure}, one line in
 * {@link org.mujaz.bench.Scoreboard} and one in the floors. Read {@link org.mujaz.bench.SentenceBoundaries} first.
 */
@NullMarked
package org.mujaz.bench;

import org.jspecify.annotations.NullMarked;
