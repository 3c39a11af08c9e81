package org.mujaz.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mujaz.event.Event.Counts;
import org.mujaz.event.Event.Participant;
import org.mujaz.name.Entity;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;

/** Makes one record of what is told of the same event again. */
final class EventMerger {

    /** So many of the words that named an event again are looked at. */
    private static final int LAST = 8;

    /** So many events back one is compared with. */
    private static final int BACK = 80;

    /** So many events back the phrase of a word is looked for. */
    private static final int NEAR = 3;

    /** So many letters of a code are those of the country. */
    private static final int COUNTRY = 3;

    private static final String VISIT = "visit";
    private static final String GOVERNMENT = "GOV";
    /** How the codes end that are for whatever else is of a class. */
    private static final String BROAD = "0";

    private static final char LAM = '\u0644';
    private static final String OF_THE = " \u0627\u0644";

    private final Text text;
    private final List<TimeExpression> times;
    private final List<Entity> entities;
    private final EventTimes eventTimes;
    private final ParticipantKinds kinds;
    private final List<Event> events = new ArrayList<>();

    EventMerger(EventText source, EventTimes eventTimes, ParticipantKinds kinds) {
        this.text = source.text;
        this.times = source.times;
        this.entities = source.entities;
        this.eventTimes = eventTimes;
        this.kinds = kinds;
    }

    /** Takes what is told: into the record of the same event, where there is one, else as a record of its own. */
    void add(Event event) {
        int part = phraseOf(event);
        if (part >= 0) {
            events.set(part, completed(events.get(part), event));
            return;
        }
        for (int i = Math.max(0, events.size() - BACK); i < events.size(); i++) {
            if (isSame(events.get(i), event)) {
                boolean title = isInTitle(events.get(i)) && !isInTitle(event);
                events.set(i, title ? joined(event, events.get(i)) : joined(events.get(i), event));
                return;
            }
        }
        int incident = incident(event);
        if (incident >= 0) {
            Event one = events.get(incident);
            boolean title = isInTitle(one) && one.status() == event.status() && !event.background();
            events.set(incident, title ? joined(event, one) : joined(one, event));
            return;
        }
        events.add(event);
    }

