package org.metodika.diagnostics.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.diagnostics.campaign.Town.CAMPAIGNS;
import static org.metodika.diagnostics.campaign.Town.LAST_DAY;
import static org.metodika.diagnostics.campaign.Town.ONE;
import static org.metodika.diagnostics.campaign.Town.SHEETS;
import static org.metodika.diagnostics.campaign.Town.TODAY;
import static org.metodika.diagnostics.campaign.Town.sheet;
import static org.metodika.test.PublishedEvents.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.campaign.CampaignOpened;
import org.metodika.contracts.campaign.CampaignPlan;
import org.metodika.contracts.campaign.CampaignRollOpened;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A campaign from its draft to the results, and every event it leaves. */
@CampaignServiceTest
class CampaignIT {

    private final Api api;
    private final Topics topics;
    private final TestClock clock;

    CampaignIT(Api api, Topics topics, TestClock clock) {
        this.api = api;
        this.topics = topics;
        this.clock = clock;
    }

    @BeforeEach
    void theFirstOfOctober() {
        clock.set("2026-10-01T03:00:00Z");
    }

    @Test
    @Requirement({"A03", "D09"})
    void measuresThePeopleOfSeveralSchools() {
        Town east = new Town(api, topics, 3);
        Town west = new Town(api, topics, 2);
        Api methodist = api.as(Tokens.methodist());
        try (PublishedEvents events =
                topics.record(CampaignCatalogue.CAMPAIGN_EVENTS, CampaignCatalogue.CAMPAIGN_ROLL_EVENTS)) {
            Reply drafted = methodist
                    .post(CAMPAIGNS, Town.plan(List.of(east.code, west.code)))
                    .expect(201);
            UUID id = Town.id(drafted);
            events.about(id, roll(id, east), roll(id, west));
            Reply preview = methodist.get(ONE + "/preview", id).expect(200);
            assertThat(preview.at("/teachers").asInt()).isEqualTo(5);
            methodist.post(ONE + "/opening", null, id).expect(200);
            Town.awaitReady(methodist, id, 5);
            events.exactly(
                    event(CampaignCatalogue.CAMPAIGN_DRAFTED),
                    event(
                            CampaignCatalogue.CAMPAIGN_OPENED,
                            opened -> opened.plan().schools().equals(List.of(east.code, west.code))),
                    event(
                            CampaignCatalogue.CAMPAIGN_ROLL_OPENED,
                            opened -> opened.teachers()
                                    .equals(east.teachers.stream().sorted().toList())),
                    event(
                            CampaignCatalogue.CAMPAIGN_ROLL_OPENED,
                            opened -> opened.schoolId().equals(west.code)),
                    event(
                            CampaignCatalogue.CAMPAIGN_TEACHERS_INVITED,
                            invited -> invited.schoolId().equals(east.code)
                                    && invited.invitations().size() == 3
                                    && invited.lastDay().equals(LAST_DAY)),
                    event(
                            CampaignCatalogue.CAMPAIGN_TEACHERS_INVITED,
                            invited -> invited.invitations().size() == 2));

            east.answer(id, 0);
            UUID half = east.assessment(id, east.teacher(1));
            east.asDeputy().post(SHEETS, sheet("LESSON", TODAY, 3, 3), half).expect(201);
            UUID untouched = east.assessment(id, east.teacher(2));
            awaitCounts(methodist, id, 5, 1, 1, 3);

            methodist.post(ONE + "/closing", null, id).expect(200);
            events.exactly(
                    event(CampaignCatalogue.CAMPAIGN_CLOSED),
                    event(CampaignCatalogue.CAMPAIGN_ROLL_CLOSING),
                    event(CampaignCatalogue.CAMPAIGN_ROLL_CLOSING),
                    event(
                            CampaignCatalogue.CAMPAIGN_ROLL_CLOSED,
                            closed -> closed.assessed().equals(List.of(east.teacher(0)))
                                    && closed.gaps().size() == 1
                                    && closed.gaps().getFirst().missing().equals("SOURCES")
                                    && closed.gaps().getFirst().assessmentId().equals(half)
                                    && closed.unanswered().equals(List.of(east.teacher(2)))),
                    event(
                            CampaignCatalogue.CAMPAIGN_ROLL_CLOSED,
                            closed -> closed.unanswered().size() == 2));
            assertThat(status(east, untouched)).isEqualTo("ANNULLED");
            assertThat(status(east, half)).isEqualTo("OPEN");
            assertResults(east, id);
            finishLater(east, half);
        }
    }

