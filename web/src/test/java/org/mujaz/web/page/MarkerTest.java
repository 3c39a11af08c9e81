package org.mujaz.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.read.Page;
import org.mujaz.text.Article;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

class MarkerTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    private static Text text(String body) {
        return MUJAZ.analyze(Article.of(body)).text();
    }

    private static String words(List<Marker.Marked> paragraphs) {
        StringBuilder words = new StringBuilder();
        paragraphs.forEach(paragraph -> paragraph.parts().forEach(part -> words.append(part.words())));
        return words.toString();
    }

    /** The text of all elements with an id, joined, by id; of an element in an element with the same id only once. */
    private static void collect(List<Inline> parts, Map<String, String> texts, Set<String> ids) {
        for (Inline part : parts) {
            if (!part.id().isEmpty()) {
                assertThat(ids.add(part.id()))
                        .as("id %s is there once", part.id())
                        .isTrue();
            }
            if (part.kind() == Inline.Kind.MARK || part.kind() == Inline.Kind.STRETCH) {
                for (String id : part.marks().split(" ")) {
                    texts.merge(id, part.words(), String::concat);
                }
            }
            collect(part.parts(), texts, ids);
        }
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("mujaz.root"), "examples"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsAddedAndNothingLeftOut(Path example) throws IOException {
        Article article = Article.of(Files.readString(example));
        Analysis analysis = MUJAZ.analyze(article);
        Reading reading = new Reading(
                "x",
                Page.of(article, List.of()),
                analysis,
                MUJAZ.brief(analysis, BriefOptions.DEFAULT),
                MUJAZ.version());
        BriefView view = BriefView.of(reading, Words.in(Words.ARABIC), Visit.Look.DEFAULT, BriefOptions.DEFAULT);
        StringBuilder words = new StringBuilder();
        view.paragraphs().forEach(paragraph -> paragraph.forEach(part -> words.append(part.words())));
        assertThat(words).hasToString(analysis.text().source());
    }

    @Test
    void crossingSpansAreEachWhole() {
        Random random = new Random(8);
        String body = "قال الوزير إن بلاده سترد غدا\nوأضاف أنّها لن تقبل 5 شروط في بكين\nوبغداد 👨‍👩‍👧 كَتَبَ";
        Text text = text(body);
        for (int round = 0; round < 400; round++) {
            List<Marker.Mark> marks = new ArrayList<>();
            List<Marker.Stretch> stretches = new ArrayList<>();
            Map<String, Span> spans = new HashMap<>();
            for (int i = 0; i < 12; i++) {
                int a = text.tokens().get(random.nextInt(text.tokens().size())).start();
                int b = text.tokens().get(random.nextInt(text.tokens().size())).end();
                Span span = new Span(Math.min(a, b), Math.max(a, b));
                String id = "x" + i;
                if (span.isEmpty()) {
                    continue;
                }
                spans.put(id, span);
                if (i % 3 == 0) {
                    stretches.add(new Marker.Stretch(span, "c", id, i % 2));
                } else {
                    marks.add(new Marker.Mark(span, "n", id, "#n", "tip", i));
                }
            }
            List<Marker.Marked> marked = Marker.mark(text, marks, stretches, List.of());
            assertThat(words(marked)).isEqualTo(text.source());
            Map<String, String> texts = new HashMap<>();
            Set<String> ids = new HashSet<>();
            marked.forEach(paragraph -> collect(paragraph.parts(), texts, ids));
            spans.forEach((id, span) -> {
                assertThat(texts).containsEntry(id, text.quote(span));
                assertThat(ids).contains(id);
            });
        }
    }

    @Test
    void noMarkPartsALetterFromItsHarakatOrAnEmojiFromItsParts() {
        Text text = text("كَتَبَ 👨‍👩‍👧 نص");
        for (int end = 1; end < text.source().length(); end++) {
            List<Marker.Marked> marked = Marker.mark(
                    text, List.of(new Marker.Mark(new Span(0, end), "n", "x", "#x", "", 0)), List.of(), List.of());
            assertThat(words(marked)).isEqualTo(text.source());
            Map<String, String> texts = new HashMap<>();
            marked.forEach(paragraph -> collect(paragraph.parts(), texts, new HashSet<>()));
            String rest = text.source().substring(texts.getOrDefault("x", "").length());
            assertThat(rest.isEmpty() || Character.getType(rest.codePointAt(0)) != Character.NON_SPACING_MARK)
                    .isTrue();
            assertThat(rest).doesNotStartWith("\u200D");
            assertThat(rest.isEmpty() || !Character.isLowSurrogate(rest.charAt(0)))
                    .isTrue();
        }
    }

    @Test
    void aWayBackStandsBeforeTheWordAndIsNoText() {
        Text text = text("وقال الوزير نعم");
        List<Marker.Marked> marked = Marker.mark(
                text,
                List.of(),
                List.of(new Marker.Stretch(new Span(1, 11), "k", "k1", 0)),
                List.of(new Marker.Back(1, "#p1", "back", "1")));
        List<Inline> parts = marked.get(0).parts();
        assertThat(parts.get(0).kind()).isEqualTo(Inline.Kind.BACK);
        assertThat(parts.get(1).text()).isEqualTo("و");
        assertThat(parts.get(2).words()).isEqualTo("قال الوزير");
        assertThat(words(marked)).isEqualTo(text.source());
    }

    @Test
    void whatTurnsDirectionsStandsAlone() {
        List<Marker.Marked> marked = Marker.mark(text("نص \u202Eabc\u202C نص"), List.of(), List.of(), List.of());
        assertThat(marked.get(0).parts().stream()
                        .filter(part -> part.kind() == Inline.Kind.CONTROL)
                        .map(Inline::text))
                .containsExactly("\u202E", "\u202C");
        assertThat(words(marked)).isEqualTo("نص \u202Eabc\u202C نص");
    }
}
