package org.metodika.program.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.offers.Market.id;
import static org.metodika.test.PublishedEvents.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.contracts.provider.ProviderCatalogue;
import org.metodika.contracts.research.ResearchCatalogue;
import org.metodika.kit.web.export.Export;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvent;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** The catalogue over HTTP, and what is told of it. */
@PlatformTest
class OfferIT {

    private final Topics topics;
    private final Market market;

    OfferIT(Api api, Topics topics) {
        this.topics = topics;
        this.market = new Market(api, topics);
    }

    @Test
    @Requirement({"B34", "L2"})
    void aProviderIsRatedAndItsQualityIsShownWithItsNumber() {
        UUID provider = market.provider("Институт развития образования", "INSTITUTE");
        try (PublishedEvents events = topics.record(ProviderCatalogue.PROVIDER_EVENTS)) {
            events.about(provider);
            market.rate(provider, 5, "НОКО", "2025-06-01").expect(200);
            market.rate(provider, 4, "НОКО", "2026-06-01").expect(200);
            Reply rated =
                    market.rate(provider, 3, "Отзывы педагогов", "2026-05-01").expect(200);
            assertThat(rated.at("/quality").asDouble()).isEqualTo(3.5);
            assertThat(rated.at("/qualitySources").asInt()).isEqualTo(2);
            assertThat(rated.at("/ratings").size()).isEqualTo(3);
            String mistaken = rated.at("/ratings/2/id").asString();
            Reply annulled = market.asMethodist()
                    .post(
                            "/api/offers/providers/{id}/ratings/{rating}/annulment",
                            Map.of("reason", "Отзывы о другом институте"),
                            provider,
                            mistaken)
                    .expect(200);
            assertThat(annulled.at("/quality").asDouble()).isEqualTo(4);
            market.asMethodist()
                    .post(
                            "/api/offers/providers/{id}/ratings/{rating}/annulment",
                            Map.of("reason", "Такой нет"),
                            provider,
                            new UUID(0, 0))
                    .expectProblem(404, "not-found");
            market.asMethodist()
                    .put("/api/offers/providers/{id}", Map.of("name", "ИРО", "kind", "CENTRE"), provider)
                    .expect(200);
            events.exactlyInOrder(
                    event(ProviderCatalogue.PROVIDER_RATED, one -> one.value() == 5 && one.quality() == 5),
                    event(ProviderCatalogue.PROVIDER_RATED, one -> one.value() == 4 && one.quality() == 4),
                    event(ProviderCatalogue.PROVIDER_RATED, one -> one.quality() == 3.5 && one.sources() == 2),
                    event(ProviderCatalogue.PROVIDER_RATING_ANNULLED, one -> one.sources() == 1),
                    event(ProviderCatalogue.PROVIDER_CHANGED, one -> one.kind().equals("CENTRE")));
        }
        market.settle();
        assertThat(market.asTeacher()
                        .header("Accept", Export.CSV)
                        .get("/api/offers/providers")
                        .expect(200)
                        .text())
                .contains("ИРО;центр;4,0;1;");
    }

