package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mujaz.Mujaz;
import org.mujaz.event.Event;
import org.mujaz.text.Article;

/**
 * Who did it, with what word, to whom, on the sentences of arabic_event_gsr whose roles several annotators marked.
 *
 * <p>Gold is the words that all of them marked, without their order; where they agreed on none, the role is not asked for. A role counts
 * where an event of the type, whatever its status, has a stretch in it that shares a word with the gold ({@link GoldWords}); beside
 * it stands the mean F1 of the words, of the event that has most of them.
 */
final class EventRoles implements Measure {

    private static final List<String> FILES = List.of("assault-roles.jsonl", "protest-roles.jsonl");

    private enum Role {
        VERB,
        SOURCE,
        TARGET;

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        String field() {
            return words() + "_gold";
        }

        List<String> of(List<Event> events, String text) {
            return events.stream().flatMap(event -> of(event, text).stream()).toList();
        }

        private List<String> of(Event event, String text) {
            return switch (this) {
                case VERB -> List.of(event.trigger().of(text));
                case SOURCE -> spans(event.actors(), text);
                case TARGET -> spans(event.recipients(), text);
            };
        }

        private static List<String> spans(List<Event.Participant> participants, String text) {
            return participants.stream()
                    .map(participant -> participant.span().of(text))
                    .toList();
        }
    }

    private static final class Tally {
        private int given;
        private int met;
        private double words;

        void add(Tally other) {
            given += other.given;
            met += other.met;
            words += other.words;
        }
    }

    @Override
    public String gold() {
        return "events-gsr/" + FILES.get(0);
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        List<Score> scores = new ArrayList<>();
        Map<Role, Tally> both = tallies();
        for (String file : FILES) {
            Path path = gold.resolveSibling(file);
            if (!Files.isRegularFile(path)) {
                continue;
            }
            Map<Role, Tally> tallies = tallies();
            String type = file.substring(0, file.indexOf('-')).toUpperCase(Locale.ROOT);
            measure(mujaz, path, type, tallies, log);
            both.forEach((role, tally) -> tally.add(of(tallies, role)));
            scores(type, tallies, scores);
        }
        scores("both", both, scores);
        return scores;
    }

    private static Map<Role, Tally> tallies() {
        Map<Role, Tally> tallies = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            tallies.put(role, new Tally());
        }
        return tallies;
    }

    private static Tally of(Map<Role, Tally> tallies, Role role) {
        return Objects.requireNonNull(tallies.get(role), "tallies() gives one to every role");
    }

    private static void scores(String type, Map<Role, Tally> tallies, List<Score> scores) {
        tallies.forEach((role, tally) -> {
            int given = Math.max(1, tally.given);
            scores.add(Score.of(name(type, role), 100.0 * tally.met / given));
            scores.add(Score.of(name(type, role) + ", words", 100.0 * tally.words / given));
        });
    }

    private static String name(String type, Role role) {
        return "event roles, GSR " + type + ", " + role.words();
    }

    private static void measure(Mujaz mujaz, Path file, String type, Map<Role, Tally> tallies, MistakeLog log)
            throws IOException {
        CommonMistakes mistakes = new CommonMistakes();
        for (JsonRecord item : JsonRecord.read(file)) {
            String text = item.text("text");
            List<Event> all = mujaz.analyze(Article.of(text)).events();
            List<Event> events =
                    all.stream().filter(event -> event.type().equals(type)).toList();
            for (Role role : Role.values()) {
                GoldWords words = GoldWords.of(item.text(role.field()));
                if (words.isEmpty()) {
                    continue;
                }
                List<String> found = role.of(events, text);
                Tally tally = of(tallies, role);
                tally.given++;
                tally.words += found.stream()
                        .mapToDouble(each -> GoldWords.of(each).f1(words))
                        .max()
                        .orElse(0);
                if (isMet(found, words)) {
                    tally.met++;
                } else {
                    String kind = isMet(role.of(all, text), words)
                            ? "another type"
                            : events.isEmpty() ? "no event" : found.isEmpty() ? "no stretch" : "another stretch";
                    String rules = events.stream().map(Event::rule).distinct().collect(Collectors.joining(" "));
                    mistakes.add(kind, role.words(), rules.isEmpty() ? "-" : rules, item.text(role.field()));
                    log.add(
                            name(type, role),
                            kind + " " + rules,
                            "right: " + item.text(role.field()) + " | found: " + String.join("; ", found) + " | "
                                    + text);
                }
            }
        }
        mistakes.print("event roles, GSR " + type, log);
    }

    private static boolean isMet(List<String> found, GoldWords words) {
        return found.stream().anyMatch(each -> GoldWords.of(each).meets(words));
    }
}
