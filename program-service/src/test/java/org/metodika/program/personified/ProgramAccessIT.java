package org.metodika.program.personified;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.program.personified.SchoolLife.id;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with programs, as the table of roles says; an expert who is in no group sees none. */
@PlatformTest
@Requirement("A31")
class ProgramAccessIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] DRAFT = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
    private static final Role[] RECORD = {DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};
    private static final Role[] MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;
    private final ApplicationContext service;

    ProgramAccessIT(Api api, Topics topics, Directory directory, ProgramWatch watch, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        SchoolLife school = new SchoolLife(api, topics);
        SchoolLife foreign = new SchoolLife(api, topics);
        UUID deficit = school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        UUID one = id(school.draftFromDeficits());
        Supplier<UUID> draft = () -> id(school.draftFromDeficits());
        Supplier<UUID> completed = () -> id(school.completed());
        Supplier<UUID> submitted = () -> id(school.submitted());
        Supplier<UUID> approved = () -> id(school.approved(today));
        Reply inProgress = school.inProgress(today, watch);
        UUID bound = id(inProgress);
        UUID activity = UUID.fromString(
                inProgress.at("/content/activities/0/activityId").asString());
        Map<String, ?> done = Map.of("doneOn", today.toString());
        Map<String, ?> initiator = Map.of("kind", "ADMINISTRATION", "personId", school.deputy, "on", today.toString());
        Map<String, ?> content = Map.of(
                "type",
                "INDIVIDUAL",
                "category",
                "YOUNG_SPECIALIST",
                "basis",
                List.of(Map.of("kind", "DIFFICULTY", "deficitId", deficit)));
        Map<String, ?> reason = Map.of("reason", "Так решено");
        Supplier<UUID> uncovered = () -> {
            UUID program = id(school.draftFromDeficits());
            school.asDeputy()
                    .header("If-Match", "\"1\"")
                    .put("/api/programs/{id}/content", content, program)
                    .expect(200);
            return program;
        };

        return AuthorisationMatrix.of(api, service, school.code, foreign.code)
                .below("/api/programs")
                .apartFrom(
                        "/api/programs/{programId}/discussions",
                        "/api/programs/{programId}/comments",
                        "/api/programs/{programId}/history")
                .person(SCHOOL_HEAD, school.head, Ids.next())
                .person(DEPUTY_HEAD, school.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, school.associationHead, Ids.next())
                .person(TUTOR, school.tutor, Ids.next())
                .person(PSYCHOLOGIST, school.tutor, Ids.next())
                .person(TEACHER, school.teacher, school.colleague)
                .row(GET, "/api/programs")
                .allows(200, SEE)
                .allows(200, EXPERT)
                .foreignSchool(200)
                .row(GET, "/api/programs/{programId}", one)
                .allows(200, SEE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(GET, "/api/programs/{programId}/coverage", one)
                .allows(200, SEE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, "/api/programs")
                .body(Map.of("teacherId", school.teacher, "initiator", initiator, "content", content))
                .allows(201, DRAFT)
                .foreignSchool(422)
                .foreignPerson(422, MINE)
                .row(POST, "/api/programs/drafts")
                .body(Map.of(
                        "teacherId",
                        school.teacher,
                        "initiator",
                        initiator,
                        "category",
                        "YOUNG_SPECIALIST",
                        "overlapReason",
                        "Вторая тема"))
                .allows(201, DRAFT)
                .foreignSchool(422)
                .foreignPerson(422, MINE)
                .row(PUT, "/api/programs/{programId}/content", draft)
                .header("If-Match", "\"1\"")
                .body(content)
                .allows(200, DRAFT)
                .foreignPerson(404, MINE)
                .row(POST, "/api/programs/{programId}/withdrawal", draft)
                .body(reason)
                .allows(200, DRAFT)
                .foreignPerson(404, MINE)
                .row(POST, "/api/programs/{programId}/deferrals", uncovered)
                .body(Map.of("deficitId", deficit, "reason", "Позже"))
                .allows(200, DEPUTY_HEAD)
                .row(DELETE, "/api/programs/{programId}/deferrals/{deficitId}", uncovered, deficit)
                .allows(200, DEPUTY_HEAD)
                .row(POST, "/api/programs/{programId}/submission", completed)
                .allows(200, DEPUTY_HEAD)
                .row(POST, "/api/programs/{programId}/return", submitted)
                .body(reason)
                .allows(200, SCHOOL_HEAD)
                .row(POST, "/api/programs/{programId}/approval", submitted)
                .body(SchoolLife.order("118-од", today))
                .allows(200, SCHOOL_HEAD)
                .row(POST, "/api/programs/{programId}/approval/annulment", approved)
                .body(reason)
                .allows(200, SCHOOL_HEAD)
                .row(GET, "/api/programs/{programId}/plan", one)
                .allows(200, SEE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(GET, "/api/programs/{programId}/versions", one)
                .allows(200, SEE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(GET, "/api/programs/{programId}/versions/{number}", bound, 1)
                .allows(200, SEE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(GET, "/api/programs/{programId}/versions/{number}/changes", bound, 1)
                .query("?since=1")
                .allows(200, SEE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, "/api/programs/{programId}/activities/{activityId}/report", bound, activity)
                .body(done)
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, "/api/programs/{programId}/activities/{activityId}/completion", bound, Ids.next())
                .body(done)
                .allows(422, RECORD)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .row(POST, "/api/programs/{programId}/activities/{activityId}/reopening", bound, Ids.next())
                .body(reason)
                .allows(422, RECORD)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .row(POST, "/api/programs/{programId}/activities/{activityId}/waiver", bound, Ids.next())
                .body(reason)
                .allows(422, DEPUTY_HEAD)
                .row(POST, "/api/programs/{programId}/stages/{stageId}/waiver", bound, Ids.next())
                .body(reason)
                .allows(422, DEPUTY_HEAD)
                .row(DELETE, "/api/programs/{programId}/stages/{stageId}/waiver", bound, Ids.next())
                .allows(422, DEPUTY_HEAD)
                .row(PUT, "/api/programs/{programId}/stages/{stageId}/spending", bound, Ids.next())
                .body(Map.of("roubles", 1, "on", today.toString()))
                .allows(422, DEPUTY_HEAD)
                .row(PUT, "/api/programs/{programId}/tutor", bound)
                .body(Map.of("personId", school.deputy, "reason", "Отпуск"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(PUT, "/api/programs/{programId}/curator", bound)
                .body(Map.of("personId", school.deputy, "reason", "Отпуск"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, "/api/programs/{programId}/completion", bound)
                .body(Map.of())
                .allows(422, DEPUTY_HEAD)
                .row(POST, "/api/programs/{programId}/completion/annulment", bound)
                .body(reason)
                .allows(409, SCHOOL_HEAD)
                .row(POST, "/api/programs/{programId}/stop", bound)
                .body(Map.of("ground", "DECISION", "reason", "Решение"))
                .allows(422, SCHOOL_HEAD)
                .row(POST, "/api/programs/{programId}/stop/annulment", bound)
                .body(reason)
                .allows(409, SCHOOL_HEAD)
                .row(POST, "/api/programs/{programId}/amendment", approved)
                .body(Map.of("kind", "OTHER", "description", "Отклонение", "foundOn", today.toString()))
                .allows(200, DRAFT)
                .foreignPerson(404, MINE)
                .row(PUT, "/api/programs/{programId}/amendment/content", bound)
                .header("If-Match", "\"1\"")
                .body(content)
                .allows(412, DRAFT)
                .foreignPerson(404, MINE)
                .row(POST, "/api/programs/{programId}/amendment/approval", bound)
                .body(Map.of("decision", "Изменить"))
                .allows(409, SCHOOL_HEAD)
                .row(POST, "/api/programs/{programId}/amendment/rejection", bound)
                .body(Map.of("decision", "Оставить"))
                .allows(409, SCHOOL_HEAD)
                .tests();
    }
}
