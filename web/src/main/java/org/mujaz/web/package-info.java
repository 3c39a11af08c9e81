/**
 * The server of the desk: configuration, guards, routes, REST API, operation. Read {@link org.mujaz.web.Desk} first.
 */
@NullMarked
package org.mujaz.web;

import org.jspecify.annotations.NullMarked;
