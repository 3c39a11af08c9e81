package org.mujaz.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.KeyPoint;
import org.mujaz.event.Event;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.timeline.TimelineEntry;

/**
 * What the page of a brief shows.
 *
 * @param id the reading's
 * @param title the article's title with its marks, or null where it has none
 * @param opening the words it opens with, where it has no title
 * @param paragraphs the article without its title
 * @param points the key points
 * @param why why there are none, or empty
 * @param card who, what, when and where
 * @param timeline what is dated, in order
 * @param undated how many expressions of time could not be dated, as words, or empty
 * @param groups the notes on what was found
 * @param facts what is known of the article itself: source, day, length
 * @param url where it stands, if that is an address of the web, or null
 * @param query what brief was asked for, as the query of an address, or empty
 * @param choices how many points there could be
 * @param version of the code and the lexicon
 */
public record BriefView(
        String id,
        @Nullable List<Inline> title,
        String opening,
        List<List<Inline>> paragraphs,
        List<Point> points,
        String why,
        List<Cell> card,
        List<Dated> timeline,
        String undated,
        List<Note.Group> groups,
        List<Note.Line> facts,
        @Nullable String url,
        String query,
        List<Choice> choices,
        String version) {

    /**
     * A key point.
     *
     * @param number from 1
     * @param shown the number in the visitor's digits
     * @param text its words
     * @param edits what was left out of the sentence, each a line
     */
    public record Point(int number, String shown, String text, List<String> edits) {}

    /**
     * A number of points to choose.
     *
     * @param shown as printed
     * @param label what it says
     * @param query of its address
     * @param chosen {@code true} where it is the one, else null
     */
    public record Choice(
            String shown,
            String label,
            String query,
            @Nullable String chosen) {}

    /** A question of the card and its answers. */
    public record Cell(String question, List<Answer> answers) {}

    /**
     * An answer of the card.
     *
     * @param href the note it leads to, or empty
     * @param main the words
     * @param sub what is said of them, or empty
     * @param quoted whether {@code main} is the article's words
     */
    public record Answer(String href, String main, String sub, boolean quoted) {}

    /**
     * A line of the timeline.
     *
     * @param date the day or stretch as it is printed
     * @param text the words of the sentence
     * @param href the expression in the article
     */
    public record Dated(String date, String text, String href) {}

    /** How many answers a question of the card has at most. */
    private static final int MOST_ANSWERS = 5;

    private static final int MOST_CHOICES = 5;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_OPENING = 70;
    private static final int WORDS_A_MINUTE = 180;

    /** What the page of {@code reading} shows to somebody with this look. */
    static BriefView of(Reading reading, Words words, Visit.Look look, BriefOptions options) {
        Figures figures = new Figures(words, look);
        Analysis analysis = reading.analysis();
        Findings findings = new Findings(analysis, words, figures);
        List<Marker.Stretch> stretches = new ArrayList<>(findings.stretches());
        List<Marker.Back> backs = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (KeyPoint point : reading.brief().points()) {
            int number = points.size() + 1;
            String shown = figures.plain(number);
            points.add(new Point(
                    number,
                    shown,
                    point.text(),
                    point.edits().stream().map(edit -> edit(edit, words)).toList()));
            for (int i = 0; i < point.evidence().size(); i++) {
                stretches.add(new Marker.Stretch(
                        point.evidence().get(i),
                        "k k" + number,
                        i == 0 ? "k" + number : "k" + number + "-" + (i + 1),
                        0));
            }
            backs.add(new Marker.Back(
                    point.evidence().get(0).start(), "#p" + number, words.fill("point.back", shown), shown));
        }
        List<Marker.Marked> marked = Marker.mark(analysis.text(), findings.marks(), stretches, backs);
        List<Inline> title = marked.stream()
                .filter(Marker.Marked::isTitle)
                .findFirst()
                .map(Marker.Marked::parts)
                .orElse(null);
        List<TimelineEntry> entries = TimelineChart.ordered(analysis);
        long undated = analysis.times().stream()
                .filter(time -> time.from() == null
                        && (time.type().name().equals("DATE")
                                || time.type().name().equals("TIME")))
                .count();
        return new BriefView(
                reading.id(),
                title,
                opening(analysis),
                marked.stream()
                        .filter(paragraph -> !paragraph.isTitle())
                        .map(Marker.Marked::parts)
                        .toList(),
                points,
                points.isEmpty() ? words.get("points.none") : "",
                card(analysis, words, figures),
                dated(analysis, entries, figures),
                undated == 0 ? "" : words.count("timeline.undated", undated, figures.number(undated)),
                findings.groups().stream()
                        .filter(group -> !group.notes().isEmpty())
                        .toList(),
                facts(reading, words, figures),
                webAddress(analysis.article().url()),
                query(options),
                choices(options, figures, words),
                reading.version());
    }

    private static String query(BriefOptions options) {
        String query = (options.points() > 0 ? "&points=" + options.points() : "")
                + (options.words() > 0 ? "&words=" + options.words() : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    private static List<Choice> choices(BriefOptions options, Figures figures, Words words) {
        List<Choice> choices = new ArrayList<>();
        for (int points = 0; points <= MOST_CHOICES; points++) {
            choices.add(new Choice(
                    points == 0 ? words.get("points.auto") : figures.plain(points),
                    points == 0 ? words.get("form.auto") : words.count("count.points", points, figures.plain(points)),
                    query(new BriefOptions(points, options.words())),
                    options.points() == points ? "true" : null));
        }
        return choices;
    }

    static String opening(Analysis analysis) {
        int begin = analysis.dateline().map(line -> line.span().end()).orElse(0);
        String body = analysis.text().source();
        return Findings.shortened(
                body.substring(Math.min(begin, body.length())).strip().replace('\n', ' '), LONGEST_OPENING);
    }

    /** An address that a link may lead to: of the web, nothing that runs. */
    static @Nullable String webAddress(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    private static String edit(String edit, Words words) {
        int colon = edit.indexOf(": ");
        String kind = colon < 0 ? "" : edit.substring(0, colon);
        String left = colon < 0 ? edit : edit.substring(colon + 2);
        String key = words.get("edit." + kind, "").isEmpty() ? "edit.other" : "edit." + kind;
        return words.fill(key, Findings.shortened(left, LONGEST_LINE));
    }

    static List<Note.Line> facts(Reading reading, Words words, Figures figures) {
        Article article = reading.analysis().article();
        List<Note.Line> facts = new ArrayList<>();
        if (article.source() != null) {
            facts.add(Note.Line.quote(words.get("fact.source"), article.source()));
        }
        if (reading.page().author() != null) {
            facts.add(Note.Line.quote(words.get("fact.author"), reading.page().author()));
        }
        Published published = reading.analysis().published();
        facts.add(Note.Line.words(
                words.get("fact.published"),
                words.fill(
                        "fact.published-basis",
                        figures.published(published),
                        words.get("basis." + published.basis()))));
        long count = reading.analysis().text().tokens().stream()
                .filter(token -> token.isWordLike())
                .count();
        long minutes = Math.max(1, Math.round(count / (double) WORDS_A_MINUTE));
        facts.add(Note.Line.words(
                words.get("fact.length"),
                words.fill(
                        "fact.length-value",
                        words.count("count.words", count, figures.number(count)),
                        words.count("unit.TM", minutes, figures.number(minutes)))));
        return facts;
    }

    private static List<Dated> dated(Analysis analysis, List<TimelineEntry> entries, Figures figures) {
        List<Dated> lines = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (TimelineEntry entry : entries) {
            String date = figures.time(analysis.times().get(entry.time()));
            if (seen.add(date + entry.text())) {
                lines.add(new Dated(
                        date,
                        Findings.shortened(entry.text().replace('\n', ' '), LONGEST_LINE),
                        "#t" + (entry.time() + 1) + "-1"));
            }
        }
        return lines;
    }

    // ---- The card

    private static List<Cell> card(Analysis analysis, Words words, Figures figures) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(words.get("card.who"), who(analysis)));
        cells.add(new Cell(words.get("card.what"), what(analysis, words)));
        cells.add(new Cell(words.get("card.when"), when(analysis, words, figures)));
        cells.add(new Cell(words.get("card.where"), where(analysis)));
        return cells.stream().filter(cell -> !cell.answers().isEmpty()).toList();
    }

    /** Persons first, then bodies and governments; the most mentioned first. */
    private static List<Answer> who(Analysis analysis) {
        record Actor(int index, Entity entity, int rank) {}
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < analysis.entities().size(); i++) {
            Entity entity = analysis.entities().get(i);
            boolean acts = entity.mentions().stream().anyMatch(NameMention::acts);
            int rank = switch (entity.type()) {
                case PERSON -> 0;
                case ORGANIZATION, GROUP -> 1;
                case LOCATION -> acts ? 1 : -1;
                default -> -1;
            };
            if (rank >= 0) {
                actors.add(new Actor(i, entity, rank));
            }
        }
        actors.sort(Comparator.comparingInt(
                        (Actor actor) -> -actor.entity().mentions().size() * (actor.rank() == 0 ? 2 : 1))
                .thenComparingInt(Actor::index));
        return actors.stream()
                .limit(MOST_ANSWERS)
                .map(actor -> new Answer(
                        "#e" + (actor.index() + 1),
                        actor.entity().name(),
                        actor.entity().roles().stream()
                                .map(role -> analysis.text().quote(role.span()).replace('\n', ' '))
                                .findFirst()
                                .orElse(""),
                        true))
                .toList();
    }

    private static List<Answer> what(Analysis analysis, Words words) {
        List<Answer> answers = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < analysis.events().size() && answers.size() < MOST_ANSWERS; i++) {
            Event event = analysis.events().get(i);
            boolean alone = event.actors().isEmpty() && event.recipients().isEmpty();
            if (event.background() || alone) {
                continue;
            }
            String sides = sides(analysis, event, words);
            if (!seen.add(event.type() + sides)) {
                continue;
            }
            String type = words.get("event." + event.type(), event.type());
            String sub = event.status() == Event.Status.ACTUAL
                    ? type
                    : words.fill("card.status", type, words.get("status." + event.status()));
            answers.add(new Answer("#v" + (i + 1), sides, sub, true));
        }
        return answers;
    }

    /** The words of the sides and of what is between them, in the order of the article. */
    private static String sides(Analysis analysis, Event event, Words words) {
        Text text = analysis.text();
        TreeSet<Span> spans = new TreeSet<>();
        spans.add(event.trigger());
        event.actors().forEach(side -> spans.add(side.span()));
        event.recipients().forEach(side -> spans.add(side.span()));
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.stream().noneMatch(other -> other.overlaps(span))) {
                apart.add(span);
            }
        }
        return apart.stream()
                .map(span -> Findings.shortened(text.quote(span).replace('\n', ' '), LONGEST_LINE / 2))
                .collect(Collectors.joining(words.get("list.gap")));
    }

    private static List<Answer> when(Analysis analysis, Words words, Figures figures) {
        List<Answer> answers = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < analysis.times().size() && answers.size() < MOST_ANSWERS; i++) {
            var time = analysis.times().get(i);
            boolean calendar =
                    time.type().name().equals("DATE") || time.type().name().equals("TIME");
            boolean inDateline = analysis.dateline()
                    .filter(line -> line.span().contains(time.span()))
                    .isPresent();
            if (!calendar || inDateline) {
                continue;
            }
            String shown = figures.time(time);
            if (seen.add(shown)) {
                String quote = analysis.text().quote(time.span()).replace('\n', ' ');
                answers.add(
                        time.from() == null
                                ? new Answer("#t" + (i + 1), quote, shown, true)
                                : new Answer("#t" + (i + 1), shown, words.fill("card.quote", quote), false));
            }
        }
        return answers;
    }

    private static List<Answer> where(Analysis analysis) {
        record Place(int index, Entity entity) {}
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < analysis.entities().size(); i++) {
            Entity entity = analysis.entities().get(i);
            boolean place = entity.type() == NameMention.Type.LOCATION
                    && entity.mentions().stream().anyMatch(mention -> !mention.acts());
            if (place) {
                places.add(new Place(i, entity));
            }
        }
        places.sort(Comparator.comparingInt(
                        (Place place) -> -place.entity().mentions().size())
                .thenComparingInt(Place::index));
        return places.stream()
                .limit(MOST_ANSWERS)
                .map(place ->
                        new Answer("#e" + (place.index() + 1), place.entity().name(), "", true))
                .toList();
    }

    /** The layers that have something in them, for their switches. */
    public List<Note.Group> layers() {
        return groups;
    }
}
