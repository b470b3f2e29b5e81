package org.metodika.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import tools.jackson.databind.JsonNode;

/** Assesses a teacher by the instrument that ships, from two sources. */
final class Assessing {

    private static final String INSTRUMENT = "teacher-difficulties";
    private static final String ONE = "/api/diagnostics/assessments/{}";

    /** Of points: far below the middle level. */
    private static final int WEAK = 1;

    private final Caller deputy;

    Assessing(Caller deputy) {
        this.deputy = deputy;
    }

    /** Finds each difficulty that the instrument knows. */
    void findAllDifficulties(String teacherId) throws InterruptedException {
        List<Map<String, Object>> answers = new ArrayList<>();
        JsonNode criteria = deputy.get("/api/diagnostics/instruments/" + INSTRUMENT)
                .done()
                .json()
                .path("criteria");
        for (JsonNode criterion : criteria) {
            for (JsonNode item : criterion.path("items")) {
                answers.add(Map.of("item", item.path("code").asString(), "points", WEAK));
            }
        }
        String assessment = deputy.post(
                        Town.key(),
                        Body.json(Map.of("teacherId", teacherId, "instrument", INSTRUMENT)),
                        "/api/diagnostics/assessments")
                .done()
                .id();
        for (String source : List.of("LESSON", "INTERVIEW")) {
            Map<String, Object> sheet =
                    Map.of("source", source, "answeredOn", Town.today().toString(), "answers", answers);
            deputy.post(Town.key(), Body.json(sheet), ONE + "/sheets", assessment)
                    .done();
        }
        deputy.post(Town.key(), Body.NONE, ONE + "/closing", assessment).done();
    }
}
