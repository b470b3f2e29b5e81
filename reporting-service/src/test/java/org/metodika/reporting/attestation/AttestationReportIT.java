package org.metodika.reporting.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.contracts.attestation.AttestationState;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Printed;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** The year of attestations as JSON, as a table and as the note that the centre signs. */
@ReportingTest
class AttestationReportIT {

    private static final String REPORT = "/api/reports/attestations";

    private final Api api;
    private final Feeding feeding;
    private final School school = School.general("attested-" + Ids.next(), "МБОУ «СОШ № 81»");
    private final School kindergarten = School.kindergarten("attested-" + Ids.next(), "МБДОУ «Ромашка»");

    AttestationReportIT(Api api, Topics topics) {
        this.api = api;
        this.feeding = new Feeding(topics);
    }

    @Test
    @Requirement("E12")
    void tellsDecisionsCategoriesAndTheProfessionalStandardByOrganisation() {
        feeding.school(school);
        feeding.school(kindergarten);
        UUID newcomer = withoutCategory();
        withoutCategory();
        attested(school, newcomer, "FIRST", "ESTABLISHED", null);
        attested(school, school.teacher(1), "HIGHEST", "REFUSED", "RESULTS_INSUFFICIENT");
        attested(school, school.teacher(2), "CONFORMITY", "APPLIED", null);
        attested(kindergarten, kindergarten.teacher(0), "FIRST", "ESTABLISHED", null);
        assessed(newcomer, "teacher-standard", level("A/01.6", 80, false), level("A/02.6", 40, true));
        // By another dictionary, and of somebody about whom nothing was decided.
        assessed(school.teacher(1), "competences", level("PROFESSIONAL", 20, true));
        assessed(school.teacher(2), "teacher-standard", level("A/01.6", 10, true));
        feeding.digest();

        JsonNode own = api.as(Tokens.deputy(school.id()))
                .get(REPORT + "?year=2026")
                .expect(200)
                .at("/items");
        assertThat(own.size()).isEqualTo(1);
        JsonNode figures = own.get(0);
        assertThat(figures.path("schoolId").asString()).isEqualTo(school.id());
        assertThat(figures.path("cases").asInt()).isEqualTo(3);
        assertThat(figures.path("applied").asInt()).isEqualTo(3);
        assertThat(figures.path("byCategory").path("FIRST").asInt()).isEqualTo(1);
        assertThat(figures.path("byGround").path("RESULTS_INSUFFICIENT").asInt())
                .isEqualTo(1);
        // Seven by the staff list, the eighth by the attestation, the ninth by neither.
        assertThat(figures.path("staff").asInt()).isEqualTo(9);
        assertThat(figures.path("withCategory").asInt()).isEqualTo(8);
        assertThat(figures.path("percentWithCategory").asDouble()).isEqualTo(88.8);
        assertThat(figures.path("standard").size()).isEqualTo(2);
        assertThat(figures.path("standard").get(0).path("assessed").asInt()).isEqualTo(1);

        Api methodist = api.as(Tokens.methodist());
        assertThat(methodist
                        .get(REPORT + "/total?year=2026")
                        .expect(200)
                        .at("/byCategory/FIRST")
                        .asInt())
                .as("without the kindergarten")
                .isEqualTo(1);
        JsonNode small = methodist
                .get(REPORT + "?organisationType=PRESCHOOL&limit=100")
                .expect(200)
                .at("/items");
        JsonNode garden = small.valueStream()
                .filter(row -> row.path("schoolId").asString().equals(kindergarten.id()))
                .findFirst()
                .orElseThrow();
        assertThat(garden.path("established").asInt()).isEqualTo(1);
        assertThat(garden.has("standard")).as("nobody was assessed by it").isFalse();
        String table =
                methodist.get(REPORT + "?year=2026&format=csv").expect(200).text();
        assertThat(table)
                .contains(
                        "МБОУ «СОШ № 81»",
                        "Установлено: первая",
                        "Отказано: результаты работы не соответствуют требованиям",
                        "На требуемом уровне по профессиональному стандарту, %",
                        "Итого");
        methodist.get(REPORT + "?year=2027").expect(400);
        assertThat(methodist.get(REPORT + "?year=2025&format=csv").expect(200).text())
                .doesNotContain("профессиональному стандарту");
        printed(methodist);
    }

