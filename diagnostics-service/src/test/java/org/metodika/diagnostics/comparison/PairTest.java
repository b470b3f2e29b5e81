package org.metodika.diagnostics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.comparison.ComparisonRejection.ComparedInWrongOrder;
import org.metodika.diagnostics.comparison.ComparisonRejection.ComparedInstrumentsDiffer;
import org.metodika.diagnostics.comparison.ComparisonRejection.ComparedIsNotClosed;
import org.metodika.diagnostics.comparison.ComparisonRejection.ComparedSourcesDiffer;
import org.metodika.diagnostics.comparison.ComparisonRejection.ComparedTeachersDiffer;
import org.metodika.diagnostics.comparison.ComparisonRejection.ComparedVersionsDiffer;
import org.metodika.diagnostics.level.Measurement;
import org.metodika.test.Requirement;

@Requirement({"C26", "C27"})
class PairTest {

    private static final UUID TEACHER = new UUID(0, 101);
    private static final List<String> SOURCES = List.of("LESSON", "INTERVIEW");
    private static final Measurement BEFORE = measured(TEACHER, "survey", 1, "2026-09-18", false, SOURCES);

    @Test
    void theSameInstrumentVersionFromTheSameSourcesIsCompared() {
        Measurement after = measured(TEACHER, "survey", 1, "2027-05-20", false, List.of("INTERVIEW", "LESSON"));

        assertThat(new Pair(BEFORE, after).refusal()).isEmpty();
    }

    @Test
    void whatDiffersIsNamed() {
        assertThat(refusal(measured(new UUID(0, 102), "survey", 1, "2027-05-20", false, SOURCES)))
                .isEqualTo(new ComparedTeachersDiffer());
        assertThat(refusal(measured(TEACHER, "tests", 1, "2027-05-20", false, SOURCES)))
                .isEqualTo(new ComparedInstrumentsDiffer("survey", "tests"));
        assertThat(refusal(measured(TEACHER, "survey", 2, "2027-05-20", false, SOURCES)))
                .isEqualTo(new ComparedVersionsDiffer("survey", 1, 2));
        assertThat(refusal(measured(TEACHER, "survey", 1, "2027-05-20", false, List.of("LESSON"))))
                .isEqualTo(new ComparedSourcesDiffer(List.of("INTERVIEW", "LESSON"), List.of("LESSON")));
        assertThat(refusal(measured(TEACHER, "survey", 1, "2026-09-17", false, SOURCES)))
                .isEqualTo(new ComparedInWrongOrder());
        assertThat(refusal(BEFORE)).isEqualTo(new ComparedInWrongOrder());
        Measurement annulled = measured(TEACHER, "survey", 1, "2027-05-20", true, SOURCES);
        assertThat(refusal(annulled)).isEqualTo(new ComparedIsNotClosed(annulled.assessmentId()));
    }

    private static ComparisonRejection refusal(Measurement after) {
        return new Pair(BEFORE, after).refusal().orElseThrow();
    }

    private static Measurement measured(
            UUID teacher, String instrument, int version, String day, boolean annulled, List<String> sources) {
        return new Measurement(
                new UUID(7, day.hashCode()),
                1,
                "school-07",
                teacher,
                instrument,
                version,
                "difficulty-characters",
                1,
                Instant.parse(day + "T08:00:00Z"),
                LocalDate.parse(day),
                annulled,
                List.of(),
                sources,
                null);
    }
}
