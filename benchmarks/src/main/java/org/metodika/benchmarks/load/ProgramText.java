package org.metodika.benchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Content of programs: as long as people's are, complete enough to be approved. */
final class ProgramText {

    private static final int DAYS_BETWEEN = 25;

    private ProgramText() {}

    /** A draft by hand: an activity and a checkpoint for each stage. */
    static Map<String, Object> draft(String teacherId, String tutorId, LocalDate today, int stages) {
        List<Map<String, Object>> activities = new ArrayList<>();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 1; i <= stages; i++) {
            String stage = UUID.randomUUID().toString();
            steps.add(Map.of(
                    "stageId",
                    stage,
                    "title",
                    "Обучающий этап, часть " + i,
                    "result",
                    "Освоены модули программы, новое применено на уроках, опыт обсуждён с наставником",
                    "reportForm",
                    "Аналитическая справка по открытому уроку",
                    "deadline",
                    today.plusDays((long) DAYS_BETWEEN * i).toString(),
                    "checkpointForm",
                    "OPEN_LESSON"));
            activities.add(Map.of(
                    "kind",
                    "INVARIANT_MODULE",
                    "title",
                    "Современный урок: проектирование, проведение, анализ, часть " + i,
                    "provider",
                    "Организация дополнительного профессионального образования",
                    "hours",
                    36,
                    "stageId",
                    stage));
        }
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
        content.put("endsOn", today.plusDays((long) DAYS_BETWEEN * stages + 90).toString());
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
        content.put("tutorId", tutorId);
        return Map.of("teacherId", teacherId, "content", content);
    }
}
