package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.monitoring.attestation.application.AttestationWatch;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Attestations of teachers, from the first material to the next term. */
@MonitoringTest
class AttestationIT {

    private static final String ATTESTATIONS = "/api/monitoring/attestations";
    private static final String ONE = ATTESTATIONS + "/{id}";
    private static final String MATERIAL = ONE + "/materials/{code}";

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final AttestationWatch watch;

    AttestationIT(Api api, Topics topics, Given given, TestClock clock, AttestationWatch watch) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.watch = watch;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("E11")
    void materialsAreCollectedTheCommissionDecidesAndTheTermIsFoundInTime() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова", null, List.of("tutor"), null, null);
        UUID teacher = given.person(school, "Соколова");
        Api own = api.as(Tokens.teacher(school, teacher));
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        own.post(ATTESTATIONS, Map.of("teacherId", teacher, "target", "CONFORMITY", "companionId", teacher))
                .expectProblem(422, "attestation-invalid");
        Reply opened = own.header("Idempotency-Key", school)
                .post(ATTESTATIONS, conformity(teacher, tutor))
                .expect(201);
        String id = opened.at("/id").asString();
        assertThat(own.header("Idempotency-Key", school)
                        .post(ATTESTATIONS, conformity(teacher, tutor))
                        .expect(201)
                        .at("/id")
                        .asString())
                .isEqualTo(id);
        own.post(ATTESTATIONS, conformity(teacher, tutor)).expectProblem(409, "attestation-under-way");

        // Whoever accompanies finds it, though the staff list names another tutor.
        Api companion = api.as(Tokens.tutor(school, tutor));
        await().atMost(15, SECONDS)
                .untilAsserted(
                        () -> assertThat(ids(companion, "?status=PREPARING")).containsExactly(id));
        own.post(MATERIAL + "/collection", Map.of("link", "javascript:alert(1)"), id, "SUBMISSION")
                .expectProblem(422, "invalid-content");
        own.post(MATERIAL + "/collection", Map.of("link", "https://cloud.example/1"), id, "SUBMISSION")
                .expect(200);
        companion
                .post(MATERIAL + "/return", Map.of("remark", "Нет подписи"), id, "SUBMISSION")
                .expect(200);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(words(
                                own.get("/api/monitoring/notices").expect(200).at("/items"), "kind"))
                        .containsExactly("ATTESTATION_MATERIAL_RETURNED"));
        Reply collected =
                own.post(MATERIAL + "/collection", Map.of(), id, "SUBMISSION").expect(200);
        assertThat(collected.at("/missing").asInt()).isOne();

        String consultation = consulted(deputy, teacher);
        deputy.post(ONE + "/consultations", Map.of("consultationId", UUID.randomUUID()), id)
                .expectProblem(422, "attestation-invalid");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(
                                deputy.post(ONE + "/consultations", Map.of("consultationId", consultation), id)
                                        .expect(200)
                                        .at("/consultations/0/topic")
                                        .asString())
                        .isEqualTo("Представление"));

        own.post(ONE + "/application", Map.of("appliedOn", "2026-11-10"), id).expect(200);
        Reply decided = deputy.post(ONE + "/decision", ruling(), id).expect(200);
        assertThat(decided.at("/heldUntil").asString()).isEqualTo("2031-11-10");

        UUID attestation = UUID.fromString(id);
        try (PublishedEvents events = topics.record(AttestationCatalogue.ATTESTATION_EVENTS)) {
            events.about(attestation);
            await().atMost(15, SECONDS)
                    .untilAsserted(() -> assertThat(ids(deputy, "?termUntil=2031-12-31&status=ESTABLISHED"))
                            .containsExactly(id));
            lookAt("2031-05-09T12:00:00Z");
            lookAt("2031-05-10T12:00:00Z");
            lookAt("2031-05-11T12:00:00Z");
            events.exactly(event(
                    AttestationCatalogue.ATTESTATION_TERM_ENDING,
                    found -> found.foundOn().equals(LocalDate.of(2031, 5, 10))
                            && found.lastDay().equals(LocalDate.of(2031, 11, 10))));
        }
        Api centre = api.as(Tokens.methodist());
        String toPrepare = "?toPrepare=true&school=" + school;
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(centre, toPrepare)).containsExactly(id));
        assertThat(centre.get(ATTESTATIONS + toPrepare + "&format=csv")
                        .expect(200)
                        .text())
                .contains("Соколова Мария Андреевна", "Соответствие занимаемой должности", "Категория установлена");

        // The next attempt comes with what the one before established, and takes its place.
        Reply next = deputy.post(ATTESTATIONS, Map.of("teacherId", teacher, "target", "FIRST"))
                .expect(201);
        assertThat(next.at("/attempt").asInt()).isEqualTo(2);
        assertThat(next.at("/presentUntil").asString()).isEqualTo("2031-11-10");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(centre, toPrepare)).isEmpty());
        lookAt("2031-05-12T12:00:00Z");
        String second = next.at("/id").asString();
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(centre, toPrepare)).containsExactly(second));

        given.dismissed(teacher, school, "Соколова", LocalDate.of(2031, 5, 31));
        lookAt("2031-06-01T12:00:00Z");
        Reply left = deputy.get(ONE, second).expect(200);
        assertThat(left.at("/status").asString()).isEqualTo("WITHDRAWN");
        assertThat(left.at("/leftOn").asString()).isEqualTo("2031-05-31");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(centre, toPrepare)).isEmpty());
    }

    @Test
    @Requirement("E11")
    void theNextAttemptMayBeginAtOnce() {
        String school = given.school();
        UUID teacher = given.person(school, "Петрова");
        Api own = api.as(Tokens.teacher(school, teacher));
        for (int attempt = 1; attempt <= 3; attempt++) {
            Reply opened = own.post(ATTESTATIONS, Map.of("teacherId", teacher, "target", "FIRST"))
                    .expect(201);
            assertThat(opened.at("/attempt").asInt()).isEqualTo(attempt);
            own.post(
                            ONE + "/withdrawal",
                            Map.of("reason", "Перенос"),
                            opened.at("/id").asString())
                    .expect(200);
        }
    }

    private static String consulted(Api deputy, UUID teacher) {
        return deputy.post(
                        "/api/monitoring/consultations",
                        Map.of("teacherId", teacher, "heldOn", "2026-11-09", "hours", 1, "topic", "Представление"))
                .expect(201)
                .at("/id")
                .asString();
    }

    private void lookAt(String instant) {
        clock.set(instant);
        watch.look();
    }

    private static Map<String, ?> conformity(UUID teacher, UUID companion) {
        return Map.of("teacherId", teacher, "target", "CONFORMITY", "companionId", companion);
    }

    static Map<String, ?> ruling() {
        return Map.of("decidedOn", "2026-11-10", "act", "5", "established", true);
    }

    private static List<String> ids(Api as, String query) {
        return words(as.get(ATTESTATIONS + query).expect(200).at("/items"), "id");
    }

    private static List<String> words(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }
}
