package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import tools.jackson.databind.node.ObjectNode;

/** From a diagnosis to the municipal report: the whole path, and every event it leaves. */
@ExtendWith(Platform.class)
class StoryIT {

    private static final String HEAD = "1001-1";
    private static final String DEPUTY = "1001-2";
    private static final String TUTOR = "1001-4";
    private static final String TEACHER = "1001-7";
    private static final String FOREIGN_HEAD = "1002-1";

    private static final People PEOPLE = new People();
    private static final Municipality MUNICIPALITY = new Municipality(PEOPLE);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));

    @BeforeAll
    static void municipalityArrives() {
        MUNICIPALITY.arrive();
        List.of(HEAD, DEPUTY, TUTOR, TEACHER, FOREIGN_HEAD).forEach(PEOPLE::awaitAccount);
    }

    @Test
    @Requirement({"B08", "B22", "B24", "B30", "C11", "C19", "L9"})
    void fromADiagnosisToTheReport() {
        String teacher = MUNICIPALITY.staffId(DEPUTY, "Фёдоров");

        Diagnosis diagnosis = new Diagnosis(PEOPLE.as(DEPUTY), TODAY);
        String assessment = diagnosis.assess(teacher);
        List<String> deficits = diagnosis.openDeficits(teacher);
        String program = draftAndSubmit(teacher, deficits);
        approve(program);
        List<String> checkpoints = checkpoints(program);
        passFirst(checkpoints.getFirst());

        assertEvents(assessment, deficits, program, checkpoints);
        assertReport();
        assertPaper(program);
        assertPortalSees(program);
        assertMissedDeadlineIsFound(checkpoints.get(1));
    }

    private static String draftAndSubmit(String teacher, List<String> deficits) {
        Api deputy = PEOPLE.as(DEPUTY);
        Reply[] drafted = new Reply[1];
        // Programs follow diagnostics by events; a moment passes.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Reply draft =
                    deputy.post("/api/programs/drafts", Map.of("teacherId", teacher, "category", "CATEGORY_APPLICANT"));
            draft.expect(201);
            drafted[0] = draft;
        });
        Reply draft = drafted[0];
        String program = draft.at("/id").asString();
        assertThat(draft.at("/content/basis")).hasSize(deficits.size());
        deputy.post("/api/programs/" + program + "/submission", null).expectProblem(422, "program-incomplete");
        ObjectNode content = (ObjectNode) draft.at("/content");
        ObjectNode note = (ObjectNode) content.get("note");
        note.put("generalAim", "Рост профессионального мастерства учителя физики");
        note.put("goals", "Освоить приёмы развивающего обучения");
        note.put("tasks", "Пройти модули программы, применить новое на уроках, представить опыт");
        deputy.header("If-Match", draft.etag())
                .put("/api/programs/" + program + "/content", content)
                .expect(200);
        deputy.header("If-Match", draft.etag())
                .put("/api/programs/" + program + "/content", content)
                .expectProblem(412, "stale-version");
        deputy.post("/api/programs/" + program + "/submission", null).expect(200);
        return program;
    }

    private static void approve(String program) {
        String approval = "/api/programs/" + program + "/approval";
        Map<String, Object> order = Map.of("order", Map.of("number", "15-к", "date", TODAY.toString()));
        PEOPLE.as(FOREIGN_HEAD).post(approval, order).expectProblem(404, "not-found");
        PEOPLE.as(DEPUTY).post(approval, order).expectProblem(403, "action-not-allowed");
        PEOPLE.as(HEAD).post(approval, Map.of()).expectProblem(422, "program-lacks-order");
        PEOPLE.as(HEAD).post(approval, order).expect(200);
        // Its first day is today, so the platform starts it by itself.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PEOPLE.as(HEAD)
                        .get("/api/programs/" + program)
                        .at("/status")
                        .asString()
                        .equals("IN_PROGRESS"));
    }

    private static List<String> checkpoints(String program) {
        List<String> ids = new ArrayList<>();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Reply list = PEOPLE.as(TUTOR)
                    .get("/api/monitoring/checkpoints?program={program}", program)
                    .expect(200);
            assertThat(list.at("/items")).hasSize(3);
            ids.clear();
            list.at("/items").forEach(checkpoint -> ids.add(checkpoint.get("id").asString()));
        });
        return ids;
    }

    private static void passFirst(String checkpoint) {
        String path = "/api/monitoring/checkpoints/" + checkpoint;
        Map<String, Object> result = Map.of(
                "passedOn",
                TODAY.toString(),
                "assessorMark",
                5,
                "counterpart",
                "DEPUTY_HEAD",
                "report",
                Map.of("form", "Протокол собеседования", "title", "Итоги диагностико-проектировочного этапа"));
        PEOPLE.as(TUTOR).post(path + "/result", result).expectProblem(422, "self-mark-missing");
        PEOPLE.as(TEACHER).post(path + "/self-mark", Map.of("mark", 4)).expect(200);
        PEOPLE.as(TUTOR).post(path + "/result", result).expect(200);
    }

    private static void assertEvents(
            String assessment, List<String> deficits, String program, List<String> checkpoints) {
        try (PublishedEvents all =
                PublishedEvents.fromBeginning(Platform.stack().kafkaBootstrap(), eventTopics())) {
            all.about(assessment)
                    .exactlyInOrder(
                            event(AssessmentCatalogue.ASSESSMENT_OPENED),
                            event(
                                    AssessmentCatalogue.ANSWERS_RECORDED,
                                    sheet -> sheet.source().equals("LESSON")),
                            event(
                                    AssessmentCatalogue.ANSWERS_RECORDED,
                                    sheet -> sheet.source().equals("INTERVIEW")),
                            event(
                                    AssessmentCatalogue.ASSESSMENT_CLOSED,
                                    closed -> closed.levels().size() == 4));
            all.about(deficits.toArray())
                    .exactly(
                            event(
                                    DeficitCatalogue.DEFICIT_DETECTED,
                                    found -> found.code().equals("METHODICAL")),
                            event(
                                    DeficitCatalogue.DEFICIT_DETECTED,
                                    found -> found.code().equals("SCIENTIFIC_THEORETICAL")),
                            event(
                                    DeficitCatalogue.DEFICIT_ADDRESSED,
                                    by -> by.programId().toString().equals(program)),
                            event(
                                    DeficitCatalogue.DEFICIT_ADDRESSED,
                                    by -> by.programId().toString().equals(program)));
            all.about(program)
                    .exactlyInOrder(
                            event(
                                    ProgramCatalogue.PROGRAM_DRAFTED,
                                    draft -> draft.deficits().size() == 2),
                            event(
                                    ProgramCatalogue.PROGRAM_CONTENT_CHANGED,
                                    draft -> draft.uncoveredDeficits().isEmpty()),
                            event(ProgramCatalogue.PROGRAM_SUBMITTED),
                            event(
                                    ProgramCatalogue.PROGRAM_APPROVED,
                                    approved -> approved.order().number().equals("15-к")
                                            && approved.stages().size() == 3),
                            event(ProgramCatalogue.PROGRAM_STARTED),
                            event(ProgramCatalogue.PROGRAM_STAGE_PASSED));
            all.about(checkpoints.toArray())
                    .exactly(
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED),
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED),
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED),
                            event(CheckpointCatalogue.CHECKPOINT_SELF_MARKED, mark -> mark.selfMark() == 4),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN, handedIn -> handedIn.withResult()),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PASSED,
                                    passed -> passed.assessorMark() == 5
                                            && passed.selfMark() == 4
                                            && passed.daysLate() == 0));
        }
    }

    /** All but those of dossiers, which have the ids of their programs and change with every one of these. */
    private static List<String> eventTopics() {
        return Catalogue.TOPICS.stream()
                .filter(topic -> topic.kind() == Topic.Kind.EVENTS && topic != DossierCatalogue.DOSSIER_EVENTS)
                .map(Topic::name)
                .toList();
    }

    private static void assertReport() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Reply report =
                    PEOPLE.as(HEAD).get("/api/reports/organisations/1001").expect(200);
            assertThat(report.at("/programs/approved").asInt()).isPositive();
            assertThat(report.at("/checkpoints/passedOnTime").asInt()).isPositive();
        });
        PEOPLE.as(FOREIGN_HEAD).get("/api/reports/organisations/1001").expectProblem(404, "not-found");
        Reply sheet = PEOPLE.as(People.METHODIST)
                .get("/api/reports/organisations/1001?format=xlsx")
                .expect(200);
        assertThat(sheet.body()).startsWith('P', 'K');
        PEOPLE.as(People.ANALYST).get("/api/reports/organisations").expect(200);
    }

    private static void assertPaper(String program) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Reply pdf = PEOPLE.as(TEACHER)
                    .get("/api/documents/programs/{program}?format=pdf", program)
                    .expect(200);
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        });
        Reply docx = PEOPLE.as(HEAD)
                .get("/api/documents/programs/{program}?format=docx", program)
                .expect(200);
        assertThat(docx.body()).startsWith('P', 'K');
    }

    private static void assertPortalSees(String program) {
        Portal portal = new Portal(PEOPLE.asPortal());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(portal.told(program))
                        .containsExactly(
                                ProgramCatalogue.PROGRAM_DRAFTED.name(),
                                ProgramCatalogue.PROGRAM_CONTENT_CHANGED.name(),
                                ProgramCatalogue.PROGRAM_SUBMITTED.name(),
                                ProgramCatalogue.PROGRAM_APPROVED.name(),
                                ProgramCatalogue.PROGRAM_STARTED.name(),
                                ProgramCatalogue.PROGRAM_STAGE_PASSED.name()));
        PEOPLE.as(HEAD).get("/api/changes").expectProblem(403, "action-not-allowed");
    }

    /** Seven months later the second stage is over; nobody opens a page, and yet it is found (L9). */
    private static void assertMissedDeadlineIsFound(String checkpoint) {
        Api admin = PEOPLE.as(People.ADMIN);
        String later =
                TODAY.plusMonths(7).atTime(9, 0).toInstant(ZoneOffset.UTC).toString();
        try (PublishedEvents missed = PublishedEvents.fromBeginning(
                Platform.stack().kafkaBootstrap(), List.of(CheckpointCatalogue.CHECKPOINT_EVENTS.name()))) {
            setClocks(admin, later);
            missed.about(checkpoint).take(event(CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(PEOPLE.as(HEAD)
                                    .get("/api/reports/organisations/1001")
                                    .expect(200)
                                    .at("/checkpoints/overdue")
                                    .asInt())
                            .isPositive());
            assertMailTells(admin);
        } finally {
            setClocks(admin, Instant.now().toString());
        }
    }

    /** The morning after, teacher and tutor find in their mail what is overdue. */
    private static void assertMailTells(Api admin) {
        CaughtMail.awaitTold(PEOPLE.as(TUTOR), "CHECKPOINT_ESCALATED");
        setClocks(
                admin,
                TODAY.plusMonths(7)
                        .plusDays(1)
                        .atTime(9, 0)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        CaughtMail.awaitTo("fyodorov@school1001.example", "Срок контрольного среза прошёл");
        CaughtMail.awaitTo("morozova@school1001.example", "Педагог не прошёл контрольный срез в срок");
    }

    private static void setClocks(Api admin, String now) {
        for (String service : List.of("monitoring-service", "reporting-service")) {
            admin.put("/api/admin/" + service + "/clock", Map.of("now", now)).expect(200);
        }
    }
}
