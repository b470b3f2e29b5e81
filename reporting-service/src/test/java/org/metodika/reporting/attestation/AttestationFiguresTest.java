package org.metodika.reporting.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.reporting.attestation.AttestationFigures.Category;
import org.metodika.reporting.attestation.AttestationFigures.Organisation;
import org.metodika.reporting.attestation.AttestationFigures.Staff;
import org.metodika.reporting.rows.AttestationRow;
import org.metodika.test.Requirement;

/** What belongs to a year of attestations, and what several organisations come to together. */
class AttestationFiguresTest {

    private static final Year YEAR = new Year(2026);
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @Test
    @Requirement("E12")
    void aYearHoldsWhatHappenedInIt() {
        AttestationFigures figures = figures(
                row("FIRST", "ESTABLISHED", "2025-10-01", "2025-12-20", "2026-01-15", null),
                row("HIGHEST", "REFUSED", "2026-02-01", "2026-02-10", "2026-04-01", "ABSENT"),
                row("HIGHEST", "WITHDRAWN", "2026-02-01", null, "2026-03-01", null),
                row("MENTOR", "APPLIED", "2026-11-01", "2026-11-20", null, null),
                // Neither under way in the year nor decided in it.
                row("FIRST", "ESTABLISHED", "2025-02-01", "2025-03-01", "2025-04-01", null),
                // Decided after the year.
                row("FIRST", "ESTABLISHED", "2026-12-30", "2027-01-10", "2027-02-20", null));

        assertThat(figures.cases()).isEqualTo(5);
        assertThat(figures.applied()).isEqualTo(2);
        assertThat(figures.established()).isEqualTo(1);
        assertThat(figures.byCategory()).isEqualTo(Map.of(Category.FIRST, 1));
        assertThat(figures.refused()).isEqualTo(1);
        assertThat(figures.byGround()).isEqualTo(Map.of("ABSENT", 1));
        assertThat(figures.withdrawn()).isEqualTo(1);
        assertThat(figures.getPercentWithCategory()).isEqualByComparingTo("66.6");
    }

    @Test
    @Requirement("E12")
    void togetherPeopleAreAddedUpAndSharesAreNot() {
        AttestationFigures first = figures(row("FIRST", "REFUSED", "2026-02-01", "2026-02-10", "2026-04-01", "ABSENT"));
        AttestationFigures second = AttestationFigures.of(
                new Organisation("s2", "Школа № 2", "GENERAL"),
                YEAR,
                List.of(row("FIRST", "ESTABLISHED", "2026-02-01", "2026-02-10", "2026-04-01", null)),
                new Staff(ON, 1, 1),
                StandardFigures.of(Stream.of(level("A/01.6", 30, true))));

        AttestationFigures total = AttestationFigures.total(YEAR, ON, List.of(first, second));

        assertThat(total.cases()).isEqualTo(2);
        assertThat(total.byCategory()).isEqualTo(Map.of(Category.FIRST, 1));
        assertThat(total.byGround()).isEqualTo(Map.of("ABSENT", 1));
        assertThat(total.getPercentWithCategory()).isEqualByComparingTo("75");
        assertThat(total.standard())
                .containsExactly(new StandardFigures("A/01.6", 3, 60, 2), new StandardFigures("A/02.6", 1, 50, 0));
        assertThat(total.percentSufficient()).isEqualByComparingTo("50");
    }

    @Test
    @Requirement("E12")
    void whereNobodyIsThereIsNoShare() {
        AttestationFigures none = AttestationFigures.total(YEAR, ON, List.of());
        assertThat(none.getPercentWithCategory()).isNull();
        assertThat(none.percentSufficient()).isNull();
        assertThat(YEAR.upTo(ON)).isEqualTo(ON);
        assertThat(YEAR.upTo(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static AttestationFigures figures(AttestationRow... rows) {
        return AttestationFigures.of(
                new Organisation("s1", "Школа № 1", "GENERAL"),
                YEAR,
                List.of(rows),
                new Staff(ON, 3, 2),
                StandardFigures.of(
                        Stream.of(level("A/01.6", 70, false), level("A/01.6", 80, false), level("A/02.6", 50, true))));
    }

    private static CriterionLevel level(String code, double score, boolean deficit) {
        return new CriterionLevel(code, score, "MIDDLE", "MIDDLE", deficit);
    }

    private static AttestationRow row(
            String target,
            String status,
            String opened,
            @Nullable String applied,
            @Nullable String ended,
            @Nullable String ground) {
        return new AttestationRow(
                UUID.randomUUID(),
                "s1",
                UUID.randomUUID(),
                target,
                status,
                LocalDate.parse(opened),
                applied == null ? null : LocalDate.parse(applied),
                ended == null ? null : LocalDate.parse(ended),
                ground,
                null);
    }
}
