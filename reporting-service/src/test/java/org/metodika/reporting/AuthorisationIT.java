package org.metodika.reporting;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Every endpoint × every role × own and foreign school and person. */
@ReportingTest
@Requirement("A31")
class AuthorisationIT {

    private static final Role[] READERS_OF_ROWS = {
        Role.METHODIST,
        Role.SCHOOL_HEAD,
        Role.DEPUTY_HEAD,
        Role.ASSOCIATION_HEAD,
        Role.TUTOR,
        Role.PSYCHOLOGIST,
        Role.TEACHER,
        Role.PORTAL
    };

    private static final Role[] READERS_OF_FIGURES =
            Stream.concat(Stream.of(READERS_OF_ROWS), Stream.of(Role.ANALYST)).toArray(Role[]::new);

    private final Api api;
    private final Feeding feeding;
    private final ApplicationContext context;

    AuthorisationIT(Api api, Topics topics, ApplicationContext context) {
        this.api = api;
        this.feeding = new Feeding(topics);
        this.context = context;
    }

    @TestFactory
    Stream<DynamicNode> whoMayReadWhat() {
        School own = School.general("school-auth-1", "МБОУ «СОШ № 1»");
        School foreign = School.general("school-auth-2", "МБОУ «СОШ № 2»");
        feeding.school(own);
        feeding.school(foreign);
        DeficitState deficit = feeding.deficit(own.deficit(own.teacher(0), "METHODICAL", "OPEN"));
        ProgramState ofTutored = feeding.program(Programs.emptyDraft(own, own.teacher(0), deficit));
        ProgramState ofMember = feeding.program(Programs.emptyDraft(own, own.teacher(3), deficit));
        ProgramState approved = feeding.program(Programs.approved(
                own,
                own.teacher(0),
                deficit,
                feeding.deficit(own.deficit(own.teacher(0), "PSYCHOLOGICAL_PEDAGOGICAL", "OPEN"))));
        feeding.digest();
        api.as(Tokens.methodist()).post("/api/reports/publications", null).expect(201);
        UUID nobodys = Ids.next();
        return Stream.of(
                        forAnybody(own, foreign),
                        forDocuments(own, foreign, ofTutored.programId(), ofMember.programId(), approved.programId()),
                        forReports(own, foreign, nobodys))
                .flatMap(tests -> tests);
    }

    /** What needs no account. */
    private Stream<DynamicNode> forAnybody(School own, School foreign) {
        return AuthorisationMatrix.of(api, context, own.id(), foreign.id())
                .below("/open")
                .row(GET, "/open/publications")
                .header("Accept", "text/html")
                .anySchool()
                .anonymous(200)
                .allows(200, Role.values())
                .row(GET, "/open/publications/data")
                .anySchool()
                .anonymous(200)
                .allows(200, Role.values())
                .row(GET, "/open/publications/{number}", 999_999)
                .anySchool()
                .anonymous(404)
                .allows(404, Role.values())
                .row(GET, "/open/publications/{number}/data", 999_999)
                .anySchool()
                .anonymous(404)
                .allows(404, Role.values())
                .tests();
    }

