package org.metodika.program.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.policy.PolicyCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.acts.Standing;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Policies over HTTP, with exactly the events that tell of them, and what other features are told. */
@PlatformTest
class PolicyIT {

    private final Api api;
    private final Topics topics;
    private final Policies policies;
    private final PolicyTown town;
    private final LocalDate today;

    PolicyIT(Api api, Topics topics, Directory directory, Policies policies) {
        this.api = api;
        this.topics = topics;
        this.policies = policies;
        this.town = new PolicyTown(api, topics);
        this.today = directory.today(town.school);
    }

    @Test
    @Requirement({"B01", "B02", "B06", "B07"})
    void isChangedVersionByVersion() {
        assertThat(town.get().at("/version").asInt()).isZero();
        assertThat(town.get().etag()).isEqualTo("\"0\"");
        assertThat(policies.of(town.school).version()).isZero();
        String regulation = town.act("REGULATION", "31");
        String duties = town.act("JOB_DESCRIPTION", "5");
        String letter = town.act("NORMATIVE_REFERENCE", "24/5868");
        Map<String, Object> settings = town.settings();
        settings.put("regulationId", regulation);
        settings.put("curatorDutiesId", duties);
        settings.put("normativeActIds", List.of(letter));
        settings.put("sections", List.of("FUNDING", "NOTE", "NOTE"));
        settings.put("mostHours", 250);
        settings.put("discussionWith", List.of("ASSOCIATION"));
        try (PublishedEvents events = topics.record(PolicyCatalogue.POLICY_EVENTS)) {
            events.about(town.school);
            Reply first = town.put(settings).expect(200);
            assertThat(first.at("/version").asInt()).isEqualTo(1);
            assertThat(first.at("/regulation/number").asString()).isEqualTo("31");
            assertThat(first.at("/vacant").asBoolean()).isTrue();
            events.exactly(event(
                    PolicyCatalogue.POLICY_CHANGED,
                    changed -> changed.version() == 1
                            && changed.changed()
                                    .equals(List.of(
                                            "REGULATION",
                                            "NORMATIVE_ACTS",
                                            "CURATOR_DUTIES",
                                            "SECTIONS",
                                            "HOURS",
                                            "DISCUSSION"))
                            && changed.policy().sections().equals(List.of("NOTE", "FUNDING"))
                            && town.head.equals(changed.by())));
            town.put(settings).expect(200);
            town.asHead
                    .header("If-Match", "\"0\"")
                    .put("/api/policies/{school}", town.settings(), town.school)
                    .expectProblem(412, "stale-version");
            settings.put("monthsTo", 12);
            settings.put("durationOverridable", false);
            town.asHead
                    .header("If-Match", first.etag())
                    .put("/api/policies/{school}", settings, town.school)
                    .expect(200);
            events.exactly(event(
                    PolicyCatalogue.POLICY_CHANGED,
                    changed -> changed.version() == 2 && changed.changed().equals(List.of("DURATION"))));
        }
        SchoolPolicy policy = policies.of(town.school);
        assertThat(policy.version()).isEqualTo(2);
        assertThat(policy.demands(Section.FUNDING)).isTrue();
        assertThat(policy.demands(Section.STAGES)).isFalse();
        assertThat(policy.settings().durationOverridable()).isFalse();
        assertThat(policy.regulation()).satisfies(found -> {
            assertThat(found.title()).isEqualTo("Акт 31");
            assertThat(found.date()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(found.standing()).isEqualTo(Standing.IN_FORCE);
        });

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(versions("").at("/items").size()).isEqualTo(2));
        assertThat(versions("?limit=1").at("/items/0/version").asInt()).isEqualTo(2);
        assertThat(versions("?limit=1&after=2").at("/items/0/policy/monthsTo").asInt())
                .isEqualTo(24);
        assertThat(version(1).at("/policy/regulationId").asString()).isEqualTo(regulation);
        assertThat(version(0).at("/policy/sections").size()).isEqualTo(4);
        town.asHead.get("/api/policies/{school}/versions/3", town.school).expectProblem(404, "not-found");
        town.asHead.get("/api/policies/{school}/versions?after=x", town.school).expectProblem(400, "malformed-request");

        town.asHead
                .post("/api/acts/{id}/repeal", Map.of("repealedFrom", today, "ground", "Приказ № 1"), regulation)
                .expect(200);
        assertThat(town.get().at("/regulation/standing").asString()).isEqualTo("REPEALED");
        settings.put("monthsTo", 18);
        town.put(settings).expect(200);
    }

