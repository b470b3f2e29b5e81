package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.SupportTown.id;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.mentor.MentorCatalogue;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberDismissalAnnulled;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** The mentor pool over HTTP: who is in it, whom they lead, and what passports and routes say of those who are not. */
@PlatformTest
@Requirement("C06")
class MentorIT {

    private static final String ONE = "/api/mentors/{id}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    MentorIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    @Test
    void aMentorIsAdmittedChangedEndedAndAdmittedAgain() {
        SupportTown town = new SupportTown(api, topics, directory);
        try (PublishedEvents events = topics.record(MentorCatalogue.MENTOR_EVENTS)) {
            events.about(town.mentor);
            Api head = town.asHead();
            Reply admitted = head.header("Idempotency-Key", "mentor-" + town.code)
                    .post("/api/mentors", attested(town, town.today.plusYears(1)))
                    .expect(201);
            assertThat(admitted.at("/name").asString()).contains("Лесная");
            assertThat(admitted.at("/inPool").asBoolean()).isTrue();
            head.header("Idempotency-Key", "mentor-" + town.code)
                    .post("/api/mentors", attested(town, town.today.plusYears(1)))
                    .expect(201);
            head.post("/api/mentors", attested(town, town.today.plusYears(1)))
                    .expectProblem(409, "mentor-already-in-pool");
            Map<String, Object> facts = facts(ordered(town));
            head.put(ONE, facts, town.mentor).expectProblem(400, "malformed-request");
            head.header("If-Match", admitted.etag())
                    .put(ONE, facts, town.mentor)
                    .expect(200);
            head.header("If-Match", admitted.etag())
                    .put(ONE, facts, town.mentor)
                    .expectProblem(412, "stale-version");
            head.post(ONE + "/ending", Map.of("reason", " "), town.mentor).expectProblem(422, "mentor-invalid");
            Reply ended = head.post(ONE + "/ending", Map.of("reason", "По просьбе"), town.mentor)
                    .expect(200);
            assertThat(ended.at("/ending/ground").asString()).isEqualTo("DECISION");
            head.post(ONE + "/ending", Map.of("reason", "По просьбе"), town.mentor)
                    .expectProblem(409, "mentor-not-in-pool");
            head.post("/api/mentors", ordered(town)).expect(201);
            events.exactlyInOrder(
                    event(
                            MentorCatalogue.MENTOR_ADMITTED,
                            e -> "MENTOR".equals(e.category()) && e.subjects().equals(List.of("Химия", "Биология"))),
                    event(
                            MentorCatalogue.MENTOR_CHANGED,
                            e -> e.ground().equals("ORDER")
                                    && Integer.valueOf(1).equals(e.capacity())),
                    event(MentorCatalogue.MENTOR_LEFT, e -> e.ground().equals("DECISION")),
                    event(MentorCatalogue.MENTOR_ADMITTED, e -> e.admittedOn().equals(town.today)));
        }
    }

