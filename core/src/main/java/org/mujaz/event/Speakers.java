package org.mujaz.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/** Who says the statement that an event is, or that tells of it. */
final class Speakers {

    /** So many tokens back a verb is looked for whose subject goes on. */
    private static final int BACK = 80;

    private final Text text;
    private final Clauses clauses;
    private final List<Entity> entities;
    private final List<Statement> statements;
    private final EventText source;
    private final Participants participants;

    Speakers(EventText source, Participants participants) {
        this.text = source.text;
        this.clauses = source.clauses;
        this.entities = source.entities;
        this.statements = source.statements;
        this.source = source;
        this.participants = participants;
    }

    /** Who says what a verb of saying without a subject says. */
    List<Participant> speaker(Frame frame, Trigger trigger) {
        Integer said = trigger.isVerb() && !trigger.passive() ? source.statementAt(trigger.first()) : null;
        return said == null || !frame.takesSubject() ? List.of() : saying(said);
    }

    /** Who says a statement, in the words for him here or where he was last named before. */
    List<Participant> saying(int said) {
        Statement statement = statements.get(said);
        Integer entity = statement.speaker();
        Span span = statement.speakerSpan();
        if (entity == null) {
            return span == null ? mainSubject(statement) : List.of(new Participant(null, null, span));
        }
        Span words = span == null ? entities.get(entity).mentions().get(0).span() : span;
        for (NameMention mention : span == null ? entities.get(entity).mentions() : List.<NameMention>of()) {
            boolean before = mention.span().end() <= statement.verb().start();
            words = before && mention.form() != NameMention.Form.PRONOUN ? mention.span() : words;
        }
        return List.of(new Participant(entity, entities.get(entity).code(), words));
    }

    /** The subject of the verb with which a participle goes: the last main verb before it in the sentence. */
    private List<Participant> mainSubject(Statement statement) {
        Sentence sentence = text.sentenceAt(statement.verb().start());
        List<Participant> found = List.of();
        for (Predicate verb : clauses.predicatesIn(sentence.firstToken(), statement.token())) {
            boolean main = !verb.relative() && verb.subject() >= 0;
            found = main && found.isEmpty() ? participants.parties().ofPhrase(verb.subject()) : found;
        }
        return found;
    }

    /** Whether a verb of saying has another speaker than its subject seems to be: the subject is whom it speaks to. */
    boolean isAnother(int said, Predicate verb, List<Participant> actors) {
        Statement statement = statements.get(said);
        if (verb.subject() < 0 || actors.isEmpty()) {
            return statement.speakerSpan() != null;
        }
        Span span = statement.speakerSpan();
        if (span == null && !verb.before() && !verb.inherited()) {
            return true;
        }
        boolean known = span != null || statement.speaker() != null;
        boolean same = actors.stream()
                .anyMatch(one -> (span != null && one.span().overlaps(span))
                        || (span == null && Objects.equals(one.entity(), statement.speaker())));
        return known && !same;
    }

    /** The statement whose verb a trigger is, or which has the trigger as its object: "repeated the praise of". */
    @Nullable
    Integer statementOf(Trigger trigger) {
        Integer own = source.statementAt(trigger.first());
        Predicate verb = trigger.verb();
        Integer of = own == null && verb != null && verb.object() == trigger.phrase()
                ? source.statementAt(verb.token())
                : null;
        boolean inside = of != null
                && statements.get(of).content().start()
                        <= text.tokens().get(trigger.first()).start();
        return inside ? of : own;
    }

    /** Of "said that he will": who said it, where the pronoun stands on "that"; else of a verb of two or several those told of last. */
    List<Participant> carried(Trigger trigger, Sentence sentence) {
        Predicate verb = trigger.verb();
        if (verb == null || !trigger.isVerb() || trigger.passive() || verb.relative()) {
            return List.of();
        }
        int that = verb.token() - 1;
        while (that > sentence.firstToken()
                && (clauses.tag(that) == Tag.MAY
                        || clauses.tag(that) == Tag.WILL
                        || clauses.tag(that) == Tag.NEGATION)) {
            that--;
        }
        if (that >= sentence.firstToken() && clauses.tag(that) == Tag.COMPLEMENTIZER) {
            String word = text.folded(text.tokens().get(that));
            if (!word.endsWith("\u0647") && !word.endsWith("\u0647\u0627") && !word.endsWith("\u0647\u0645")) {
                return List.of();
            }
            int start = text.tokens().get(that).start();
            int end = text.tokens().get(that + 1).end();
            for (int i = 0; i < statements.size(); i++) {
                int content = statements.get(i).content().start();
                if (start <= content && content < end) {
                    return saying(i);
                }
            }
            return List.of();
        }
        char agreement = verb.reading().agreement();
        if ("depq".indexOf(agreement) < 0 || verb.subject() >= 0) {
            return List.of();
        }
        int from = Math.max(0, verb.token() - BACK);
        List<Predicate> before = clauses.predicatesIn(from, verb.token());
        for (int i = before.size() - 1; i >= 0; i--) {
            int subject = before.get(i).subject();
            if (subject >= 0
                    && !before.get(i).relative()
                    && clauses.phrases().get(subject).plural()) {
                return participants.parties().ofPhrase(subject);
            }
        }
        return List.of();
    }
}