    @Test
    @Requirement({"B01", "B02", "B07"})
    void refersOnlyToActsThatFit() {
        String plan = town.act("PLAN", "1");
        String foreign = new PolicyTown(api, topics).act("REGULATION", "2");
        String annulled = town.act("REGULATION", "3");
        town.asHead
                .post("/api/acts/{id}/annulment", Map.of("reason", "Ошибка"), annulled)
                .expect(200);
        String common = api.as(Tokens.methodist())
                .post(
                        "/api/acts",
                        Map.of(
                                "kind", "REGULATION",
                                "number", Ids.next().toString(),
                                "date", "2026-09-01",
                                "title", "Примерное положение"))
                .expect(201)
                .at("/id")
                .asString();
        Map<String, Object> settings = town.settings();
        settings.put("regulationId", foreign);
        settings.put("curatorDutiesId", plan);
        settings.put("normativeActIds", List.of(plan, Ids.next()));
        Reply refused = town.put(settings).expectProblem(422, "policy-invalid");
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .containsExactly("/regulationId", "/curatorDutiesId", "/normativeActIds/0", "/normativeActIds/1");
        assertThat(refused.at("/errors").findValuesAsString("code"))
                .containsExactly("act-unknown", "not-a-job-description", "not-a-normative-reference", "act-unknown");
        Map<String, Object> old = town.settings();
        old.put("regulationId", annulled);
        assertThat(town.put(old)
                        .expectProblem(422, "policy-invalid")
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("Акт сегодня не действует (запись аннулирована). Укажите действующий.");
        assertThat(town.get().at("/version").asInt()).isZero();
        old.put("regulationId", common);
        town.put(old).expect(200);
    }

    @Test
    @Requirement("B18")
    void hasOneResponsibleOfficer() {
        try (PublishedEvents events = topics.record(PolicyCatalogue.POLICY_EVENTS)) {
            events.about(town.school);
            Reply appointed = town.appoint(town.anna, today.minusDays(10)).expect(200);
            assertThat(appointed.at("/officer/name").asString()).isEqualTo("Соколова Мария Андреевна");
            assertThat(appointed.at("/vacant").asBoolean()).isFalse();
            town.appoint(town.anna, today).expectProblem(409, "officer-already-appointed");
            assertThat(town.appoint(new PolicyTown(api, topics).anna, today)
                            .expectProblem(422, "policy-invalid")
                            .at("/errors/0/code")
                            .asString())
                    .isEqualTo("not-on-staff-here");
            Reply replaced = town.appoint(town.olga, today).expect(200);
            assertThat(replaced.at("/officer/staffId").asString()).isEqualTo(town.olga.toString());
            assertThat(replaced.at("/officers/1/releasedOn").asString())
                    .isEqualTo(today.minusDays(1).toString());
            events.exactlyInOrder(
                    event(
                            PolicyCatalogue.POLICY_OFFICER_APPOINTED,
                            event -> event.officerId().equals(town.anna) && event.formerOfficerId() == null),
                    event(
                            PolicyCatalogue.POLICY_OFFICER_APPOINTED,
                            event -> event.officerId().equals(town.olga)
                                    && town.anna.equals(event.formerOfficerId())
                                    && town.olga.equals(event.policy().officerId())));
            town.appoint(town.head, today.plusDays(1)).expect(200);
            Reply back = town.asHead
                    .post("/api/policies/{school}/officer/annulment", Map.of("reason", "Не тот работник"), town.school)
                    .expect(200);
            assertThat(back.at("/officers/0/staffId").asString()).isEqualTo(town.olga.toString());
            assertThat(back.at("/officers").size()).isEqualTo(2);
            events.exactly(
                    event(PolicyCatalogue.POLICY_OFFICER_APPOINTED),
                    event(
                            PolicyCatalogue.POLICY_OFFICER_APPOINTMENT_ANNULLED,
                            event -> event.officerId().equals(town.head)
                                    && town.olga.equals(event.policy().officerId())));
            assertThat(policies.of(town.school).officer()).isEqualTo(town.olga);

            town.dismiss(town.olga, today.minusDays(1));
            assertThat(town.get().at("/vacant").asBoolean()).isTrue();
            assertThat(town.get().at("/officers/0/leftOn").asString())
                    .isEqualTo(today.minusDays(1).toString());
            assertThat(policies.of(town.school).officer()).isNull();
            town.appoint(town.olga, today.plusDays(5)).expectProblem(409, "officer-already-appointed");
            town.asHead
                    .post("/api/policies/{school}/officer/release", Map.of("releasedOn", today), town.school)
                    .expect(200);
            town.asHead
                    .post(
                            "/api/policies/{school}/officer/release",
                            Map.of("releasedOn", today.plusDays(1)),
                            town.school)
                    .expectProblem(409, "no-officer-to-release");
            events.exactly(event(
                    PolicyCatalogue.POLICY_OFFICER_RELEASED,
                    event -> event.releasedOn().equals(today) && event.policy().officerId() == null));
        }
    }

    @Test
    void refusesBadInputWithoutAFault() {
        town.put(Map.of()).expectProblem(422, "invalid-content");
        Map<String, Object> settings = town.settings();
        settings.put("sections", Collections.singletonList(null));
        town.put(settings).expectProblem(422, "invalid-content");
        settings.put("sections", List.of("WEATHER"));
        town.put(settings).expectProblem(400, "malformed-request");
        settings = town.settings();
        settings.put("normativeActIds", Collections.singletonList(null));
        town.put(settings).expectProblem(422, "invalid-content");
        settings.put("normativeActIds", new ArrayList<>(Collections.nCopies(60, Ids.next())));
        town.put(settings).expectProblem(422, "policy-invalid");
        settings = town.settings();
        settings.put("leastHours", 100);
        settings.put("mostHours", 50);
        settings.put("monthsFrom", 0);
        assertThat(town.put(settings)
                        .expectProblem(422, "policy-invalid")
                        .at("/errors")
                        .findValuesAsString("pointer"))
                .containsExactly("/mostHours", "/monthsFrom");
        town.asHead.post("/api/policies/{school}/officer", "{}", town.school).expectProblem(422, "invalid-content");
        town.asHead
                .post(
                        "/api/policies/{school}/officer",
                        Map.of("staffId", town.anna, "appointedFrom", "1999-01-01"),
                        town.school)
                .expectProblem(422, "policy-invalid");
        town.asHead
                .post("/api/policies/{school}/officer/release", "{}", town.school)
                .expectProblem(422, "invalid-content");
        api.as(Tokens.methodist()).get("/api/policies/unheard-of").expectProblem(404, "not-found");
        assertThat(town.get().at("/version").asInt()).isZero();
    }

    private Reply versions(String query) {
        return town.asHead
                .get("/api/policies/{school}/versions" + query, town.school)
                .expect(200);
    }

    private Reply version(int number) {
        return town.asHead
                .get("/api/policies/{school}/versions/{number}", town.school, number)
                .expect(200);
    }
}
