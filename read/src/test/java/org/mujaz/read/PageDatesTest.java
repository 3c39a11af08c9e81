package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Published;

/** Dates as pages, feeds and the servers behind them write them. */
class PageDatesTest {

    private static final PageDates DATES = new PageDates(Lexicon.load());

    @TestFactory
    Stream<DynamicTest> datesAsTheyAreWritten() {
        return Map.ofEntries(
                        // Set up for America: no zeros, seconds, AM or PM, the month in front.
                        Map.entry("4/8/2024 10:45:00 AM", "2024-04-08T10:45"),
                        Map.entry("4/8/2024 12:20:11 PM", "2024-04-08T12:20:11"),
                        Map.entry("12/8/2024 1:05:09 PM", "2024-12-08T13:05:09"),
                        // Everybody else's.
                        Map.entry("4/8/2024 10:45", "2024-08-04T10:45"),
                        Map.entry("04/08/2024 10:45:00 AM", "2024-08-04T10:45"),
                        Map.entry("4/8/2024", "2024-08-04"),
                        Map.entry("13/8/2024 1:05:09 PM", "2024-08-13T13:05:09"),
                        // Without anything between.
                        Map.entry("20240408T1020", "2024-04-08T10:20"),
                        Map.entry("20240408T102030Z", "2024-04-08T10:20:30Z"),
                        // Of servers that speak French.
                        Map.entry("Mon, 08 Avr 2024 10:00:00 GMT", "2024-04-08T10:00Z"),
                        Map.entry("8 f\u00E9vrier 2024", "2024-02-08"),
                        Map.entry("08 ao\u00FBt 2024 - 07:44", "2024-08-08T07:44"),
                        Map.entry("1 juil. 2024", "2024-07-01"),
                        Map.entry("1 juin 2024", "2024-06-01"),
                        Map.entry("31 d\u00E9cembre 2024", "2024-12-31"))
                .entrySet()
                .stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(DATES.read(each.getKey()))
                                .isNotNull()
                                .extracting(Published::value)
                                .isEqualTo(each.getValue())));
    }

    @Test
    void wordsThatBeginLikeMonthsAreNone() {
        assertThat(DATES.read("8 maison 2024")).isNull();
        assertThat(DATES.read("8 juillerie 2024")).isNull();
    }
}
