package org.metodika.reporting.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.electivecourse.CourseDecision;
import org.metodika.contracts.electivecourse.CourseRun;
import org.metodika.contracts.electivecourse.ElectiveCourseCatalogue;
import org.metodika.contracts.electivecourse.ElectiveCourseState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Three of the four criteria of in-school development come from elective courses, by school, with the courses behind each figure. */
@ReportingTest
@Requirement("A27")
class ElectiveFiguresIT {

    private static final String FIGURES = "/api/reports/analytics";

    private final Api api;
    private final Topics topics;
    private final Feeding feeding;
    private final School school = School.general("electives-" + Ids.next(), "МБОУ «СОШ № 71»");
    private final School other = School.general("electives-" + Ids.next(), "МБОУ «СОШ № 72»");

    ElectiveFiguresIT(Api api, Topics topics) {
        this.api = api.as(Tokens.methodist());
        this.topics = topics;
        this.feeding = new Feeding(topics);
    }

    @Test
    void tellsQualityMotivationAndProgrammesBySchool() {
        feeding.school(school);
        feeding.school(other);
        course(
                school,
                school.teacher(0),
                "INCLUDED",
                run("FINISHED", 2025, 24, 22, 20, 15, 18, 12),
                run("FINISHED", 2025, 6, 4, 4, 4, 4, 4),
                run("CANCELLED", 2025, null, null, null, null, null, null),
                run("PLANNED", 2026, null, null, null, null, null, null));
        course(other, other.teacher(1), "INCLUDED", run("FINISHED", 2025, 10, 10, 10, 2, null, null));
        course(other, other.teacher(1), "DRAFT");
        feeding.digest();
        topics.awaitConsumed(ElectiveCourseCatalogue.ELECTIVE_COURSE_STATES);

        Reply reply = api.get(FIGURES + "?period=2025/2026&by=SCHOOL&school={a}&school={b}", school.id(), other.id())
                .expect(200);
        JsonNode total = reply.at("/total/values");
        assertThat(total.path("electiveProgrammes").asInt()).isEqualTo(2);
        assertThat(total.path("electiveRuns").asInt()).isEqualTo(3);
        assertThat(total.path("electiveEnrolled").asInt()).isEqualTo(40);
        assertThat(total.path("electiveFinished").asInt()).isEqualTo(36);
        assertThat(total.path("electiveMarked").asInt())
                .as("without the marks of four pupils")
                .isEqualTo(30);
        assertThat(reply.at("/total/shares/electiveQuality").asDouble()).isEqualTo(56.6);
        assertThat(reply.at("/total/shares/electiveMotivation").asDouble()).isEqualTo(66.6);
        for (JsonNode group : reply.at("/groups")) {
            boolean first = group.path("key").asString().equals(school.id());
            JsonNode figures = group.path("figures");
            assertThat(figures.path("shares").path("electiveQuality").asDouble())
                    .isEqualTo(first ? 75.0 : 20.0);
            assertThat(figures.path("shares").has("electiveMotivation")).isEqualTo(first);
        }

        JsonNode behind = api.get(FIGURES + "/rows?period=2025/2026&figure=electiveGoodMarks&school={s}", school.id())
                .expect(200)
                .at("/items");
        assertThat(behind.size()).isEqualTo(1);
        assertThat(behind.get(0).path("amount").asInt()).isEqualTo(15);
        assertThat(behind.get(0).path("teacher").asString()).isEqualTo("Соколова Мария Андреевна");
        assertThat(behind.get(0).path("href").asString()).startsWith("/api/elective-courses/");

        JsonNode next = api.get(FIGURES + "?school={s}", school.id()).at("/total/values");
        assertThat(next.path("electiveRuns").asInt()).as("under way").isEqualTo(1);
        assertThat(next.path("electiveEnrolled").asInt()).isZero();
        assertThat(next.path("electiveProgrammes").asInt()).isZero();
    }

    private void course(School of, UUID teacher, String status, CourseRun... runs) {
        UUID id = Ids.next();
        boolean draft = status.equals("DRAFT");
        topics.publish(
                ElectiveCourseCatalogue.ELECTIVE_COURSE_STATE,
                id,
                new ElectiveCourseState(
                        id,
                        of.id(),
                        List.of(teacher),
                        "Задачи с параметрами",
                        "математика",
                        8,
                        9,
                        34,
                        null,
                        1,
                        status,
                        List.of(),
                        draft
                                ? List.of()
                                : List.of(
                                        decision("RETURNED", LocalDate.of(2025, 8, 20)),
                                        decision("REVIEWED", LocalDate.of(2025, 9, 2))),
                        List.of(runs),
                        null,
                        null),
                1);
    }

    private static CourseDecision decision(String verdict, LocalDate on) {
        return new CourseDecision(1, verdict, on, null, null);
    }

    private static CourseRun run(
            String status,
            int schoolYear,
            @Nullable Integer enrolled,
            @Nullable Integer finished,
            @Nullable Integer marked,
            @Nullable Integer good,
            @Nullable Integer answered,
            @Nullable Integer motivated) {
        return new CourseRun(
                Ids.next(),
                1,
                schoolYear,
                List.of("9А"),
                24,
                LocalDate.of(schoolYear, 9, 5),
                LocalDate.of(schoolYear + 1, 5, 25),
                status,
                enrolled,
                finished,
                marked,
                good,
                null,
                answered == null ? null : LocalDate.of(schoolYear + 1, 5, 20),
                answered,
                motivated,
                enrolled == null ? null : LocalDate.of(schoolYear + 1, 5, 26),
                null,
                null);
    }
}
