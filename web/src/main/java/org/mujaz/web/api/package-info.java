/**
 * The REST API: the contract's JSON over HTTP, and the same as linked data. Read {@link org.mujaz.web.api.Api} first.
 */
@NullMarked
package org.mujaz.web.api;

import org.jspecify.annotations.NullMarked;
