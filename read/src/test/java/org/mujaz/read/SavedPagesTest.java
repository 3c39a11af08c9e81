package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mujaz.lexicon.Lexicon;

/**
 * Ninety-six pages, each marked up in the manner of another outlet: their texts, titles, dates, authors and points. Those from 41 on
 * were written before anybody looked at how the reader would do on them; bench/README.md has the figures of those first runs.
 */
class SavedPagesTest {

    private static final double LEAST_MEAN_F1 = 0.98;
    private static final double LEAST_F1 = 0.9;
    private static final int MOST_WRONG_DATES = 2;

    private static final HtmlReader READER = new HtmlReader(Lexicon.load());

    private static Page read(SavedPage page) throws ReadException {
        return READER.read(page.name(), page.html(), null, page.field("url"));
    }

    @TestFactory
    Stream<DynamicTest> titlePointsAuthorAndNoBoilerplate() {
        return SavedPage.all().stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> check(page)));
    }

    private static void check(SavedPage page) throws ReadException {
        Page read = read(page);
        assertThat(read.article().title()).isEqualTo(page.field("title"));
        assertThat(read.article().points()).isEqualTo(page.list("point"));
        if (page.field("author") != null) {
            assertThat(read.author()).isEqualTo(page.field("author"));
        }
        page.list("never").forEach(never -> assertThat(read.article().body()).doesNotContain(never));
        assertThat(SavedPage.f1(page.text(), read.article().body()))
                .as("F1 of %s", read.article().body())
                .isGreaterThan(LEAST_F1);
        for (String field : List.of("title", "text", "published")) {
            assertThat(read.origins()).anyMatch(origin -> origin.field().equals(field));
        }
    }

    @Test
    void textsAndDatesOfAll() throws ReadException {
        List<SavedPage> pages = SavedPage.all();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(96);
        double sum = 0;
        List<String> wrongDates = new ArrayList<>();
        for (SavedPage page : pages) {
            Page read = read(page);
            sum += SavedPage.f1(page.text(), read.article().body());
            String value = read.article().published().value();
            if (!isSame(page.field("published"), value)) {
                wrongDates.add(page.name() + " " + value);
            }
        }
        System.out.printf("saved pages: mean F1 %.4f, wrong dates %s%n", sum / pages.size(), wrongDates);
        assertThat(sum / pages.size()).isGreaterThanOrEqualTo(LEAST_MEAN_F1);
        assertThat(wrongDates).hasSizeLessThanOrEqualTo(MOST_WRONG_DATES);
    }

    private static boolean isSame(@Nullable String expected, @Nullable String found) {
        if (expected == null || found == null) {
            return Objects.equals(expected, found);
        }
        String iso = expected.replace(' ', 'T').replace(":00:00", ":00");
        String other = found;
        if (iso.endsWith("Z") || iso.matches(".*T.*[+-]\\d\\d:\\d\\d")) {
            return other.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")
                    && OffsetDateTime.parse(expected).withNano(0).isEqual(OffsetDateTime.parse(other));
        }
        return iso.equals(other);
    }

    @Test
    void liveBlogsKeepTheTimesOfTheirEntries() throws ReadException {
        for (SavedPage page : SavedPage.all()) {
            if (page.name().contains("live-")) {
                Page read = read(page);
                List<String> lines = read.article().body().lines().toList();
                assertThat(read.entries()).as(page.name()).hasSizeGreaterThan(5);
                assertThat(read.entries())
                        .allSatisfy(entry -> assertThat(
                                        OffsetDateTime.parse(entry.time()).getYear())
                                .isEqualTo(2024))
                        .allSatisfy(entry -> assertThat(entry.paragraph()).isLessThan(lines.size()));
            }
        }
    }

    @Test
    void aStubBehindAPaywallIsPartial() throws ReadException {
        for (SavedPage page : SavedPage.all()) {
            assertThat(read(page).partial())
                    .as(page.name())
                    .isEqualTo(page.name().contains("paywall"));
        }
    }
}
