package org.metodika.monitoring;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.metodika.monitoring.Given.Approval;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;

/** A school of a test's own with an approved program, and what its teacher and tutor do with the first checkpoint. */
final class OneCheckpoint {

    static final String PATH = "/api/monitoring/checkpoints/{id}";

    final String school;
    final UUID tutor;
    final UUID teacher;
    final Approval approval;

    private final Api api;

    OneCheckpoint(Api api, Given given) {
        this.api = api;
        this.school = given.school();
        this.tutor = given.person(school, "Тюторова");
        this.teacher = given.person(school, "Соколова", tutor, null);
        this.approval = given.approved(school, teacher, tutor);
    }

    UUID id() {
        return approval.first();
    }

    UUID stage() {
        return approval.program().stages().getFirst();
    }

    Reply selfMark(int mark) {
        return asTeacher().post(PATH + "/self-mark", Map.of("mark", mark, "reflection", "Урок удался"), id());
    }

    /** By the tutor. */
    Reply record(Map<String, Object> result) {
        return asTutor().post(PATH + "/result", result, id());
    }

    Api asTeacher() {
        return api.as(Tokens.teacher(school, teacher));
    }

    Api asTutor() {
        return api.as(Tokens.tutor(school, tutor));
    }

    /** A result that nothing is wrong with. */
    static Map<String, Object> result() {
        return Map.of(
                "passedOn",
                "2026-11-09",
                "assessorMark",
                5,
                "report",
                Map.of("form", "Аналитическая справка", "title", "Смысловое чтение в 6 классе"),
                "comment",
                "Хорошо подобраны тексты");
    }

    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> body, String name) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(name);
        return changed;
    }
}
