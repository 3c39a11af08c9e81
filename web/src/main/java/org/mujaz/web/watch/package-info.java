/** What operators see of the desk: metrics and logs, never a text. Read {@link org.mujaz.web.watch.Metrics} first. */
@NullMarked
package org.mujaz.web.watch;

import org.jspecify.annotations.NullMarked;
