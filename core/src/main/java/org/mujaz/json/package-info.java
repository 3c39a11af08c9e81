/**
 * The JSON contract: what outputs look like, field by field.
 *
 * <p>In go finished values; out comes one line of JSON. The schema is {@code docs/schema/analysis.schema.json}; fields are
 * only ever added.
 */
@NullMarked
package org.mujaz.json;

import org.jspecify.annotations.NullMarked;
