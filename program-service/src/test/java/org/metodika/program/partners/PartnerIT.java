package org.metodika.program.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.partner.PartnerCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.program.directory.Municipality;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** The register of social partners over HTTP, and what it tells others. */
@PlatformTest
@Requirement("A07")
class PartnerIT {

    private final Api api;
    private final Topics topics;
    private final Municipality town;
    private final Api head;

    PartnerIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.town = new Municipality(api).withSchools();
        this.head = api.as(Tokens.head(town.school));
    }

    @Test
    void aPartnerIsEnteredLinkedEndedAndResumed() {
        UUID seminar = Ids.next();
        try (PublishedEvents events = topics.record(PartnerCatalogue.PARTNER_EVENTS)) {
            Reply entered = head.header("Idempotency-Key", "partner-" + town.school)
                    .post("/api/partners", partner("Вуз", town.school))
                    .expect(201);
            UUID id = id(entered);
            events.about(id);
            assertThat(id(head.header("Idempotency-Key", "partner-" + town.school)
                            .post("/api/partners", partner("Вуз", town.school))
                            .expect(201)))
                    .isEqualTo(id);
            events.exactly(event(
                    PartnerCatalogue.PARTNER_REGISTERED,
                    p -> p.kind().equals("UNIVERSITY") && town.school.equals(p.schoolId())));

            Map<String, Object> facts = new HashMap<>(partner("Вуз", null));
            facts.put("kind", "COLLEGE");
            head.header("If-Match", entered.etag())
                    .put("/api/partners/{id}", facts, id)
                    .expect(200);
            head.header("If-Match", entered.etag())
                    .put("/api/partners/{id}", facts, id)
                    .expectProblem(412, "stale-version");
            events.exactly(event(PartnerCatalogue.PARTNER_CHANGED, p -> p.kind().equals("COLLEGE")));

            Map<String, Object> link = Map.of(
                    "kind", "SEMINAR", "refId", seminar, "title", "Семинар", "date", "2026-11-19", "role", "ведущий");
            Reply linked = head.post("/api/partners/{id}/links", link, id).expect(200);
            head.post("/api/partners/{id}/links", link, id).expectProblem(409, "partner-already-linked");
            head.post("/api/partners/{id}/links", Map.of("kind", "SURVEY", "title", "Опрос", "date", "2026-11-20"), id)
                    .expect(200);
            head.post("/api/partners/{id}/links", Map.of("kind", "ACTIVITY", "title", "День", "date", "2026-11-21"), id)
                    .expect(200);
            events.exactly(
                    event(PartnerCatalogue.PARTNER_LINKED, p -> seminar.equals(p.refId())),
                    event(PartnerCatalogue.PARTNER_LINKED, p -> p.kind().equals("SURVEY")),
                    event(PartnerCatalogue.PARTNER_LINKED, p -> p.kind().equals("ACTIVITY")));
            Awaitility.await()
                    .untilAsserted(() -> assertThat(head.get("/api/partners?ref={ref}", seminar)
                                    .expect(200)
                                    .at("/items/0/links")
                                    .asInt())
                            .isEqualTo(3));

            head.delete(
                            "/api/partners/{id}/links/{link}",
                            id,
                            linked.at("/links/0/id").asString())
                    .expect(200);
            head.post("/api/partners/{id}/ending", Map.of("on", "2026-06-01", "reason", "Рано"), id)
                    .expectProblem(422, "partnership-date-impossible");
            head.post("/api/partners/{id}/ending", Map.of("on", "2026-11-21", "reason", "Срок вышел"), id)
                    .expect(200);
            head.post("/api/partners/{id}/ending", Map.of("on", "2026-11-21", "reason", "Ещё раз"), id)
                    .expectProblem(409, "partnership-is-over");
            head.post("/api/partners/{id}/resumption", Map.of("on", "2026-11-22"), id)
                    .expect(200);
            head.post("/api/partners/{id}/resumption", Map.of("on", "2026-11-22"), id)
                    .expectProblem(409, "partnership-not-over");
            events.exactly(
                    event(PartnerCatalogue.PARTNER_UNLINKED, p -> seminar.equals(p.refId())),
                    event(PartnerCatalogue.PARTNERSHIP_ENDED),
                    event(PartnerCatalogue.PARTNERSHIP_RESUMED));
        }
    }

    @Test
    void aNameIsTakenOncePerSchoolAndFreeAgainAfterARenaming() {
        UUID first = id(
                head.post("/api/partners", partner("Музей «Заря»", town.school)).expect(201));
        Reply taken =
                head.post("/api/partners", partner("музей заря", town.school)).expectProblem(409, "partner-name-taken");
        assertThat(taken.at("/errors/0/pointer").asString()).isEqualTo("/name");
        assertThat(head.language("en")
                        .post("/api/partners", partner("музей заря", town.school))
                        .at("/title")
                        .asString())
                .isEqualTo("The partner is there already");
        api.as(Tokens.head(town.other))
                .post("/api/partners", partner("Музей «Заря»", town.other))
                .expect(201);
        head.put("/api/partners/{id}", partner("Музей космоса", null), first).expect(200);
        head.post("/api/partners", partner("Музей «Заря»", town.school)).expect(201);
        head.put("/api/partners/{id}", partner("Музей Заря", null), first).expectProblem(409, "partner-name-taken");
    }

    @Test
    void whatCannotBeSoIsRefusedFieldByField() {
        Map<String, Object> bad = new HashMap<>(partner(" ", town.school));
        bad.put("agreement", Map.of("number", "", "date", "2026-09-01", "validUntil", "2026-08-01"));
        assertThat(head.post("/api/partners", bad)
                        .expectProblem(422, "partner-facts-invalid")
                        .at("/errors")
                        .findValuesAsString("pointer"))
                .containsExactly("/name", "/agreement/number", "/agreement/validUntil");
        bad.remove("kind");
        head.post("/api/partners", bad).expectProblem(422, "invalid-content");
        bad.put("kind", "SHOP");
        head.post("/api/partners", bad).expectProblem(400, "malformed-request");
        head.post("/api/partners", "[]").expectProblem(400, "malformed-request");
        head.post("/api/partners", partner("Театр", null)).expectProblem(422, "partner-not-yours-to-enter");
        api.as(Tokens.methodist())
                .post("/api/partners", partner("Театр", town.school))
                .expectProblem(422, "partner-not-yours-to-enter");
    }

    @Test
    @Requirement({"L1", "L8"})
    void peopleOfASchoolReadItsPartnersAndThoseOfTheMunicipalityAndFewSeeContacts() {
        String mark = town.school;
        UUID own = id(
                head.post("/api/partners", partner(mark + " вуз", town.school)).expect(201));
        UUID municipal = id(api.as(Tokens.methodist())
                .post("/api/partners", partner(mark + " музей", null))
                .expect(201));
        UUID foreign = id(api.as(Tokens.head(town.other))
                .post("/api/partners", partner(mark + " театр", town.other))
                .expect(201));
        Api teacher = api.as(Tokens.teacher(town.school, UUID.randomUUID()));
        Awaitility.await().untilAsserted(() -> {
            assertThat(ids(teacher.get("/api/partners?q={q}", mark))).containsExactly(own, municipal);
            assertThat(ids(api.as(Tokens.methodist()).get("/api/partners?q={q}", mark)))
                    .containsExactly(own, municipal, foreign);
        });
        Reply item = teacher.get("/api/partners?q={q}", mark).expect(200);
        assertThat(item.at("/items/0").has("contactPerson")).isFalse();
        assertThat(item.at("/items/0").has("contacts")).isFalse();
        assertThat(teacher.get("/api/partners/{id}", municipal)
                        .expect(200)
                        .json()
                        .has("contacts"))
                .isFalse();
        teacher.get("/api/partners/{id}", foreign).expectProblem(404, "not-found");
        Api association = api.as(Tokens.associationHead(town.school, UUID.randomUUID()));
        assertThat(association
                        .get("/api/partners/{id}", municipal)
                        .at("/contactPerson")
                        .asString())
                .isEqualTo("Иванова Е. П.");
        assertThat(ids(teacher.get("/api/partners?q={q}&municipal=true", mark))).containsExactly(municipal);
        assertThat(ids(teacher.get("/api/partners?q={q}&municipal=false&kind=UNIVERSITY&active=true", mark)))
                .containsExactly(own);
        Reply page = teacher.get("/api/partners?q={q}&limit=1", mark).expect(200);
        assertThat(ids(teacher.get(
                        "/api/partners?q={q}&limit=1&after={a}",
                        mark,
                        page.at("/next").asString())))
                .containsExactly(municipal);
        teacher.get("/api/partners?after={a}", foreign).expectProblem(400, "malformed-request");
        teacher.get("/api/partners?after=x").expectProblem(400, "malformed-request");

        String table =
                head.get("/api/partners?format=csv&q={q}", mark).expect(200).text();
        assertThat(table).contains("Контактное лицо", "Иванова Е. П.", mark + " музей", "вуз");
        assertThat(teacher.get("/api/partners?format=csv&q={q}", mark)
                        .expect(200)
                        .text())
                .contains(mark + " музей")
                .doesNotContain("Иванова");
        head.get("/api/partners?format=xlsx").expect(200);
    }

    private static Map<String, Object> partner(String name, @Nullable String school) {
        Map<String, Object> partner = new HashMap<>();
        if (school != null) {
            partner.put("schoolId", school);
        }
        partner.put("name", name);
        partner.put("kind", "UNIVERSITY");
        partner.put("contactPerson", "Иванова Е. П.");
        partner.put("contacts", "+7 900 000-00-00");
        partner.put("agreement", Map.of("number", "12/26", "date", "2026-09-01", "validUntil", "2029-08-31"));
        return partner;
    }

    private static UUID id(Reply partner) {
        return UUID.fromString(partner.at("/id").asString());
    }

    private static List<UUID> ids(Reply list) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }
}