    private Stream<DynamicNode> forDocuments(School own, School foreign, UUID ofTutored, UUID ofMember, UUID approved) {
        Map<String, ?> order = document("program-approval-order", approved, Map.of());
        Map<String, ?> plan = document("study-plan", approved, Map.of());
        Map<String, ?> letter = document(
                "school-letter",
                own.id(),
                Map.of(
                        "sender",
                        "ММЦ",
                        "heading",
                        "О сроках",
                        "text",
                        "…",
                        "signerPosition",
                        "Методист",
                        "signerName",
                        "И"));
        Supplier<?> registered = () -> api.as(Tokens.deputy(own.id()))
                .post("/api/documents", plan)
                .expect(201)
                .at("/id")
                .asString();
        return AuthorisationMatrix.of(api, context, own.id(), foreign.id())
                .below("/api/documents")
                .apartFrom("/api/documents/dossiers", "/api/documents/templates")
                .person(Role.TUTOR, own.tutor(), Ids.next())
                .person(Role.PSYCHOLOGIST, own.tutor(), Ids.next())
                .person(Role.ASSOCIATION_HEAD, own.associationHead(), Ids.next())
                .person(Role.TEACHER, own.teacher(0), own.teacher(1))
                .row(GET, "/api/documents/programs/{programId}", ofTutored)
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                .allows(200, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .allows(404, Role.ASSOCIATION_HEAD)
                .foreignPerson(404, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .row(GET, "/api/documents/programs/{programId}", ofMember)
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL, Role.ASSOCIATION_HEAD)
                .allows(404, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .foreignPerson(404, Role.ASSOCIATION_HEAD)
                .row(GET, "/api/documents/types")
                .anySchool()
                .allows(200, Role.values())
                .row(GET, "/api/documents")
                .anySchool()
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                .allows(200, Role.ASSOCIATION_HEAD, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .row(POST, "/api/documents")
                .body(order)
                .allows(201, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD)
                .row(POST, "/api/documents")
                .body(plan)
                .allows(201, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.TUTOR, Role.PSYCHOLOGIST)
                .allows(404, Role.ASSOCIATION_HEAD)
                .foreignPerson(404, Role.TUTOR, Role.PSYCHOLOGIST)
                .row(POST, "/api/documents")
                .body(letter)
                .anySchool()
                .allows(201, Role.METHODIST)
                .row(POST, "/api/documents/preview")
                .body(plan)
                .allows(200, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.TUTOR, Role.PSYCHOLOGIST)
                .allows(404, Role.ASSOCIATION_HEAD)
                .foreignPerson(404, Role.TUTOR, Role.PSYCHOLOGIST)
                .row(GET, "/api/documents/{id}", registered)
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                .allows(200, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .allows(404, Role.ASSOCIATION_HEAD)
                .foreignPerson(404, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .row(POST, "/api/documents/{id}/annulment", registered)
                .body(Map.of("reason", "Зарегистрирован по ошибке"))
                .allows(200, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.TUTOR, Role.PSYCHOLOGIST)
                .allows(404, Role.ASSOCIATION_HEAD)
                .foreignPerson(404, Role.TUTOR, Role.PSYCHOLOGIST)
                .tests();
    }

    private Stream<DynamicNode> forReports(School own, School foreign, UUID nobodys) {
        return AuthorisationMatrix.of(api, context, own.id(), foreign.id())
                .apartFrom("/api/documents")
                .operations()
                .person(Role.TUTOR, own.tutor(), Ids.next())
                .person(Role.PSYCHOLOGIST, own.tutor(), Ids.next())
                .person(Role.ASSOCIATION_HEAD, own.associationHead(), Ids.next())
                .person(Role.TEACHER, own.teacher(0), own.teacher(1))
                .row(GET, "/api/reports/organisations")
                .anySchool()
                .allows(200, Role.METHODIST, Role.ANALYST)
                .row(GET, "/api/reports/organisations/{schoolId}", own.id())
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                // Their papers are those of people; that of a whole school is unknown to them.
                .allows(404, Role.ASSOCIATION_HEAD, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .row(GET, "/api/reports/attestations")
                .anySchool()
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD)
                .row(GET, "/api/reports/attestations/total")
                .anySchool()
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD)
                .row(GET, "/api/reports/municipality")
                .anySchool()
                .allows(200, Role.METHODIST, Role.ANALYST)
                .row(GET, "/api/reports/organisations/{schoolId}/development-plans", own.id())
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                .allows(404, Role.ASSOCIATION_HEAD, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .row(GET, "/api/reports/organisations/{schoolId}/development-plans/missing", own.id())
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                // Each of their own people alone.
                .allows(200, Role.ASSOCIATION_HEAD, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .row(GET, "/api/reports/analytics")
                .anySchool()
                .allows(200, READERS_OF_FIGURES)
                .row(GET, "/api/reports/analytics/rows")
                .query("?figure=staff")
                .anySchool()
                .allows(200, READERS_OF_ROWS)
                .row(GET, "/api/reports/analytics/offers")
                .anySchool()
                .allows(200, READERS_OF_FIGURES)
                .row(POST, "/api/reports/analytics/jobs")
                .body(Map.of("query", Map.of()))
                .anySchool()
                .allows(202, READERS_OF_FIGURES)
                .row(GET, "/api/reports/jobs")
                .anySchool()
                .allows(200, READERS_OF_FIGURES)
                // A job is seen by nobody but who asked for it.
                .row(GET, "/api/reports/jobs/{id}", nobodys)
                .anySchool()
                .allows(404, READERS_OF_FIGURES)
                .row(POST, "/api/reports/jobs/{id}/cancellation", nobodys)
                .anySchool()
                .allows(404, READERS_OF_FIGURES)
                .row(GET, "/api/reports/jobs/{id}/result", nobodys)
                .query("?format=csv")
                .anySchool()
                .allows(404, READERS_OF_FIGURES)
                .row(GET, "/api/reports/publications/preview")
                .anySchool()
                .allows(200, Role.METHODIST)
                .row(POST, "/api/reports/publications")
                .anySchool()
                .allows(201, Role.METHODIST)
                .row(POST, "/api/reports/publications/{number}/withdrawal", 999_999)
                .body(Map.of("reason", "Опечатка"))
                .anySchool()
                .allows(404, Role.METHODIST)
                .row(GET, "/api/changes")
                .anySchool()
                .allows(200, Role.PORTAL)
                .tests();
    }

    private static Map<String, ?> document(String type, Object subject, Map<String, String> params) {
        return Map.of("type", type, "subjectId", subject.toString(), "params", params);
    }
}
