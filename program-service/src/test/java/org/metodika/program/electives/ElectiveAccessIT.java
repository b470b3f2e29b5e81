package org.metodika.program.electives;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.program.electives.ElectiveIT.ALL;
import static org.metodika.program.electives.ElectiveIT.ONE;
import static org.metodika.program.electives.ElectiveIT.id;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.SampleFiles;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with elective courses and with experience that was presented. */
@PlatformTest
@Requirement({"A31", "L1"})
class ElectiveAccessIT {

    private static final Role[] SEE = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TEACHER};
    private static final Role[] MINE = {ASSOCIATION_HEAD, TEACHER};
    private static final Map<String, ?> EMPTY = Map.of();

    private final Api api;
    private final ApplicationContext service;
    private final OneProgram school;
    private final LocalDate today;

    ElectiveAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.service = service;
        this.school = new OneProgram(api, topics);
        this.today = directory.today(school.school);
    }

    private AuthorisationMatrix matrix(String below) {
        return AuthorisationMatrix.of(api, service, school.school, "elsewhere")
                .below(below)
                .person(SCHOOL_HEAD, school.head, Ids.next())
                .person(DEPUTY_HEAD, school.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, school.associationHead, Ids.next())
                .person(TEACHER, school.teacher, school.colleague);
    }

    /** What is refused because of what was sent is allowed: nothing has to be prepared anew for each role. */
    @TestFactory
    @Requirement({"A20", "A21"})
    Stream<DynamicNode> electiveCourses() {
        Map<String, Object> facts = ElectiveIT.facts(school.teacher);
        UUID draft = id(school.asTeacher().post(ALL, facts).expect(201));
        UUID taught = reviewed();
        UUID run = UUID.fromString(school.asDeputy()
                .post(ONE + "/runs", ElectiveIT.run(today), taught)
                .expect(201)
                .at("/runs/0/id")
                .asString());
        UUID file = UUID.fromString(
                school.asTeacher().get(ONE, taught).at("/programmes/0/id").asString());
        Supplier<UUID> fresh = () -> id(school.asTeacher().post(ALL, facts).expect(201));
        Role[] write = {DEPUTY_HEAD, TEACHER};
        Role[] include = {SCHOOL_HEAD, DEPUTY_HEAD};
        Role[] conclude = {SCHOOL_HEAD, DEPUTY_HEAD, TEACHER};
        Role[] review = {METHODIST, ASSOCIATION_HEAD};
        return matrix(ALL)
                .row(GET, ALL)
                .allows(200, SEE)
                .foreignSchool(200)
                .foreignPerson(200, MINE)
                .row(POST, ALL)
                .body(facts)
                .allows(201, write)
                .foreignSchool(422)
                .foreignPerson(422, TEACHER)
                .row(GET, "/api/elective-courses/{courseId}", draft)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, "/api/elective-courses/{courseId}/facts", fresh)
                .header("If-Match", "\"1\"")
                .body(facts)
                .allows(200, write)
                .foreignPerson(404, TEACHER)
                .row(POST, "/api/elective-courses/{courseId}/programmes", fresh)
                .body((Supplier<?>) () -> ElectiveIT.upload("курс.pdf", SampleFiles.pdf(2, 500)))
                .allows(201, write)
                .foreignPerson(404, TEACHER)
                .row(GET, "/api/elective-courses/{courseId}/programmes/{fileId}", taught, file)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(POST, "/api/elective-courses/{courseId}/submission", draft)
                .allows(422, write)
                .foreignPerson(404, TEACHER)
                .row(POST, "/api/elective-courses/{courseId}/return", draft)
                .body(EMPTY)
                .allows(409, review)
                .foreignPerson(404, ASSOCIATION_HEAD)
                .row(POST, "/api/elective-courses/{courseId}/review", draft)
                .body(EMPTY)
                .allows(409, review)
                .foreignPerson(404, ASSOCIATION_HEAD)
                .row(POST, "/api/elective-courses/{courseId}/reopening", draft)
                .body(EMPTY)
                .allows(409, write)
                .foreignPerson(404, TEACHER)
                .row(POST, "/api/elective-courses/{courseId}/withdrawal", draft)
                .body(EMPTY)
                .allows(422, conclude)
                .foreignPerson(404, TEACHER)
                .row(POST, "/api/elective-courses/{courseId}/runs", draft)
                .body(ElectiveIT.run(today))
                .allows(409, include)
                .row(PUT, "/api/elective-courses/{courseId}/runs/{runId}", taught, run)
                .header("If-Match", "\"5\"")
                .body(ElectiveIT.run(today))
                .allows(200, include)
                .row(POST, "/api/elective-courses/{courseId}/runs/{runId}/cancellation", taught, run)
                .body(EMPTY)
                .allows(422, include)
                .row(POST, "/api/elective-courses/{courseId}/runs/{runId}/results", taught, run)
                .body(Map.of("enrolled", 0, "finished", 0))
                .allows(422, conclude)
                .foreignPerson(404, TEACHER)
                .tests();
    }

    private UUID reviewed() {
        UUID course = id(
                school.asTeacher().post(ALL, ElectiveIT.facts(school.teacher)).expect(201));
        school.asTeacher()
                .post(ONE + "/programmes", ElectiveIT.upload("курс.pdf", SampleFiles.pdf(1, 500)), course)
                .expect(201);
        school.asTeacher().post(ONE + "/submission", null, course).expect(200);
        api.as(Tokens.methodist()).post(ONE + "/review", EMPTY, course).expect(200);
        return course;
    }

    @TestFactory
    @Requirement("A24")
    Stream<DynamicNode> experience() {
        Map<String, ?> request = Map.of("teacherId", school.teacher, "presentation", ElectiveIT.presentation(today));
        Role[] write = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TEACHER};
        Role[] confirm = {METHODIST, DEPUTY_HEAD};
        UUID one = id(school.asTeacher().post("/api/experience", request).expect(201));
        return matrix("/api/experience")
                .row(GET, "/api/experience")
                .allows(200, SEE)
                .foreignSchool(200)
                .foreignPerson(200, MINE)
                .row(POST, "/api/experience")
                .body(request)
                .allows(201, write)
                .foreignSchool(422)
                .foreignPerson(422, MINE)
                .row(GET, "/api/experience/{itemId}", one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, "/api/experience/{itemId}/presentation", one)
                .header("If-Match", "\"1\"")
                .body(ElectiveIT.presentation(today))
                .allows(200, write)
                .foreignPerson(404, MINE)
                .row(POST, "/api/experience/{itemId}/annulment", one)
                .body(EMPTY)
                .allows(422, confirm)
                .row(POST, "/api/experience/{itemId}/confirmation", one)
                .allows(200, confirm)
                .tests();
    }
}
