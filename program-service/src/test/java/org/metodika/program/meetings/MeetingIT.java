package org.metodika.program.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.meeting.MeetingCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Minutes over HTTP, with exactly the events that tell of them, and who may do what. */
@PlatformTest
@Requirement({"A11", "D07"})
class MeetingIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, EXPERT, TEACHER, IT_OFFICER
    };
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ApplicationContext service;

    MeetingIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.service = service;
    }

    @Test
    void goFromTheRecordToSignatureAndAnnulment() {
        SchoolPeople school = new SchoolPeople(api, topics);
        LocalDate today = directory.today(school.code);
        try (PublishedEvents events = topics.record(MeetingCatalogue.MEETING_EVENTS);
                PublishedEvents states = topics.record(MeetingCatalogue.MEETING_STATES)) {
            Reply recorded = school.asDeputy()
                    .header("Idempotency-Key", "minutes-" + school.code)
                    .post("/api/meetings", minutes(school, today, "1"))
                    .expect(201);
            String id = recorded.at("/id").asString();
            events.about(id);
            states.about(id);
            assertThat(school.asDeputy()
                            .header("Idempotency-Key", "minutes-" + school.code)
                            .post("/api/meetings", minutes(school, today, "1"))
                            .expect(201)
                            .at("/id")
                            .asString())
                    .isEqualTo(id);
            school.asHead()
                    .post("/api/meetings", minutes(school, today, "1"))
                    .expectProblem(422, "protocol-number-taken");

            Reply corrected = school.asDeputy()
                    .header("If-Match", recorded.etag())
                    .put("/api/meetings/{id}", minutes(school, today, "2"), id)
                    .expect(200);
            Reply second = school.asHead()
                    .post("/api/meetings", minutes(school, today, "1"))
                    .expect(201);
            school.asDeputy()
                    .header("If-Match", corrected.etag())
                    .put("/api/meetings/{id}", minutes(school, today, "1"), id)
                    .expectProblem(422, "protocol-number-taken");
            school.asDeputy()
                    .header("If-Match", recorded.etag())
                    .put("/api/meetings/{id}", minutes(school, today, "3"), id)
                    .expectProblem(412, "stale-version");
            school.asDeputy()
                    .put("/api/meetings/{id}", minutes(school, today, "3"), id)
                    .expectProblem(400, "malformed-request");
            school.asHead()
                    .post("/api/meetings/{id}/signature", Map.of("signedOn", today.toString()), id)
                    .expect(200);
            school.asDeputy()
                    .header("If-Match", "*")
                    .put("/api/meetings/{id}", minutes(school, today, "3"), id)
                    .expectProblem(400, "malformed-request");
            school.asHead()
                    .post("/api/meetings/{id}/annulment", Map.of(), id)
                    .expectProblem(422, "meeting-reason-missing");
            Reply annulled = school.asHead()
                    .post("/api/meetings/{id}/annulment", Map.of("reason", "Не тот номер"), id)
                    .expect(200);
            assertThat(annulled.at("/annulledBecause").asString()).isEqualTo("Не тот номер");
            school.asHead().post("/api/meetings", minutes(school, today, "2")).expect(201);

            events.exactlyInOrder(
                    event(
                            MeetingCatalogue.MEETING_RECORDED,
                            e -> e.protocolNumber().equals("1")
                                    && e.agendaItems() == 1
                                    && e.decisions() == 1
                                    && school.deputy.equals(e.by())),
                    event(
                            MeetingCatalogue.MEETING_CORRECTED,
                            e -> e.protocolNumber().equals("2")),
                    event(
                            MeetingCatalogue.MEETING_SIGNED,
                            e -> e.signedOn().equals(today) && e.chairId().equals(school.head)),
                    event(MeetingCatalogue.MEETING_ANNULLED, e -> e.annulledOn().equals(today)));
            states.take(event(MeetingCatalogue.MEETING_STATE, s -> s.status().equals("ANNULLED") && s.revision() == 4));

            topics.awaitConsumed(MeetingCatalogue.MEETING_STATES);
            Reply list = school.as(TEACHER, school.teacher)
                    .get("/api/meetings?kind=PEDAGOGICAL_COUNCIL&school=" + school.code)
                    .expect(200);
            assertThat(list.at("/items").findValuesAsString("id"))
                    .contains(id, second.at("/id").asString());
            assertThat(school.asHead()
                            .get("/api/meetings?format=csv")
                            .expect(200)
                            .text())
                    .contains("педагогический совет", "аннулирован");
        }
    }

    @Test
    void saysWhatIsWrongAndTakesNothingIn() {
        SchoolPeople school = new SchoolPeople(api, topics);
        LocalDate today = directory.today(school.code);
        try (PublishedEvents events = topics.record(MeetingCatalogue.MEETING_EVENTS)) {
            school.asHead().post("/api/meetings", Map.of()).expectProblem(422, "invalid-content");
            school.asHead()
                    .post("/api/meetings", Map.of("kind", "PARTY", "heldOn", "2026-01-01", "number", "1"))
                    .expectProblem(400, "malformed-request");
            Map<String, Object> future = minutes(school, today.plusDays(1), "1");
            assertThat(school.asHead()
                            .post("/api/meetings", future)
                            .expectProblem(422, "minutes-invalid")
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/heldOn");
            events.none();
        }
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        SchoolPeople school = new SchoolPeople(api, topics);
        SchoolPeople foreign = new SchoolPeople(api, topics);
        LocalDate today = directory.today(school.code);
        Supplier<String> recorded = () -> record(school, today);
        Supplier<Object> more = () -> minutes(school, today, "n" + NUMBERS.incrementAndGet());
        return AuthorisationMatrix.of(api, service, school.code, foreign.code)
                .below("/api/meetings")
                .person(SCHOOL_HEAD, school.head, Ids.next())
                .person(DEPUTY_HEAD, school.deputy, Ids.next())
                .row(GET, "/api/meetings")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/meetings/{meetingId}", record(school, today))
                .allows(200, SEE)
                .row(POST, "/api/meetings")
                .body(more)
                .allows(201, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(422)
                .row(PUT, "/api/meetings/{meetingId}", recorded)
                .header("If-Match", "\"1\"")
                .body(more)
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, "/api/meetings/{meetingId}/signature", recorded)
                .body(Map.of("signedOn", today.toString()))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, "/api/meetings/{meetingId}/annulment", recorded)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    private static String record(SchoolPeople school, LocalDate today) {
        return school.asDeputy()
                .post("/api/meetings", minutes(school, today, "r" + NUMBERS.incrementAndGet()))
                .expect(201)
                .at("/id")
                .asString();
    }

    private static Map<String, Object> minutes(SchoolPeople school, LocalDate heldOn, String number) {
        UUID chair = school.head;
        return new TreeMap<>(Map.of(
                "kind",
                "PEDAGOGICAL_COUNCIL",
                "heldOn",
                heldOn.toString(),
                "number",
                number,
                "chairId",
                chair,
                "agenda",
                List.of(Map.of("title", "Программа внутришкольного повышения квалификации", "goals", "Цели и задачи")),
                "decisions",
                List.of(Map.of("text", "Принять программу", "responsibleId", school.deputy))));
    }
}
