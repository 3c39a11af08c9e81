package org.mujaz.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.analysis.Analysis;
import org.mujaz.coverage.Uncoded;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;

/** What several articles left over, counted. Of each word three examples at most are kept, each of another article. */
final class UncodedTotals {

    /** Field of one row. */
    static final List<Field<Row>> FIELDS = List.of(
            Field.kind("kind", "النوع", 3, Row::kind, UncodedTotals::arabic),
            Field.words("form", "الكلمة", 0, Row::form),
            Field.code("count", "العدد", 0, row -> Long.toString(row.count)),
            Field.code("articles", "المقالات", 2, row -> Long.toString(row.articles)),
            Field.words("example1", "مثال", 0, row -> row.example(0)),
            Field.words("example2", "مثال ثان", 0, row -> row.example(1)),
            Field.words("example3", "مثال ثالث", 1, row -> row.example(2)));

    private static final int EXAMPLES = 3;
    private static final int AROUND = 40;
    private static final String ELLIPSIS = "\u2026";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** A use of a word: the article, the place in its text, and the words around it in its sentence. */
    record Example(String article, Span span, String quote, String context) {}

    /** A word of one article, or of all of them. */
    record Row(Uncoded.Kind kind, String form, long count, long articles, List<Example> examples) {

        private Row and(Row later) {
            List<Example> both = new ArrayList<>(examples);
            later.examples.stream().limit(EXAMPLES - both.size()).forEach(both::add);
            return new Row(kind, form, count + later.count, articles + later.articles, List.copyOf(both));
        }

        private Row again() {
            return new Row(kind, form, count + 1, articles, examples);
        }

        private String example(int index) {
            return index < examples.size() ? examples.get(index).context() : "";
        }
    }

    /** What one article left over, by word. */
    static Map<String, Row> of(Analysis analysis, List<Uncoded> left) {
        Map<String, Row> rows = new LinkedHashMap<>();
        int at = 0;
        List<Sentence> sentences = analysis.text().sentences();
        for (Uncoded word : left) {
            while (at + 1 < sentences.size()
                    && sentences.get(at + 1).span().start() <= word.span().start()) {
                at++;
            }
            String key = word.kind() + "\t" + Lexicon.key(word.form());
            Row known = rows.get(key);
            rows.put(
                    key,
                    known == null
                            ? new Row(
                                    word.kind(), word.form(), 1, 1, List.of(example(analysis, word, sentences.get(at))))
                            : known.again());
        }
        return rows;
    }

    private static Example example(Analysis analysis, Uncoded word, Sentence sentence) {
        String source = analysis.text().source();
        int from = Math.max(sentence.span().start(), word.span().start() - AROUND);
        int to = Math.min(sentence.span().end(), word.span().end() + AROUND);
        boolean cutBefore = from > sentence.span().start();
        boolean cutBehind = to < sentence.span().end();
        while (cutBefore && from < word.span().start() && source.charAt(from - 1) != ' ') {
            from++;
        }
        while (cutBehind && to > word.span().end() && source.charAt(to) != ' ') {
            to--;
        }
        String context = (cutBefore ? ELLIPSIS : "") + source.substring(from, to) + (cutBehind ? ELLIPSIS : "");
        return new Example(analysis.article().id(), word.span(), word.span().of(source), context);
    }

    /** Adds what one more article left over; articles must come in their order. */
    void add(Map<String, Row> more) {
        more.forEach((key, row) -> rows.merge(key, row, Row::and));
    }

    /** The most frequent, then those of most articles, then as they came; {@code most} of them. */
    List<Row> rows(long most) {
        return rows.values().stream()
                .sorted(Comparator.comparingLong(Row::count)
                        .thenComparingLong(Row::articles)
                        .reversed())
                .limit(most)
                .toList();
    }

    /** One word as a line of JSON, with no line feed behind it. */
    static String json(Row row) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringField("kind", row.kind.name());
            json.writeStringField("form", row.form);
            json.writeNumberField("count", row.count);
            json.writeNumberField("articles", row.articles);
            json.writeArrayFieldStart("examples");
            for (Example example : row.examples) {
                json.writeStartObject();
                json.writeStringField("article", example.article);
                json.writeNumberField("start", example.span.start());
                json.writeNumberField("end", example.span.end());
                json.writeStringField("quote", example.quote);
                json.writeStringField("context", example.context);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    private static String arabic(Uncoded.Kind kind) {
        return switch (kind) {
            case VERB -> "فعل";
            case NOUN -> "مصدر";
            case NAME -> "اسم علم";
        };
    }
}
