/**
 * The timeline: what an article dates, in order.
 *
 * <p>In goes a finished {@link org.mujaz.analysis.Analysis}; out come {@link org.mujaz.timeline.TimelineEntry}s, each with the words of
 * its sentence. Read {@link org.mujaz.timeline.Timeline}.
 */
@NullMarked
package org.mujaz.timeline;

import org.jspecify.annotations.NullMarked;