    private void assertResults(Town school, UUID campaign) {
        await().untilAsserted(() -> {
            Reply results =
                    school.asDeputy().get(ONE + "/results?by=SUBJECT", campaign).expect(200);
            assertThat(results.at("/groups/0/key").asString()).isEqualTo("математика");
            assertThat(results.at("/overall/people").asInt()).isEqualTo(1);
        });
        Reply results = school.asDeputy().get(ONE + "/results", campaign).expect(200);
        assertThat(results.at("/groups").size()).isEqualTo(1);
        results.at("/groups/0/criteria").forEach(criterion -> {
            boolean methods = criterion.at("/code").asString().equals("METHODICAL");
            assertThat(criterion.at("/score").asDouble()).isEqualTo(methods ? 25.0 : 75.0);
            assertThat(criterion.at("/measuredScore").asDouble()).isEqualTo(methods ? 25.0 : 75.0);
            assertThat(criterion.has("othersScore")).as("nobody was asked").isFalse();
            assertThat(criterion.at("/selfScore").asDouble()).isEqualTo(methods ? 75.0 : 100.0);
            assertThat(criterion.at("/deficits").asInt()).isEqualTo(methods ? 1 : 0);
        });
        assertThat(school.asDeputy()
                        .get(ONE + "/results?format=csv", campaign)
                        .expect(200)
                        .text())
                .contains("Самооценка", "Методические");
        assertThat(api.as(Tokens.analyst())
                        .get(ONE + "/results", campaign)
                        .expect(200)
                        .json()
                        .at("/overall")
                        .has("people"))
                .as("an analyst sees nothing of a single person")
                .isFalse();
    }

    /** What the campaign left incomplete, the school finishes in its own time. */
    private void finishLater(Town school, UUID half) {
        clock.set("2026-11-01T03:00:00Z");
        school.asDeputy()
                .post(SHEETS, sheet("INTERVIEW", TODAY.plusDays(30), 3, 3), half)
                .expect(201);
        school.asDeputy()
                .post("/api/diagnostics/assessments/{id}/closing", null, half)
                .expect(200);
    }

    @Test
    void doesNothingTwiceHoweverOftenItIsTold() {
        Town school = new Town(api, topics, 3);
        UUID id = school.opened();
        UUID roll = roll(id, school);
        try (PublishedEvents events = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            CampaignPlan plan =
                    new CampaignPlan(Town.INSTRUMENT, 1, List.of(school.code), TODAY, LAST_DAY, List.of(), List.of());
            topics.publish(
                    CampaignCatalogue.CAMPAIGN_OPENED, id, new CampaignOpened(id, school.code, plan, TODAY, null), 2);
            topics.publish(
                    CampaignCatalogue.CAMPAIGN_ROLL_OPENED,
                    roll,
                    new CampaignRollOpened(roll, id, school.code, school.teachers),
                    1);
            topics.awaitConsumed(CampaignCatalogue.CAMPAIGN_EVENTS, CampaignCatalogue.CAMPAIGN_ROLL_EVENTS);
            Reply list = school.asDeputy()
                    .get("/api/diagnostics/assessments?school=" + school.code)
                    .expect(200);

            assertThat(list.at("/items").size()).isEqualTo(3);
            school.teachers.forEach(
                    teacher -> assertThat(school.assessment(id, teacher)).isNotNull());
            events.about((Object[]) school.teachers.stream()
                            .map(teacher -> school.assessment(id, teacher))
                            .toArray(UUID[]::new))
                    .none();
        }
    }

