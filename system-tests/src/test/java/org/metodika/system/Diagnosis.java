package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import tools.jackson.databind.JsonNode;

/** A deputy head finds with the instrument that ships that a teacher is weak in methods and in theory. */
final class Diagnosis {

    private static final String ASSESSMENTS = "/api/diagnostics/assessments";
    private static final String INSTRUMENT = "teacher-difficulties";
    private static final int WEAK_IN = 2;

    private final Api deputy;
    private final LocalDate today;

    Diagnosis(Api deputy, LocalDate today) {
        this.deputy = deputy;
        this.today = today;
    }

    /** Assesses the teacher from two sources, as closing demands; gives the id of the assessment. */
    String assess(String teacher) {
        String assessment = deputy.post(ASSESSMENTS, Map.of("teacherId", teacher, "instrument", INSTRUMENT))
                .expect(201)
                .at("/id")
                .asString();
        JsonNode items = deputy.get("/api/diagnostics/instruments/" + INSTRUMENT)
                .expect(200)
                .json();
        for (String source : List.of("LESSON", "INTERVIEW")) {
            deputy.post(ASSESSMENTS + "/{id}/sheets", sheet(source, items), assessment)
                    .expect(201);
            if (source.equals("LESSON")) {
                deputy.post(ASSESSMENTS + "/{id}/closing", null, assessment).expectProblem(422, "too-few-sources");
            }
        }
        deputy.post(ASSESSMENTS + "/{id}/closing", null, assessment).expect(200);
        return assessment;
    }

    /** Ids of the deficits that were found, when they are known. */
    List<String> openDeficits(String teacher) {
        List<String> ids = new ArrayList<>();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Reply deficits = deputy.get("/api/diagnostics/deficits?teacher={teacher}&status=OPEN", teacher)
                    .expect(200);
            assertThat(deficits.at("/items")).hasSize(WEAK_IN);
            ids.clear();
            deficits.at("/items").forEach(deficit -> ids.add(deficit.get("id").asString()));
        });
        return ids;
    }

    private Map<String, Object> sheet(String source, JsonNode instrument) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode criterion : instrument.get("criteria")) {
            String code = criterion.get("code").asString();
            boolean weak = code.equals("METHODICAL") || code.equals("SCIENTIFIC_THEORETICAL");
            for (JsonNode item : criterion.get("items")) {
                answers.add(Map.of("item", item.get("code").asString(), "points", weak ? 1 : 3));
            }
        }
        return Map.of("source", source, "answeredOn", today.toString(), "answers", answers);
    }
}
