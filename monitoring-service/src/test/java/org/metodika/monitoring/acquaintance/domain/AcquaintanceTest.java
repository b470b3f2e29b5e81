package org.metodika.monitoring.acquaintance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

@Requirement("A26")
class AcquaintanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final StaffId FIRST = new StaffId(UUID.randomUUID());
    private static final StaffId SECOND = new StaffId(UUID.randomUUID());
    private static final Report DOCUMENT = new Report(null, "Анализ ВПР", "Папка");

    @Test
    void aReportIsAnAnalysisOrADocument() {
        UUID analysis = UUID.randomUUID();
        assertThat(flaws(Acquaintance.lay(laid(new Report(analysis, "Итоги", null), List.of(FIRST), null), false)))
                .containsExactly("/analysisId unknown-analysis");
        assertThat(flaws(Acquaintance.lay(laid(new Report(analysis, "Итоги", "Папка"), List.of(FIRST), null), true)))
                .containsExactly("/reference analysis-or-document");
        assertThat(flaws(Acquaintance.lay(laid(new Report(null, "", null), List.of(FIRST), null), false)))
                .containsExactly("/title not-blank", "/reference analysis-or-document");
        assertThat(flaws(Acquaintance.lay(laid(DOCUMENT, List.of(), TODAY.minusDays(1)), false)))
                .containsExactly("/audience nobody-there", "/dueOn future-or-present");
        assertThat(Acquaintance.lay(laid(DOCUMENT, List.of(FIRST), TODAY), false))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aTeacherAcknowledgesOnceAndTheFirstDayStays() {
        Acquaintance laid = Acquaintance.startedBy(laid(DOCUMENT, List.of(FIRST, SECOND), null));
        Acquaintance once = laid.evolve(new AcquaintanceEvent.Acknowledged(FIRST, TODAY));
        assertThat(once.acknowledge(FIRST, TODAY.plusDays(1))).isEqualTo(Decision.nothingToDo());
        assertThat(once.reader(FIRST)).contains(new Reader(FIRST, TODAY));
        assertThat(once.reader(SECOND)).contains(new Reader(SECOND, null));
    }

    @Test
    void onlyThoseAreRemindedWhoHaveNotAcknowledgedAndAreOnTheStaff() {
        Acquaintance laid = Acquaintance.startedBy(laid(DOCUMENT, List.of(FIRST, SECOND), null))
                .evolve(new AcquaintanceEvent.Acknowledged(FIRST, TODAY));
        AcquaintanceEvent reminded = new AcquaintanceEvent.Reminded(List.of(SECOND), TODAY);
        assertThat(laid.remind(TODAY, _ -> true)).isEqualTo(Decision.accepted(reminded));
        assertThat(laid.remind(TODAY, FIRST::equals))
                .isEqualTo(Decision.rejected(new AcquaintanceRefusal.EverybodyIsAcquainted()));
        assertThat(laid.evolve(reminded).remind(TODAY, _ -> true))
                .isEqualTo(Decision.rejected(new AcquaintanceRefusal.AcquaintanceRemindedToday(TODAY)));
        assertThat(laid.evolve(reminded).remind(TODAY.plusDays(1), _ -> true)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsWithdrawnIsNotAcknowledgedAnyMore() {
        Acquaintance laid = Acquaintance.startedBy(laid(DOCUMENT, List.of(FIRST), null));
        assertThat(laid.withdraw(new Withdrawal(" ", TODAY))).isInstanceOf(Decision.Rejected.class);
        Acquaintance withdrawn =
                laid.evolve(new AcquaintanceEvent.Withdrawn(new Withdrawal("Справка исправлена", TODAY)));
        Decision<AcquaintanceEvent> refused = Decision.rejected(new AcquaintanceRefusal.AcquaintanceIsWithdrawn());
        assertThat(withdrawn.acknowledge(FIRST, TODAY)).isEqualTo(refused);
        assertThat(withdrawn.remind(TODAY, _ -> true)).isEqualTo(refused);
        assertThat(withdrawn.withdraw(new Withdrawal("Ещё раз", TODAY))).isEqualTo(refused);
    }

    private static AcquaintanceEvent.Laid laid(Report report, List<StaffId> readers, @Nullable LocalDate dueOn) {
        return new AcquaintanceEvent.Laid(
                new AcquaintanceId(UUID.randomUUID()), "1001", report, Audience.SCHOOL, null, readers, TODAY, dueOn);
    }
}
