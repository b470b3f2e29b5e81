package org.metodika.program.learningsessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.learningsessions.MunicipalYear.PLAN;
import static org.metodika.program.learningsessions.MunicipalYear.PLANS;
import static org.metodika.program.learningsessions.MunicipalYear.id;
import static org.metodika.program.learningsessions.MunicipalYear.ids;
import static org.metodika.program.learningsessions.MunicipalYear.item;
import static org.metodika.program.learningsessions.MunicipalYear.itemOf;
import static org.metodika.program.learningsessions.MunicipalYear.mark;
import static org.metodika.program.learningsessions.MunicipalYear.order;
import static org.metodika.program.learningsessions.MunicipalYear.people;
import static org.metodika.program.learningsessions.MunicipalYear.pointers;
import static org.metodika.program.learningsessions.MunicipalYear.session;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.learningsession.LearningSessionCatalogue;
import org.metodika.contracts.municipalplan.MunicipalPlanCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.kit.directory.Directory;
import org.metodika.program.municipalplan.MunicipalCalendar;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A year of the municipality: its plan, an event that carries it out, and what that does for difficulties. */
@PlatformTest
class LearningSessionIT {

    private static final String ALL = "/api/learning-sessions";
    private static final String ONE = ALL + "/{id}";

    private final Api methodist;
    private final Api api;
    private final Topics topics;
    private final OneProgram school;
    private final LocalDate atTheCentre;
    private final LocalDate atTheSchool;

    LearningSessionIT(Api api, Topics topics, Directory directory, MunicipalCalendar calendar) {
        this.api = api;
        this.methodist = api.as(Tokens.methodist());
        this.topics = topics;
        this.school = new OneProgram(api, topics);
        this.atTheCentre = calendar.today();
        this.atTheSchool = directory.today(school.school);
    }

