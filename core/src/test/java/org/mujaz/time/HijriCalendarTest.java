package org.mujaz.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.lexicon.Lexicon;

class HijriCalendarTest {

    private static final HijriCalendar CALENDAR = new HijriCalendar(Lexicon.load());
    private static final LocalDate TABLE_FIRST = LocalDate.of(1937, 3, 14);
    private static final LocalDate TABLE_LAST = LocalDate.of(2077, 11, 16);

    @ParameterizedTest
    @CsvSource({
        "1356, 1, 1, 1937-03-14",
        "1500, 1, 1, 2076-11-27",
        "1500, 12, 30, 2077-11-16",
        "1445, 9, 1, 2024-03-11",
        "1445, 10, 1, 2024-04-10",
        "1446, 1, 1, 2024-07-07",
        "1400, 1, 1, 1979-11-20",
    })
    void daysOfTheTable(int year, int month, int day, LocalDate date) {
        assertThat(CALENDAR.date(year, month, day)).isEqualTo(date);
        assertThat(CALENDAR.yearOf(date)).isEqualTo(year);
        assertThat(CALENDAR.monthOf(date)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"1355, 12, 1", "1501, 1, 1", "1300, 1, 1", "1600, 12, 29"})
    void outsideTheTableItIsTheOneOfTheJdk(int year, int month, int day) {
        LocalDate date = CALENDAR.date(year, month, day);

        assertThat(date).isEqualTo(LocalDate.from(HijrahDate.of(year, month, day)));
        assertThat(CALENDAR.yearOf(date)).isEqualTo(year);
        assertThat(CALENDAR.monthOf(date)).isEqualTo(month);
    }

    @Test
    void theTableAndWhatSurroundsItMeetWithoutAGapOfYears() {
        assertThat(CALENDAR.yearOf(TABLE_FIRST)).isEqualTo(1356);
        assertThat(CALENDAR.yearOf(TABLE_FIRST.minusDays(2))).isEqualTo(1355);
        assertThat(CALENDAR.yearOf(TABLE_LAST)).isEqualTo(1500);
        assertThat(CALENDAR.yearOf(TABLE_LAST.plusDays(2))).isEqualTo(1501);
    }

    @ParameterizedTest
    @CsvSource({
        "1445, 9, 31",
        "1445, 9, 0",
        "1445, 9, -1",
        "1445, 0, 1",
        "1445, 13, 1",
        "1356, 0, 1",
        "1500, 13, 1",
        "1356, 1, 30",
        "1299, 12, 1",
        "1601, 1, 1",
        "0, 1, 1",
    })
    void whatIsNoDayIsRefused(int year, int month, int day) {
        assertThatThrownBy(() -> CALENDAR.date(year, month, day)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void behindItsLastYearThereIsNoLastDay() {
        assertThat(CALENDAR.lastOf(1600, 11))
                .isEqualTo(CALENDAR.date(1600, 12, 1).minusDays(1));
        assertThatThrownBy(() -> CALENDAR.lastOf(1600, 12)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"1880-01-01", "2300-01-01"})
    void aDayThatNoYearOfItHasIsRefused(LocalDate day) {
        assertThatThrownBy(() -> CALENDAR.yearOf(day)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CALENDAR.monthOf(day)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void everyDayOfTheTableIsInTheMonthThatItBegins() {
        LocalDate day = TABLE_FIRST;
        for (int year = 1356; year <= 1500; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate last = CALENDAR.lastOf(year, month);
                assertThat(CALENDAR.date(year, month, 1)).isEqualTo(day);
                long days = last.toEpochDay() - day.toEpochDay() + 1;
                assertThat(days).as("%d-%d", year, month).isBetween(year == 1364 && month == 8 ? 28L : 29L, 30L);
                for (LocalDate each = day; !each.isAfter(last); each = each.plusDays(1)) {
                    assertThat(CALENDAR.yearOf(each)).isEqualTo(year);
                    assertThat(CALENDAR.monthOf(each)).isEqualTo(month);
                }
                day = last.plusDays(1);
            }
        }
        assertThat(day).isEqualTo(TABLE_LAST.plusDays(1));
    }

    @Test
    void theJdksTableIsNeverFarOff() {
        for (int year = 1356; year <= 1500; year++) {
            for (int month = 1; month <= 12; month++) {
                long apart = CALENDAR.date(year, month, 1).toEpochDay()
                        - HijrahDate.of(year, month, 1).getLong(ChronoField.EPOCH_DAY);
                assertThat(apart).as("%d-%d", year, month).isBetween(-2L, 2L);
            }
        }
    }
}
