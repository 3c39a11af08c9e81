package org.mujaz.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.KeyPoint;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.event.Event;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;

/**
 * Why a finding is what it is.
 *
 * @param reading the reading's id
 * @param finding the finding's id
 * @param layer the class of its layer
 * @param heading its name or words
 * @param kind what it was read as
 * @param context its words in their sentence
 * @param lines what more is known of it
 * @param rule the rule's id
 * @param ruleLine the rule in a line
 * @param file the rule's file, or null where it has none of its own
 * @param entries entries of the lexicon it was known by
 * @param steps how it was worked out
 * @param edits what was done to the article's words to make it
 * @param kinds what can be wrong with it
 * @param back where it stands in the article
 */
public record WhyView(
        String reading,
        String finding,
        String layer,
        String heading,
        String kind,
        List<RuleFile.Part> context,
        List<Note.Line> lines,
        String rule,
        String ruleLine,
        @Nullable RuleFile file,
        List<Entry> entries,
        List<Note.Line> steps,
        List<String> edits,
        List<Kind> kinds,
        String back) {

    /**
     * What can be wrong.
     *
     * @param value what the form sends
     * @param label what it says
     */
    public record Kind(String value, String label) {}

    private static final List<String> CELLS = List.of(
            "form",
            "act",
            "complement",
            "kind",
            "title",
            "country",
            "official",
            "also",
            "short",
            "sector",
            "code",
            "latin",
            "ref",
            "month",
            "family");
    private static final int MOST_ENTRIES = 4;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_EDIT = 160;

    /** An entry of a list. */
    public record Entry(String list, List<Note.Line> cells) {}

    /** A finding of a reading by its id; nothing where there is none. */
    static Optional<WhyView> of(Reading reading, String finding, Lexicon lexicon, Words words, Visit.Look look) {
        int index = Findable.index(reading, finding);
        if (index < 0) {
            return Optional.empty();
        }
        Maker maker = new Maker(reading, finding, lexicon, words, look);
        return Optional.of(
                switch (finding.charAt(0)) {
                    case 'e' -> maker.name(index);
                    case 't' -> maker.time(index);
                    case 'n' -> maker.number(index);
                    case 's' -> maker.statement(index);
                    case 'v' -> maker.event(index);
                    default -> maker.point(index);
                });
    }

    /** A claim of a check by its id; nothing where there is none. Its context is its point. */
    static Optional<WhyView> ofClaim(Checking checking, String finding, Words words) {
        String point = Findable.point(checking, finding).map(CheckedPoint::text).orElse("");
        return Findable.claim(checking, finding).map(claim -> {
            CheckView.Badge badge = CheckView.badge(claim.verdict(), words);
            Claim.ErrorKind error = claim.error();
            Claim.Reason reason = claim.reason();
            Span span = claim.span();
            return new WhyView(
                    checking.id(),
                    finding,
                    badge.style(),
                    Findings.shortened(span.of(point), LONGEST_HEADING),
                    error == null ? badge.word() : words.fill("wrong.claim", badge.word(), words.get("error." + error)),
                    context(point, 0, point.length(), List.of(span)),
                    List.of(Note.Line.words("", words.isArabic() ? reason.arabic() : reason.english())),
                    "",
                    "",
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Stream.of("supported", "unsupported", "contradicted", "other")
                            .filter(kind -> !kind.equals(badge.style()))
                            .map(kind -> new Kind(kind, words.get("wrong.kind.c." + kind)))
                            .toList(),
                    "/check/" + checking.id() + "#" + finding);
        });
    }

    /** A stretch of a text in which some spans are found; they stand in order and apart. */
    private static List<RuleFile.Part> context(String source, int from, int to, List<Span> spans) {
        List<RuleFile.Part> parts = new ArrayList<>();
        int at = from;
        for (Span span : spans) {
            if (span.start() >= at && span.end() <= to) {
                parts.add(new RuleFile.Part(source.substring(at, span.start()), false));
                parts.add(new RuleFile.Part(span.of(source), true));
                at = span.end();
            }
        }
        parts.add(new RuleFile.Part(source.substring(at, to), false));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    /** What can be wrong with a finding of a layer. */
    private static List<Kind> kinds(String layer, Words words) {
        List<String> kinds = switch (layer) {
            case "k" -> List.of("absent", "extent", "other");
            case "n" -> List.of("absent", "type", "extent", "other");
            case "t", "q" -> List.of("absent", "extent", "value", "other");
            default -> List.of("absent", "type", "extent", "value", "other");
        };
        return kinds.stream()
                .map(kind ->
                        new Kind(kind, words.get("wrong.kind." + layer + "." + kind, words.get("wrong.kind." + kind))))
                .toList();
    }

    /** A note of the reader of times, which speaks English, as the page says it. */
    private static String note(String note, Words words, Figures figures) {
        String key = note.startsWith("the Hijri date is")
                ? "note.hijri"
                : note.startsWith("the Hijri date beside")
                        ? "note.no-hijri"
                        : note.startsWith("the weekday")
                                ? "note.weekday"
                                : note.startsWith("the date") ? "note.date" : "note.other";
        List<String> days = Arrays.stream(note.split("[^0-9-]+", -1))
                .filter(word -> word.length() >= "2024-04-08".length())
                .map(figures::digits)
                .toList();
        return words.fill(key, days.isEmpty() ? note : String.join(words.get("list.comma"), days));
    }

    private static final class Maker {
        private final Reading reading;
        private final Analysis analysis;
        private final String finding;
        private final Lexicon lexicon;
        private final Words words;
        private final Figures figures;
        private final Findings findings;

        Maker(Reading reading, String finding, Lexicon lexicon, Words words, Visit.Look look) {
            this.reading = reading;
            this.analysis = reading.analysis();
            this.finding = finding;
            this.lexicon = lexicon;
            this.words = words;
            this.figures = new Figures(words, look);
            this.findings = new Findings(analysis, words, figures);
        }

        WhyView name(int index) {
            Entity entity = analysis.entities().get(index);
            NameMention mention = entity.mentions().get(0);
            List<Entry> entries = new ArrayList<>();
            for (String list : List.of("name/persons", "name/organizations", "name/countries", "name/places")) {
                if (!mention.key().isEmpty()) {
                    entry(entries, list, mention.key());
                }
                entry(entries, list, entity.name());
            }
            for (Entity.Role role : entity.roles()) {
                entry(entries, "name/titles", role.title());
            }
            List<Note.Line> steps = new ArrayList<>();
            for (NameMention one : entity.mentions()) {
                steps.add(Note.Line.quote(
                        words.get("rule." + one.rule(), one.rule()),
                        analysis.text().quote(one.span()).replace('\n', ' ')));
            }
            return view("n", mention.span(), mention.rule(), entries, steps, finding + "-1");
        }

        WhyView time(int index) {
            TimeExpression time = analysis.times().get(index);
            List<Entry> entries = new ArrayList<>();
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                String token =
                        analysis.text().quote(analysis.text().tokens().get(i).span());
                entry(entries, "time/months", token);
                entry(entries, "time/words", token);
            }
            List<Note.Line> steps = new ArrayList<>();
            steps.add(Note.Line.words(
                    words.get("fact.published"),
                    words.fill(
                            "fact.published-basis",
                            BriefView.published(analysis, words, figures),
                            words.get("basis." + analysis.published().basis()))));
            time.notes()
                    .forEach(note ->
                            steps.add(Note.Line.words(words.get("why.note"), WhyView.note(note, words, figures))));
            return view("t", time.span(), time.rule(), entries, steps, finding + "-1");
        }

        WhyView number(int index) {
            return view("q", analysis.numbers().get(index).span(), "number", List.of(), List.of(), finding + "-1");
        }

        WhyView statement(int index) {
            Statement statement = analysis.statements().get(index);
            List<Entry> entries = new ArrayList<>();
            for (String list :
                    List.of("statement/verbs", "statement/nouns", "statement/participles", "statement/cues")) {
                entry(entries, list, analysis.text().quote(statement.verb()));
            }
            List<Note.Line> steps = new ArrayList<>();
            if (statement.speakerSpan() != null) {
                steps.add(Note.Line.quote(
                        words.get("speakers.speaker"), analysis.text().quote(statement.speakerSpan())));
            }
            return view("s", statement.verb(), statement.rule(), entries, steps, finding + "-1");
        }

        WhyView event(int index) {
            Event event = analysis.events().get(index);
            return view("v", event.trigger(), event.rule(), List.of(), List.of(), finding + "-1");
        }

        WhyView point(int index) {
            KeyPoint point = reading.brief().points().get(index);
            List<Note.Line> steps = new ArrayList<>();
            for (String step : point.derivation().from()) {
                int space = step.lastIndexOf(' ');
                String name = space < 0 ? step : step.substring(0, space);
                String value = space < 0 ? "" : step.substring(space + 1);
                String key = "step." + name.replace(' ', '-').toLowerCase(Locale.ROOT);
                boolean number = value.matches("-?[0-9]{1,9}");
                steps.add(
                        Note.Line.words(words.get(key, name), number ? figures.number(Long.parseLong(value)) : value));
            }
            return view("k", point.evidence().get(0), point.derivation().rule(), List.of(), steps, finding);
        }

        /** What was done to the words of a point, each a line. */
        private String edit(String edit) {
            int colon = edit.indexOf(": ");
            String kind = colon < 0 ? "" : edit.substring(0, colon);
            String changed = Findings.shortened(colon < 0 ? edit : edit.substring(colon + 2), LONGEST_EDIT);
            int arrow = changed.indexOf(" -> ");
            if (arrow >= 0) {
                return words.fill("edit.changed", changed.substring(0, arrow), changed.substring(arrow + 4));
            }
            return words.fill(words.get("edit." + kind, "").isEmpty() ? "edit.other" : "edit." + kind, changed);
        }

        private WhyView view(
                String layer, Span span, String rule, List<Entry> entries, List<Note.Line> steps, String anchor) {
            String source = analysis.text().source();
            Span sentence = analysis.text().sentenceAt(span.start()).span();
            int from = Math.min(sentence.start(), span.start());
            int to = Math.max(sentence.end(), span.end());
            List<Span> spans = List.of(span);
            String heading = findings.note(finding).map(Note::heading).orElse("");
            if (layer.equals("k")) {
                KeyPoint point = reading.brief().points().get(Findable.index(reading, finding));
                spans = point.evidence().stream().sorted().toList();
                heading = Findings.shortened(point.text(), LONGEST_HEADING);
            }
            Optional<Note> note = findings.note(finding);
            List<String> edits = layer.equals("k")
                    ? reading.brief().points().get(Findable.index(reading, finding)).edits().stream()
                            .map(this::edit)
                            .toList()
                    : List.of();
            return new WhyView(
                    reading.id(),
                    finding,
                    layer,
                    heading,
                    note.map(Note::kind).orElse(words.get("why.point")),
                    context(source, from, to, spans),
                    note.map(Note::lines).orElse(List.of()),
                    rule,
                    ruleLine(rule),
                    RuleFile.of(rule).orElse(null),
                    entries,
                    steps,
                    edits,
                    kinds(layer, words),
                    "/brief/" + reading.id() + "#" + anchor);
        }

        /** The rule in a line: of an event, of which type it is; the file of a frame says more, in English. */
        private String ruleLine(String rule) {
            return finding.charAt(0) == 'v' && words.isArabic()
                    ? words.fill(
                            "rule.event", findings.note(finding).map(Note::kind).orElse(""))
                    : words.get("rule." + rule, "");
        }

        private void entry(List<Entry> entries, String list, String form) {
            if (entries.size() >= MOST_ENTRIES) {
                return;
            }
            PhraseTable table;
            try {
                table = lexicon.table(list);
            } catch (IllegalArgumentException none) {
                return;
            }
            String folded = FoldedText.fold(form);
            int row = table.rowOf(folded, 0, folded.length());
            if (row < 0) {
                return;
            }
            List<Note.Line> cells = new ArrayList<>();
            for (String column : CELLS) {
                if (table.hasColumn(column) && !table.cell(row, column).isEmpty()) {
                    String value = table.cell(row, column);
                    cells.add(Note.Line.quote(
                            words.get("cell." + column),
                            column.equals("act")
                                    ? words.get("act." + value, value)
                                    : Findings.shortened(value, LONGEST_HEADING)));
                }
            }
            Entry entry = new Entry(list, cells);
            if (!cells.isEmpty() && !entries.contains(entry)) {
                entries.add(entry);
            }
        }
    }
}