    @Test
    @Requirement({"B09", "B10", "L2"})
    void anOfferIsDraftedPublishedChangedAndWithdrawn() {
        UUID provider = market.provider("Педагогический колледж", "COLLEGE");
        Map<String, Object> module = market.module(provider, "Смысловое чтение", 4_500, "METHODICAL");
        try (PublishedEvents events = topics.record(OfferCatalogue.OFFER_EVENTS, OfferCatalogue.OFFER_STATES)) {
            Api repeatable = market.asMethodist().header("Idempotency-Key", "offer-" + market.school);
            UUID offer = id(repeatable.post("/api/offers", module).expect(201));
            assertThat(id(repeatable.post("/api/offers", module).expect(201))).isEqualTo(offer);
            events.about(offer);
            // Step by step: of states that follow one another at once only the last may be told.
            List<PublishedEvent> told = new ArrayList<>(events.exactly(
                    event(
                            OfferCatalogue.OFFER_DRAFTED,
                            one -> one.price() == 4_500
                                    && one.competences().getFirst().code().equals("METHODICAL")),
                    event(OfferCatalogue.OFFER_STATE, one -> one.status().equals("DRAFT"))));
            market.asTeacher().get("/api/offers/{id}", offer).expectProblem(404, "not-found");
            market.publish(offer).expect(200);
            told.addAll(events.exactly(
                    event(OfferCatalogue.OFFER_PUBLISHED),
                    event(OfferCatalogue.OFFER_STATE, one -> one.status().equals("PUBLISHED"))));
            market.publish(offer).expectProblem(409, "offer-already-published");
            Reply seen = market.asTeacher().get("/api/offers/{id}", offer).expect(200);
            assertThat(seen.at("/providerName").asString()).isEqualTo("Педагогический колледж");
            module.put("groups", List.of(Map.of("startsOn", "2026-10-05", "endsOn", "2026-10-30", "places", 25)));
            market.asMethodist()
                    .header("If-Match", seen.etag())
                    .put("/api/offers/{id}", module, offer)
                    .expect(200);
            market.asMethodist()
                    .header("If-Match", seen.etag())
                    .put("/api/offers/{id}", module, offer)
                    .expectProblem(412, "stale-version");
            told.addAll(events.exactly(
                    event(OfferCatalogue.OFFER_CHANGED, one -> one.groups().size() == 1),
                    event(
                            OfferCatalogue.OFFER_STATE,
                            one -> one.groups().size() == 1 && one.status().equals("PUBLISHED"))));
            market.asMethodist()
                    .post("/api/offers/{id}/withdrawal", Map.of("reason", "Набор закончен"), offer)
                    .expect(200);
            Reply twice = market.asMethodist()
                    .post("/api/offers/{id}/withdrawal", Map.of("reason", "Снова"), offer)
                    .expectProblem(409, "offer-already-withdrawn");
            assertThat(twice.at("/title").asString()).isEqualTo("Предложение уже снято с публикации");
            told.addAll(events.exactly(
                    event(OfferCatalogue.OFFER_WITHDRAWN),
                    event(OfferCatalogue.OFFER_STATE, one -> "Набор закончен".equals(one.reason()))));
            assertThat(told)
                    .filteredOn(one -> !one.type().equals(OfferCatalogue.OFFER_STATE))
                    .extracting(one -> one.json().toString())
                    .hasSize(4)
                    .noneMatch(json -> json.contains("Смысловое") || json.contains("Набор"));
        }
    }

    @Test
    void refusesWhatIsIncompleteOrUnreadableAndNothingIsTold() {
        UUID provider = market.provider("Центр", "CENTRE");
        Map<String, Object> module = market.module(provider, "Модуль", 0);
        UUID offer = id(market.draft(module).expect(201));
        try (PublishedEvents events = topics.record(OfferCatalogue.OFFER_EVENTS)) {
            Reply refused = market.publish(offer).expectProblem(422, "offer-incomplete");
            assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/competences");
            assertThat(refused.at("/errors/0/message").asString()).contains("Назовите хотя бы одну");
            Reply english = market.asMethodist()
                    .language("en")
                    .post("/api/offers/{id}/publication", null, offer)
                    .expectProblem(422, "offer-incomplete");
            assertThat(english.at("/title").asString()).isEqualTo("The offer is incomplete");
            module.put("providerId", new UUID(0, 0));
            assertThat(market.draft(module)
                            .expectProblem(422, "invalid-content")
                            .at("/errors/0/code")
                            .asString())
                    .isEqualTo("provider-unknown");
            for (String body : List.of("{", "{}", "[]", "{\"kind\": \"COURSE\"}", "{\"groups\": [null]}")) {
                assertThat(market.asMethodist().post("/api/offers", body).status())
                        .isBetween(400, 422);
            }
            market.asMethodist()
                    .post("/api/offers/{id}/withdrawal", Map.of(), offer)
                    .expectProblem(422, "reason-missing");
            events.about(offer).none();
        }
    }

