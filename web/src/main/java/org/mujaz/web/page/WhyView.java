package org.mujaz.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.KeyPoint;
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
 * @param before what stands before it in its sentence
 * @param words its words
 * @param after what stands behind it in its sentence
 * @param lines what more is known of it
 * @param rule the rule's id
 * @param ruleLine the rule in a line
 * @param file the rule's file, or null where it has none of its own
 * @param entries entries of the lexicon it was known by
 * @param steps how it was worked out
 * @param back where it stands in the article
 */
public record WhyView(
        String reading,
        String finding,
        String layer,
        String heading,
        String kind,
        String before,
        String words,
        String after,
        List<Note.Line> lines,
        String rule,
        String ruleLine,
        @Nullable RuleFile file,
        List<Entry> entries,
        List<Note.Line> steps,
        String back) {

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
                            figures.published(analysis.published()),
                            words.get("basis." + analysis.published().basis()))));
            time.notes().forEach(note -> steps.add(Note.Line.code("", note)));
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

        private WhyView view(
                String layer, Span span, String rule, List<Entry> entries, List<Note.Line> steps, String anchor) {
            String source = analysis.text().source();
            Span sentence = analysis.text().sentenceAt(span.start()).span();
            int from = Math.min(sentence.start(), span.start());
            int to = Math.max(sentence.end(), span.end());
            Optional<Note> note = findings.note(finding);
            return new WhyView(
                    reading.id(),
                    finding,
                    layer,
                    note.map(Note::heading).orElse(words.get("why.point")),
                    note.map(Note::kind).orElse(words.get("why.point")),
                    source.substring(from, span.start()),
                    source.substring(span.start(), span.end()),
                    source.substring(span.end(), to),
                    note.map(Note::lines).orElse(List.of()),
                    rule,
                    words.get("rule." + rule, ""),
                    RuleFile.of(rule).orElse(null),
                    entries,
                    steps,
                    "/brief/" + reading.id() + "#" + anchor);
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
                    cells.add(Note.Line.quote(column, Findings.shortened(table.cell(row, column), 90)));
                }
            }
            Entry entry = new Entry(list, cells);
            if (!cells.isEmpty() && !entries.contains(entry)) {
                entries.add(entry);
            }
        }
    }
}
