package org.metodika.program.associations;

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
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.program.directory.Municipality;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** Who may do what with social partners and methodical associations. */
@PlatformTest
@Requirement({"A31", "L1"})
class RegisterAccessIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, IT_OFFICER, PORTAL, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] MANAGE = {SCHOOL_HEAD, DEPUTY_HEAD};
    private static final Role[] MEMBERS = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, IT_OFFICER, PORTAL};

    private final Api api;
    private final ApplicationContext service;
    private final Municipality town;
    private final Api head;
    private final AtomicInteger number = new AtomicInteger();

    RegisterAccessIT(Api api, ApplicationContext service) {
        this.api = api;
        this.service = service;
        this.town = new Municipality(api).withSchools().withStaff();
        this.head = api.as(Tokens.head(town.school));
    }

    @TestFactory
    @Requirement("A07")
    Stream<DynamicNode> whoMayDoWhatWithPartners() {
        UUID partner = id(head.post("/api/partners", partner(town.school)).expect(201));
        UUID municipal = id(
                api.as(Tokens.methodist()).post("/api/partners", partner(null)).expect(201));
        Map<String, ?> facts = Map.of("name", "Музей " + town.other, "kind", "MUSEUM");
        return AuthorisationMatrix.of(api, service, town.school, town.other)
                .below("/api/partners")
                .row(GET, "/api/partners")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(POST, "/api/partners")
                .body((Supplier<?>) () -> partner(town.school))
                .allows(201, MANAGE)
                .allows(422, METHODIST)
                .foreignSchool(422)
                .row(GET, "/api/partners/{partnerId}", partner)
                .allows(200, SEE)
                .row(GET, "/api/partners/{partnerId}", municipal)
                .allows(200, SEE)
                .foreignSchool(200)
                .row(PUT, "/api/partners/{partnerId}", partner)
                .body(facts)
                .allows(200, MANAGE)
                .allows(404, METHODIST)
                .row(PUT, "/api/partners/{partnerId}", municipal)
                .body(Map.of("name", "Библиотека " + town.school, "kind", "LIBRARY"))
                .allows(200, METHODIST)
                .allows(404, MANAGE)
                .row(POST, "/api/partners/{partnerId}/links", partner)
                .body((Supplier<?>) () ->
                        Map.of("kind", "SEMINAR", "title", "Семинар " + number.incrementAndGet(), "date", "2026-11-19"))
                .allows(200, MANAGE)
                .allows(404, METHODIST)
                .row(DELETE, "/api/partners/{partnerId}/links/{linkId}", partner, UUID.randomUUID())
                .allows(200, MANAGE)
                .allows(404, METHODIST)
                .row(POST, "/api/partners/{partnerId}/ending", (Supplier<?>) () ->
                        id(head.post("/api/partners", partner(town.school)).expect(201)))
                .body(Map.of("on", "2026-11-19", "reason", "Ремонт"))
                .allows(200, MANAGE)
                .allows(404, METHODIST)
                .row(POST, "/api/partners/{partnerId}/resumption", (Supplier<?>) this::ended)
                .body(Map.of("on", "2026-11-20"))
                .allows(200, MANAGE)
                .allows(404, METHODIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhatWithAssociations() {
        town.apply(town.file(
                Tokens.methodist(),
                "staff",
                Municipality.STAFF
                        + town.row("10", "Белова", "руководитель МО, учитель", "", "")
                        + town.row("11", "Громова", "руководитель МО, учитель", "", "")));
        UUID vera = town.person("10");
        UUID member = town.person("7");
        UUID association = id(head.post("/api/associations", association(vera)).expect(201));
        Awaitility.await()
                .until(() ->
                        head.get("/api/associations/{id}/members", association).status() == 200);
        Supplier<UUID> joined = () -> {
            head.post("/api/associations/{id}/members", Map.of("staffId", member), association)
                    .expect(200);
            return member;
        };
        return AuthorisationMatrix.of(api, service, town.school, town.other)
                .below("/api/associations")
                .row(GET, "/api/associations")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/associations/unregistered")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(POST, "/api/associations")
                .body(association(vera))
                .allows(409, MANAGE)
                .foreignSchool(422)
                .row(GET, "/api/associations/{associationId}", association)
                .allows(200, SEE)
                .row(PUT, "/api/associations/{associationId}", association)
                .body(Map.of("name", "МО", "subjectArea", "Область"))
                .allows(200, MANAGE)
                .row(POST, "/api/associations/{associationId}/handover", association)
                .body(Map.of("headId", vera))
                .allows(200, MANAGE)
                .row(GET, "/api/associations/{associationId}/members", association)
                .allows(200, SEE)
                .row(POST, "/api/associations/{associationId}/members", association)
                .body(Map.of("staffId", member))
                .allows(200, MEMBERS)
                .row(DELETE, "/api/associations/{associationId}/members/{staffId}", association, joined)
                .allows(200, MEMBERS)
                .row(POST, "/api/associations/{associationId}/dissolution", association)
                .body((Supplier<?>) () -> {
                    joined.get();
                    return Map.of("reason", "Слияние");
                })
                .allows(409, MANAGE)
                .tests();
    }

    private UUID ended() {
        UUID id = id(head.post("/api/partners", partner(town.school)).expect(201));
        head.post("/api/partners/{id}/ending", Map.of("on", "2026-11-19", "reason", "Ремонт"), id)
                .expect(200);
        return id;
    }

    private Map<String, Object> partner(@Nullable String school) {
        Map<String, Object> partner = new HashMap<>();
        if (school != null) {
            partner.put("schoolId", school);
        }
        partner.put("name", "Музей " + town.school + " " + number.incrementAndGet());
        partner.put("kind", "MUSEUM");
        return partner;
    }

    private Map<String, ?> association(UUID headId) {
        return Map.of("schoolId", town.school, "name", "МО", "subjectArea", "Область", "headId", headId);
    }

    private static UUID id(Reply reply) {
        return UUID.fromString(reply.at("/id").asString());
    }
}