    @Test
    void theListIsNarrowedPagedAndPrinted() {
        UUID provider = market.provider("Университет " + market.mark, "UNIVERSITY");
        market.rate(provider, 4, "НОКО", "2026-06-01").expect(200);
        UUID free = market.published(market.module(provider, "Бесплатный", 0, "METHODICAL"));
        Map<String, Object> dear = market.module(provider, "Платный", 9_000, "GENERAL_PEDAGOGICAL");
        dear.put(
                "groups",
                List.of(
                        Map.of("startsOn", "2026-10-05", "endsOn", "2026-10-30"),
                        Map.of("startsOn", "2027-03-01", "endsOn", "2027-03-30")));
        UUID paid = market.published(dear);
        UUID draft = id(market.draft(market.module(provider, "Черновик", 0, "METHODICAL"))
                .expect(201));
        market.settle();
        String all = "/api/offers?provider=" + provider;
        assertThat(ids(market.asTeacher().get(all))).containsExactlyInAnyOrder(free, paid);
        assertThat(ids(market.asTeacher().get(all + "&free=true"))).containsExactly(free);
        assertThat(ids(market.asTeacher().get(all + "&competence=METHODICAL"))).containsExactly(free);
        assertThat(ids(market.asTeacher().get(all + "&competence=" + Market.DICTIONARY + "/GENERAL_PEDAGOGICAL")))
                .containsExactly(paid);
        assertThat(ids(market.asTeacher().get(all + "&startsFrom=2027-01-01&startsTo=2027-04-01")))
                .containsExactly(paid);
        assertThat(ids(market.asTeacher().get(all + "&startsFrom=2026-11-01&startsTo=2027-02-01")))
                .isEmpty();
        assertThat(ids(market.asTeacher().get(all + "&kind=EVENT"))).isEmpty();
        assertThat(ids(market.asTeacher().get("/api/offers?text={text}", "ПЛАТНЫЙ " + market.mark.toUpperCase())))
                .contains(paid);
        assertThat(ids(market.asTeacher().get("/api/offers?text={text}", "(.*" + market.mark)))
                .isEmpty();
        assertThat(ids(market.asTeacher().get(all + "&status=DRAFT"))).isEmpty();
        assertThat(ids(market.asMethodist().get(all + "&status=DRAFT"))).containsExactly(draft);
        market.asTeacher().get(all + "&status=GONE").expect(400);
        market.asTeacher().get(all + "&after=anything").expect(400);
        Reply first = market.asTeacher().get(all + "&limit=1").expect(200);
        Reply second = market.asTeacher()
                .get(all + "&limit=1&after={next}", first.at("/next").asString())
                .expect(200);
        assertThat(List.of(ids(first).getFirst(), ids(second).getFirst())).containsExactlyInAnyOrder(free, paid);
        assertThat(market.asTeacher()
                        .header("Accept", Export.CSV)
                        .get(all)
                        .expect(200)
                        .text())
                .contains("Название;Вид;", "образовательный модуль", "Университет " + market.mark + ";4,0;1;9000");
        assertThat(market.asTeacher().get(all + "&format=xlsx").expect(200).body())
                .startsWith(0x50, 0x4b);
    }