    @Test
    void aMentorLeavesThePoolWithTheSchoolAndStaysWhereTheDismissalIsAnnulled() {
        SupportTown town = new SupportTown(api, topics, directory);
        LocalDate lastDay = town.today.minusDays(1);
        town.asHead().post("/api/mentors", ordered(town)).expect(201);
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSED,
                town.mentor,
                new StaffMemberDismissed(town.mentor, town.code, lastDay),
                10);
        topics.awaitConsumed(StaffCatalogue.STAFF_EVENTS);
        Reply left = town.asHead().get(ONE, town.mentor).expect(200);
        assertThat(left.at("/inPool").asBoolean()).isFalse();
        assertThat(left.at("/ending/ground").asString()).isEqualTo("DISMISSAL");
        topics.awaitConsumed(MentorCatalogue.MENTOR_STATES);
        assertThat(ids(town.asHead().get("/api/mentors"))).isEmpty();
        assertThat(ids(town.asHead().get("/api/mentors?former=true"))).containsExactly(town.mentor);
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSAL_ANNULLED,
                town.mentor,
                new StaffMemberDismissalAnnulled(town.mentor, town.code, lastDay),
                11);
        topics.awaitConsumed(StaffCatalogue.STAFF_EVENTS);
        assertThat(town.asHead().get(ONE, town.mentor).at("/inPool").asBoolean())
                .isTrue();

        town.dismiss(town.today.plusDays(3));
        Map<String, Object> leaving = new HashMap<>(ordered(town));
        leaving.put("staffId", town.teacher);
        assertThat(town.asHead()
                        .post("/api/mentors", leaving)
                        .expectProblem(422, "mentor-invalid")
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/staffId");
    }

    @Test
    void thePoolIsLookedThroughBySubjectWithHowManyPeopleEachMentorLeads() {
        SupportTown town = new SupportTown(api, topics, directory);
        SupportTown other = new SupportTown(api, topics, directory);
        town.asHead().post("/api/mentors", ordered(town)).expect(201);
        Map<String, Object> second = new HashMap<>(attested(town, town.today.plusYears(1)));
        second.put("staffId", town.psychologist);
        town.asHead().post("/api/mentors", second).expect(201);
        api.as(Tokens.methodist()).post("/api/mentors", ordered(other)).expect(201);
        town.issued();
        town.issued();
        town.draft();
        UUID route = id(town.asDeputy()
                .post("/api/routes", Map.of("teacherId", town.colleague, "content", RouteIT.content(town)))
                .expect(201));
        town.asHead().post("/api/routes/{id}/agreement", null, route).expect(200);
        topics.awaitConsumed(
                MentorCatalogue.MENTOR_STATES, SupportCatalogue.SUPPORT_STATES, RouteCatalogue.ROUTE_STATES);

        Api teacher = town.as(Role.TEACHER, town.teacher);
        Reply chemists = teacher.get("/api/mentors?subject={s}", "ХИМ").expect(200);
        assertThat(ids(chemists)).containsExactlyInAnyOrder(town.mentor, town.psychologist);
        assertThat(ids(teacher.get("/api/mentors?subject={s}", "биология"))).containsExactly(town.psychologist);
        Reply literature = teacher.get("/api/mentors?subject={s}", "физ").expect(200);
        assertThat(ids(literature)).containsExactly(town.mentor);
        assertThat(literature.at("/items/0/leads").asInt()).isEqualTo(2);
        assertThat(literature.at("/items/0/full").asBoolean()).isTrue();
        assertThat(literature.at("/items/0/name").asString()).contains("Лесная");
        Reply first = teacher.get("/api/mentors?limit=1").expect(200);
        assertThat(ids(teacher.get(
                        "/api/mentors?limit=1&after={a}", first.at("/next").asString())))
                .hasSize(1)
                .doesNotContainAnyElementsOf(ids(first));
        assertThat(ids(api.as(Tokens.methodist()).get("/api/mentors?school={s}", other.code)))
                .containsExactly(other.mentor);
        assertThat(ids(teacher.get("/api/mentors?school={s}", other.code))).isEmpty();
        teacher.get("/api/mentors?after=nowhere").expectProblem(400, "malformed-request");
        assertThat(town.asDeputy().get("/api/mentors?format=csv").expect(200).text())
                .contains("Лесная", "приказ", "аттестация", "педагог-наставник");
    }

    @Test
    void passportsAndRoutesSayWhichMentorIsNotInThePoolAndRefuseNothing() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply draft = town.draft();
        assertThat(draft.at("/hints").size()).isEqualTo(1);
        assertThat(draft.at("/hints/0/code").asString()).isEqualTo("mentor-not-in-pool");
        assertThat(draft.at("/hints/0/personId").asString()).isEqualTo(town.mentor.toString());
        Map<String, Object> route = Map.of("teacherId", town.teacher, "content", RouteIT.content(town));
        assertThat(town.asDeputy()
                        .language("en")
                        .post("/api/routes", route)
                        .expect(201)
                        .at("/hints/0/text")
                        .asString())
                .startsWith("The mentor is not in the mentor pool");

        town.asHead()
                .post("/api/mentors", attested(town, town.today.minusDays(1)))
                .expect(201);
        Reply expired = town.asHead().get("/api/supports/{id}", id(draft)).expect(200);
        assertThat(expired.at("/hints/0/code").asString()).isEqualTo("mentor-attestation-expired");
        town.asHead()
                .header("If-Match", "\"1\"")
                .put(ONE, facts(ordered(town)), town.mentor)
                .expect(200);
        assertThat(town.asHead()
                        .get("/api/supports/{id}", id(draft))
                        .at("/hints")
                        .size())
                .isZero();
        assertThat(town.asDeputy()
                        .post("/api/routes", route)
                        .expect(201)
                        .at("/hints")
                        .size())
                .isZero();
    }

    static Map<String, Object> ordered(SupportTown town) {
        return Map.of(
                "staffId",
                town.mentor,
                "subjects",
                List.of("Химия", "Физика"),
                "ground",
                Map.of("kind", "ORDER", "number", "12-од", "on", "2026-09-01"),
                "capacity",
                1);
    }

    /** The same without the person, as it is changed. */
    static Map<String, Object> facts(Map<String, Object> mentor) {
        Map<String, Object> facts = new HashMap<>(mentor);
        facts.remove("staffId");
        return facts;
    }

    private static Map<String, Object> attested(SupportTown town, LocalDate validUntil) {
        return Map.of(
                "staffId",
                town.mentor,
                "subjects",
                List.of("Химия", "Биология"),
                "ground",
                Map.of(
                        "kind",
                        "ATTESTATION",
                        "category",
                        "MENTOR",
                        "on",
                        "2026-09-01",
                        "validUntil",
                        validUntil.toString()));
    }

    private static List<UUID> ids(Reply list) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }
}
