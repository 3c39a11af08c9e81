package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.text.Published.Basis;

class PublishedTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-08",
                "2024-04-08T09:30",
                "2024-04-08T09:30:15",
                "2024-04-08T09:30:15.250",
                "2024-04-08T23:59:59Z",
                "2024-04-08T00:30+03:00",
                "2024-04-08T09:30:00+03:00[Asia/Riyadh]"
            })
    void readsADateOrADateTimeAndKeepsItAsGiven(String iso) {
        assertThat(Published.parse(iso, Basis.GIVEN)).isEqualTo(new Published(Basis.GIVEN, DAY, DAY, iso, null));
    }

    @Test
    void theDayIsTheOneOnTheClockOfItsOwnOffset() {
        assertThat(Published.parse("2024-04-08T01:00+03:00", Basis.METADATA).earliest())
                .isEqualTo(DAY);
    }

    @Test
    void outerWhiteSpaceIsLeftOut() {
        assertThat(Published.parse(" 2024-04-08\n", Basis.GIVEN).value()).isEqualTo("2024-04-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-04",
                "2024-4-8",
                "08/04/2024",
                "2024-04-31",
                "2023-02-29",
                "2024-04-08T25:00",
                "2024-04-08 09:30",
                "20240408",
                "الاثنين"
            })
    void refusesWhatIsNeither(String notIso) {
        assertThatThrownBy(() -> Published.parse(notIso, Basis.GIVEN)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void oneKnownDayIsBothFirstAndLast() {
        assertThat(Published.on(DAY, Basis.INFERRED))
                .isEqualTo(new Published(Basis.INFERRED, DAY, DAY, "2024-04-08", null));
    }

    @Test
    void aDayWithoutAYearIsNoDayOfTheCalendar() {
        Published yearless = Published.yearless(MonthDay.of(4, 12));

        assertThat(yearless).isEqualTo(new Published(Basis.DATELINE, null, null, null, MonthDay.of(4, 12)));
        assertThat(yearless.isKnown()).isFalse();
    }

    @Test
    void onlyAValueIsKnowledge() {
        assertThat(Published.UNKNOWN.isKnown()).isFalse();
        assertThat(Published.UNKNOWN.basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(Published.on(DAY, Basis.GIVEN).isKnown()).isTrue();
    }
}
