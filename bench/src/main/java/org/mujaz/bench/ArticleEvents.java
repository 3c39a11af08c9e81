package org.mujaz.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.mujaz.event.Event;
import org.mujaz.text.Span;

/**
 * Events of articles against those that somebody marked.
 *
 * <p>An event is one of the marked where its trigger meets the trigger, or a place where that is named again; one of the same type first. A
 * marked event is met once: a second record of it is one too many. Type, status and participants are asked of what is met, the
 * participants only where the type is right.
 */
final class ArticleEvents {

    private static final String NAME = "events, articles";
    private static final String ACTUAL = Event.Status.ACTUAL.name();

    private final Counts met = new Counts();
    private final Counts typed = new Counts();
    private final Counts actors = new Counts();
    private final Counts recipients = new Counts();
    private final Share statuses = new Share(NAME + ", status");
    private final Share actual = new Share(NAME + ", told as ACTUAL that are");
    private final Share background = new Share(NAME + ", background or not");
    private final CommonMistakes mistakes = new CommonMistakes();
    private final MistakeLog log;

    private static final class Counts {
        private int found;
        private int there;
        private int both;

        Score score(String name) {
            return Score.of(name, found, there, both);
        }
    }

    ArticleEvents(MistakeLog log) {
        this.log = log;
    }

    void add(ArticleGold gold, List<Event> events) {
        Map<ArticleGold.Happened, Event> pairs = pairs(gold, events);
        for (ArticleGold.Happened happened : gold.events()) {
            Event event = pairs.get(happened);
            if (event != null) {
                compare(gold, happened, event);
            } else if (!happened.optional()) {
                met.there++;
                typed.there++;
                mistakes.add(
                        "missed",
                        happened.types().get(0),
                        happened.statuses().get(0),
                        happened.trigger().of(gold.text()));
                log.add(
                        NAME,
                        "missed " + happened.types(),
                        gold.id() + " " + Around.marked(gold.text(), happened.trigger()));
            }
        }
        Set<Event> matched = new HashSet<>(pairs.values());
        for (Event event : events) {
            if (!matched.contains(event)) {
                met.found++;
                typed.found++;
                boolean again = gold.events().stream().anyMatch(happened -> isNamed(happened, event));
                String kind = again ? "named again" : "spurious";
                String what = event.type() + " " + event.status();
                mistakes.add(kind, what, event.rule(), event.trigger().of(gold.text()));
                log.add(
                        NAME,
                        kind + " " + what + " " + event.rule(),
                        gold.id() + " " + Around.marked(gold.text(), event.trigger()));
            }
        }
    }

    List<Score> scores() {
        mistakes.print(NAME, log);
        return List.of(
                met.score(NAME + ", found"),
                typed.score(NAME + ", found with their type"),
                statuses.score(),
                actual.score(),
                background.score(),
                actors.score(NAME + ", actors"),
                recipients.score(NAME + ", recipients"));
    }

    /** Marked events and what meets them: by trigger before by another mention, of the same type before of another. */
    private static Map<ArticleGold.Happened, Event> pairs(ArticleGold gold, List<Event> events) {
        Map<ArticleGold.Happened, Event> pairs = new LinkedHashMap<>();
        Set<Event> taken = new HashSet<>();
        List<BiPredicate<ArticleGold.Happened, Event>> passes = List.of(
                (happened, event) -> isOfType(happened, event) && isTrigger(happened, event),
                (happened, event) -> isOfType(happened, event) && isNamed(happened, event),
                ArticleEvents::isTrigger,
                ArticleEvents::isNamed);
        for (BiPredicate<ArticleGold.Happened, Event> pass : passes) {
            for (ArticleGold.Happened happened : gold.events()) {
                for (Event event : events) {
                    if (!pairs.containsKey(happened) && !taken.contains(event) && pass.test(happened, event)) {
                        pairs.put(happened, event);
                        taken.add(event);
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean isOfType(ArticleGold.Happened happened, Event event) {
        return happened.types().contains(event.type());
    }

    private static boolean isTrigger(ArticleGold.Happened happened, Event event) {
        return happened.trigger().overlaps(event.trigger());
    }

    private static boolean isNamed(ArticleGold.Happened happened, Event event) {
        List<Span> right = new ArrayList<>(happened.again());
        right.add(happened.trigger());
        List<Span> found = new ArrayList<>(event.again());
        found.add(event.trigger());
        return right.stream().anyMatch(span -> found.stream().anyMatch(span::overlaps));
    }

    private void compare(ArticleGold gold, ArticleGold.Happened happened, Event event) {
        boolean sameStatus = happened.statuses().contains(event.status().name());
        if (event.status() == Event.Status.ACTUAL) {
            actual.add(happened.statuses().contains(ACTUAL));
        }
        if (happened.optional()) {
            tell(sameStatus, "status (optional)", gold, event, happened.statuses() + " found " + event.status());
            return;
        }
        boolean type = isOfType(happened, event);
        met.found++;
        met.there++;
        met.both++;
        typed.found++;
        typed.there++;
        typed.both += type ? 1 : 0;
        tell(type, "type", gold, event, happened.types() + " found " + event.type());
        statuses.add(sameStatus);
        tell(sameStatus, "status", gold, event, happened.statuses() + " found " + event.status());
        boolean sameBackground = happened.background() == event.background();
        background.add(sameBackground);
        tell(sameBackground, "background", gold, event, "found " + event.background());
        if (type) {
            compare("actor", happened.actors(), event.actors(), actors, gold, event);
            compare("recipient", happened.recipients(), event.recipients(), recipients, gold, event);
        }
    }

    private void compare(
            String role,
            List<Span> right,
            List<Event.Participant> participants,
            Counts counts,
            ArticleGold gold,
            Event event) {
        List<Span> found = participants.stream().map(Event.Participant::span).toList();
        Map<Span, Span> met = new HashMap<>();
        for (Span span : right) {
            found.stream()
                    .filter(each -> !met.containsValue(each) && isSame(gold.text(), each, span))
                    .findFirst()
                    .ifPresent(each -> met.put(span, each));
        }
        counts.found += found.size();
        counts.there += right.size();
        counts.both += met.size();
        boolean all = met.size() == right.size() && met.size() == found.size();
        String kind = found.size() > right.size() ? "too many" : found.size() < right.size() ? "too few" : "others";
        tell(all, role + "s, " + kind, gold, event, words(gold, right) + " found " + words(gold, found));
    }

    /** In the same place, or elsewhere in the same words, as of somebody who was named before. */
    private static boolean isSame(String text, Span found, Span right) {
        return found.overlaps(right) || GoldWords.of(found.of(text)).f1(GoldWords.of(right.of(text))) > 0.5;
    }

    private static String words(ArticleGold gold, List<Span> spans) {
        return spans.stream().map(span -> span.of(gold.text())).toList().toString();
    }

    private void tell(boolean right, String kind, ArticleGold gold, Event event, String what) {
        if (!right) {
            mistakes.add(kind, event.type(), event.rule(), event.trigger().of(gold.text()));
            log.add(
                    NAME,
                    kind + " " + event.rule(),
                    gold.id() + " right: " + what + " | " + Around.marked(gold.text(), event.trigger()));
        }
    }
}