    @Test
    @Requirement("L10")
    void acceptsSheetsOnItsDaysAndNoLonger() {
        Town school = new Town(api, topics, 1);
        Map<String, Object> plan = new HashMap<>(Town.plan(List.of(school.code)));
        plan.put("firstDay", "2026-10-05");
        UUID id = Town.id(school.asDeputy().post(CAMPAIGNS, plan).expect(201));
        school.asDeputy().post(ONE + "/opening", null, id).expect(200);
        Town.awaitReady(school.asDeputy(), id, 1);
        UUID assessment = school.assessment(id, school.teacher(0));

        school.asTeacher(0)
                .post(SHEETS, sheet("SELF_ASSESSMENT", TODAY, 4, 4), assessment)
                .expectProblem(422, "campaign-not-begun");
        Map<String, Object> begun = new HashMap<>(sheet("SELF_ASSESSMENT", TODAY, 4, 4));
        begun.put("completed", false);
        school.asTeacher(0)
                .put(SHEETS + "/{sheet}", begun, assessment, UUID.randomUUID())
                .expectProblem(422, "campaign-not-begun");
        // 16 October, 23:59 in Vladivostok; a minute later it is over.
        clock.set("2026-10-16T13:59:00Z");
        school.asTeacher(0)
                .post(SHEETS, sheet("SELF_ASSESSMENT", LAST_DAY, 4, 4), assessment)
                .expect(201);
        clock.set("2026-10-16T14:00:00Z");
        school.asDeputy()
                .post(SHEETS, sheet("LESSON", LAST_DAY, 4, 4), assessment)
                .expectProblem(422, "campaign-last-day-over");
        assertThat(school.asDeputy().get(ONE, id).at("/overdue").asBoolean()).isTrue();
        assertThat(school.asDeputy().get(ONE, id).at("/status").asString()).isEqualTo("OPEN");
        school.asDeputy()
                .post(ONE + "/extension", Map.of("lastDay", "2026-10-20"), id)
                .expectProblem(422, "campaign-extension-invalid");
        school.asDeputy()
                .post(ONE + "/extension", Map.of("lastDay", "2026-10-20", "reason", "Карантин"), id)
                .expect(200);
        school.asDeputy()
                .post(SHEETS, sheet("LESSON", LAST_DAY, 4, 4), assessment)
                .expect(201);
    }

    @Test
    void annulledItTakesBackWhatItDid() {
        Town school = new Town(api, topics, 2);
        UUID id = school.opened();
        school.answer(id, 0);
        UUID closed = school.assessment(id, school.teacher(0));
        UUID open = school.assessment(id, school.teacher(1));
        school.asDeputy()
                .post("/api/diagnostics/assessments/{id}/closing", null, closed)
                .expect(200);

        school.asDeputy()
                .post(ONE + "/annulment", Map.of("reason", " "), id)
                .expectProblem(422, "campaign-reason-missing");
        school.asDeputy()
                .post(ONE + "/annulment", Map.of("reason", "Не тот инструмент"), id)
                .expect(200);

        await().untilAsserted(() -> {
            assertThat(status(school, closed)).isEqualTo("ANNULLED");
            assertThat(status(school, open)).isEqualTo("ANNULLED");
        });
        school.asDeputy().post(ONE + "/closing", null, id).expectProblem(409, "campaign-not-open");
    }

    @Test
    void leavesOutWhomAnotherAssessmentMeasuresAlready() {
        Town school = new Town(api, topics, 2);
        UUID other = Town.id(school.asDeputy()
                .post(
                        "/api/diagnostics/assessments",
                        Map.of("teacherId", school.teacher(0), "instrument", Town.INSTRUMENT))
                .expect(201));
        UUID id = Town.id(school.asDeputy()
                .post(CAMPAIGNS, Town.plan(List.of(school.code)))
                .expect(201));
        school.asDeputy().post(ONE + "/opening", null, id).expect(200);
        Town.awaitReady(school.asDeputy(), id, 1);

        Reply left =
                school.asDeputy().get(ONE + "/participants?stage=LEFT_OUT", id).expect(200);
        assertThat(left.at("/items/0/teacherId").asString())
                .isEqualTo(school.teacher(0).toString());
        assertThat(left.at("/items/0/ground").asString()).isEqualTo("ASSESSED_ELSEWHERE");
        school.asDeputy()
                .post("/api/diagnostics/assessments/{id}/annulment", Map.of("reason", "Есть кампания"), other)
                .expect(200);
        school.asDeputy()
                .post(ONE + "/schools/{school}/participants", Map.of(), id, school.code)
                .expect(200);
        Town.awaitReady(school.asDeputy(), id, 2);
    }

    private static String status(Town school, UUID assessment) {
        return school.asDeputy()
                .get("/api/diagnostics/assessments/{id}", assessment)
                .expect(200)
                .at("/status")
                .asString();
    }

    private static UUID roll(UUID campaign, Town school) {
        return RollId.of(new CampaignId(campaign), school.code).value();
    }

    private static void awaitCounts(Api actor, UUID campaign, int invited, int completed, int begun, int missing) {
        await().untilAsserted(() -> {
            Reply progress = actor.get(ONE + "/progress", campaign).expect(200);
            assertThat(progress.at("/overall/invited").asInt()).isEqualTo(invited);
            assertThat(progress.at("/overall/completed").asInt()).isEqualTo(completed);
            assertThat(progress.at("/overall/begun").asInt()).isEqualTo(begun);
            assertThat(progress.at("/overall/missing").asInt()).isEqualTo(missing);
        });
    }
}
