package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.system.Development.soon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import tools.jackson.databind.JsonNode;

/** One campaign of assessments: the teachers of a subject, each with a self-assessment, a lesson and an interview. */
final class Wave {

    private static final String ONE = "/api/diagnostics/campaigns/{id}";
    private static final String SHEETS = "/api/diagnostics/assessments/{id}/sheets";
    private static final String INSTRUMENT = "teacher-difficulties";
    private static final int FIRST_PART = 6;

    private final Api deputy;
    private final LocalDate today;
    private final String id;

    /** Draws the campaign up, opens it and waits until everybody is invited. */
    Wave(Api deputy, LocalDate today, String title, String subject, int teachers) {
        this.deputy = deputy;
        this.today = today;
        Map<String, Object> plan = Map.of(
                "title",
                title,
                "instrument",
                INSTRUMENT,
                "who",
                Map.of("subjects", List.of(subject)),
                "firstDay",
                today.toString(),
                "lastDay",
                today.plusDays(14).toString(),
                "sheets",
                List.of(Map.of("source", "SELF_ASSESSMENT"), Map.of("source", "LESSON"), Map.of("source", "INTERVIEW")),
                "reminders",
                List.of(3));
        this.id = deputy.post("/api/diagnostics/campaigns", plan)
                .expect(201)
                .at("/id")
                .asString();
        deputy.post(ONE + "/opening", null, id).expect(200);
        awaitCount("invited", teachers);
    }

    String id() {
        return id;
    }

    /** The teacher finds what is asked, answers a part of it, goes on later, and hands the own mark in. */
    String assessOneself(Api teacher, int points) {
        JsonNode[] task = new JsonNode[1];
        soon(() -> {
            task[0] = null;
            teacher.get("/api/diagnostics/campaigns/mine")
                    .expect(200)
                    .at("/items")
                    .forEach(one -> {
                        if (one.path("campaignId").asString().equals(id)) {
                            task[0] = one;
                        }
                    });
            assertThat(task[0]).isNotNull();
        });
        assertThat(task[0].path("source").asString()).isEqualTo("SELF_ASSESSMENT");
        String assessment = task[0].path("assessmentId").asString();
        String sheet = UUID.randomUUID().toString();
        Map<String, Object> all = new HashMap<>(sheet("SELF_ASSESSMENT", points));
        Map<String, Object> part = new HashMap<>(all);
        part.put("answers", ((List<?>) all.get("answers")).subList(0, FIRST_PART));
        part.put("completed", false);
        all.put("completed", true);
        teacher.put(SHEETS + "/{sheet}", part, assessment, sheet).expect(200);
        assertThat(teacher.get("/api/diagnostics/assessments/{id}/begun-sheet", assessment)
                        .expect(200)
                        .at("/answers"))
                .hasSize(FIRST_PART);
        teacher.put(SHEETS + "/{sheet}", all, assessment, sheet).expect(200);
        return assessment;
    }

    /** The head of the association adds what was seen in a lesson, the deputy what was heard in a talk. */
    void observe(Api associationHead, String assessment, int methods) {
        associationHead.post(SHEETS, sheet("LESSON", methods), assessment).expect(201);
        deputy.post(SHEETS, sheet("INTERVIEW", methods), assessment).expect(201);
    }

    /** Closes the campaign and waits until so many have a result. */
    void close(int results) {
        deputy.post(ONE + "/closing", null, id).expect(200);
        awaitCount("results", results);
    }

    /** What came out by the criterion of methods, the own mark beside it. */
    void assertMethods(double score, double self) {
        Reply results = deputy.get(ONE + "/results?by=SUBJECT", id).expect(200);
        boolean found = false;
        for (JsonNode criterion : results.at("/overall/criteria")) {
            if (criterion.path("code").asString().equals("METHODICAL")) {
                found = true;
                assertThat(criterion.path("score").asDouble()).isEqualTo(score);
                assertThat(criterion.path("selfScore").asDouble()).isEqualTo(self);
            }
        }
        assertThat(found).isTrue();
    }

    private void awaitCount(String what, int wanted) {
        soon(() -> assertThat(deputy.get(ONE + "/progress", id)
                        .expect(200)
                        .at("/overall/" + what)
                        .asInt())
                .isEqualTo(wanted));
    }

    /** Good in everything but methods, which get so many points. */
    private Map<String, Object> sheet(String source, int methods) {
        JsonNode instrument = deputy.get("/api/diagnostics/instruments/" + INSTRUMENT)
                .expect(200)
                .json();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode criterion : instrument.get("criteria")) {
            boolean ofMethods = criterion.get("code").asString().equals("METHODICAL");
            for (JsonNode item : criterion.get("items")) {
                answers.add(Map.of("item", item.get("code").asString(), "points", ofMethods ? methods : 3));
            }
        }
        return Map.of("source", source, "answeredOn", today.toString(), "answers", answers);
    }
}
