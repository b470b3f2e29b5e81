package org.metodika.monitoring.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlledprogram.ControlledProgram.Money;
import org.metodika.monitoring.controlledprogram.ControlledProgram.Stage;
import org.metodika.test.Requirement;

/** Plan, fact, deviation and forecast of money. */
@Requirement({"B28", "B42"})
class FinancesTest {

    @Test
    void whatIsOverCountsAsSpentAndTheRestAsPlanned() {
        Finances finances = Finances.of(List.of(
                program(
                        stage(true, new Money("BUDGET", 10_000, 7_000)),
                        stage(false, new Money("GRANT", 5_000, 0)),
                        stage(false, null)),
                program(stage(false, new Money("BUDGET", 1_000, 4_500)))));
        assertThat(finances.planned()).isEqualTo(16_000);
        assertThat(finances.spent()).isEqualTo(11_500);
        assertThat(finances.deviation()).isEqualTo(-4_500);
        assertThat(finances.expected()).isEqualTo(16_500);
        assertThat(finances.lacking()).isEqualTo(500);
        assertThat(finances.sources())
                .containsExactly(
                        new Finances.OfSource("BUDGET", Origin.INTERNAL, 11_000, 11_500, 500),
                        new Finances.OfSource("GRANT", Origin.EXTERNAL, 5_000, 0, -5_000));
    }

    @Test
    void nothingPlannedLacksNothing() {
        assertThat(Finances.of(List.of(program(stage(true, null))))).isEqualTo(new Finances(0, 0, 0, 0, 0, List.of()));
    }

    private static Stage stage(boolean settled, @Nullable Money money) {
        return new Stage(UUID.randomUUID(), 1, "Этап", LocalDate.of(2026, 12, 20), settled, money);
    }

    private static ControlledProgram program(Stage... stages) {
        return new ControlledProgram(
                UUID.randomUUID(),
                "school-07",
                UUID.randomUUID(),
                null,
                null,
                "IN_PROGRESS",
                null,
                null,
                null,
                List.of(stages),
                List.of());
    }
}
