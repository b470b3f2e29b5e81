package org.metodika.demo.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.plot.Act;
import tools.jackson.databind.JsonNode;

/** Checkpoints of approved programs. */
final class Checking {

    private static final String ONE = "/api/monitoring/checkpoints/{}";

    private final Backstage backstage;

    Checking(Backstage backstage) {
        this.backstage = backstage;
    }

    void selfMark(Act.SelfMark act) throws InterruptedException {
        Body body = Body.json(Map.of("mark", act.mark(), "reflection", "Удалось почти всё, что было намечено"));
        backstage
                .as(act.by())
                .post(backstage.key(act), body, ONE + "/self-mark", checkpoint(act.about(), act.ordinal()))
                .done();
    }

    /** Records a result; one that is late is found missed by the schedule first, as people would see it in the list. */
    void pass(Act.Pass act) throws InterruptedException {
        String id = checkpoint(act.about(), act.ordinal());
        if (act.late()) {
            backstage
                    .as(act.by())
                    .await(
                            answer -> answer.isDone()
                                    && (!answer.text("/missedOn").isEmpty()
                                            || answer.text("/status").equals("PASSED")),
                            ONE,
                            id);
        }
        Map<String, Object> result = Map.of(
                "passedOn", act.on().toString(),
                "assessorMark", act.mark(),
                "counterpart", "MENTOR",
                "occasion", Map.of("materials", "METHODICAL"),
                "report", Map.of("form", "Аналитическая справка", "title", "Итоги этапа " + act.ordinal()));
        backstage
                .as(act.by())
                .post(backstage.key(act), Body.json(result), ONE + "/result", id)
                .done();
    }

    void annul(Act.AnnulResult act) throws InterruptedException {
        Body body = Body.json(Map.of("reason", "Отметка внесена не тому педагогу"));
        backstage
                .as(act.by())
                .post(backstage.key(act), body, ONE + "/result/annulment", checkpoint(act.about(), act.ordinal()))
                .done();
    }

    /** Id of a checkpoint of the approval that stands; monitoring may have to hear of the approval first. */
    String checkpoint(Person teacher, int ordinal) throws InterruptedException {
        if (!backstage.knows(teacher, "checkpoint/" + ordinal)) {
            int stages = Integer.parseInt(backstage.recall(teacher, Programming.STAGES));
            int approvals = Integer.parseInt(backstage.recall(teacher, Programming.APPROVALS));
            Answer list = backstage
                    .as(backstage.schoolOf(teacher).deputy())
                    .await(
                            answer -> answer.isDone()
                                    && all(answer).size() == stages * approvals
                                    && standing(answer).size() == stages,
                            "/api/monitoring/checkpoints?program={}&limit=200",
                            backstage.recall(teacher, Programming.PROGRAM));
            standing(list)
                    .forEach(item -> backstage.remember(
                            teacher,
                            "checkpoint/" + item.path("ordinal").asInt(),
                            item.path("id").asString()));
        }
        return backstage.recall(teacher, "checkpoint/" + ordinal);
    }

    private static List<JsonNode> all(Answer answer) {
        List<JsonNode> items = new ArrayList<>();
        answer.json().path("items").forEach(items::add);
        return items;
    }

    private static List<JsonNode> standing(Answer answer) {
        return all(answer).stream()
                .filter(item -> !item.path("status").asString().equals("CANCELLED"))
                .toList();
    }
}
