package org.metodika.program.acts;

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

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** Who may do what with acts: a school keeps its own, the methodist the common ones, everybody of a school reads both. */
@PlatformTest
@Requirement("A31")
class ActAccessIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, PSYCHOLOGIST, TUTOR, TEACHER, IT_OFFICER, PORTAL
    };
    private static final Role[] KEEP = {SCHOOL_HEAD, DEPUTY_HEAD};

    private final Api api;
    private final ApplicationContext service;

    ActAccessIT(Api api, ApplicationContext service) {
        this.api = api;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        String school = ActsIT.newSchool();
        Api head = api.as(Tokens.head(school, Ids.next()));
        Api methodist = api.as(Tokens.methodist());
        Supplier<String> own = () -> register(head, school);
        Supplier<String> common = () -> register(methodist, null);
        Map<String, String> repeal = Map.of("repealedFrom", "2026-11-01", "ground", "Приказ");
        Map<String, String> reason = Map.of("reason", "Ошибка");
        Map<String, String> facts = Map.of("number", "1", "date", "2026-09-01", "title", "Приказ");
        Supplier<Map<String, Object>> corrected = () -> {
            Map<String, Object> act = new HashMap<>(facts);
            act.put("number", Ids.next().toString());
            return act;
        };
        return AuthorisationMatrix.of(api, service, school, ActsIT.newSchool())
                .below("/api/acts")
                .row(GET, "/api/acts")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/acts/{actId}", register(head, school))
                .allows(200, SEE)
                .row(GET, "/api/acts/{actId}", register(methodist, null))
                .allows(200, SEE)
                .anySchool()
                .row(POST, "/api/acts")
                .body((Supplier<?>) () -> act(school))
                .allows(201, KEEP)
                .allows(422, METHODIST)
                .foreignSchool(422)
                .row(POST, "/api/acts")
                .body((Supplier<?>) () -> act(null))
                .allows(201, METHODIST)
                .allows(422, KEEP)
                .foreignSchool(422)
                .row(PUT, "/api/acts/{actId}", own)
                .body(corrected)
                .allows(200, KEEP)
                .row(PUT, "/api/acts/{actId}", common)
                .body(corrected)
                .allows(200, METHODIST)
                .row(POST, "/api/acts/{actId}/repeal", own)
                .body(repeal)
                .allows(200, KEEP)
                .row(POST, "/api/acts/{actId}/repeal/annulment", (Supplier<?>) () -> {
                    String act = register(head, school);
                    head.post("/api/acts/{id}/repeal", repeal, act).expect(200);
                    return act;
                })
                .body(reason)
                .allows(200, KEEP)
                .row(POST, "/api/acts/{actId}/annulment", own)
                .body(reason)
                .allows(200, KEEP)
                .row(POST, "/api/acts/{actId}/annulment", common)
                .body(reason)
                .allows(200, METHODIST)
                .tests();
    }

    private static String register(Api keeper, @Nullable String school) {
        return keeper.post("/api/acts", act(school)).expect(201).at("/id").asString();
    }

    private static Map<String, Object> act(@Nullable String school) {
        Map<String, Object> act = new HashMap<>(
                Map.of("kind", "ORDER", "number", Ids.next().toString(), "date", "2026-09-01", "title", "Приказ"));
        if (school != null) {
            act.put("schoolId", school);
        }
        return act;
    }
}
