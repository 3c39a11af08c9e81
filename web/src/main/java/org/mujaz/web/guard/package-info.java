/**
 * What stands between the network and the desk: who may call it, under which name, how often, with how much and how slowly. Read
 * {@link org.mujaz.web.guard.Gate} first.
 */
@NullMarked
package org.mujaz.web.guard;

import org.jspecify.annotations.NullMarked;
