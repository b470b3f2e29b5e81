package org.metodika.diagnostics.campaign;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school of a test's own with its people, as the directory tells of it, and what they do in campaigns. */
final class Town {

    static final String CAMPAIGNS = "/api/diagnostics/campaigns";
    static final String ONE = CAMPAIGNS + "/{id}";
    static final String SHEETS = "/api/diagnostics/assessments/{id}/sheets";
    static final String INSTRUMENT = "teacher-difficulties";
    static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 16);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, Integer> ITEMS = Map.of("GP", 7, "PP", 6, "MT", 6, "ST", 6);

    private final Api api;
    private final Topics topics;
    final String code = "town-%03d".formatted(NUMBER.incrementAndGet());
    final UUID deputy = Ids.next();
    final UUID tutor = Ids.next();
    final List<UUID> teachers = new ArrayList<>();

    /** A school with a deputy head, a tutor of the first teacher, and so many teachers. */
    Town(Api api, Topics topics, int teachers) {
        this.api = api;
        this.topics = topics;
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE,
                code,
                new SchoolState(code, "Школа " + code, "GENERAL", "Asia/Vladivostok"),
                1);
        hire(deputy, "Орлова", "MANAGERIAL", "deputy-head", null, null, 1);
        hire(tutor, "Ким", "MANAGERIAL", "tutor", null, null, 1);
        for (int i = 0; i < teachers; i++) {
            UUID teacher = Ids.next();
            this.teachers.add(teacher);
            hire(teacher, "Учитель-" + i, "PEDAGOGICAL", "teacher", i == 0 ? tutor : null, null, 1);
        }
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
    }

    UUID hireTeacher(String name) {
        UUID teacher = Ids.next();
        hire(teacher, name, "PEDAGOGICAL", "teacher", null, null, 1);
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        return teacher;
    }

    void dismiss(UUID teacher, LocalDate lastDay) {
        hire(teacher, "Учитель", "PEDAGOGICAL", "teacher", null, lastDay, 2);
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSED, teacher, new StaffMemberDismissed(teacher, code, lastDay), 2);
        topics.awaitConsumed(StaffCatalogue.STAFF_EVENTS);
    }

    private void hire(
            UUID id,
            String lastName,
            String group,
            String role,
            @Nullable UUID tutoredBy,
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
                        group,
                        List.of("математика"),
                        "STAFF",
                        LocalDate.of(2020, 9, 1),
                        6,
                        "FIRST",
                        List.of(role),
                        tutoredBy,
                        null,
                        dismissedOn),
                sequence);
    }

    Api asDeputy() {
        return api.as(Tokens.deputy(code, deputy));
    }

    Api asTutor() {
        return api.as(Tokens.tutor(code, tutor));
    }

    Api asTeacher(int number) {
        return api.as(Tokens.teacher(code, teachers.get(number)));
    }

    UUID teacher(int number) {
        return teachers.get(number);
    }

    /** A plan for these schools: self-assessment, a lesson and an interview, the first two weeks of October. */
    static Map<String, Object> plan(List<String> schools) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("title", "Профессиональные затруднения, осень");
        plan.put("instrument", INSTRUMENT);
        plan.put("schools", schools);
        plan.put("firstDay", TODAY.toString());
        plan.put("lastDay", LAST_DAY.toString());
        plan.put(
                "sheets",
                List.of(
                        Map.of("source", "SELF_ASSESSMENT"),
                        Map.of("source", "LESSON"),
                        Map.of("source", "INTERVIEW")));
        plan.put("reminders", List.of(5, 1));
        return plan;
    }

    /** Draws up and opens a campaign of this school, and waits until everybody is invited. */
    UUID opened() {
        UUID id = id(asDeputy().post(CAMPAIGNS, plan(List.of(code))).expect(201));
        asDeputy().post(ONE + "/opening", null, id).expect(200);
        awaitReady(asDeputy(), id, teachers.size());
        return id;
    }

    /** Waits until so many are invited. */
    static void awaitReady(Api actor, UUID campaign, int invited) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> actor.get(ONE + "/progress", campaign)
                                .at("/overall/invited")
                                .asInt()
                        == invited);
    }

    /** Id of the assessment of a teacher in the campaign. */
    UUID assessment(UUID campaign, UUID teacher) {
        AtomicReference<String> found = new AtomicReference<>("");
        asDeputy().get(ONE + "/participants", campaign).expect(200).at("/items").forEach(item -> {
            if (item.at("/teacherId").asString().equals(teacher.toString())) {
                found.set(item.at("/assessmentId").asString());
            }
        });
        return UUID.fromString(found.get());
    }

    /** A sheet that gives so many points for everything but methods, and so many for those. */
    static Map<String, Object> sheet(String source, LocalDate on, int points, int methods) {
        List<Map<String, Object>> answers = new ArrayList<>();
        ITEMS.forEach((prefix, count) -> {
            for (int item = 1; item <= count; item++) {
                answers.add(Map.of("item", prefix + "-" + item, "points", prefix.equals("MT") ? methods : points));
            }
        });
        return Map.of("source", source, "answeredOn", on.toString(), "answers", answers);
    }

    /** Everything that is expected of a teacher: the own sheet, and two of the deputy's. */
    void answer(UUID campaign, int teacher) {
        UUID assessment = assessment(campaign, teacher(teacher));
        asTeacher(teacher)
                .post(SHEETS, sheet("SELF_ASSESSMENT", TODAY, 4, 3), assessment)
                .expect(201);
        asDeputy().post(SHEETS, sheet("LESSON", TODAY, 3, 1), assessment).expect(201);
        asDeputy().post(SHEETS, sheet("INTERVIEW", TODAY, 3, 1), assessment).expect(201);
    }

    static UUID id(Reply reply) {
        return UUID.fromString(reply.at("/id").asString());
    }
}
