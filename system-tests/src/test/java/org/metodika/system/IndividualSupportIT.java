package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.system.Development.soon;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;

/** Individual support from the decision to the conclusion, and each of the five steps that follow by themselves. */
@ExtendWith(Platform.class)
class IndividualSupportIT {

    private static final String ONE = "/api/supports/{id}";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    private static final RegulatedSchool SCHOOL = new RegulatedSchool(new People());

    private static String teacher;
    private static List<String> deficits;

    @BeforeAll
    static void aTeacherIsDiagnosed() {
        SCHOOL.arrive();
        teacher = SCHOOL.id("Елагин");
        Diagnosis diagnosis = new Diagnosis(SCHOOL.deputy(), TODAY);
        diagnosis.assess(teacher);
        deficits = diagnosis.openDeficits(teacher);
        diagnosis.assess(teacher);
    }

    @Test
    @Requirement({"C01", "C02", "C22", "C23", "C24", "C25", "C31", "C32", "C33", "C34", "C35", "C36", "B11"})
    void goesFromTheDecisionToEachOfTheFiveNextSteps() {
        Reply again = step(conclude("FULL_SUPPORT"), ONE);
        assertThat(again.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(again.at("/passport/deficits").size()).isEqualTo(1);

        Reply measure = step(conclude("HARDEST_PROBLEMS"), "/api/support-measures/{id}");
        assertThat(measure.at("/leaderId").asString()).isEqualTo(SCHOOL.id("Гордеева"));

        Reply request = step(conclude("TRAINING"), "/api/training-requests/{id}");
        assertThat(request.at("/topic").asString()).isEqualTo("Решение задач");
        soon(() -> assertThat(SCHOOL.methodist()
                        .get("/api/training-requests?school={school}", SCHOOL.code)
                        .expect(200)
                        .at("/items/0/teacherName")
                        .asString())
                .startsWith("Елагин"));

        Reply route = step(conclude("ROUTE"), "/api/routes/{id}");
        assertThat(route.at("/content/basis/experience").asString()).contains("7");

        Reply closed = conclude("NO_SUPPORT");
        assertThat(closed.at("/conclusion/nextStep/kind").asString()).isEqualTo("CLOSING");
        soon(() -> assertThat(SCHOOL.teacher()
                        .get("/api/supports?status=CLOSED")
                        .expect(200)
                        .at("/items"))
                .hasSize(5));
        SCHOOL.foreignHead().get(ONE, closed.at("/id").asString()).expectProblem(404, "not-found");
    }

    /** A support from the decision to its conclusion, by those who do it. */
    private static Reply conclude(String need) {
        Reply draft = SCHOOL.tutor()
                .post("/api/supports", Map.of("teacherId", teacher, "passport", passport()))
                .expect(201);
        String id = draft.at("/id").asString();
        SCHOOL.tutor().post(ONE + "/issue", null, id).expectProblem(403, "action-not-allowed");
        Reply issued = SCHOOL.head().post(ONE + "/issue", null, id).expect(200);
        writeCard(id);
        String item = issued.at("/passport/items/0/itemId").asString();
        Reply done = SCHOOL.tutor()
                .post(ONE + "/items/{item}/completion", Map.of("note", "Посещено четыре урока"), id, item)
                .expect(200);
        soon(() -> tellsThatNothingHasChanged(
                SCHOOL.tutor().get(ONE + "/results", id).expect(200)));
        SCHOOL.deputy().post(ONE + "/conclusion", null, id).expectProblem(422, "conclusion-incomplete");
        SCHOOL.tutor()
                .header("If-Match", version(id))
                .put(ONE + "/results", results(need), id)
                .expect(200);
        assertThat(done.at("/settled")).hasSize(1);
        return SCHOOL.deputy().post(ONE + "/conclusion", null, id).expect(200);
    }

    /** The teacher was assessed again in the same way, with the same result. */
    private static void tellsThatNothingHasChanged(Reply proposal) {
        assertThat(proposal.at("/results/rows")).hasSize(deficits.size()).allSatisfy(row -> {
            assertThat(row.at("/outcome").asString()).isEqualTo("NOT");
            assertThat(row.at("/after").asString()).isEqualTo(row.at("/before").asString());
            assertThat(row.at("/method").asString()).startsWith("Сравнение двух диагностик");
        });
    }

    private static void writeCard(String id) {
        int year = TODAY.getYear() - (TODAY.getMonthValue() < 9 ? 1 : 0);
        Reply proposal = SCHOOL.tutor().get(ONE + "/cards/{year}", id, year).expect(200);
        assertThat(proposal.at("/subject").asString()).isEqualTo("Физика");
        assertThat(proposal.at("/totalExperienceYears").asInt()).isEqualTo(7);
        SCHOOL.tutor()
                .put(
                        ONE + "/cards/{year}",
                        Map.of(
                                "subject",
                                "Физика",
                                "totalExperienceYears",
                                proposal.at("/totalExperienceYears").asInt(),
                                "schoolExperienceYears",
                                proposal.at("/schoolExperienceYears").asInt(),
                                "yearLoad",
                                18,
                                "totalLoad",
                                22,
                                "classes",
                                List.of(Map.of(
                                        "schoolClass", "8 «Б»", "program", "ФРП", "textbooks", "УМК Перышкина"))),
                        id,
                        year)
                .expect(200);
    }

    private static String version(String id) {
        return SCHOOL.tutor().get(ONE, id).expect(200).etag();
    }

    private static Map<String, Object> passport() {
        return Map.of(
                "decidedOn",
                TODAY.toString(),
                "decidedBy",
                "Методический совет, протокол № 2",
                "participants",
                List.of(SCHOOL.id("Демченко")),
                "items",
                List.of(Map.of(
                        "content",
                        "Взаимное посещение уроков",
                        "deadline",
                        TODAY.plusMonths(2).toString(),
                        "jointActivity",
                        "Анализ уроков",
                        "help",
                        List.of("METHODICAL"))),
                "agreements",
                List.of(Map.of(
                        "kind",
                        "AGREED",
                        "body",
                        "Методический совет",
                        "position",
                        "Председатель",
                        "on",
                        TODAY.toString())));
    }

    private static Map<String, Object> results(String need) {
        boolean all = need.equals("NO_SUPPORT");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < deficits.size(); i++) {
            rows.add(new TreeMap<>(Map.of(
                    "deficitId",
                    deficits.get(i),
                    "problem",
                    "Затруднение " + (i + 1),
                    "before",
                    "Низкий уровень",
                    "after",
                    "Уровень выше",
                    "method",
                    "Посещение уроков",
                    "findings",
                    "Работа дала результат",
                    "outcome",
                    all || i == 0 ? "FULLY" : "PARTLY",
                    "byHandBecause",
                    "Повторная диагностика впереди")));
        }
        return Map.of(
                "rows",
                rows,
                "success",
                "SUCCESSFUL",
                "problems",
                all ? "FULLY_REMOVED" : "PARTLY_REMOVED",
                "reasons",
                "Мало времени",
                "need",
                need,
                "topic",
                "Решение задач",
                "ways",
                "Совместные уроки",
                "tags",
                List.of("совместные уроки"));
    }

    /** What the conclusion creates, once it is there. */
    private static Reply step(Reply concluded, String path) {
        String id = concluded.at("/conclusion/nextStep/id").asString();
        Reply[] found = new Reply[1];
        soon(() -> found[0] = SCHOOL.deputy().get(path, id).expect(200));
        return found[0];
    }
}
