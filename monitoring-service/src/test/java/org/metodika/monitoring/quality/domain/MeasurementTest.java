package org.metodika.monitoring.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.quality.domain.Period.Part;
import org.metodika.test.Requirement;

@Requirement("A25")
class MeasurementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Measurement NONE = Measurement.none("1001", "PERFORMANCE", new Period(2026, Part.Q1));

    @Test
    void aClassIsOneHoweverItIsWritten() {
        assertThat(Stream.of("9А", "9 а", "9«А»", "9A", "9-a")
                        .map(written -> group(written, null, 1).normal().schoolClass()))
                .containsOnly("9А");
    }

    @Test
    void aValueThatIsSentAgainReplacesTheOneBefore() {
        Measurement first = after(NONE, group("9А", "Физика", 50), group(null, null, 60));
        Measurement second = after(first, group("9А", "физика", 55));

        assertThat(second.groups()).hasSize(2);
        assertThat(second.group("9А", "Физика")).get().extracting(Group::value).isEqualTo(55.0);
        assertThat(second.record(List.of(group(null, null, 60)), Unit.PERCENT, TODAY))
                .isEqualTo(Decision.nothingToDo());
    }

    @Test
    void aValueLiesWithinTheLimitsOfItsUnit() {
        assertThat(flaws(first(Unit.PERCENT, group(null, null, 100.01))))
                .containsExactly("/groups/0/value value-of-unit");
        assertThat(flaws(first(Unit.MARK, group(null, null, 0.5)))).containsExactly("/groups/0/value value-of-unit");
        assertThat(flaws(first(Unit.MARK, group(null, null, 4.333)))).containsExactly("/groups/0/value value-of-unit");
        assertThat(first(Unit.MARK, group(null, null, 4.33))).isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(first(Unit.POINTS, group(null, null, Double.NaN))))
                .containsExactly("/groups/0/value value-of-unit");
    }

    @Test
    void nobodysNameStandsWhereAClassOrASubjectIsMeant() {
        assertThat(flaws(first(Unit.PERCENT, group("Иванов", "Физика, 9А: Иванов", 50))))
                .containsExactly("/groups/0/class school-class", "/groups/0/subject school-subject");
    }

    @Test
    void nothingIsMeasuredAheadTwiceOrWithoutEnd() {
        Measurement ahead = Measurement.none("1001", "PERFORMANCE", new Period(2026, Part.Q3));
        assertThat(ahead.record(List.of(group(null, null, 1)), Unit.PERCENT, TODAY))
                .isInstanceOf(Decision.Rejected.class);
        assertThat(ahead.record(List.of(group(null, null, 1)), Unit.PERCENT, LocalDate.of(2027, 1, 1)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(first(Unit.PERCENT, group("9А", null, 1), group("9a", null, 2))))
                .containsExactly("/groups/1/class group-twice");
        assertThat(flaws(first(
                        Unit.PERCENT,
                        IntStream.rangeClosed(0, Measurement.MOST_GROUPS)
                                .mapToObj(
                                        i -> group(null, "Предмет " + (char) ('а' + i % 32) + (char) ('а' + i / 32), 1))
                                .toArray(Group[]::new))))
                .containsExactly("/groups at-most-groups");
    }

    @Test
    void anAnnulledValueIsGoneAndNeedsAReason() {
        Measurement measured = after(NONE, group("9А", null, 50), group(null, null, 60));
        assertThat(measured.annul("9А", null, " ")).isInstanceOf(Decision.Rejected.class);
        Measurement rest = measured.evolve(event(measured.annul("9 а", null, "Ошибка")));
        assertThat(rest.groups()).extracting(Group::schoolClass).containsOnlyNulls();
        assertThat(rest.annul("9А", null, "Ошибка"))
                .isEqualTo(Decision.rejected(new QualityRefusal.NothingMeasuredThere()));
    }

    @Test
    void aPeriodFollowsTheOneOfTheSameLength() {
        assertThat(new Period(2026, Part.Q1).place() - new Period(2025, Part.Q4).place())
                .isOne();
        assertThat(new Period(2026, Part.H1).place() - new Period(2025, Part.H2).place())
                .isOne();
        assertThat(new Period(2026, Part.YEAR).place() - new Period(2025, Part.YEAR).place())
                .isOne();
        assertThat(Period.of("2026-Q3")).contains(new Period(2026, Part.Q3));
        assertThat(Period.of("2026-Q5")).isEmpty();
        assertThat(new Period(2026, Part.Q3).firstDay()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatShipsIsReadFromItsFile() {
        assertThat(ShippedIndicators.find("KNOWLEDGE_QUALITY"))
                .contains(new Scale("KNOWLEDGE_QUALITY", Unit.PERCENT, Direction.HIGHER));
        assertThat(ShippedIndicators.all()).extracting(Scale::code).doesNotHaveDuplicates();
    }

    private static Group group(@Nullable String schoolClass, @Nullable String subject, double value) {
        return new Group(schoolClass, subject, value, 20, null);
    }

    private static Measurement after(Measurement before, Group... groups) {
        MeasurementEvent event = event(before.record(List.of(groups), Unit.PERCENT, TODAY));
        return before.groups().isEmpty() ? Measurement.startedBy(event) : before.evolve(event);
    }

    private static Decision<MeasurementEvent> first(Unit unit, Group... groups) {
        return NONE.record(List.of(groups), unit, TODAY);
    }
}
