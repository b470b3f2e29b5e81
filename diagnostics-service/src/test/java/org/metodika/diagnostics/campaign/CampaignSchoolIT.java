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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.diagnostics.campaign.application.CampaignWatch;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** What a school does while a campaign goes on: newcomers, exclusions, observers, reminders. */
@CampaignServiceTest
class CampaignSchoolIT {

    private static final String PARTICIPANTS = ONE + "/schools/{school}/participants";

    private final Api api;
    private final Topics topics;
    private final TestClock clock;
    private final CampaignWatch watch;

    CampaignSchoolIT(Api api, Topics topics, TestClock clock, CampaignWatch watch) {
        this.api = api;
        this.topics = topics;
        this.clock = clock;
        this.watch = watch;
    }

    @BeforeEach
    void theFirstOfOctober() {
        clock.set("2026-10-01T03:00:00Z");
    }

    @Test
    void takesInWhoJoinsAndLetsGoWhoLeaves() {
        Town school = new Town(api, topics, 3);
        UUID id = school.opened();
        UUID newcomer = school.hireTeacher("Новикова");
        UUID gone = school.assessment(id, school.teacher(1));

        admit(school, id, Map.of());
        Town.awaitReady(school.asDeputy(), id, 4);
        assertThat(admit(school, id, Map.of()).at("/takingPart").asInt()).isEqualTo(4);

        school.asDeputy()
                .post(PARTICIPANTS + "/{teacher}/exclusion", Map.of(), id, school.code, school.teacher(0))
                .expectProblem(422, "campaign-reason-missing");
        school.asDeputy()
                .post(
                        PARTICIPANTS + "/{teacher}/exclusion",
                        Map.of("reason", "Отпуск по уходу за ребёнком"),
                        id,
                        school.code,
                        school.teacher(0))
                .expect(200);
        school.dismiss(school.teacher(1), TODAY.plusDays(3));
        school.dismiss(newcomer, LAST_DAY);

        await().untilAsserted(() -> assertThat(stages(school, id))
                .isEqualTo(Map.of(
                        school.teacher(0).toString(), "LEFT_OUT DECISION",
                        school.teacher(1).toString(), "LEFT_OUT DISMISSED",
                        school.teacher(2).toString(), "MISSING",
                        newcomer.toString(), "MISSING")));
        await().untilAsserted(() -> assertThat(school.asDeputy()
                        .get("/api/diagnostics/assessments/{id}", gone)
                        .at("/status")
                        .asString())
                .isEqualTo("ANNULLED"));
        assertThat(admit(school, id, Map.of()).at("/takingPart").asInt())
                .as("whom the school left out stays out")
                .isEqualTo(2);
        admit(school, id, Map.of("teacherIds", List.of(school.teacher(0))));
        Town.awaitReady(school.asDeputy(), id, 3);
        school.asDeputy()
                .post(PARTICIPANTS, Map.of("teacherIds", List.of(UUID.randomUUID())), id, school.code)
                .expectProblem(422, "campaign-admission-invalid");
    }

    @Test
    @Requirement({"C29", "A03"})
    void whomTheSchoolAssignsMayObserve() {
        Town school = new Town(api, topics, 3);
        UUID id = school.opened();
        UUID assessment = school.assessment(id, school.teacher(0));
        Api colleague = school.asTeacher(1);
        colleague.post(SHEETS, sheet("LESSON", TODAY, 3, 3), assessment).expectProblem(404, "not-found");

        String observers = PARTICIPANTS + "/{teacher}/observers";
        school.asDeputy()
                .put(
                        observers,
                        Map.of(
                                "observers",
                                List.of(watcher("JOURNAL", school.teacher(1)), watcher("LESSON", school.teacher(0)))),
                        id,
                        school.code,
                        school.teacher(0))
                .expectProblem(422, "campaign-observers-invalid");
        school.asDeputy()
                .put(
                        observers,
                        Map.of("observers", List.of(watcher("LESSON", school.teacher(1)))),
                        id,
                        school.code,
                        school.teacher(0))
                .expect(200);

        await().untilAsserted(() ->
                assertThat(tasks(colleague)).containsExactlyInAnyOrder("SELF_ASSESSMENT false", "LESSON false"));
        assertThat(tasks(school.asTeacher(0))).containsExactly("SELF_ASSESSMENT false");
        colleague.post(SHEETS, sheet("INTERVIEW", TODAY, 3, 3), assessment).expectProblem(404, "not-found");
        colleague.post(SHEETS, sheet("LESSON", TODAY, 3, 3), assessment).expect(201);
        await().untilAsserted(() ->
                assertThat(tasks(colleague)).containsExactlyInAnyOrder("SELF_ASSESSMENT false", "LESSON true"));
        colleague.get("/api/diagnostics/assessments/{id}", assessment).expectProblem(404, "not-found");
        school.asDeputy()
                .put(observers, Map.of("observers", List.of()), id, school.code, school.teacher(0))
                .expect(200);
        colleague.post(SHEETS, sheet("LESSON", TODAY, 3, 3), assessment).expectProblem(404, "not-found");
    }

