package org.mujaz.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mujaz.event.Event.Counts;
import org.mujaz.event.Event.Participant;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.time.TimeExpression;

/** Makes one record of what is told of the same event again. */
final class EventMerger {

    /** So many events back one is compared with. */
    private static final int BACK = 80;

    private static final String VISIT = "visit";
    private static final String GOVERNMENT = "GOV";

    private final Text text;
    private final List<TimeExpression> times;
    private final EventTimes eventTimes;
    private final ParticipantKinds kinds;
    private final List<Event> events = new ArrayList<>();

    EventMerger(EventText source, EventTimes eventTimes, ParticipantKinds kinds) {
        this.text = source.text;
        this.times = source.times;
        this.eventTimes = eventTimes;
        this.kinds = kinds;
    }

    /** Takes what is told: into the record of the same event, where there is one, else as a record of its own. */
    void add(Event event) {
        for (int i = Math.max(0, events.size() - BACK); i < events.size(); i++) {
            if (isSame(events.get(i), event)) {
                boolean title = isInTitle(events.get(i)) && !isInTitle(event);
                events.set(i, title ? joined(event, events.get(i)) : joined(events.get(i), event));
                return;
            }
        }
        events.add(event);
    }

    /** Takes what only names an event again: into the last record of its concept that was told as news, where there is one. */
    void mention(Firing firing, Span trigger) {
        String rule = EventReader.rule(firing.frame());
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - BACK); i--) {
            Event event = events.get(i);
            boolean named = event.again().stream().anyMatch(trigger::overlaps);
            if (event.rule().equals(rule) && named) {
                return;
            }
            if (event.rule().equals(rule) && !event.background() && event.status() != Event.Status.NEGATED) {
                events.set(i, named(event, trigger));
                return;
            }
        }
    }

    private static Event named(Event event, Span trigger) {
        List<Span> again = new ArrayList<>(event.again());
        again.add(trigger);
        return new Event(
                event.type(),
                event.mode(),
                event.cameo(),
                event.quad(),
                event.goldstein(),
                event.status(),
                event.actors(),
                event.recipients(),
                event.time(),
                event.place(),
                event.counts(),
                event.trigger(),
                again,
                event.evidence(),
                event.background(),
                event.statement(),
                event.rule());
    }

    /** The records, in the order of their triggers. */
    List<Event> events() {
        return events.stream()
                .sorted(Comparator.comparingInt(event -> event.trigger().start()))
                .toList();
    }

    /** Makes what protesters do a further trigger of the protest that was told last in the same paragraph, if there is one. */
    boolean joinsProtest(Event event, Sentence sentence) {
        int start = text.paragraphs().get(sentence.paragraph()).span().start();
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - BACK); i--) {
            Event other = events.get(i);
            if (other.trigger().start() < start) {
                return false;
            }
            if (other.type().equals(Frame.PROTEST) && other.status() == event.status()) {
                events.set(i, joined(other, event));
                return true;
            }
        }
        return false;
    }

    /** Whether two events are one: of one concept and status, with no participant, time or count that differs. */
    private boolean isSame(Event one, Event other) {
        boolean title = isInTitle(one) && !isInTitle(other);
        if (title && isOfTitle(one, other)) {
            return true;
        }
        boolean rule = one.rule().equals(other.rule()) || isSameMeeting(one, other);
        return rule
                && one.status() == other.status()
                && isOfOneDay(one, other)
                && compatible(one.actors(), other.actors())
                && compatible(one.recipients(), other.recipients())
                && (one.time() == null
                        || other.time() == null
                        || one.time().equals(other.time())
                        || Objects.equals(
                                times.get(one.time()).value(),
                                times.get(other.time()).value()))
                && (one.counts().equals(Counts.NONE)
                        || other.counts().equals(Counts.NONE)
                        || one.counts().equals(other.counts()))
                && !(other.actors().isEmpty()
                        && other.recipients().isEmpty()
                        && one.actors().isEmpty()
                        && one.recipients().isEmpty());
    }

    /** Whether not one of two is told as news and the other as what went long before. */
    private boolean isOfOneDay(Event one, Event other) {
        boolean first = eventTimes.isBackground(one.time());
        boolean second = eventTimes.isBackground(other.time());
        return first == second || (first ? other.background() : one.background());
    }

    /** Whether both are meetings told in one paragraph: "met him, and during the meeting they discussed". */
    private boolean isSameMeeting(Event one, Event other) {
        return one.type().equals(Frame.CONSULT)
                && other.type().equals(Frame.CONSULT)
                && !VISIT.equals(one.mode())
                && !VISIT.equals(other.mode())
                && text.sentenceAt(one.trigger().start()).paragraph()
                        == text.sentenceAt(other.trigger().start()).paragraph();
    }

    private boolean isInTitle(Event event) {
        return event.trigger().start() < text.sentences().get(0).span().end()
                && text.isTitle(text.sentences().get(0));
    }

    /** Whether what is told is what the title tells, in other words: of one type and status, and of nobody else. */
    private boolean isOfTitle(Event title, Event told) {
        boolean same = title.rule().equals(told.rule());
        boolean actors = isNobodyElse(title.actors(), told.actors());
        boolean known = title.actors().stream()
                .anyMatch(one -> one.entity() != null && compatible(title.actors(), told.actors()));
        return title.type().equals(told.type())
                && title.status() == told.status()
                && actors
                && isNobodyElse(title.recipients(), told.recipients())
                && (same || (known && !told.actors().isEmpty()))
                && !told.background();
    }

    /** Whether two lists of participants may be the same people: no two of them are different entities. */
    private boolean isNobodyElse(List<Participant> one, List<Participant> other) {
        return compatible(one, other)
                || one.stream().allMatch(each -> each.entity() == null)
                || other.stream().allMatch(each -> each.entity() == null);
    }

    private boolean compatible(List<Participant> one, List<Participant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        for (Participant left : one) {
            for (Participant right : other) {
                boolean entity =
                        (left.entity() != null && left.entity().equals(right.entity())) || isOneState(left, right);
                boolean spelt =
                        left.span().of(text.source()).equals(right.span().of(text.source()));
                if (entity || spelt) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two are a country and its capital, or its government. */
    private boolean isOneState(Participant left, Participant right) {
        return left.code() != null
                && left.code().equals(right.code())
                && left.code().endsWith(GOVERNMENT)
                && kinds.isPlace(left)
                && kinds.isPlace(right);
    }

    private Event joined(Event one, Event other) {
        List<Span> again = new ArrayList<>(one.again());
        again.add(other.trigger());
        again.addAll(other.again());
        return new Event(
                one.type(),
                one.mode(),
                one.cameo(),
                one.quad(),
                one.goldstein(),
                one.status(),
                one.actors().isEmpty() ? other.actors() : one.actors(),
                one.recipients().isEmpty() ? other.recipients() : one.recipients(),
                one.time() == null ? other.time() : one.time(),
                one.place() == null ? other.place() : one.place(),
                one.counts().equals(Counts.NONE) ? other.counts() : one.counts(),
                one.trigger(),
                again,
                one.evidence(),
                one.background() && other.background(),
                one.statement() == null ? other.statement() : one.statement(),
                one.rule());
    }
}
