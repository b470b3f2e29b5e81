package org.metodika.program.policy;

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
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with policies: a school changes its own, everybody of it reads it, the methodist reads all. */
@PlatformTest
@Requirement("A31")
class PolicyAccessIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, PSYCHOLOGIST, TUTOR, TEACHER, IT_OFFICER, PORTAL
    };
    private static final Role[] CHANGE = {SCHOOL_HEAD, DEPUTY_HEAD};

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ApplicationContext service;

    PolicyAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        PolicyTown town = new PolicyTown(api, topics);
        PolicyTown foreign = new PolicyTown(api, topics);
        LocalDate today = directory.today(town.school);
        Map<String, ?> appointment = Map.of("staffId", town.anna, "appointedFrom", today);
        town.asHead
                .post("/api/policies/{school}/officer", appointment, town.school)
                .expect(200);
        return AuthorisationMatrix.of(api, service, town.school, foreign.school)
                .below("/api/policies")
                .row(GET, "/api/policies/{schoolId}", town.school)
                .allows(200, SEE)
                .row(GET, "/api/policies/{schoolId}/versions", town.school)
                .allows(200, SEE)
                .row(GET, "/api/policies/{schoolId}/versions/{version}", town.school, 0)
                .allows(200, SEE)
                .row(PUT, "/api/policies/{schoolId}", town.school)
                .body(town.settings())
                .allows(200, CHANGE)
                .row(PUT, "/api/policies/{schoolId}/start-control", town.school)
                .body(Map.of("startControl", "NOT_REQUIRED"))
                .allows(200, CHANGE)
                .row(POST, "/api/policies/{schoolId}/officer", town.school)
                .body(appointment)
                .allows(200, CHANGE)
                .row(POST, "/api/policies/{schoolId}/officer/release", town.school)
                .body(Map.of("releasedOn", today))
                .allows(200, CHANGE)
                .row(POST, "/api/policies/{schoolId}/officer/annulment", town.school)
                .body((Supplier<?>) () -> {
                    // Each of those allowed takes back an appointment of its own.
                    town.appoint(town.olga, today.plusDays(1)).expect(200);
                    return Map.of("reason", "Ошибка");
                })
                .allows(200, CHANGE)
                .tests();
    }
}
