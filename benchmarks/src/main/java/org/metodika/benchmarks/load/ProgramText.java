package org.metodika.benchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Content of programs: as long as people's are, complete enough to be approved. */
final class ProgramText {

    private static final int DAYS_BETWEEN = 25;
    private static final int FULL_STAGES = 12;
    private static final int FULL_MODULES = 10;
    private static final int FULL_TASKS = 8;

    private ProgramText() {}

    /**
     * A draft by hand: an activity and a checkpoint for each stage.
     *
     * @param tutorId null where it is left open
     */
    static Map<String, Object> draft(String teacherId, @Nullable String tutorId, LocalDate today, int stages) {
        List<Map<String, Object>> activities = new ArrayList<>();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 1; i <= stages; i++) {
            String stage = UUID.randomUUID().toString();
            steps.add(stage(i, stage, today));
            activities.add(module("INVARIANT_MODULE", i, stage));
        }
        return draft(teacherId, tutorId, today, steps, activities);
    }

    /** A draft of full size: 12 stages; 10 modules, 12 other forms and 8 tasks of self-education. */
    static Map<String, Object> full(String teacherId, String tutorId, LocalDate today) {
        List<Map<String, Object>> steps = new ArrayList<>();
        List<Map<String, Object>> activities = new ArrayList<>();
        for (int i = 1; i <= FULL_STAGES; i++) {
            String stage = UUID.randomUUID().toString();
            steps.add(stage(i, stage, today));
            activities.add(Map.of(
                    "kind",
                    "OTHER_FORM",
                    "form",
                    i % 2 == 0 ? "OPEN_LESSON" : "WORKSHOP",
                    "title",
                    "Открытое занятие с разбором в методическом объединении, " + i,
                    "hours",
                    4,
                    "place",
                    "Школа педагога",
                    "level",
                    "DISTRICT",
                    "participation",
                    "Проводит занятие, участвует в его разборе",
                    "stageId",
                    stage));
            if (i <= FULL_MODULES) {
                Map<String, Object> module =
                        new HashMap<>(module(i % 2 == 0 ? "VARIABLE_MODULE" : "INVARIANT_MODULE", i, stage));
                module.put("task", "Освоить приёмы развивающего обучения и оценки результатов урока");
                activities.add(module);
            }
            if (i <= FULL_TASKS) {
                activities.add(Map.of(
                        "kind",
                        "SELF_EDUCATION",
                        "title",
                        "Изучение литературы по теме этапа, " + i,
                        "task",
                        "Составить обзор прочитанного и подготовить памятку для коллег",
                        "hours",
                        8,
                        "resultForm",
                        "Памятка на сайте методического объединения",
                        "stageId",
                        stage));
            }
        }
        return draft(teacherId, tutorId, today, steps, activities);
    }

    private static Map<String, Object> module(String kind, int number, String stage) {
        return Map.of(
                "kind",
                kind,
                "title",
                "Современный урок: проектирование, проведение, анализ, часть " + number,
                "provider",
                "Организация дополнительного профессионального образования",
                "hours",
                36,
                "stageId",
                stage);
    }

    private static Map<String, Object> stage(int number, String id, LocalDate today) {
        return Map.of(
                "stageId",
                id,
                "title",
                "Обучающий этап, часть " + number,
                "result",
                "Освоены модули программы, новое применено на уроках, опыт обсуждён с наставником",
                "reportForm",
                "Аналитическая справка по открытому уроку",
                "deadline",
                today.plusDays((long) DAYS_BETWEEN * number).toString(),
                "checkpointForm",
                "OPEN_LESSON");
    }

    private static Map<String, Object> draft(
            String teacherId,
            @Nullable String tutorId,
            LocalDate today,
            List<Map<String, Object>> steps,
            List<Map<String, Object>> activities) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", "INDIVIDUAL");
        content.put("category", "YOUNG_SPECIALIST");
        content.put(
                "basis",
                List.of(Map.of(
                        "kind", "MONITORING",
                        "reference", "Справка по итогам посещения уроков № 14",
                        "date", today.toString())));
        content.put(
                "note",
                Map.of(
                        "generalAim", "Становление молодого учителя, рост его профессионального мастерства",
                        "difficulties",
                                "Планирование урока, выбор приёмов развивающего обучения, работа с разными детьми",
                        "goals", "Освоить методику преподавания предмета и приёмы смыслового чтения",
                        "tasks",
                                "Пройти модули программы, посетить мастер-классы наставников, провести открытый урок"));
        content.put("startsOn", today.toString());
        content.put(
                "endsOn",
                today.plusDays((long) DAYS_BETWEEN * steps.size() + 90).toString());
        content.put("activities", activities);
        content.put("stages", steps);
        content.put(
                "results",
                List.of(Map.of(
                        "goal", "Освоить методику преподавания предмета",
                        "result", "Методические затруднения сняты",
                        "measure", "Повторная диагностика: не ниже среднего уровня")));
        content.put("finalResult", "Затруднения сняты, что подтверждено повторной диагностикой");
        content.put("finalReportForm", "Отчёт о выполнении программы на заседании методического объединения");
        if (tutorId != null) {
            content.put("tutorId", tutorId);
        }
        return Map.of("teacherId", teacherId, "content", content);
    }
}
