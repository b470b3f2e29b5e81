package org.metodika.diagnostics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.test.Api;
import org.metodika.test.Reply;

/** What people do with surveys in a test. */
final class Surveying {

    static final String SURVEYS = "/api/diagnostics/surveys";
    static final String ANSWERS = "/api/diagnostics/answers";
    static final String MINE = "/api/diagnostics/my-surveys";
    static final String REQUESTS = "/api/diagnostics/requests";

    private final School school;
    private final Api deputy;
    private final Api anybody;

    Surveying(School school, Api api) {
        this.school = school;
        this.deputy = school.asDeputy(api);
        this.anybody = api.anonymous();
    }

    /** A plan of pupils' and others' answers about the teacher. */
    Map<String, Object> aboutTeacher(String... groups) {
        return plan(
                "TEACHERS_WORK", Map.of("kind", "TEACHER", "id", school.teacher), "ANONYMOUS", "pupil-survey", groups);
    }

    /** A plan about the whole school. */
    Map<String, Object> satisfaction(String mode, String instrument, String... groups) {
        return plan("SATISFACTION", Map.of("kind", "SCHOOL"), mode, instrument, groups);
    }

    /** A plan of feedback on an activity; its instrument is for everybody. */
    Map<String, Object> feedback(String... groups) {
        Map<String, Object> plan = plan(
                "FEEDBACK",
                Map.of("kind", "ACTIVITY", "id", UUID.randomUUID(), "title", "Мастер-класс"),
                "ANONYMOUS",
                "feedback-on-activity",
                groups);
        plan.put("form", "QUESTIONNAIRE");
        return plan;
    }

    /** A sheet of feedback. */
    List<Map<String, Object>> opinion(int points, @Nullable String valuable, @Nullable String improve) {
        return List.of(
                points("NEW", points),
                points("CLEAR", points),
                points("USE", points),
                Map.of("item", "MASTERED", "options", List.of("READY")),
                words("VALUABLE", valuable),
                words("IMPROVE", improve));
    }

    Map<String, Object> requests() {
        return plan("REQUESTS", Map.of("kind", "SCHOOL"), "NAMED", "professional-requests", "TEACHERS");
    }

    Map<String, Object> plan(
            String purpose, Map<String, Object> subject, String mode, String instrument, String... groups) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("instrument", instrument);
        plan.put("title", "Опрос " + purpose);
        plan.put("purpose", purpose);
        plan.put("subject", subject);
        plan.put("method", "QUESTIONNAIRE");
        plan.put("groups", List.of(groups));
        plan.put("mode", mode);
        plan.put("firstDay", school.today().toString());
        plan.put("lastDay", school.today().plusDays(10).toString());
        return plan;
    }

    UUID draft(Map<String, Object> plan) {
        return School.id(deputy.post(SURVEYS, plan).expect(201));
    }

    /** The secrets of new links, as they stand behind the #. */
    List<String> links(UUID survey, String group, int count) {
        List<String> secrets = new ArrayList<>();
        deputy.post(SURVEYS + "/{id}/invitations", Map.of("group", group, "count", count), survey)
                .expect(201)
                .at("/links")
                .forEach(link -> secrets.add(link.asString().replaceFirst("^.*#", "")));
        return secrets;
    }

    void invite(UUID survey, UUID... staff) {
        deputy.post(SURVEYS + "/{id}/participants", Map.of("group", "TEACHERS", "staffIds", List.of(staff)), survey)
                .expect(200);
    }

    void open(UUID survey) {
        deputy.post(SURVEYS + "/{id}/opening", null, survey).expect(200);
    }

    Reply close(UUID survey) {
        return deputy.post(SURVEYS + "/{id}/closing", null, survey).expect(200);
    }

    Reply answer(String secret, List<Map<String, Object>> answers) {
        return anybody.post(ANSWERS, Map.of("link", secret, "answers", answers));
    }

    Reply form(String secret) {
        return anybody.post(ANSWERS + "/form", Map.of("link", secret));
    }

    Reply results(UUID survey) {
        return deputy.get(SURVEYS + "/{id}/results", survey).expect(200);
    }

    static Map<String, Object> points(String item, int points) {
        return Map.of("item", item, "points", points);
    }

    static Map<String, Object> words(String item, @Nullable String text) {
        return Map.of("item", item, "text", text == null ? "" : text);
    }

    /** A sheet of the pupils' satisfaction. */
    static List<Map<String, Object>> pupil(int points, String ownReason) {
        return List.of(
                points("LESSONS", points),
                points("ELECTIVES", points),
                Map.of("item", "REASONS", "options", List.of(points > 1 ? "INTERESTING" : "BORING", "TEACHER")),
                words("OWN_REASON", ownReason));
    }
}
