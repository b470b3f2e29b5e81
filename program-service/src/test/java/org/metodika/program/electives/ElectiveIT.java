package org.metodika.program.electives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.electivecourse.ElectiveCourseCatalogue;
import org.metodika.contracts.experience.ExperienceCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.SampleFiles;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** An elective course from its draft to its results, and the experience that comes of it, over HTTP with the events that tell of it. */
@PlatformTest
class ElectiveIT {

    static final String ALL = "/api/elective-courses";
    static final String ONE = ALL + "/{id}";
    private static final String RUN = ONE + "/runs/{run}";
    private static final String EXPERIENCE = "/api/experience";

    private final Api api;
    private final Topics topics;
    private final OneProgram school;
    private final LocalDate today;
    private final int schoolYear;

    ElectiveIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.school = new OneProgram(api, topics);
        this.today = directory.today(school.school);
        this.schoolYear = schoolYear(today);
    }

    private Api asAssociationHead() {
        return api.as(Tokens.associationHead(school.school, school.associationHead));
    }

    @Test
    @Requirement({"A20", "A21"})
    void aCourseIsReviewedTaughtAndTaughtAgain() {
        Api teacher = school.asTeacher();
        Api deputy = school.asDeputy();
        Map<String, Object> facts = facts(school.teacher);
        try (PublishedEvents events = topics.record(ElectiveCourseCatalogue.ELECTIVE_COURSE_EVENTS)) {
            Api repeating = teacher.header("Idempotency-Key", "course-" + school.school);
            Reply drafted = repeating.post(ALL, facts).expect(201);
            UUID id = id(drafted);
            events.about(id);
            assertThat(id(repeating.post(ALL, facts).expect(201))).isEqualTo(id);
            assertThat(pointers(teacher.post(ALL, facts(school.colleague)), "elective-course-invalid"))
                    .containsExactly("/authorIds");
            teacher.post(ONE + "/submission", null, id).expectProblem(422, "elective-course-lacks-programme");
            byte[] programme = SampleFiles.pdf(1, 900);
            teacher.post(ONE + "/programmes", upload("курс.exe", programme), id)
                    .expectProblem(422, "programme-file-refused");
            Reply kept = teacher.post(ONE + "/programmes", upload("курс.pdf", programme), id)
                    .expect(201);
            assertThat(deputy.get(
                                    ONE + "/programmes/{file}",
                                    id,
                                    kept.at("/programmes/0/id").asString())
                            .expect(200)
                            .body())
                    .isEqualTo(programme);
            teacher.post(ONE + "/submission", null, id).expect(200);
            asAssociationHead().post(ONE + "/return", Map.of(), id).expectProblem(422, "elective-course-invalid");
            Reply returned = asAssociationHead()
                    .post(ONE + "/return", Map.of("remarks", "Добавьте планируемые результаты"), id)
                    .expect(200);
            assertThat(returned.at("/status").asString()).isEqualTo("DRAFT");
            facts.put("hours", 17);
            teacher.put(ONE + "/facts", facts, id).expectProblem(400, "malformed-request");
            teacher.header("If-Match", drafted.etag())
                    .put(ONE + "/facts", facts, id)
                    .expectProblem(412, "stale-version");
            teacher.header("If-Match", returned.etag())
                    .put(ONE + "/facts", facts, id)
                    .expect(200);
            teacher.post(ONE + "/submission", null, id).expect(200);
            deputy.post(ONE + "/runs", run(today), id).expectProblem(409, "elective-course-out-of-turn");
            asAssociationHead().post(ONE + "/review", Map.of(), id).expect(200);

            Reply included = deputy.post(ONE + "/runs", run(today), id).expect(201);
            assertThat(included.at("/status").asString()).isEqualTo("INCLUDED");
            assertThat(included.at("/runs/0/facts/classes/0").asString())
                    .as("as everybody writes it")
                    .isEqualTo("9А");
            String runId = included.at("/runs/0/id").asString();
            assertThat(pointers(
                            teacher.post(RUN + "/results", Map.of("enrolled", 10, "finished", 11), id, runId),
                            "elective-course-invalid"))
                    .containsExactly("/finished");
            teacher.post(RUN + "/results", results(), id, UUID.randomUUID()).expectProblem(404, "not-found");
            teacher.post(RUN + "/results", results(), id, runId).expect(200);
            Map<String, Object> next = run(today);
            next.put("schoolYear", schoolYear + 1);
            next.put(
                    "startsOn", LocalDate.of(schoolYear + 1, Month.SEPTEMBER, 2).toString());
            next.put("endsOn", LocalDate.of(schoolYear + 2, Month.MAY, 20).toString());
            String again = deputy.post(ONE + "/runs", next, id)
                    .expect(201)
                    .at("/runs/1/id")
                    .asString();
            teacher.post(RUN + "/results", results(), id, again).expectProblem(409, "course-run-not-over");
            deputy.post(RUN + "/cancellation", Map.of("reason", "Мало заявлений"), id, again)
                    .expect(200);
            events.exactlyInOrder(
                    event(
                            ElectiveCourseCatalogue.ELECTIVE_COURSE_DRAFTED,
                            e -> e.authorIds().equals(List.of(school.teacher)) && e.hours() == 34),
                    event(ElectiveCourseCatalogue.ELECTIVE_PROGRAMME_ADDED, e -> e.version() == 1),
                    event(ElectiveCourseCatalogue.ELECTIVE_COURSE_SUBMITTED),
                    event(ElectiveCourseCatalogue.ELECTIVE_COURSE_RETURNED, e -> school.associationHead.equals(e.by())),
                    event(ElectiveCourseCatalogue.ELECTIVE_COURSE_CHANGED, e -> e.hours() == 17),
                    event(ElectiveCourseCatalogue.ELECTIVE_COURSE_SUBMITTED),
                    event(
                            ElectiveCourseCatalogue.ELECTIVE_COURSE_REVIEWED,
                            e -> e.reviewedOn().equals(today)),
                    event(ElectiveCourseCatalogue.ELECTIVE_COURSE_INCLUDED, e -> e.schoolYear() == schoolYear),
                    event(
                            ElectiveCourseCatalogue.COURSE_RESULTS_RECORDED,
                            e -> e.finished() == 9 && e.goodMarks() == 7 && e.answered() == null),
                    event(ElectiveCourseCatalogue.ELECTIVE_COURSE_INCLUDED, e -> e.schoolYear() == schoolYear + 1),
                    event(ElectiveCourseCatalogue.COURSE_RUN_CANCELLED));

            topics.awaitConsumed(ElectiveCourseCatalogue.ELECTIVE_COURSE_STATES);
            assertThat(ids(deputy.get(ALL + "?schoolYear={y}&status=INCLUDED&author={a}", schoolYear, school.teacher)))
                    .containsExactly(id);
            teacher.get(ALL + "?after=nowhere").expectProblem(400, "malformed-request");
            facts.put("title", "Алгебра логики");
            UUID earlier = id(teacher.post(ALL, facts).expect(201));
            topics.awaitConsumed(ElectiveCourseCatalogue.ELECTIVE_COURSE_STATES);
            Reply first = teacher.get(ALL + "?limit=1");
            assertThat(ids(first)).as("by title").containsExactly(earlier);
            assertThat(ids(teacher.get(
                            ALL + "?limit=1&after={a}", first.at("/next").asString())))
                    .containsExactly(id);
            assertThat(deputy.get(ALL + "?format=csv").expect(200).text())
                    .contains("Задачи с параметрами", "включён в учебный процесс", "есть результаты", "отменено");
            Api methodist = api.as(Tokens.methodist());
            assertThat(deputy.get(ONE, id)
                            .at("/runs/0/results/motivation/answered")
                            .asInt())
                    .isEqualTo(4);
            assertThat(methodist.get(ONE, id).expect(200).at("/runs/0/results").has("motivation"))
                    .as("the centre is told no answers of fewer than five pupils")
                    .isFalse();
            assertThat(ids(methodist.get(ALL + "?school={s}", school.school))).containsExactly(earlier, id);
        }
    }

    @Test
    @Requirement("A24")
    void experienceIsConfirmedByAnother() {
        UUID course = id(school.asTeacher().post(ALL, facts(school.teacher)).expect(201));
        Map<String, Object> presentation = presentation(today);
        presentation.put("courseId", course);
        try (PublishedEvents events = topics.record(ExperienceCatalogue.EXPERIENCE_EVENTS)) {
            Api teacher = school.asTeacher();
            Reply recorded = teacher.post(EXPERIENCE, Map.of("teacherId", school.teacher, "presentation", presentation))
                    .expect(201);
            UUID id = id(recorded);
            events.about(id);
            presentation.put("courseId", UUID.randomUUID());
            presentation.put("offerId", UUID.randomUUID());
            assertThat(pointers(
                            teacher.header("If-Match", recorded.etag())
                                    .put(EXPERIENCE + "/{id}/presentation", presentation, id),
                            "experience-invalid"))
                    .containsExactly("/courseId", "/offerId");
            assertThat(pointers(
                            teacher.post(EXPERIENCE, Map.of("presentation", presentation(today))),
                            "experience-invalid"))
                    .as("that of the school is not a teacher's to record")
                    .containsExactly("/teacherId");
            UUID ofSchool = id(school.asDeputy()
                    .post(EXPERIENCE, Map.of("presentation", presentation(today.minusYears(1))))
                    .expect(201));
            school.asDeputy()
                    .post(EXPERIENCE + "/{id}/confirmation", null, ofSchool)
                    .expectProblem(422, "experience-confirmed-by-oneself");
            school.asDeputy().post(EXPERIENCE + "/{id}/confirmation", null, id).expect(200);
            school.asDeputy()
                    .post(EXPERIENCE + "/{id}/annulment", Map.of("reason", "Записано дважды"), id)
                    .expect(200);
            events.exactlyInOrder(
                    event(
                            ExperienceCatalogue.EXPERIENCE_RECORDED,
                            e -> course.equals(e.courseId()) && e.kind().equals("MASTER_CLASS")),
                    event(
                            ExperienceCatalogue.EXPERIENCE_CONFIRMED,
                            e -> e.confirmedOn().equals(today)),
                    event(ExperienceCatalogue.EXPERIENCE_ANNULLED));
            topics.awaitConsumed(ExperienceCatalogue.EXPERIENCE_STATES);
            assertThat(ids(school.asHead().get(EXPERIENCE))).containsExactly(id, ofSchool);
            assertThat(ids(teacher.get(EXPERIENCE))).containsExactly(id);
            assertThat(ids(school.asHead()
                            .get(EXPERIENCE + "?course={c}&kind=MASTER_CLASS&level=MUNICIPAL&status=ANNULLED", course)))
                    .containsExactly(id);
            assertThat(ids(school.asHead().get(EXPERIENCE + "?schoolYear={y}", schoolYear - 1)))
                    .containsExactly(ofSchool);
            assertThat(school.asHead()
                            .get(EXPERIENCE + "?format=csv")
                            .expect(200)
                            .text())
                    .contains("Исследование параметра", "мастер-класс", "муниципальный", "аннулировано");
        }
    }

    static Map<String, Object> facts(UUID author) {
        Map<String, Object> facts = new HashMap<>(Map.of("gradeFrom", 8, "gradeTo", 9, "hours", 34));
        facts.putAll(Map.of("title", "Задачи с параметрами", "subject", "математика"));
        facts.put("authorIds", List.of(author));
        return facts;
    }

    /** A run of the present school year whose lessons end today. */
    static Map<String, Object> run(LocalDate today) {
        int year = schoolYear(today);
        return new HashMap<>(Map.of(
                "schoolYear",
                year,
                "classes",
                List.of("9 a"),
                "pupils",
                10,
                "startsOn",
                LocalDate.of(year, Month.SEPTEMBER, 1).toString(),
                "endsOn",
                today.toString()));
    }

    private Map<String, ?> results() {
        return Map.of(
                "enrolled",
                10,
                "finished",
                9,
                "marks",
                Map.of("marked", 9, "good", 7, "average", 4.11),
                "motivation",
                Map.of("surveyedOn", today.toString(), "answered", 4, "grown", 3));
    }

    static Map<String, Object> presentation(LocalDate on) {
        return new HashMap<>(Map.of(
                "title",
                "Исследование параметра",
                "kind",
                "MASTER_CLASS",
                "level",
                "MUNICIPAL",
                "place",
                "Методическая неделя",
                "on",
                on.toString()));
    }

    static Api.Upload upload(String name, byte[] content) {
        return new Api.Upload("file", name, "application/octet-stream", content);
    }

    static UUID id(Reply reply) {
        return UUID.fromString(reply.at("/id").asString());
    }

    private static int schoolYear(LocalDate day) {
        return day.getYear() - (day.getMonthValue() < Month.SEPTEMBER.getValue() ? 1 : 0);
    }

    private static List<String> pointers(Reply reply, String problem) {
        return reply.expectProblem(422, problem).at("/errors").findValuesAsString("pointer");
    }

    private static List<UUID> ids(Reply list) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }
}
