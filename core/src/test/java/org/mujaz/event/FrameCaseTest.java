package org.mujaz.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Event.Status;
import org.mujaz.event.FrameCase.Difference;
import org.mujaz.event.FrameCase.Kind;
import org.mujaz.text.Span;

/** Cases of frames: their marks, and what is compared. */
class FrameCaseTest {

    private static final FrameCase KILL = FrameCase.of("kill", "{T:قتل} {A:مسلحون} {R:ثلاثة جنود} أمس", "");

    private static Event event(String concept, Status status, Span trigger, List<Span> by, List<Span> to) {
        return new Event(
                "ASSAULT",
                null,
                "190",
                4,
                null,
                status,
                by.stream().map(span -> new Participant(null, null, span)).toList(),
                to.stream().map(span -> new Participant(null, null, span)).toList(),
                null,
                null,
                Event.Counts.NONE,
                trigger,
                List.of(),
                trigger,
                false,
                null,
                "event." + concept);
    }

    private static final Span TRIGGER = new Span(0, 3);
    private static final Span GUNMEN = new Span(4, 10);
    private static final Span SOLDIERS = new Span(11, 21);

    @Test
    void marksAreTakenOut() {
        assertThat(KILL)
                .isEqualTo(new FrameCase(
                        "kill",
                        "قتل مسلحون ثلاثة جنود أمس",
                        TRIGGER,
                        List.of(GUNMEN),
                        List.of(SOLDIERS),
                        Status.ACTUAL));
        assertThat(FrameCase.of("kill", "نفى {T:مقتل} جندي", "negated").status())
                .isEqualTo(Status.NEGATED);
        assertThat(FrameCase.of("kill", "قتل الوقت", "").fires()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{T:قتل | a mark is",
                "قتل} أحد | a } closes nothing",
                "{X:قتل} أحد | a mark is T, A or R, not X",
                "{T:} أحد | a mark is",
                "{Tقتل} أحد | a mark is",
                "{T:قتل {A:أحد}} | a mark is",
                "قتل {A:أحد} | needs a {T:...}",
                "{ | a mark is"
            })
    void whatIsNoMarkIsRefused(String marked, String message) {
        assertThatThrownBy(() -> FrameCase.of("kill", marked, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aTriggerMayHaveSeveralParts() {
        FrameCase parts = FrameCase.of("arrest", "{T:ألقت} {A:الشرطة} {T:القبض} على لص", "");
        assertThat(parts.text()).isEqualTo("ألقت الشرطة القبض على لص");
        assertThat(parts.trigger()).isEqualTo(new Span(0, 4));
    }

    @Test
    void whatIsNoStatusIsRefused() {
        assertThatThrownBy(() -> FrameCase.of("kill", "{T:قتل}", "maybe")).hasMessageContaining("not maybe");
    }

    @Test
    void aCaseThatIsMetHasNoDifferences() {
        Event met = event("kill", Status.ACTUAL, TRIGGER, List.of(GUNMEN), List.of(SOLDIERS));
        assertThat(KILL.check(List.of(met))).isEqualTo(new FrameCase.Result(met, null, List.of()));
        Event shorter = event("kill", Status.ACTUAL, TRIGGER, List.of(GUNMEN), List.of(new Span(17, 25)));
        assertThat(KILL.check(List.of(shorter)).passes()).isTrue();
    }

    @Test
    void everyDifferenceIsTold() {
        Event other = event("kill", Status.PLANNED, TRIGGER, List.of(SOLDIERS), List.of(new Span(22, 25)));
        assertThat(KILL.check(List.of(other)).differences())
                .containsExactly(
                        new Difference(Kind.STATUS, TRIGGER),
                        new Difference(Kind.ACTOR_MISSING, GUNMEN),
                        new Difference(Kind.RECIPIENT_MISSING, SOLDIERS),
                        new Difference(Kind.ACTOR_EXTRA, SOLDIERS),
                        new Difference(Kind.RECIPIENT_EXTRA, new Span(22, 25)));
    }

    @Test
    void anEventOfAnotherConceptIsNotTheOne() {
        Event other = event("murder", Status.ACTUAL, TRIGGER, List.of(), List.of());
        assertThat(KILL.check(List.of(other)))
                .isEqualTo(new FrameCase.Result(null, other, List.of(new Difference(Kind.NOT_FOUND, TRIGGER))));
        FrameCase none = FrameCase.of("kill", "قتل الشباب الوقت", "");
        assertThat(none.check(List.of(other)).passes()).isTrue();
        assertThat(none.check(List.of(event("kill", Status.ACTUAL, TRIGGER, List.of(), List.of())))
                        .differences())
                .containsExactly(new Difference(Kind.FIRED, TRIGGER));
    }

    @Test
    void ofPartiesThatActOnEachOtherEitherMarkWillDo() {
        FrameCase meeting = FrameCase.of("meet", "{T:التقى} {A:زيد} {R:عمرا}", "");
        List<Span> both = List.of(new Span(6, 9), new Span(10, 14));
        assertThat(meeting.check(List.of(event("meet", Status.ACTUAL, new Span(0, 5), both, both)))
                        .passes())
                .isTrue();
        FrameCase plural = FrameCase.of("meet", "{T:التقى} {A:زيد} {R:عمرا} ثم بكرا", "");
        List<Span> three = List.of(new Span(6, 9), new Span(10, 14), new Span(18, 22));
        assertThat(plural.check(List.of(event("meet", Status.ACTUAL, new Span(0, 5), three, three)))
                        .differences())
                .containsExactly(
                        new Difference(Kind.ACTOR_EXTRA, new Span(18, 22)),
                        new Difference(Kind.RECIPIENT_EXTRA, new Span(18, 22)));
    }
}