    @Test
    @Requirement({"E02", "E05", "E08", "E15", "D13"})
    void aPlanIsApprovedAndCarriedOutByAnEventForADifficulty() {
        int year = atTheCentre.getYear();
        Api deputy = school.asDeputy();
        try (PublishedEvents plans = topics.record(MunicipalPlanCatalogue.MUNICIPAL_PLAN_EVENTS);
                PublishedEvents events = topics.record(LearningSessionCatalogue.LEARNING_SESSION_EVENTS)) {
            plans.about(year);
            Api repeating = methodist.header("Idempotency-Key", "plan-" + year);
            Map<String, Object> beginning = Map.of("year", year, "from", "SHIPPED");
            Reply begun = repeating.post(PLANS, beginning).expect(201);
            assertThat(itemOf(repeating.post(PLANS, beginning).expect(201), 0)).isEqualTo(itemOf(begun, 0));
            methodist.post(PLANS, beginning).expectProblem(409, "already-exists");
            deputy.get(PLAN, year).expectProblem(404, "not-found");
            methodist
                    .post(PLAN + "/approval", Map.of("order", order(atTheCentre)), year)
                    .expectProblem(422, "municipal-plan-incomplete");

            List<Map<String, Object>> items = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                items.add(item(itemOf(begun, i), i + 1, "Пункт " + (i + 1)));
            }
            methodist.put(PLAN + "/items", Map.of("items", items), year).expectProblem(400, "malformed-request");
            Reply changed = methodist
                    .header("If-Match", begun.etag())
                    .put(PLAN + "/items", Map.of("items", items), year)
                    .expect(200);
            methodist
                    .header("If-Match", begun.etag())
                    .put(PLAN + "/items", Map.of("items", items), year)
                    .expectProblem(412, "stale-version");
            methodist
                    .post(PLAN + "/approval", Map.of("order", order(atTheCentre)), year)
                    .expect(200);
            assertThat(deputy.get(PLAN + "/items?format=csv", year).expect(200).text())
                    .contains("Срок исполнения", "1, 4 квартал", "развитие системы повышения уровня");

            UUID carriedOut = itemOf(changed, 0);
            Map<String, Object> facts = MunicipalYear.facts();
            facts.put("planItem", Map.of("year", year, "itemId", carriedOut));
            facts.put("difficulties", List.of(Map.of("dictionary", "difficulty-characters", "code", "METHODICAL")));
            facts.put("leaderIds", List.of(school.associationHead));
            facts.put("places", 2);
            deputy.post(ALL, session(facts, atTheCentre)).expectProblem(422, "learning-session-not-yours-to-plan");
            Reply planned = methodist.post(ALL, session(facts, atTheCentre)).expect(201);
            assertThat(planned.at("/timeZone").asString()).isEqualTo("Europe/Moscow");
            UUID id = id(planned);
            events.about(id);
            facts.put("planItem", Map.of("year", year, "itemId", UUID.randomUUID()));
            facts.put(
                    "difficulties",
                    List.of(
                            Map.of("dictionary", "unheard-of", "code", "METHODICAL"),
                            Map.of("dictionary", "difficulty-characters", "code", "UNHEARD_OF")));
            assertThat(pointers(
                            methodist.header("If-Match", planned.etag()).put(ONE + "/facts", facts, id),
                            "learning-session-invalid"))
                    .containsExactly("/planItem/itemId", "/difficulties/0", "/difficulties/1");

            topics.awaitConsumed(LearningSessionCatalogue.LEARNING_SESSION_STATES);
            Reply approved = methodist.get(PLAN, year).expect(200);
            assertThat(approved.at("/order/number").asString()).isEqualTo("214-од");
            Map<String, Object> amendment =
                    Map.of("items", items.subList(1, 7), "reason", "Сокращение", "order", order(atTheCentre));
            assertThat(methodist
                            .header("If-Match", approved.etag())
                            .post(PLAN + "/amendments", amendment, year)
                            .expectProblem(422, "municipal-plan-invalid")
                            .at("/errors/0/code")
                            .asString())
                    .isEqualTo("plan-item-has-sessions");
            Reply amended = methodist
                    .header("If-Match", approved.etag())
                    .post(
                            PLAN + "/amendments",
                            Map.of("items", items.subList(0, 6), "reason", "Сокращение", "order", order(atTheCentre)),
                            year)
                    .expect(200);
            assertThat(amended.at("/amendments/0/removed/0/what").asString()).isEqualTo("Пункт 7");

            UUID stranger = UUID.randomUUID();
            assertThat(pointers(
                            deputy.post(ONE + "/registrations", people(school.teacher, stranger), id),
                            "learning-session-invalid"))
                    .containsExactly("/staffIds/1");
            assertThat(pointers(
                            school.asTeacher().post(ONE + "/registrations", people(school.colleague), id),
                            "learning-session-invalid"))
                    .as("a teacher registers nobody else")
                    .containsExactly("/staffIds/0");
            deputy.post(ONE + "/registrations", people(school.teacher, school.colleague), id)
                    .expect(200);
            deputy.post(ONE + "/registrations", people(school.tutor), id).expectProblem(409, "no-places-left");
            api.as(Tokens.teacher(school.school, school.colleague))
                    .delete(ONE + "/registrations/{staff}", id, school.colleague)
                    .expect(200);
            methodist.post(ONE + "/holding", null, id).expect(200);
            methodist
                    .post(
                            ONE + "/attendance",
                            Map.of("marks", List.of(mark(school.teacher, "SPOKE"), mark(school.tutor, "ATTENDED"))),
                            id)
                    .expect(200);
            methodist
                    .post(ONE + "/cancellation", Map.of("reason", "Поздно"), id)
                    .expectProblem(409, "learning-session-out-of-turn");
            Reply seen = school.asTeacher().get(ONE, id).expect(200);
            assertThat(seen.at("/registered").asInt()).isEqualTo(2);
            assertThat(seen.at("/participants").findValuesAsString("staffId"))
                    .containsExactly(school.teacher.toString());

            methodist
                    .post(
                            PLAN + "/items/{item}/fulfilment",
                            Map.of("product", "PLAN", "outcome", "Проведён мастер-класс"),
                            year,
                            carriedOut)
                    .expect(200);
            assertThat(ids(deputy.get(PLAN + "/items?carriedOut=true", year), "/item/id"))
                    .containsExactly(carriedOut);
            plans.exactlyInOrder(
                    event(MunicipalPlanCatalogue.MUNICIPAL_PLAN_BEGUN, e -> e.items() == 8),
                    event(MunicipalPlanCatalogue.MUNICIPAL_PLAN_CHANGED, e -> e.items() == 7),
                    event(MunicipalPlanCatalogue.MUNICIPAL_PLAN_APPROVED),
                    event(MunicipalPlanCatalogue.MUNICIPAL_PLAN_AMENDED, e -> e.removed() == 1 && e.added() == 0),
                    event(
                            MunicipalPlanCatalogue.PLAN_ITEM_CARRIED_OUT,
                            e -> e.itemId().equals(carriedOut) && e.number() == 1));
            events.exactlyInOrder(
                    event(
                            LearningSessionCatalogue.LEARNING_SESSION_PLANNED,
                            e -> e.schoolId() == null && carriedOut.equals(e.planItemId())),
                    event(
                            LearningSessionCatalogue.PARTICIPANTS_REGISTERED,
                            e -> e.participantIds().equals(List.of(school.teacher, school.colleague))),
                    event(
                            LearningSessionCatalogue.REGISTRATION_WITHDRAWN,
                            e -> e.participantId().equals(school.colleague)),
                    event(
                            LearningSessionCatalogue.LEARNING_SESSION_HELD,
                            e -> e.heldOn().equals(atTheCentre)),
                    event(
                            LearningSessionCatalogue.ATTENDANCE_RECORDED,
                            e -> e.marks().size() == 2));

            topics.awaitConsumed(
                    LearningSessionCatalogue.LEARNING_SESSION_STATES, MunicipalPlanCatalogue.MUNICIPAL_PLAN_STATES);
            Reply coverage = deputy.get(ONE + "/coverage", id).expect(200);
            assertThat(coverage.at("/difficulties/0/teachers").asInt())
                    .as("of this school")
                    .isEqualTo(1);
            assertThat(coverage.at("/difficulties/0/attended").asInt()).isEqualTo(1);
            assertThat(coverage.at("/difficulties/0/resolvedSince").asInt()).isZero();
            assertThat(deputy.get(ALL + "/coverage?year={y}", year)
                            .expect(200)
                            .at("/difficulties")
                            .findValuesAsString("code"))
                    .contains("METHODICAL");
            assertThat(ids(deputy.get(ALL + "?person={p}&planItem={i}", school.teacher, carriedOut), "/id"))
                    .containsExactly(id);
            assertThat(ids(school.asTeacher().get(ALL + "?person={p}", school.tutor), "/id"))
                    .as("whom a teacher may not see")
                    .isEmpty();
            assertThat(ids(
                            methodist.get(
                                    ALL + "?setting=MUNICIPAL&kind=MASTER_CLASS&from={d}&until={d}&planItem={i}",
                                    atTheCentre,
                                    atTheCentre,
                                    carriedOut),
                            "/id"))
                    .containsExactly(id);
            assertThat(methodist
                            .get(ALL + "?planItem={i}&format=csv", carriedOut)
                            .expect(200)
                            .text())
                    .contains("Смысловое чтение", "14:30", "мастер-класс", "проведено");
            methodist.get(ALL + "?after=nowhere").expectProblem(400, "malformed-request");
            assertThat(ids(deputy.get(PLANS + "?limit=1"), "/year")).isNotEmpty();
        }
    }

    @Test
    @Requirement({"D11", "D13"})
    void aSchoolTeachesItselfAndADismissalEndsWhatLiesAhead() {
        Api deputy = school.asDeputy();
        Map<String, Object> facts = MunicipalYear.inSchool();
        Reply planned =
                deputy.post(ALL, session(facts, atTheSchool.plusDays(10))).expect(201);
        UUID id = id(planned);
        assertThat(planned.at("/timeZone").asString()).isEqualTo("Asia/Irkutsk");
        deputy.post(ONE + "/holding", null, id).expectProblem(409, "learning-session-not-yet");
        deputy.post(ONE + "/postponement", Map.of("reason", "Карантин"), id).expect(200);
        Reply again = deputy.post(
                        ONE + "/postponement",
                        Map.of(
                                "reason",
                                "Карантин снят",
                                "slot",
                                Map.of("on", atTheSchool.plusDays(20).toString(), "at", "15:00")),
                        id)
                .expect(200);
        assertThat(again.at("/status").asString()).isEqualTo("PLANNED");
        deputy.post(ONE + "/registrations", people(school.teacher, school.colleague), id)
                .expect(200);
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSED,
                school.colleague,
                new StaffMemberDismissed(school.colleague, school.school, atTheSchool.plusDays(15)),
                10);
        topics.awaitConsumed(StaffCatalogue.STAFF_EVENTS);
        assertThat(deputy.get(ONE, id).at("/participants").findValuesAsString("staffId"))
                .containsExactly(school.teacher.toString());

        Map<String, Object> own = MunicipalYear.facts();
        own.putAll(Map.of("setting", "SELF_EDUCATION", "kind", "SELF_STUDY"));
        Api teacher = school.asTeacher();
        teacher.post(ALL, session(facts, atTheSchool)).expectProblem(422, "learning-session-not-yours-to-plan");
        UUID alone = id(teacher.post(ALL, session(own, atTheSchool)).expect(201));
        teacher.post(ONE + "/holding", null, alone).expect(200);
        deputy.post(ONE + "/attendance", Map.of("marks", List.of(mark(school.teacher, "ATTENDED"))), alone)
                .expect(200);
        Map<String, Object> elsewhere = Map.of("facts", facts, "slot", Map.of("on", "2026-10-01"), "timeZone", "Mars");
        deputy.post(ALL, elsewhere).expectProblem(422, "invalid-content");
        topics.awaitConsumed(LearningSessionCatalogue.LEARNING_SESSION_STATES);
        assertThat(ids(teacher.get(ALL + "?school={s}", school.school), "/id")).containsExactly(alone, id);
    }
}