    @Test
    @Requirement("B23")
    void offersAreComparedAndAResearchKeepsTheFiguresOfItsDay() {
        UUID institute = market.provider("Институт", "INSTITUTE");
        UUID college = market.provider("Колледж", "COLLEGE");
        market.rate(institute, 5, "НОКО", "2026-06-01").expect(200);
        Map<String, Object> module = market.module(institute, "Чтение", 4_500, "METHODICAL");
        UUID first = market.published(module);
        UUID second = market.published(market.module(college, "Письмо", 0, "METHODICAL"));
        Reply compared = market.asTeacher()
                .get("/api/offers/comparison?offer={a}&offer={b}", second, first)
                .expect(200);
        assertThat(compared.at("/offers/1/pricePerHour").asDouble()).isEqualTo(125);
        assertThat(compared.at("/offers/1/quality").asDouble()).isEqualTo(5);
        assertThat(compared.at("/offers/0/providerName").asString()).isEqualTo("Колледж");
        assertThat(market.asTeacher()
                        .get("/api/offers/comparison?offer={a}&offer={b}&format=csv", first, second)
                        .expect(200)
                        .text())
                .contains("Стоимость часа, руб.", "125,0");
        market.asTeacher().get("/api/offers/comparison?offer={a}", first).expectProblem(400, "malformed-request");
        market.asTeacher()
                .get("/api/offers/comparison?offer={a}&offer={a}", first, first)
                .expectProblem(400, "malformed-request");
        market.asTeacher().get("/api/offers/comparison").expect(400);

        try (PublishedEvents events = topics.record(ResearchCatalogue.RESEARCH_EVENTS)) {
            Reply recorded = market.asDeputy()
                    .post("/api/offers/researches", market.research(first, second))
                    .expect(201);
            assertThat(recorded.at("/number").asInt()).isEqualTo(1);
            UUID research = id(recorded);
            UUID next = id(market.asMethodist()
                    .post("/api/offers/researches", forSchool(market.research(second, first)))
                    .expect(201));
            module.put("price", 9_900);
            market.asMethodist().put("/api/offers/{id}", module, first).expect(200);
            Reply kept = market.asDeputy()
                    .get("/api/offers/researches/{id}", research)
                    .expect(200);
            assertThat(kept.at("/offers/0/price").asInt()).isEqualTo(4_500);
            assertThat(kept.at("/reason").asString()).isEqualTo("Больше часов");
            market.asDeputy()
                    .post("/api/offers/researches/{id}/annulment", Map.of("reason", "Записано дважды"), research)
                    .expect(200);
            Reply again = market.asDeputy()
                    .post("/api/offers/researches/{id}/annulment", Map.of("reason", "Ещё раз"), research)
                    .expectProblem(409, "research-already-annulled");
            assertThat(again.at("/detail").asString()).contains("№ 1");
            events.about(research, next)
                    .exactly(
                            event(
                                    ResearchCatalogue.RESEARCH_RECORDED,
                                    one -> one.number() == 1
                                            && one.chosenOfferId().equals(first)
                                            && one.offers().equals(List.of(first, second))),
                            event(ResearchCatalogue.RESEARCH_RECORDED, one -> one.number() == 2 && one.by() == null),
                            event(ResearchCatalogue.RESEARCH_ANNULLED, one -> one.number() == 1));
        }
        market.settle();
        Reply list = market.asDeputy().get("/api/offers/researches").expect(200);
        assertThat(list.at("/items").size()).isEqualTo(2);
        assertThat(market.asDeputy()
                        .get("/api/offers/researches?format=csv")
                        .expect(200)
                        .text())
                .contains("Курсы для словесников");
    }

    @Test
    @Requirement("B23")
    void refusesAResearchThatComparesNothing() {
        UUID provider = market.provider("Институт", "INSTITUTE");
        UUID offer = market.published(market.module(provider, "Чтение", 0, "METHODICAL"));
        UUID draft = id(
                market.draft(market.module(provider, "Письмо", 0, "METHODICAL")).expect(201));
        Map<String, Object> research = market.research(offer, draft);
        research.put("chosenOfferId", new UUID(0, 0));
        research.put("reason", " ");
        research.put("question", "в".repeat(2_001));
        Reply refused =
                market.asDeputy().post("/api/offers/researches", research).expectProblem(422, "invalid-content");
        assertThat(refused.at("/errors").findValuesAsString("code"))
                .containsExactly("size-max", "not-blank", "offer-not-published", "chosen-not-compared");
        assertThat(market.asDeputy()
                        .post("/api/offers/researches", market.research(offer))
                        .expectProblem(422, "invalid-content")
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("comparison-out-of-bounds");
        assertThat(market.asMethodist()
                        .post("/api/offers/researches", market.research(offer, draft))
                        .expectProblem(422, "invalid-content")
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/schoolId");
    }

    private Map<String, Object> forSchool(Map<String, Object> research) {
        research.put("schoolId", market.school);
        return research;
    }

    private static List<UUID> ids(Reply list) {
        List<UUID> ids = new ArrayList<>();
        for (JsonNode item : list.expect(200).at("/items")) {
            ids.add(UUID.fromString(item.get("id").asString()));
        }
        return ids;
    }
}
