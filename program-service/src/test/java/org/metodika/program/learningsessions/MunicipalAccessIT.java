package org.metodika.program.learningsessions;

import static org.metodika.kit.identity.Role.ANALYST;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PORTAL;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.program.learningsessions.MunicipalYear.id;
import static org.metodika.program.learningsessions.MunicipalYear.item;
import static org.metodika.program.learningsessions.MunicipalYear.itemOf;
import static org.metodika.program.learningsessions.MunicipalYear.order;
import static org.metodika.program.learningsessions.MunicipalYear.session;
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
import org.metodika.contracts.learningsession.LearningSessionCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with municipal plans and with learning sessions. */
@PlatformTest
@Requirement({"A31", "L1"})
class MunicipalAccessIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, IT_OFFICER, PORTAL, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Map<String, ?> EMPTY = Map.of();
    private static final String ALL = "/api/learning-sessions";

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final OneProgram school;
    private final LocalDate today;

    MunicipalAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.school = new OneProgram(api, topics);
        this.today = directory.today(school.school);
    }

    private AuthorisationMatrix matrix(String below) {
        return AuthorisationMatrix.of(api, service, school.school, "elsewhere").below(below);
    }

    /** What is refused because of what was sent is allowed: nothing has to be prepared anew for each role. */
    @TestFactory
    @Requirement("E05")
    Stream<DynamicNode> plans() {
        MunicipalYear drafted = new MunicipalYear(api, 2021);
        UUID inDraft = itemOf(drafted.drafted(), 0);
        MunicipalYear approved = new MunicipalYear(api, 2022);
        UUID item = itemOf(approved.approved(), 0);
        return matrix("/api/municipal-plans")
                .row(GET, "/api/municipal-plans")
                .allows(200, SEE)
                .anySchool()
                .row(POST, "/api/municipal-plans")
                .body(Map.of("year", 1900, "from", "EMPTY"))
                .allows(422, METHODIST)
                .row(GET, "/api/municipal-plans/{year}", approved.year)
                .allows(200, SEE)
                .anySchool()
                .row(GET, "/api/municipal-plans/{year}/items", approved.year)
                .allows(200, SEE)
                .anySchool()
                .row(PUT, "/api/municipal-plans/{year}/items", drafted.year)
                .header("If-Match", "\"2\"")
                .body(Map.of("items", List.of(item(inDraft, 1, ""))))
                .allows(422, METHODIST)
                .row(POST, "/api/municipal-plans/{year}/approval", drafted.year)
                .body(Map.of("order", order(LocalDate.of(2100, 1, 1))))
                .allows(422, METHODIST)
                .row(POST, "/api/municipal-plans/{year}/amendments", approved.year)
                .header("If-Match", "\"3\"")
                .body(Map.of("items", List.of(), "reason", "", "order", order(LocalDate.of(2022, 2, 1))))
                .allows(422, METHODIST)
                .row(POST, "/api/municipal-plans/{year}/items/{itemId}/fulfilment", approved.year, item)
                .body(Map.of("product", "OTHER"))
                .allows(422, METHODIST)
                .row(POST, "/api/municipal-plans/{year}/closing", approved.year)
                .body(EMPTY)
                .allows(422, METHODIST)
                .tests();
    }

    @TestFactory
    @Requirement({"D13", "E08", "E15"})
    Stream<DynamicNode> sessions() {
        Map<String, ?> request = session(MunicipalYear.inSchool(), today.plusDays(3));
        Supplier<UUID> fresh = () -> id(school.asDeputy().post(ALL, request).expect(201));
        UUID one = fresh.get();
        Supplier<UUID> registered = () -> {
            UUID session = fresh.get();
            school.asDeputy()
                    .post(ALL + "/{id}/registrations", Map.of("staffIds", List.of(school.teacher)), session)
                    .expect(200);
            return session;
        };
        UUID held = id(school.asDeputy()
                .post(ALL, session(MunicipalYear.inSchool(), today))
                .expect(201));
        school.asDeputy().post(ALL + "/{id}/holding", null, held).expect(200);
        topics.awaitConsumed(LearningSessionCatalogue.LEARNING_SESSION_STATES);
        Role[] register = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
        Role[] keep = {SCHOOL_HEAD, DEPUTY_HEAD};
        Role[] others = {METHODIST, ASSOCIATION_HEAD, TEACHER};
        Role[] coverage = {METHODIST, ANALYST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD};
        return matrix(ALL)
                .person(SCHOOL_HEAD, school.head, Ids.next())
                .person(DEPUTY_HEAD, school.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, school.associationHead, Ids.next())
                .person(TUTOR, school.tutor, Ids.next())
                .person(TEACHER, school.teacher, school.colleague)
                .row(GET, ALL)
                .allows(200, SEE)
                .anySchool()
                .row(GET, ALL + "/coverage")
                .query("?year=2026")
                .allows(200, coverage)
                .anySchool()
                .row(POST, ALL)
                .body(request)
                .allows(422, SEE)
                .allows(201, keep)
                .allows(201, ASSOCIATION_HEAD)
                .foreignSchool(422)
                .foreignSchool(201, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD)
                .row(GET, ALL + "/{sessionId}", one)
                .allows(200, SEE)
                .row(GET, ALL + "/{sessionId}/coverage", one)
                .allows(200, coverage)
                .row(PUT, ALL + "/{sessionId}/facts", one)
                .header("If-Match", "\"1\"")
                .body(MunicipalYear.inSchool())
                .allows(404, others)
                .allows(200, keep)
                .row(POST, ALL + "/{sessionId}/postponement", one)
                .body(EMPTY)
                .allows(404, others)
                .allows(422, keep)
                .row(POST, ALL + "/{sessionId}/cancellation", one)
                .body(EMPTY)
                .allows(404, others)
                .allows(422, keep)
                .row(POST, ALL + "/{sessionId}/holding", one)
                .allows(404, others)
                .allows(409, keep)
                .row(POST, ALL + "/{sessionId}/registrations", fresh)
                .body(Map.of("staffIds", List.of(school.teacher)))
                .allows(200, register)
                .allows(422, PSYCHOLOGIST)
                .foreignPerson(422, ASSOCIATION_HEAD, TUTOR, TEACHER)
                .row(DELETE, ALL + "/{sessionId}/registrations/{staffId}", registered, school.teacher)
                .allows(200, register)
                .allows(404, PSYCHOLOGIST)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR, TEACHER)
                .row(POST, ALL + "/{sessionId}/attendance", held)
                .body(Map.of("marks", List.of(Map.of("staffId", UUID.randomUUID(), "presence", "ABSENT"))))
                .allows(404, METHODIST, ASSOCIATION_HEAD)
                .allows(422, keep)
                .tests();
    }
}
