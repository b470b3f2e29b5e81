package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a program is developed (п. 2 of the regulation): from the deficits of a teacher to the order of the head. */
final class Development {

    private static final String ONE = "/api/programs/{id}";

    private final RegulatedSchool school;
    private final LocalDate today;

    private String program = "";

    Development(RegulatedSchool school, LocalDate today) {
        this.school = school;
        this.today = today;
    }

    /**
     * Develops a program for a teacher with two deficits, of which the offer covers one; gives it when it is carried out.
     *
     * @param regulation the school's, under which it is made
     */
    Reply develop(String offer, String regulation) {
        Reply draft = draftFromTheOfferChosen(offer);
        program = draft.at("/id").asString();
        formTheGroup();
        discuss();
        submitWhatThePolicyDemands(draft);
        approve(regulation);
        return school.deputy().get(ONE, program).expect(200);
    }

    /** Services hear of each other by events; a moment passes. */
    static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }

    Map<String, ?> ordered(String number) {
        return Map.of("order", order(number));
    }

    Map<String, String> order(String number) {
        return Map.of("number", number + "-од", "date", today.toString());
    }

    /**
     * The act of a control says that the plan itself is corrected: the program opens the amendment by itself, and the act shows it.
     *
     * @return the program as its tutor finds it then
     */
    Reply controlCorrectsThePlan() {
        Map<String, ?> act = Map.of(
                "heldOn", today, "found", "Курсы перенесены", "correction", Map.of("deviation", "Сдвинуть этап"));
        Map<String, ?> unplanned = Map.of(
                "programId",
                program,
                "kind",
                "CURRENT",
                "object",
                "SCHEDULE",
                "subjects",
                List.of("TEACHER", "CURATOR"),
                "act",
                act);
        String control = school.deputy()
                .post("/api/monitoring/controls/unplanned", unplanned)
                .expect(201)
                .at("/id")
                .asString();
        soon(() -> {
            JsonNode correction = school.deputy()
                    .get("/api/monitoring/controls/{id}", control)
                    .expect(200)
                    .at("/act/correction");
            assertThat(correction.at("/outcome").asString()).isEqualTo("AMENDMENT_OPENED");
            assertThat(correction.at("/amendment").asInt()).isEqualTo(1);
        });
        Reply opened = school.tutor().get(ONE, program).expect(200);
        assertThat(opened.at("/amendment/deviation/kind").asString()).isEqualTo("CONTROL");
        return opened;
    }

    private Reply draftFromTheOfferChosen(String offer) {
        String teacher = school.id("Елагин");
        Diagnosis diagnosis = new Diagnosis(school.deputy(), today);
        diagnosis.assess(teacher);
        List<String> deficits = diagnosis.openDeficits(teacher);
        soon(() -> {
            Reply proposals = school.teacher()
                    .get("/api/proposals?teacherId={id}", teacher)
                    .expect(200);
            assertThat(proposals.at("/deficits").size()).isEqualTo(deficits.size());
            assertThat(proposals.at("/proposals").findValuesAsString("offerId")).contains(offer);
            assertThat(proposals.at("/uncovered").findValuesAsString("code")).containsExactly("SCIENTIFIC_THEORETICAL");
        });
        Map<String, ?> wish =
                Map.of("teacherId", teacher, "category", "CATEGORY_APPLICANT", "offerIds", List.of(offer));
        Reply draft = school.deputy().post("/api/programs/drafts", wish).expect(201);
        JsonNode activities = draft.at("/content/activities");
        assertThat(draft.at("/content/basis").findValuesAsString("deficitId")).hasSameElementsAs(deficits);
        assertThat(activities.at("/0/offerId").asString()).isEqualTo(offer);
        assertThat(activities.at("/1/kind").asString()).isEqualTo("SELF_EDUCATION");
        return draft;
    }

    /** By one order the group, by another one how it works; only then its expert sees the program. */
    private void formTheGroup() {
        List<Map<String, String>> members = List.of(
                Map.of("personId", school.id("Будников"), "role", "LEADER"),
                Map.of("personId", school.id("Власенко"), "role", "DEVELOPER"),
                Map.of("personId", school.id("Демченко"), "role", "EXPERT", "expertise", "PEDAGOGICAL"));
        Map<String, ?> unordered = Map.of("members", members, "programIds", List.of(program));
        school.head().post("/api/groups", unordered).expectProblem(422, "group-lacks-order");
        school.expert().get(ONE, program).expectProblem(404, "not-found");
        String group = school.head()
                .post("/api/groups", Map.of("order", order("91"), "members", members, "programIds", List.of(program)))
                .expect(201)
                .at("/id")
                .asString();
        List<Map<String, ?>> steps = List.of(
                Map.of("title", "Проект", "dueOn", today.plusDays(7), "responsibleId", school.id("Власенко")),
                Map.of("title", "Экспертиза", "dueOn", today.plusDays(14), "responsibleId", school.id("Демченко")));
        String regulation = "/api/groups/{id}/regulation";
        school.head().post(regulation, Map.of("steps", steps), group).expectProblem(422, "regulation-lacks-order");
        String step = school.head()
                .post(regulation, Map.of("order", order("92"), "steps", steps), group)
                .expect(200)
                .at("/regulation/steps/0/stepId")
                .asString();
        school.associationHead()
                .post("/api/groups/{id}/steps/{step}/completion", Map.of(), group, step)
                .expect(200);
        soon(() -> school.expert().get(ONE, program).expect(200));
        school.expertElsewhere().get(ONE, program).expectProblem(404, "not-found");
    }

    private void discuss() {
        Map<String, ?> question = Map.of("section", "ACTIVITIES", "text", "Хватит ли часов на практику?");
        String thread = school.associationHead()
                .post(ONE + "/comments", question, program)
                .expect(201)
                .at("/id")
                .asString();
        school.teacher()
                .post(ONE + "/comments/{thread}/replies", Map.of("text", "Хватит"), program, thread)
                .expect(201);
        school.deputy()
                .post(ONE + "/comments/{thread}/resolution", null, program, thread)
                .expect(200);
        Map<String, ?> remark = Map.of("section", "STAGES", "text", "Нагрузка посильна");
        school.expert().post(ONE + "/comments", remark, program).expect(201);
        school.expertElsewhere().post(ONE + "/comments", remark, program).expectProblem(404, "not-found");
        discussion(school.deputy(), "TEACHER", "Занятия во второй половине дня", Map.of("outcome", "ACCEPTED"));
        discussion(school.associationHead(), "ASSOCIATION", "Открытый урок", Map.of("outcome", "ACCEPTED"));
        discussion(
                school.methodist(),
                "METHODICAL_COUNCIL",
                "Сократить срок",
                Map.of("outcome", "REJECTED", "reason", "Курсы идут до весны"));
    }

    private void discussion(Api recorder, String party, String proposal, Map<String, ?> decision) {
        Reply held = recorder.post(
                        ONE + "/discussions",
                        Map.of(
                                "party",
                                party,
                                "heldOn",
                                today,
                                "attendance",
                                4,
                                "protocol",
                                Map.of("number", "3", "date", today),
                                "proposals",
                                List.of(Map.of("text", proposal))),
                        program)
                .expect(201);
        Reply decided = school.head()
                .post(
                        ONE + "/discussions/{discussion}/proposals/{proposal}/decision",
                        decision,
                        program,
                        held.at("/id").asString(),
                        held.at("/proposals/0/id").asString())
                .expect(200);
        assertThat(decided.at("/proposals/0/outcome").asString()).isEqualTo(decision.get("outcome"));
    }

    private void submitWhatThePolicyDemands(Reply draft) {
        Reply refused =
                school.deputy().post(ONE + "/submission", null, program).expectProblem(422, "program-incomplete");
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .contains(
                        "/note/generalAim",
                        "/activities/0/task",
                        "/priorities",
                        "/principles",
                        "/resources",
                        "/stages");
        ObjectNode content = (ObjectNode) draft.at("/content");
        ObjectNode note = (ObjectNode) content.get("note");
        note.put("generalAim", "Рост профессионального мастерства учителя физики");
        note.put("goals", "Освоить приёмы развивающего обучения");
        note.put("tasks", "Пройти модуль, применить новое на уроках, представить опыт");
        content.putArray("priorities").addObject().put("title", "Методика преподавания физики");
        content.putArray("principles").add("TUTOR_SUPPORT").add("CUSTOMERS_CHOICE");
        content.putArray("resources")
                .addObject()
                .put("kind", "MATERIAL")
                .put("title", "Кабинет физики")
                .put("availability", "AVAILABLE");
        content.put("curatorId", school.id("Будников"));
        ((ObjectNode) content.at("/activities/0"))
                .put("task", "Проектировать урок, на котором ученики исследуют")
                .put("startsOn", today.plusDays(40).toString())
                .put("endsOn", today.plusDays(60).toString());
        ((ObjectNode) content.at("/stages/1"))
                .putObject("funding")
                .put("source", "EXTRA_BUDGET")
                .put("planned", 12_000);
        school.deputy()
                .header("If-Match", draft.etag())
                .put(ONE + "/content", content, program)
                .expect(200);
        school.deputy().post(ONE + "/submission", null, program).expect(200);
    }

    private void approve(String regulation) {
        String approval = ONE + "/approval";
        school.head().post(approval, Map.of(), program).expectProblem(422, "program-lacks-order");
        school.deputy().post(approval, ordered("93"), program).expectProblem(403, "action-not-allowed");
        school.foreignHead().post(approval, ordered("93"), program).expectProblem(404, "not-found");
        Reply approved = school.head().post(approval, ordered("93"), program).expect(200);
        assertThat(approved.at("/madeUnder/regulation").asString()).isEqualTo(regulation);
        soon(() -> assertThat(school.deputy()
                        .get(ONE, program)
                        .expect(200)
                        .at("/status")
                        .asString())
                .as("its first day is today")
                .isEqualTo("IN_PROGRESS"));
    }
}
