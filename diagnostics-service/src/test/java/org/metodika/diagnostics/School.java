package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school of a test's own, as the directory tells of it, and what its deputy head does. */
final class School {

    static final String INSTRUMENT = "teacher-difficulties";
    static final String ASSESSMENTS = "/api/diagnostics/assessments";
    static final String DEFICITS = "/api/diagnostics/deficits";
    static final ZoneId ZONE = ZoneId.of("Asia/Vladivostok");

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, Integer> ITEMS = Map.of("GP", 7, "PP", 6, "MT", 6, "ST", 6);

    private final Topics topics;
    final String code = "school-" + NUMBER.incrementAndGet();
    final UUID deputy = Ids.next();
    final UUID tutor = Ids.next();
    final UUID associationHead = Ids.next();
    final UUID teacher = Ids.next();
    final UUID colleague = Ids.next();

    /** A school with a deputy head, a tutor and a head of an association who look after the teacher, and a colleague. */
    School(Topics topics) {
        this.topics = topics;
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE, code, new SchoolState(code, "Школа " + code, "GENERAL", ZONE.getId()), 1);
        hire(deputy, "Орлова", "deputy-head", null, null, null, 1);
        hire(tutor, "Ким", "tutor", null, null, null, 1);
        hire(associationHead, "Белова", "association-head", null, null, null, 1);
        hire(teacher, "Иванова", "teacher", tutor, associationHead, null, 1);
        hire(colleague, "Сидорова", "teacher", null, null, null, 1);
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
    }

    void dismiss(UUID person, LocalDate lastDay) {
        hire(person, "Иванова", "teacher", tutor, associationHead, lastDay, 2);
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
    }

    private void hire(
            UUID id,
            String lastName,
            String role,
            @Nullable UUID tutoredBy,
            @Nullable UUID headedBy,
            @Nullable LocalDate dismissedOn,
            long sequence) {
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                id,
                new StaffMemberState(
                        id,
                        code,
                        "T-" + id,
                        lastName,
                        "Анна",
                        "Петровна",
                        null,
                        "учитель",
                        "PEDAGOGICAL",
                        List.of("математика"),
                        "STAFF",
                        LocalDate.of(2020, 9, 1),
                        6,
                        "FIRST",
                        List.of(role),
                        tutoredBy,
                        headedBy,
                        dismissedOn),
                sequence);
    }

    LocalDate today() {
        return LocalDate.now(ZONE);
    }

    Api asDeputy(Api api) {
        return api.as(Tokens.deputy(code, deputy));
    }

    Api asTeacher(Api api) {
        return api.as(Tokens.teacher(code, teacher));
    }

    UUID open(Api api, UUID person) {
        return id(asDeputy(api)
                .post(ASSESSMENTS, Map.of("teacherId", person, "instrument", INSTRUMENT))
                .expect(201));
    }

    /** A sheet that gives these points to every item of each criterion. */
    Map<String, Object> sheet(String source, int general, int psychological, int methodical, int scientific) {
        List<Map<String, Object>> answers = new ArrayList<>();
        Map.of("GP", general, "PP", psychological, "MT", methodical, "ST", scientific)
                .forEach((prefix, points) -> {
                    for (int item = 1; item <= ITEMS.getOrDefault(prefix, 0); item++) {
                        answers.add(Map.of("item", prefix + "-" + item, "points", points));
                    }
                });
        return Map.of("source", source, "answeredOn", today().toString(), "answers", answers);
    }

    UUID record(Api api, UUID assessment, Map<String, Object> sheet) {
        return id(asDeputy(api)
                .post(ASSESSMENTS + "/{id}/sheets", sheet, assessment)
                .expect(201));
    }

    /** An assessment with two sheets of these points. */
    UUID filled(Api api, UUID person, int general, int psychological, int methodical, int scientific) {
        UUID assessment = open(api, person);
        record(api, assessment, sheet("LESSON", general, psychological, methodical, scientific));
        record(api, assessment, sheet("INTERVIEW", general, psychological, methodical, scientific));
        return assessment;
    }

    /** A closed assessment with two sheets of these points. */
    UUID closed(Api api, UUID person, int general, int psychological, int methodical, int scientific) {
        UUID assessment = filled(api, person, general, psychological, methodical, scientific);
        close(api, assessment);
        return assessment;
    }

    Reply close(Api api, UUID assessment) {
        return asDeputy(api)
                .post(ASSESSMENTS + "/{id}/closing", null, assessment)
                .expect(200);
    }

    Reply annul(Api api, UUID assessment) {
        return asDeputy(api)
                .post(ASSESSMENTS + "/{id}/annulment", Map.of("reason", "Внесена не тому педагогу"), assessment)
                .expect(200);
    }

    static UUID id(Reply reply) {
        UUID id = UUID.fromString(reply.at("/id").asString());
        assertThat(id).isNotNull();
        return id;
    }
}
