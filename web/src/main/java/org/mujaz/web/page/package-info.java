/**
 * What the pages show. In come readings (an article, its analysis, its brief), out goes HTML. Read {@link org.mujaz.web.page.Pages} first.
 */
@NullMarked
package org.mujaz.web.page;

import org.jspecify.annotations.NullMarked;
