/**
 * Who said what. In come a text, its clauses, names and times; out come {@link org.mujaz.statement.Statement}s. Read {@link
 * org.mujaz.statement.StatementReader} first.
 */
@org.jspecify.annotations.NullMarked
package org.mujaz.statement;
