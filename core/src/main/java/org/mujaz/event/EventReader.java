package org.mujaz.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.event.Event.Counts;
import org.mujaz.event.Event.Status;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Published;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Words;

/**
 * Finds events by the frames of the lexicon. Each verb and each noun that calls frames is read once, in order: {@link FrameMatcher} says which
 * frame fires there, {@link RoleFiller} who takes part, {@link EventStatus}, {@link EventTimes}, {@link EventPlaces} and
 * {@link EventCounts} whether it was done, when, where and to how many, {@link Newsworthiness} whether it is told at all, and
 * {@link EventMerger} makes one record of what is told again.
 */
public final class EventReader {

    /** The sector of civilians. */
    private static final String CIVILIANS = "CVL";

    /** So many letters of a code are those of the country. */
    private static final int COUNTRY = 3;

    private final Frames frames;
    private final EventLists lists;
    private final PhraseTable demonyms;
    private final PhraseTable forms;

    public EventReader(Lexicon lexicon) {
        this.frames = new Frames(lexicon);
        this.lists = EventLists.of(lexicon);
        this.demonyms = lexicon.table("name/demonyms");
        this.forms = lexicon.table("name/forms");
    }

    /**
     * The events of {@code text}, in order, each once.
     *
     * @param published when the article was published, which tells what lies before it
     */
    public List<Event> read(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<Entity> entities,
            List<Numeral> numbers,
            List<TimeExpression> times,
            List<Statement> statements,
            Published published) {
        EventText source = new EventText(text, words, clauses, names, entities, numbers, times, statements, published);
        return new Reading(source, new Participants(source, new Nationalities(source, demonyms, forms), frames, lists))
                .run();
    }

    /** The rule that the events of a frame name. */
    static String rule(Frame frame) {
        return "event." + frame.concept();
    }

    /** The reading of one text. */
    private final class Reading {
        private final Text text;
        private final List<Entity> entities;
        private final Participants participants;
        private final FrameMatcher matcher;
        private final Speakers speakers;
        private final Protests protests;
        private final EventStatus statuses;
        private final EventTimes eventTimes;
        private final EventPlaces places;
        private final EventCounts harm;
        private final Newsworthiness news;
        private final EventMerger merger;

        Reading(EventText source, Participants participants) {
            this.text = source.text;
            this.entities = source.entities;
            this.participants = participants;
            ParticipantKinds kinds = new ParticipantKinds(source, lists);
            this.speakers = new Speakers(source, participants);
            this.protests = new Protests(source, participants, kinds, lists);
            this.matcher = new FrameMatcher(source, frames, lists, participants, kinds, speakers, protests);
            this.statuses = new EventStatus(source, frames, lists);
            this.eventTimes = new EventTimes(source);
            this.places = new EventPlaces(source, lists);
            this.harm = new EventCounts(source, lists);
            this.news = new Newsworthiness(source, frames, eventTimes, lists);
            this.merger = new EventMerger(source, eventTimes, kinds);
        }

        List<Event> run() {
            for (Sentence sentence : text.sentences()) {
                int at = sentence.firstToken();
                while (at < sentence.endToken()) {
                    Firing firing = matcher.at(at, sentence);
                    if (firing != null) {
                        add(firing, sentence);
                    }
                    at = firing == null
                            ? at + 1
                            : Math.max(at + 1, firing.trigger().end());
                }
            }
            return merger.events();
        }

        private void add(Firing firing, Sentence sentence) {
            if (news.isOnlySpokenOf(firing, sentence)) {
                mention(firing);
                return;
            }
            Integer time = eventTimes.time(firing.trigger(), sentence);
            Integer place = places.place(firing, sentence);
            Counts counts = harm.counts(firing.frame(), firing.recipients());
            boolean told = news.isTold(firing, sentence, time, place, counts);
            Firing whole = participants.withPronouns(firing);
            if (!told && !news.isSpecific(whole, time, place, counts)) {
                mention(firing);
                return;
            }
            boolean background = !told || eventTimes.isBackground(time) || protests.isDetail(firing, sentence);
            Event event = event(whole, sentence, status(firing, sentence, time), time, place, counts, background);
            if (protests.isPartOfProtest(firing) && merger.joinsProtest(event, sentence)) {
                return;
            }
            merger.add(event);
        }

        /** Of a noun with the article that tells nothing itself, "the talks": it names again what was told. */
        private void mention(Firing firing) {
            if (news.isReference(firing)) {
                merger.mention(firing, span(firing.trigger()));
            }
        }

        /** The status, with what is told as fact and lies ahead planned. */
        private Status status(Firing firing, Sentence sentence, @Nullable Integer time) {
            Trigger trigger = firing.trigger();
            Status status = statuses.of(firing, sentence);
            boolean ahead = status == Status.ACTUAL
                    && time != null
                    && eventTimes.isAhead(time)
                    && eventTimes.isOwn(time, trigger)
                    && !isDone(trigger)
                    && !statuses.isReactedTo(trigger, firing.frame())
                    && !(trigger.isVerb() && firing.frame().isSaid() && !eventTimes.isBeside(time, trigger));
            return ahead ? Status.PLANNED : status;
        }

        /** Whether a trigger is a verb in the past. */
        private boolean isDone(Trigger trigger) {
            Predicate verb = trigger.verb();
            return trigger.isVerb()
                    && verb != null
                    && verb.readings().stream().allMatch(each -> each.isPast() || Voice.isOfSpeaker(each));
        }

        /** Those who were hurt, with civilians of whom no country is said as those of the country where it was done. */
        private List<Event.Participant> ofPlace(List<Event.Participant> recipients, @Nullable Integer place) {
            String code = place == null ? null : entities.get(place).code();
            if (code == null || code.length() < COUNTRY) {
                return recipients;
            }
            String country = code.substring(0, COUNTRY);
            return recipients.stream()
                    .map(one -> one.entity() == null && CIVILIANS.equals(one.code())
                            ? new Event.Participant(null, country + CIVILIANS, one.span())
                            : one)
                    .toList();
        }

        private Event event(
                Firing firing,
                Sentence sentence,
                Status status,
                @Nullable Integer time,
                @Nullable Integer place,
                Counts counts,
                boolean background) {
            Frame frame = firing.frame();
            Trigger trigger = firing.trigger();
            return new Event(
                    frame.type(),
                    frame.mode().isEmpty() ? null : frame.mode(),
                    frame.cameo(),
                    frame.quad(),
                    frame.goldstein(),
                    status,
                    firing.actors(),
                    ofPlace(firing.recipients(), place),
                    time,
                    place,
                    counts,
                    span(trigger),
                    firing.rest() == null ? List.of() : List.of(firing.rest()),
                    evidence(trigger, sentence),
                    background,
                    frame.statement() ? speakers.statementOf(trigger) : null,
                    rule(frame));
        }

        private Span span(Trigger trigger) {
            return text.folded()
                    .source(
                            trigger.start(),
                            text.tokens().get(trigger.end() - 1).foldedEnd());
        }

        /** The clause of a trigger, without the marks at its end. */
        private Span evidence(Trigger trigger, Sentence sentence) {
            Predicate verb = trigger.verb();
            if (verb == null) {
                return sentence.span();
            }
            int first = Math.max(sentence.firstToken(), Math.min(verb.first(), trigger.first()));
            int end = Math.max(verb.end(), trigger.end());
            while (end > first + 1 && text.tokens().get(end - 1).kind() == Token.Kind.PUNCTUATION) {
                end--;
            }
            return new Span(
                    text.tokens().get(first).start(), text.tokens().get(end - 1).end());
        }
    }
}