    private void printed(Api methodist) {
        Reply registered = methodist
                .post("/api/documents", Map.of("type", "attestation-analysis", "subjectId", "2026"))
                .expect(201);
        String id = registered.json().path("id").asString();
        byte[] pdf =
                methodist.get("/api/documents/{id}?format=pdf", id).expect(200).body();
        byte[] docx =
                methodist.get("/api/documents/{id}?format=docx", id).expect(200).body();
        assertThat(Printed.beyondMargins(pdf)).isEmpty();
        for (String text : List.of(Printed.pdf(pdf), Printed.docx(docx))) {
            assertThat(text)
                    .contains(
                            "по итогам аттестации педагогических работников общеобразовательных организаций",
                            "22 ноября 2026 г.",
                            "МБОУ «СОШ № 81» 9 8 88,9 % 3 3 0",
                            "МБОУ «СОШ № 81» 0 1 0 0 0 1",
                            "результаты работы не соответствуют требованиям: 1",
                            "A/01.6 Общепедагогическая функция. Обучение 1 80 % 1 чел. (100 %)",
                            "A/02.6 Воспитательная деятельность 1 40 % 0 чел. (0 %)")
                    .doesNotContain("Новикова", "Ромашка");
        }
        methodist
                .post("/api/documents/preview", Map.of("type", "attestation-analysis", "subjectId", "2020"))
                .expectProblem(422, "document-lacks-data");
        methodist
                .post("/api/documents/preview", Map.of("type", "attestation-analysis", "subjectId", "2999"))
                .expectProblem(404, "not-found");
        api.as(Tokens.deputy(school.id()))
                .post("/api/documents/preview", Map.of("type", "attestation-analysis", "subjectId", "2026"))
                .expectProblem(403, "action-not-allowed");
    }

    private UUID withoutCategory() {
        StaffMemberState like = school.person(school.teacher(0));
        UUID id = Ids.next();
        feeding.person(new StaffMemberState(
                id,
                school.id(),
                id.toString(),
                "Новикова",
                like.firstName(),
                like.patronymic(),
                null,
                like.position(),
                like.staffGroup(),
                like.subjects(),
                like.employmentKind(),
                like.hiredOn(),
                1,
                "NONE",
                like.roles(),
                null,
                null,
                null));
        return id;
    }

    private void attested(School of, UUID teacher, String target, String status, @Nullable String ground) {
        UUID id = Ids.next();
        boolean decided = !status.equals("APPLIED");
        feeding.state(
                AttestationCatalogue.ATTESTATION_STATE,
                id,
                new AttestationState(
                        id,
                        of.id(),
                        teacher,
                        "Учитель",
                        1,
                        target,
                        status,
                        // Entered when it was over: it belongs to the year in which it was.
                        LocalDate.of(2027, 1, 12),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0,
                        List.of(),
                        LocalDate.of(2026, 1, 20),
                        decided ? LocalDate.of(2026, 3, 10) : null,
                        decided ? "4" : null,
                        ground,
                        null,
                        null,
                        null,
                        null,
                        status.equals("ESTABLISHED") ? target : null,
                        null,
                        null,
                        null,
                        null),
                1);
    }

    private void assessed(UUID teacher, String dictionary, CriterionLevel... levels) {
        UUID id = Ids.next();
        feeding.state(
                AssessmentCatalogue.ASSESSMENT_STATE,
                id,
                new AssessmentState(
                        id,
                        school.id(),
                        teacher,
                        "standard",
                        1,
                        dictionary,
                        1,
                        "CLOSED",
                        LocalDate.of(2025, 11, 1),
                        LocalDate.of(2025, 11, 20),
                        2,
                        List.of("LESSON", "INTERVIEW"),
                        List.of(levels)),
                1);
    }

    private static CriterionLevel level(String code, double score, boolean deficit) {
        return new CriterionLevel(code, score, deficit ? "LOW" : "HIGH", "MIDDLE", deficit);
    }
}
