package org.metodika.program.trainingplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.trainingcampaign.TrainingCampaignCatalogue;
import org.metodika.contracts.trainingplan.TrainingPlanCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.program.offers.Market;
import org.metodika.program.trainingcampaigns.TrainingCampaigns;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** The year of a methodist: a campaign, requests of a school, the plan that is made from them, what becomes of them. */
@PlatformTest
@Requirement({"E06", "E07"})
class TrainingPlanIT {

    private static final String REQUESTS = "/api/training-requests";
    private static final String CAMPAIGNS = "/api/training-campaigns";
    private static final String PLAN = "/api/training-plans/{year}";

    private final Api api;
    private final Topics topics;
    private final LocalDate today;

    TrainingPlanIT(Api api, Topics topics, TrainingCampaigns campaigns) {
        this.api = api;
        this.topics = topics;
        this.today = campaigns.today();
    }

    @Test
    void requestsOfACampaignBecomeAPlanAndTheirTeachersAreTrained() {
        Market market = new Market(api, topics);
        int year = today.getYear();
        try (PublishedEvents campaigns = topics.record(TrainingCampaignCatalogue.TRAINING_CAMPAIGN_EVENTS);
                PublishedEvents requests = topics.record(TrainingRequestCatalogue.TRAINING_REQUEST_EVENTS);
                PublishedEvents plans = topics.record(TrainingPlanCatalogue.TRAINING_PLAN_EVENTS)) {
            campaigns.about(year);
            plans.about(year);
            Map<String, Object> reading = request(market.teacher, "Формирующее оценивание", "HIGH");
            market.asDeputy().post(REQUESTS, reading).expectProblem(409, "training-campaign-not-open");
            UUID first = openAndAsk(market, year, reading);
            UUID second = asked(market, request(market.colleague, "Формирующее оценивание на уроках", "LOW"));
            UUID third = asked(market, request(market.teacher, "Инклюзия", "MIDDLE"));
            requests.about(first, third);
            market.asMethodist().post(CAMPAIGNS + "/{year}/closing", null, year).expect(200);
            topics.awaitConsumed(TrainingRequestCatalogue.TRAINING_REQUEST_STATES);
            isListed(market, year, first);

            Reply draft = market.asMethodist()
                    .post("/api/training-plans", Map.of("year", year, "campaign", year))
                    .expect(201);
            market.asTeacher().get(PLAN, year).expect(404);
            UUID group = UUID.fromString(groupOf(draft, first).at("/groupId").asString());
            assertThat(ids(groupOf(draft, first))).as("similar topics").contains(first.toString(), second.toString());
            market.asMethodist()
                    .post(PLAN + "/approval", Map.of(), year)
                    .expectProblem(422, "training-plan-lacks-order");
            market.asMethodist()
                    .post(PLAN + "/approval", order("84"), year)
                    .expectProblem(422, "training-plan-incomplete");

            Map<String, Object> arrangement = arrangement(draft, group, List.of(first, second), training(market));
            Reply arranged = market.asMethodist()
                    .header("If-Match", draft.etag())
                    .put(PLAN + "/arrangement", arrangement, year)
                    .expect(200);
            JsonNode training = groupOf(arranged, first).at("/training");
            assertThat(training.at("/hours").asInt()).as("as the offer says").isEqualTo(36);
            Reply approved = market.asMethodist()
                    .post(PLAN + "/approval", order("84"), year)
                    .expect(200);
            topics.awaitConsumed(TrainingPlanCatalogue.TRAINING_PLAN_EVENTS);
            topics.awaitConsumed(TrainingRequestCatalogue.TRAINING_REQUEST_STATES);
            isSeenByTheSchool(market, year, first, third);

            Map<String, Object> amendment = new HashMap<>(arrangement);
            amendment.putAll(order("12"));
            Api amending = market.asMethodist().header("If-Match", approved.etag());
            amending.post(PLAN + "/amendments", amendment, year).expectProblem(422, "training-plan-invalid");
            amendment.put("reason", "Уточнена стоимость");
            amending.post(PLAN + "/amendments", amendment, year).expect(200);

            market.asMethodist()
                    .post(PLAN + "/closing", null, year)
                    .expectProblem(409, "training-plan-not-carried-out");
            Map<String, Object> result = Map.of(
                    "on", today.toString(), "trained", List.of(first), "spent", 4_500, "missedBecause", "Болезнь");
            market.asMethodist()
                    .post(PLAN + "/groups/{group}/completion", result, year, group)
                    .expect(200);
            Reply closed =
                    market.asMethodist().post(PLAN + "/closing", null, year).expect(200);
            assertThat(closed.at("/spent").asInt()).isEqualTo(4_500);
            topics.awaitConsumed(TrainingPlanCatalogue.TRAINING_PLAN_EVENTS);
            assertThat(statusOf(market, first)).isEqualTo("SATISFIED");
            assertThat(statusOf(market, second)).isEqualTo("LEFT_OVER");
            assertThat(market.asTeacher()
                            .get(PLAN + "?format=csv", year)
                            .expect(200)
                            .text())
                    .contains("Формирующее оценивание", "Не из этой школы")
                    .doesNotContain("на уроках");

            campaigns.exactlyInOrder(
                    event(TrainingCampaignCatalogue.TRAINING_CAMPAIGN_OPENED),
                    event(TrainingCampaignCatalogue.TRAINING_CAMPAIGN_CLOSED));
            requests.exactly(
                    event(
                            TrainingRequestCatalogue.TRAINING_ASKED,
                            e -> e.requestId().equals(first)),
                    event(
                            TrainingRequestCatalogue.TRAINING_ASKED,
                            e -> e.requestId().equals(third)),
                    event(
                            TrainingRequestCatalogue.TRAINING_REQUEST_PLACED,
                            e -> e.requestId().equals(first) && e.standing().equals("PLANNED")),
                    event(
                            TrainingRequestCatalogue.TRAINING_REQUEST_PLACED,
                            e -> e.requestId().equals(third) && e.standing().equals("LEFT_OVER")),
                    event(
                            TrainingRequestCatalogue.TRAINING_REQUEST_PLACED,
                            e -> e.requestId().equals(first) && e.standing().equals("TRAINED")));
            plans.exactlyInOrder(
                    event(TrainingPlanCatalogue.TRAINING_PLAN_DRAFTED),
                    event(TrainingPlanCatalogue.TRAINING_PLAN_ARRANGED),
                    event(TrainingPlanCatalogue.TRAINING_PLAN_APPROVED, e -> e.people() == 2 && e.cost() == 9_000),
                    event(
                            TrainingPlanCatalogue.TRAINING_PLAN_AMENDED,
                            e -> e.orderNumber().equals("12")),
                    event(
                            TrainingPlanCatalogue.TRAINING_PLAN_GROUP_CARRIED_OUT,
                            e -> e.trained().equals(List.of(first))
                                    && e.missed().equals(List.of(second))),
                    event(TrainingPlanCatalogue.TRAINING_PLAN_CLOSED, e -> e.trained() == 1));
        }
    }

