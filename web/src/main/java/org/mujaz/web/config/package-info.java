/** How the desk runs: settings from flags, environment and file, in that order. Read {@link org.mujaz.web.config.Setting} first. */
@NullMarked
package org.mujaz.web.config;

import org.jspecify.annotations.NullMarked;