    /** The record of a phrase of whose words the trigger of an event is one: the order, of "issued an order"; or -1. */
    private int phraseOf(Event event) {
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - NEAR); i--) {
            Event one = events.get(i);
            boolean inside = one.type().equals(event.type())
                    && (one.rule().equals(event.rule()) || !one.cameo().equals(event.cameo()))
                    && one.trigger().start() < event.trigger().start()
                    && isInSentence(one, event)
                    && one.again().stream().anyMatch(event.trigger()::overlaps);
            if (inside) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The record of the same attack that was told before in other words, or -1: a noun with the article for it, with no participant, place,
     * day or count that differs; the same harm of as many again.
     */
    private int incident(Event event) {
        boolean told = event.type().equals(Frame.ASSAULT) && event.status() != Event.Status.NEGATED;
        boolean reference = told && isReference(event.trigger());
        if (!reference
                && !(told
                        && event.status() == Event.Status.ACTUAL
                        && !event.counts().equals(Counts.NONE))) {
            return -1;
        }
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - BACK); i--) {
            Event one = events.get(i);
            boolean incident = one.type().equals(Frame.ASSAULT)
                    && one.status() == Event.Status.ACTUAL
                    && !isInSentence(one, event)
                    && isOfOneDay(one, event)
                    && isOfOnePlace(one, event)
                    && isOfOneTime(one, event)
                    && isNobodyElse(one.actors(), event.actors())
                    && (reference ? isAlike(one.recipients(), event.recipients()) : isOfOneCount(one, event));
            if (incident) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two harms are of one kind and of as many people, who are named in neither or alike in both. */
    private boolean isOfOneCount(Event one, Event other) {
        return one.rule().equals(other.rule())
                && one.counts().equals(other.counts())
                && isNobodyElse(one.recipients(), other.recipients());
    }

    private boolean isOfOnePlace(Event one, Event other) {
        Integer here = one.place();
        Integer there = other.place();
        return here == null
                || there == null
                || here.equals(there)
                || isInCountry(here, there)
                || isInCountry(there, here);
    }

    /** Whether a place is in a country. */
    private boolean isInCountry(int place, int country) {
        String code = entities.get(country).code();
        String own = entities.get(place).code();
        return code != null
                && own != null
                && code.endsWith(GOVERNMENT)
                && own.length() >= COUNTRY
                && code.startsWith(own.substring(0, COUNTRY));
    }

    private boolean isOfOneTime(Event one, Event other) {
        return one.time() == null
                || other.time() == null
                || one.time().equals(other.time())
                || Objects.equals(
                        times.get(one.time()).value(), times.get(other.time()).value());
    }

    /** Whether a noun has the article, or the word in its genitive has. */
    private boolean isReference(Span trigger) {
        int first = text.tokenAt(trigger.start());
        Token token = text.tokens().get(first);
        int before = trigger.start() - token.start();
        return (before >= 2 && text.source().charAt(trigger.start() - 1) == LAM)
                || trigger.of(text.source()).indexOf(OF_THE) > 0;
    }

    private boolean isInSentence(Event one, Event other) {
        return text.sentenceAt(one.trigger().start())
                .equals(text.sentenceAt(other.trigger().start()));
    }

    /** Whether two lists of participants may be the same: by entity or words, or by the noun at their head. */
    private boolean isAlike(List<Participant> one, List<Participant> other) {
        return compatible(one, other)
                || one.stream().anyMatch(left -> other.stream().anyMatch(right -> hasSameHead(left, right)));
    }

    private boolean hasSameHead(Participant left, Participant right) {
        boolean two = left.entity() != null && right.entity() != null;
        return !two && head(left).equals(head(right));
    }

    private String head(Participant one) {
        String word = text.folded(text.tokens().get(text.tokenAt(one.span().start())));
        String[] variants = EventText.variants(word);
        return variants[variants.length - 1];
    }

    /** A record with what is told of it with a word of its phrase, which may say more exactly what it is. */
    private static Event completed(Event one, Event word) {
        boolean finer = one.cameo().endsWith(BROAD) && !word.cameo().endsWith(BROAD);
        return finer
                ? with(
                        new Event(
                                word.type(),
                                word.mode(),
                                word.cameo(),
                                word.quad(),
                                word.goldstein(),
                                one.status(),
                                one.actors(),
                                word.recipients(),
                                one.time(),
                                one.place(),
                                one.counts(),
                                one.trigger(),
                                one.again(),
                                one.evidence(),
                                one.background(),
                                one.statement(),
                                word.rule()),
                        one.again(),
                        word)
                : with(one, one.again(), word);
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
                beside(again, event.actors()),
                beside(again, event.recipients()),
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
                && isOfOneTime(one, other)
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

    private static Event joined(Event one, Event other) {
        List<Span> again = new ArrayList<>(one.again());
        again.add(other.trigger());
        again.addAll(other.again());
        return with(one, again, other);
    }

    private static Event with(Event one, List<Span> again, Event other) {
        List<Event.Participant> actors = beside(again, one.actors());
        List<Event.Participant> recipients = beside(again, one.recipients());
        return new Event(
                one.type(),
                one.mode(),
                one.cameo(),
                one.quad(),
                one.goldstein(),
                one.status(),
                actors.isEmpty() ? beside(again, other.actors()) : actors,
                recipients.isEmpty() ? beside(again, other.recipients()) : recipients,
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

    /** Those who take part without what last named the event: "issued a verdict that jails him" is done to him, not to the verdict. */
    private static List<Event.Participant> beside(List<Span> again, List<Event.Participant> participants) {
        List<Span> names = again.subList(Math.max(0, again.size() - LAST), again.size());
        return participants.stream().filter(one -> !names.contains(one.span())).toList();
    }
}