    private UUID openAndAsk(Market market, int year, Map<String, Object> reading) {
        Map<String, Object> campaign = Map.of("year", year, "until", today.toString());
        market.asMethodist().post(CAMPAIGNS, campaign).expect(201);
        Map<String, Object> wrong = new HashMap<>(reading);
        wrong.put("source", "CONCLUSION");
        market.asDeputy().post(REQUESTS, wrong).expectProblem(422, "training-request-invalid");
        return asked(market, reading);
    }

    private static void isListed(Market market, int year, UUID first) {
        assertThat(ids(market.asMethodist()
                        .get(
                                REQUESTS + "?campaign={y}&school={s}&priority=HIGH&topic={t}",
                                year,
                                market.school,
                                "формирующее ОЦЕНИВАНИЕ")
                        .expect(200)))
                .containsExactly(first.toString());
        assertThat(market.asDeputy()
                        .get(REQUESTS + "?format=csv&source=SCHOOL_NEED")
                        .expect(200)
                        .text())
                .contains("потребность организации", "высокий", String.valueOf(year));
        assertThat(ids(market.asDeputy().get(REQUESTS + "?campaign=0").expect(200)))
                .isEmpty();
    }

    private static void isSeenByTheSchool(Market market, int year, UUID first, UUID third) {
        assertThat(statusOf(market, first)).isEqualTo("PLANNED");
        Reply left = market.asTeacher().get(REQUESTS + "/{id}", third).expect(200);
        assertThat(left.at("/status").asString()).isEqualTo("LEFT_OVER");
        assertThat(left.at("/plan/because").asString()).isEqualTo("Не из этой школы");
        market.asDeputy()
                .put(REQUESTS + "/{id}/priority", Map.of("priority", "LOW"), first)
                .expectProblem(409, "training-request-planned");
        Reply own = market.asTeacher().get(PLAN, year).expect(200);
        assertThat(own.at("/sums/people").asInt()).as("the teacher alone").isEqualTo(1);
        assertThat(own.json().has("spent")).isFalse();
        assertThat(market.asDeputy().get(PLAN, year).at("/sums/people").asInt()).isEqualTo(2);
    }

    private Map<String, Object> training(Market market) {
        UUID offer = market.published(
                market.module(market.provider("Институт", "INSTITUTE"), "Чтение", 4_500, "METHODICAL"));
        return Map.of("offerId", offer, "quarter", 2, "quota", 25);
    }

    /** The group as it is to be; whatever else the plan considers is left over. */
    private static Map<String, Object> arrangement(
            Reply plan, UUID group, List<UUID> members, Map<String, Object> training) {
        List<Map<String, Object>> leftOver = new ArrayList<>();
        plan.at("/groups")
                .forEach(each -> each.at("/requests").forEach(request -> {
                    UUID id = UUID.fromString(request.at("/requestId").asString());
                    if (!members.contains(id)) {
                        leftOver.add(Map.of("requestId", id, "reason", "Не из этой школы"));
                    }
                }));
        return Map.of(
                "groups",
                List.of(Map.of(
                        "groupId",
                        group,
                        "topic",
                        "Формирующее оценивание",
                        "training",
                        training,
                        "requests",
                        members)),
                "leftOver",
                leftOver);
    }

    private static UUID asked(Market market, Map<String, Object> request) {
        return Market.id(market.asDeputy().post(REQUESTS, request).expect(201));
    }

    private static Map<String, Object> request(UUID teacher, String topic, String priority) {
        return Map.of("teacherId", teacher, "topic", topic, "source", "SCHOOL_NEED", "priority", priority);
    }

    private Map<String, Object> order(String number) {
        return Map.of("order", Map.of("number", number, "date", today.toString()));
    }

    private static JsonNode groupOf(Reply plan, UUID request) {
        return StreamSupport.stream(plan.at("/groups").spliterator(), false)
                .filter(group -> ids(group).contains(request.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode group) {
        return group.at("/requests").findValuesAsString("requestId");
    }

    private static List<String> ids(Reply list) {
        return StreamSupport.stream(list.at("/items").spliterator(), false)
                .map(item -> item.at("/id").asString())
                .toList();
    }

    private static String statusOf(Market market, UUID request) {
        return market.asDeputy()
                .get(REQUESTS + "/{id}", request)
                .expect(200)
                .at("/status")
                .asString();
    }
}
