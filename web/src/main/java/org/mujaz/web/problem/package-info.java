/** What the desk refuses, with its code, and how that is written. Read {@link org.mujaz.web.problem.Refusal} first. */
@NullMarked
package org.mujaz.web.problem;

import org.jspecify.annotations.NullMarked;
