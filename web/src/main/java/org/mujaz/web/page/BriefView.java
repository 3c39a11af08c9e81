package org.mujaz.web.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.Card;
import org.mujaz.brief.Headline;
import org.mujaz.brief.KeyPoint;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Article;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;
import org.mujaz.timeline.TimelineEntry;

/**
 * What the page of a brief shows.
 *
 * @param id the reading's
 * @param title the article's title with its marks, or null where it has none
 * @param opening a headline made of its words, or else those it opens with, where it has no title
 * @param made whether that is a headline
 * @param paragraphs the article without its title
 * @param points the key points
 * @param why why there are none, or empty
 * @param card who, what, when, where, why and how, as far as the article says so
 * @param people who is who, the most mentioned first
 * @param timeline what is dated, in order
 * @param asked whether the day of publication is asked for, as it is not known
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
        boolean made,
        List<List<Inline>> paragraphs,
        List<Point> points,
        String why,
        List<Cell> card,
        List<Answer> people,
        List<Dated> timeline,
        boolean asked,
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
     */
    public record Point(int number, String shown, String text) {}

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
     * An answer of the card, or somebody of note.
     *
     * @param id the id of what it leads to: words of the article, or a note
     * @param main the words
     * @param sub what is said of them, or empty
     * @param quoted whether the words are the article's: of the card {@code main}, of people {@code sub} as well
     */
    public record Answer(String id, String main, String sub, boolean quoted) {}

    /**
     * A line of the timeline.
     *
     * @param date the day or stretch as it is printed
     * @param text the words of the sentence
     * @param href the expression in the article
     */
    public record Dated(String date, String text, String href) {}

    private static final int MOST_PEOPLE = 6;

    /** A person of so many titles is known. */
    private static final int MOST_ROLES = 2;

    private static final int LONGEST_ANSWER = 110;

    /** A title that says whom somebody met, and not who they are. */
    private static final String COUNTERPART = "\u0646\u0638\u064A\u0631";

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
            points.add(new Point(number, shown, point.text()));
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
        List<Cell> card = new Asked(reading, words, figures, stretches).cells();
        List<Marker.Marked> marked = Marker.mark(analysis.text(), findings.marks(), stretches, backs);
        List<Inline> title = marked.stream()
                .filter(Marker.Marked::isTitle)
                .findFirst()
                .map(Marker.Marked::parts)
                .orElse(null);
        List<TimelineEntry> entries = TimelineChart.ordered(analysis);
        Headline headline = reading.brief().headline();
        long undated = analysis.times().stream()
                .filter(time -> time.from() == null
                        && (time.type().name().equals("DATE")
                                || time.type().name().equals("TIME")))
                .count();
        return new BriefView(
                reading.id(),
                title,
                headline == null ? opening(analysis) : headline.text(),
                headline != null,
                marked.stream()
                        .filter(paragraph -> !paragraph.isTitle())
                        .map(Marker.Marked::parts)
                        .toList(),
                points,
                points.isEmpty() ? words.get("points.none") : "",
                card,
                people(analysis, words, findings),
                dated(analysis, entries, figures),
                analysis.published().value() == null,
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
                        published(reading.analysis(), words, figures),
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

    /** The day of publication, or of which weekday it is known to be. */
    static String published(Analysis analysis, Words words, Figures figures) {
        List<DayOfWeek> weekdays =
                analysis.dating().map(dating -> List.copyOf(dating.weekdays())).orElse(List.of());
        boolean open =
                analysis.published().earliest() == null && analysis.published().monthDay() == null;
        return open && weekdays.size() == 1
                ? words.fill(
                        "date.weekday-only",
                        words.get("weekday." + weekdays.get(0).getValue()))
                : figures.published(analysis.published());
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

    /** Collects the answers, and the stretches of the article in which they stand. */
    private static final class Asked {
        private final Reading reading;
        private final Words words;
        private final Figures figures;
        private final List<Marker.Stretch> stretches;
        private final List<Cell> cells = new ArrayList<>();
        private int answers;

        Asked(Reading reading, Words words, Figures figures, List<Marker.Stretch> stretches) {
            this.reading = reading;
            this.words = words;
            this.figures = figures;
            this.stretches = stretches;
        }

        List<Cell> cells() {
            Card card = reading.brief().card();
            ask("card.who", card.who());
            ask("card.what", card.what());
            ask("card.when", card.when());
            ask("card.where", card.where());
            ask("card.why", card.why());
            ask("card.how", card.how());
            return cells;
        }

        private void ask(String question, List<Card.Entry> entries) {
            List<Answer> found = new ArrayList<>();
            for (Card.Entry entry : entries) {
                String id = "a" + ++answers;
                stretches.add(new Marker.Stretch(entry.span(), "a " + id, id, 2));
                found.add(answer(id, entry));
            }
            if (!found.isEmpty()) {
                cells.add(new Cell(words.get(question), found));
            }
        }

        /** A day as the visitor writes days, with the article's words below; any other answer in the article's words. */
        private Answer answer(String id, Card.Entry entry) {
            Analysis analysis = reading.analysis();
            String quote = analysis.text().quote(entry.span()).replace('\n', ' ');
            for (TimeExpression time : analysis.times()) {
                if (time.from() != null && time.span().equals(entry.span())) {
                    return new Answer(id, figures.time(time), words.fill("card.quote", quote), false);
                }
            }
            return new Answer(id, Findings.shortenedAtComma(written(entry), LONGEST_ANSWER), "", true);
        }

        /** The words of an answer; where it is what the first point says, as the point says it, without what was left out. */
        private String written(Card.Entry entry) {
            boolean told = !reading.brief().points().isEmpty()
                    && reading.brief().card().what().contains(entry)
                    && reading.brief().points().get(0).evidence().get(0).start()
                            == entry.span().start();
            return (told ? reading.brief().points().get(0).text() : entry.text()).replace('\n', ' ');
        }
    }

    /** Who is who: persons first, then bodies and governments; the most mentioned first. */
    private static List<Answer> people(Analysis analysis, Words words, Findings findings) {
        record Actor(int index, Entity entity, int rank) {}
        List<Actor> actors = new ArrayList<>();
        Optional<Span> dateline = analysis.dateline().map(line -> line.span());
        for (int i = 0; i < analysis.entities().size(); i++) {
            Entity entity = analysis.entities().get(i);
            boolean acts = entity.mentions().stream().anyMatch(NameMention::acts);
            int rank = switch (entity.type()) {
                case PERSON -> 0;
                // Who reports it is nobody of note in it.
                case ORGANIZATION ->
                    dateline.filter(line -> entity.mentions().stream().anyMatch(one -> line.contains(one.span())))
                                    .isPresent()
                            ? -1
                            : 1;
                case GROUP -> 1;
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
        List<Answer> people = new ArrayList<>();
        for (Actor actor : actors.subList(0, Math.min(MOST_PEOPLE, actors.size()))) {
            String id = "e" + (actor.index() + 1);
            List<String> roles = actor.entity().roles().stream()
                    .filter(role -> !FoldedText.fold(role.title()).startsWith(COUNTERPART))
                    .map(role -> analysis.text().quote(role.span()).replace('\n', ' '))
                    .distinct()
                    .limit(MOST_ROLES)
                    .toList();
            people.add(
                    roles.isEmpty()
                            ? new Answer(id, actor.entity().name(), findings.kind(actor.entity()), false)
                            : new Answer(id, actor.entity().name(), String.join(words.get("list.comma"), roles), true));
        }
        return people;
    }

    /** The layers that have something in them, for their switches. */
    public List<Note.Group> layers() {
        return groups;
    }
}
