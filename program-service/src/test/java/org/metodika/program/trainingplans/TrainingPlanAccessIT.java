package org.metodika.program.trainingplans;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.springframework.context.ApplicationContext;

/** Who may do what with formation campaigns and yearly plans: of a year that never was, so that the rows depend on no other test. */
@PlatformTest
@Requirement({"A31", "L1", "E06", "E07"})
class TrainingPlanAccessIT {

    private static final int NEVER = 1999;
    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Map<String, ?> NOBODY = Map.of("groups", List.of());

    private final Api api;
    private final ApplicationContext service;

    TrainingPlanAccessIT(Api api, ApplicationContext service) {
        this.api = api;
        this.service = service;
    }

    private AuthorisationMatrix matrix(String below) {
        return AuthorisationMatrix.of(api, service, "somewhere", "elsewhere").below(below);
    }

    @TestFactory
    Stream<DynamicNode> campaigns() {
        String one = "/api/training-campaigns/{year}";
        return matrix("/api/training-campaigns")
                .row(GET, "/api/training-campaigns")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, one, NEVER)
                .allows(404, SEE)
                .row(POST, "/api/training-campaigns")
                .body(Map.of("year", NEVER, "until", "1999-06-30"))
                .allows(422, METHODIST)
                .row(POST, one + "/closing", NEVER)
                .allows(404, METHODIST)
                .row(POST, one + "/reopening", NEVER)
                .body(Map.of("until", "1999-06-30"))
                .allows(404, METHODIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> plans() {
        String one = "/api/training-plans/{year}";
        return matrix("/api/training-plans")
                .row(GET, "/api/training-plans")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, one, NEVER)
                .allows(404, SEE)
                .row(POST, "/api/training-plans")
                .body(Map.of("year", NEVER))
                .allows(422, METHODIST)
                .row(POST, one + "/requests", NEVER)
                .allows(404, METHODIST)
                .row(PUT, one + "/arrangement", NEVER)
                .header("If-Match", "\"1\"")
                .body(NOBODY)
                .allows(404, METHODIST)
                .row(POST, one + "/approval", NEVER)
                .body(Map.of())
                .allows(404, METHODIST)
                .row(POST, one + "/amendments", NEVER)
                .header("If-Match", "\"1\"")
                .body(NOBODY)
                .allows(404, METHODIST)
                .row(POST, one + "/groups/{groupId}/completion", NEVER, new UUID(0, 1))
                .body(Map.of("on", "1999-05-20", "trained", List.of(), "spent", 0))
                .allows(404, METHODIST)
                .row(POST, one + "/closing", NEVER)
                .allows(404, METHODIST)
                .tests();
    }
}
