package org.metodika.demo.play;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.metodika.demo.plot.ProgramText;

/**
 * The content of a program as it is sent. It is made from the plan alone, ids of stages and activities included: a repeated
 * request must be the same to the byte, whatever has become of the program meanwhile.
 */
final class ContentBody {

    private final String key;
    private final ProgramText text;
    private final UnaryOperator<String> deficitId;

    /**
     * @param key of the request, from which ids are derived
     * @param deficitId finds the id of a deficit by its code
     */
    ContentBody(String key, ProgramText text, UnaryOperator<String> deficitId) {
        this.key = key;
        this.text = text;
        this.deficitId = deficitId;
    }

    Map<String, Object> json(String tutorId, String curatorId) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", "INDIVIDUAL");
        content.put("category", text.category());
        content.put("basis", basis());
        content.put(
                "note",
                Map.of(
                        "generalAim", "Рост профессионального мастерства педагога",
                        "difficulties", "По результатам диагностики и посещения уроков выявлены затруднения",
                        "goals", "Освоить приёмы, которые снимают выявленные затруднения",
                        "tasks", "Посетить мастер-классы наставников, провести открытый урок, представить опыт"));
        content.put("startsOn", text.startsOn().toString());
        content.put("endsOn", text.endsOn().toString());
        content.put("activities", activities());
        content.put("stages", stages());
        content.put(
                "results",
                List.of(Map.of(
                        "goal", "Освоить приёмы, которые снимают выявленные затруднения",
                        "result", "Приёмы применяются на уроках",
                        "measure", "Повторная диагностика: не ниже требуемого уровня")));
        content.put("finalResult", "Затруднения сняты, что подтверждено повторной диагностикой");
        content.put("finalReportForm", "Отчёт на заседании методического объединения");
        content.put("tutorId", tutorId);
        content.put("curatorId", curatorId);
        return content;
    }

    private List<Map<String, Object>> basis() {
        List<Map<String, Object>> basis = new ArrayList<>();
        for (String code : text.basis()) {
            basis.add(Map.of("kind", "DIFFICULTY", "deficitId", deficitId.apply(code)));
        }
        if (basis.isEmpty()) {
            basis.add(Map.of("kind", "INTERNAL_CONTROL", "reference", "Справка по итогам посещения уроков"));
        }
        return basis;
    }

    private List<Map<String, Object>> activities() {
        List<Map<String, Object>> activities = new ArrayList<>();
        for (String code : text.covered()) {
            activities.add(activity(code, List.of(deficitId.apply(code))));
        }
        if (activities.isEmpty()) {
            activities.add(activity("introduction", List.of()));
        }
        return activities;
    }

    private Map<String, Object> activity(String name, List<String> deficits) {
        return Map.of(
                "activityId", id("activity/" + name),
                "kind", "OTHER_FORM",
                "form", "MASTER_CLASS",
                "title", "Мастер-классы наставников с последующим открытым уроком",
                "hours", 18 + 6 * text.version(),
                "place", "Районное методическое объединение",
                "level", "DISTRICT",
                "participation", "Участник, ведущий открытого урока",
                "stageId", id("stage/" + Math.min(2, text.stages().size())),
                "deficits", deficits);
    }

    private List<Map<String, Object>> stages() {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (ProgramText.Stage stage : text.stages()) {
            stages.add(Map.of(
                    "stageId", id("stage/" + (stages.size() + 1)),
                    "title", stage.title(),
                    "result", stage.result(),
                    "reportForm", stage.report(),
                    "deadline", stage.deadline().toString(),
                    "checkpointForm", stage.form()));
        }
        return stages;
    }

    private String id(String part) {
        return UUID.nameUUIDFromBytes((key + "/" + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
