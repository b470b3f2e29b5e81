package org.metodika.program.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.act.ActCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** The register of acts over HTTP, with exactly the events that tell of it. */
@PlatformTest
class ActsIT {

    private final Api api;
    private final Topics topics;
    private final String school;
    private final UUID head = Ids.next();
    private final Api asHead;
    private final Api asTeacher;

    ActsIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = newSchool();
        this.asHead = api.as(Tokens.head(school, head));
        this.asTeacher = api.as(Tokens.teacher(school, Ids.next()));
    }

    @Test
    @Requirement({"A16", "B02"})
    void keepsEditionsOfARegulation() {
        try (PublishedEvents events = topics.record(ActCatalogue.ACT_EVENTS)) {
            UUID old = id(register(act("12", "2021-08-30")));
            events.about(old);
            events.exactly(event(
                    ActCatalogue.ACT_REGISTERED,
                    act -> school.equals(act.schoolId())
                            && act.kind().equals("REGULATION")
                            && "12".equals(act.number())
                            && LocalDate.of(2021, 8, 30).equals(act.validFrom())
                            && head.equals(act.by())));
            UUID later = id(register(with(act("31", "2026-08-28"), "validFrom", "2026-09-01", "replacesId", old)));
            events.about(old, later);
            events.exactly(
                    event(ActCatalogue.ACT_REGISTERED, act -> old.equals(act.replacesId())),
                    event(
                            ActCatalogue.ACT_SUPERSEDED,
                            act -> act.actId().equals(old)
                                    && act.replacedById().equals(later)
                                    && act.replacedFrom().equals(LocalDate.of(2026, 9, 1))));
            Reply superseded = asTeacher.get("/api/acts/{id}", old).expect(200);
            assertThat(superseded.at("/standing").asString()).isEqualTo("SUPERSEDED");
            assertThat(superseded.at("/replacedById").asString()).isEqualTo(later.toString());
            asHead.post("/api/acts", with(act("32", "2026-10-01"), "replacesId", old))
                    .expectProblem(409, "act-already-replaced");

            Reply corrected = asHead.put(
                            "/api/acts/{id}",
                            Map.of(
                                    "number", "31-од",
                                    "date", "2026-08-28",
                                    "title", "Положение о программах",
                                    "validFrom", "2026-09-02"),
                            later)
                    .expect(200);
            assertThat(corrected.at("/number").asString()).isEqualTo("31-од");
            events.exactly(
                    event(
                            ActCatalogue.ACT_CORRECTED,
                            act -> act.changed().equals(List.of("NUMBER", "TITLE", "VALID_FROM"))
                                    && "31-од".equals(act.number())),
                    event(ActCatalogue.ACT_SUPERSEDED, act -> act.replacedFrom().equals(LocalDate.of(2026, 9, 2))));

            asHead.post("/api/acts/{id}/annulment", Map.of("reason", "Не та редакция"), later)
                    .expect(200);
            events.exactly(
                    event(ActCatalogue.ACT_ANNULLED, act -> act.actId().equals(later) && old.equals(act.replacesId())),
                    event(ActCatalogue.ACT_REINSTATED, act -> act.actId().equals(old)));
            assertThat(asHead.get("/api/acts/{id}", old).at("/standing").asString())
                    .isEqualTo("IN_FORCE");
            assertThat(asHead.get("/api/acts/{id}", later)
                            .at("/annulmentReason")
                            .asString())
                    .isEqualTo("Не та редакция");

            Map<String, String> repeal = Map.of("repealedFrom", "2026-11-01", "ground", "Приказ № 90 от 30.10.2026");
            asHead.post("/api/acts/{id}/repeal", repeal, old).expect(200);
            asHead.post("/api/acts/{id}/repeal", repeal, old).expect(200);
            asHead.post("/api/acts/{id}/repeal/annulment", Map.of("reason", "Не тот акт"), old)
                    .expect(200);
            events.exactly(
                    event(ActCatalogue.ACT_REPEALED, act -> act.repealedFrom().equals(LocalDate.of(2026, 11, 1))),
                    event(ActCatalogue.ACT_REPEAL_ANNULLED));
            UUID again = id(register(with(act("31-од", "2026-08-28"), "replacesId", old)));
            events.about(old, again);
            events.exactly(event(ActCatalogue.ACT_REGISTERED), event(ActCatalogue.ACT_SUPERSEDED));
        }
    }

    @Test
    @Requirement("A16")
    void hasEachNumberOnce() {
        UUID first = id(register(act("7", "2026-09-01")));
        Reply refused = asHead.language("ru").post("/api/acts", act("7", "2026-09-01"));
        refused.expectProblem(409, "act-already-registered");
        assertThat(refused.at("/detail").asString()).contains(first.toString(), "Проверьте номер и дату");
        assertThat(asHead.language("en")
                        .post("/api/acts", act("7", "2026-09-01"))
                        .expectProblem(409, "act-already-registered")
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("An act of this kind with this number and date is there already. Check number and date.");
        register(act("7", "2026-09-02"));
        register(with(act("7", "2026-09-01"), "kind", "ORDER"));
        api.as(Tokens.head(newSchool(), Ids.next()))
                .post("/api/acts", act("7", "2026-09-01"))
                .expectProblem(422, "act-invalid");

        UUID second = id(register(act("8", "2026-09-01")));
        correct(second, "7").expectProblem(409, "act-already-registered");
        correct(second, "9").expect(200);
        register(act("8", "2026-09-01"));
        asHead.post("/api/acts/{id}/annulment", Map.of("reason", "Дважды"), first)
                .expect(200);
        register(act("7", "2026-09-01"));
        correct(first, "70").expectProblem(409, "act-is-annulled");
    }

    @Test
    void givesANumberToOneOfManyAtOnce() throws InterruptedException, ExecutionException {
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 6)
                    .mapToObj(i -> clerks.submit(() ->
                            asHead.post("/api/acts", act("99", "2026-09-01")).status()))
                    .toList();
            int created = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                created += answer.get() == 201 ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        }
    }

    @Test
    void carriesARepeatedRequestOutOnce() {
        Api once = asHead.header("Idempotency-Key", Ids.next().toString());
        Reply first = once.post("/api/acts", act("5", "2026-09-01")).expect(201);
        assertThat(id(once.post("/api/acts", act("5", "2026-09-01")).expect(201)))
                .isEqualTo(id(first));
        once.post("/api/acts", act("6", "2026-09-01")).expectProblem(422, "idempotency-key-reused");
        asHead.header("If-Match", "\"7\"")
                .post("/api/acts/{id}/annulment", Map.of("reason", "Ошибка"), id(first))
                .expectProblem(412, "stale-version");
    }

    @Test
    void refusesBadInputWithoutAFault() {
        asHead.post("/api/acts", "{\"kind\":").expectProblem(400, "malformed-request");
        asHead.post("/api/acts", Map.of("kind", "LAW")).expectProblem(400, "malformed-request");
        asHead.post("/api/acts", with(act("1", "2026-09-01"), "date", "01.09.2026"))
                .expectProblem(400, "malformed-request");
        asHead.post("/api/acts", Map.of("schoolId", school)).expectProblem(422, "invalid-content");
        Reply empty = asHead.post("/api/acts", Map.of("schoolId", school, "kind", "ORDER"))
                .expectProblem(422, "act-invalid");
        assertThat(empty.at("/errors").findValuesAsString("pointer")).containsExactly("/number", "/date", "/title");
        asHead.post("/api/acts", with(act("1", "2026-09-01"), "replacesId", Ids.next()))
                .expectProblem(422, "act-invalid");
        asHead.post("/api/acts", with(act("1", "+10000-01-01"), "title", "x")).expectProblem(422, "act-invalid");
        Map<String, Object> common = new HashMap<>(act("1", "2026-09-01"));
        common.remove("schoolId");
        assertThat(asHead.post("/api/acts", common)
                        .expectProblem(422, "act-invalid")
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("act-school-missing");
        assertThat(api.as(Tokens.methodist())
                        .post("/api/acts", act("1", "2026-09-01"))
                        .expectProblem(422, "act-invalid")
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("act-school-not-yours");
        UUID act = id(register(act("44", "2026-09-01")));
        asHead.post("/api/acts/{id}/repeal", Map.of("ground", "Приказ"), act).expectProblem(422, "invalid-content");
        asHead.post("/api/acts/{id}/repeal", Map.of("repealedFrom", "2026-11-01"), act)
                .expectProblem(422, "act-invalid");
        asHead.post("/api/acts/{id}/annulment", "{}", act).expectProblem(422, "act-invalid");
        asHead.put("/api/acts/{id}", "{}", act).expectProblem(422, "act-invalid");
        asHead.put("/api/acts/{id}", Map.of("kind", "PLAN"), act).expectProblem(400, "malformed-request");
        asHead.get("/api/acts/none").expectProblem(404, "not-found");
    }

    private Reply register(Map<String, ?> act) {
        return asHead.post("/api/acts", act).expect(201);
    }

    private Reply correct(UUID act, String number) {
        return asHead.put("/api/acts/{id}", Map.of("number", number, "date", "2026-09-01", "title", "Положение"), act);
    }

    private Map<String, Object> act(String number, String date) {
        return Map.of("schoolId", school, "kind", "REGULATION", "number", number, "date", date, "title", "Положение");
    }

    private static Map<String, Object> with(Map<String, Object> act, Object... more) {
        Map<String, Object> changed = new HashMap<>(act);
        for (int i = 0; i < more.length; i += 2) {
            changed.put(more[i].toString(), more[i + 1]);
        }
        return changed;
    }

    private static UUID id(Reply act) {
        return UUID.fromString(act.at("/id").asString());
    }

    static String newSchool() {
        String id = Ids.next().toString();
        return "a" + id.substring(id.length() - 10);
    }
}
