package org.mujaz.analysis;

import java.util.List;
import java.util.Optional;
import org.mujaz.clause.Clauses;
import org.mujaz.event.Event;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Published;
import org.mujaz.text.Text;
import org.mujaz.time.Dateline;
import org.mujaz.time.PublicationDater;
import org.mujaz.time.TimeExpression;

/**
 * What Mujaz understood of one article.
 *
 * @param article the article as it came in
 * @param text its text, cut up; every span here is into its source
 * @param dateline the dateline it opens with, if any
 * @param published when it was published: what was given with it, else what its dateline says
 * @param dating how the publication was worked out, where it was
 * @param times its expressions of time, in order
 * @param numbers its numbers, in order, those inside expressions of time left out
 * @param clauses its phrases and verbs
 * @param names the names in it, in order
 * @param entities who and what is named, in the order of their first mention
 * @param statements what was said in it, in order
 * @param events what happened in it, in order
 * @param diagnostics what is odd about it, in a fixed order
 */
public record Analysis(
        Article article,
        Text text,
        Optional<Dateline> dateline,
        Published published,
        Optional<PublicationDater.Answer> dating,
        List<TimeExpression> times,
        List<Numeral> numbers,
        Clauses clauses,
        List<NameMention> names,
        List<Entity> entities,
        List<Statement> statements,
        List<Event> events,
        List<Diagnostic> diagnostics) {

    public Analysis {
        times = List.copyOf(times);
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        diagnostics = List.copyOf(diagnostics);
    }
}