    @Test
    void remindsOnceOfWhatIsMissing() {
        Town school = new Town(api, topics, 3);
        UUID id = school.opened();
        school.answer(id, 0);
        await().until(() -> school.asDeputy()
                        .get(ONE + "/progress", id)
                        .at("/overall/completed")
                        .asInt()
                == 1);
        await().until(() -> school.asDeputy().get(CAMPAIGNS).at("/items").size() == 1);
        Set<UUID> owing = Set.of(school.teacher(1), school.teacher(2));
        try (PublishedEvents events = topics.record(CampaignCatalogue.CAMPAIGN_ROLL_EVENTS)) {
            events.about(RollId.of(new CampaignId(id), school.code).value());
            goRoundOn("2026-10-10T03:00:00Z");
            events.none();
            goRoundOn("2026-10-11T03:00:00Z");
            goRoundOn("2026-10-12T03:00:00Z");
            events.exactly(event(
                    CampaignCatalogue.CAMPAIGN_REMINDED,
                    reminded -> reminded.daysBefore() == 5
                            && reminded.remindedOn().equals(TODAY.plusDays(10))
                            && Set.copyOf(reminded.teachers()).equals(owing)));
            goRoundOn("2026-10-15T03:00:00Z");
            events.exactly(event(CampaignCatalogue.CAMPAIGN_REMINDED, reminded -> reminded.daysBefore() == 1));
            goRoundOn("2026-10-18T03:00:00Z");
            events.none();

            school.asDeputy()
                    .post(ONE + "/extension", Map.of("lastDay", "2026-10-23", "reason", "Карантин"), id)
                    .expect(200);
            goRoundOn("2026-10-18T04:00:00Z");
            events.exactly(event(
                    CampaignCatalogue.CAMPAIGN_REMINDED,
                    reminded -> reminded.daysBefore() == 5 && reminded.lastDay().equals(TODAY.plusDays(22))));
        }
        await().untilAsserted(() -> assertThat(school.asDeputy()
                        .get(ONE + "/participants?stage=MISSING", id)
                        .at("/items/0/remindedOn")
                        .asString())
                .isEqualTo("2026-10-18"));
    }

    @Test
    void listsPageByPageAndAsATable() {
        Town school = new Town(api, topics, 5);
        UUID id = school.opened();

        Reply first = school.asDeputy().get(ONE + "/participants?limit=3", id).expect(200);
        Reply rest = school.asDeputy()
                .get(
                        ONE + "/participants?limit=3&after={next}",
                        id,
                        first.at("/next").asString())
                .expect(200);
        assertThat(first.at("/items").size() + rest.at("/items").size()).isEqualTo(5);
        assertThat(rest.json().has("next")).isFalse();
        assertThat(first.at("/items/0/teacherName").asString()).startsWith("Учитель-0");
        assertThat(first.at("/items/0/missingSheets").size()).isEqualTo(3);
        school.asDeputy().get(ONE + "/participants?after=nonsense", id).expectProblem(400, "malformed-request");
        school.asDeputy().get(ONE + "/participants?stage=ASLEEP", id).expectProblem(400, "malformed-request");
        assertThat(school.asDeputy()
                        .get(ONE + "/participants?format=csv", id)
                        .expect(200)
                        .text())
                .contains("Учитель-4", "листов нет", "Самооценка учителя");
        assertThat(school.asDeputy()
                        .get(ONE + "/progress?format=xlsx", id)
                        .expect(200)
                        .body())
                .startsWith('P', 'K');
        await().untilAsserted(() -> assertThat(school.asDeputy()
                        .get(CAMPAIGNS + "?status=OPEN")
                        .expect(200)
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id.toString()));
        assertThat(school.asDeputy().get(CAMPAIGNS + "?format=csv").expect(200).text())
                .contains("Профессиональные затруднения, осень", "идёт");
    }

    @Test
    void ofATutorIsOnlyForTheirTeachers() {
        Town school = new Town(api, topics, 3);
        Api tutor = school.asTutor();
        tutor.post(CAMPAIGNS, planFor(school, school.teacher(1))).expectProblem(422, "campaign-invalid");
        UUID id = Town.id(tutor.post(CAMPAIGNS, Town.plan(List.of())).expect(201));
        api.as(Tokens.tutor(school.code, UUID.randomUUID())).get(ONE, id).expectProblem(404, "not-found");
        tutor.post(ONE + "/opening", null, id).expect(200);
        Town.awaitReady(tutor, id, 1);

        assertThat(stages(school, id)).containsOnlyKeys(school.teacher(0).toString());
        api.as(Tokens.tutor(school.code, UUID.randomUUID()))
                .post(ONE + "/closing", null, id)
                .expectProblem(404, "not-found");
        school.asDeputy().post(ONE + "/closing", null, id).expect(200);
    }

    private static Map<String, Object> planFor(Town school, UUID teacher) {
        Map<String, Object> plan = Town.plan(List.of(school.code));
        plan.put("who", Map.of("teacherIds", List.of(teacher)));
        return plan;
    }

    private static Map<String, Object> watcher(String source, UUID staff) {
        return Map.of("source", source, "staffId", staff);
    }

    private Reply admit(Town school, UUID id, Map<String, Object> body) {
        return school.asDeputy().post(PARTICIPANTS, body, id, school.code).expect(200);
    }

    private static Map<String, String> stages(Town school, UUID id) {
        return school.asDeputy()
                .get(ONE + "/participants", id)
                .expect(200)
                .at("/items")
                .valueStream()
                .collect(Collectors.toMap(
                        item -> item.at("/teacherId").asString(),
                        item -> (item.at("/stage").asString() + " "
                                        + item.at("/ground").asString(""))
                                .strip()));
    }

    private static List<String> tasks(Api person) {
        return person.get(CAMPAIGNS + "/mine")
                .expect(200)
                .at("/items")
                .valueStream()
                .map((JsonNode task) ->
                        task.at("/source").asString() + " " + task.at("/given").asBoolean())
                .toList();
    }

    private void goRoundOn(String instant) {
        clock.set(instant);
        watch.goRound();
    }
}
