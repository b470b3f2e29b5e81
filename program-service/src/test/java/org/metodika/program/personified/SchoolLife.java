package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointPassed;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A school of its own for a test: its people, the deficits of its teacher, and the usual steps with a program. */
final class SchoolLife {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    final String code = "life-" + SCHOOLS.incrementAndGet();
    final UUID head = Ids.next();
    final UUID deputy = Ids.next();
    final UUID associationHead = Ids.next();
    final UUID tutor = Ids.next();
    final UUID teacher = Ids.next();
    final UUID colleague = Ids.next();

    private final Api api;
    private final Topics topics;
    private final Map<UUID, Integer> sequences = new HashMap<>();

    SchoolLife(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE, code, new SchoolState(code, "СОШ " + code, "GENERAL", "Asia/Irkutsk"), 1);
        person(head, "STAFF", "school-head");
        person(deputy, "STAFF", "deputy-head");
        person(associationHead, "STAFF", "association-head", "teacher");
        person(tutor, "STAFF", "tutor");
        publish(teacher, "STAFF", tutor, associationHead, null, "teacher");
        person(colleague, "STAFF", "teacher");
        settle();
    }

    Api asHead() {
        return api.as(Tokens.head(code, head));
    }

    Api asDeputy() {
        return api.as(Tokens.deputy(code, deputy));
    }

    void person(UUID id, String employment, String... roles) {
        publish(id, employment, null, null, null, roles);
    }

    /** One more teacher whom the same tutor and the same association head look after. */
    UUID pupil() {
        UUID id = Ids.next();
        publish(id, "STAFF", tutor, associationHead, null, "teacher");
        return id;
    }

    void dismiss(UUID id, @Nullable LocalDate on, String... roles) {
        publish(id, "STAFF", null, null, on, roles);
        settle();
    }

    UUID deficit(String character) {
        UUID id = Ids.next();
        deficit(id, character, "OPEN");
        return id;
    }

    void deficit(UUID id, String character, String status) {
        deficit(id, teacher, character, status);
    }

    void deficit(UUID id, UUID of, String character, String status) {
        topics.publish(
                DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                id,
                new DeficitStateInFull(
                        id,
                        code,
                        of,
                        null,
                        "difficulty-characters",
                        1,
                        character,
                        new UUID(0, 1),
                        "LOW",
                        "MEDIUM",
                        37.5,
                        status,
                        LocalDate.of(2026, 9, 18),
                        status.equals("RESOLVED") ? LocalDate.of(2026, 9, 19) : null,
                        List.of(),
                        null,
                        false,
                        null),
                next(id));
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
    }

    /** Waits until the service knows the people. */
    void settle() {
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
    }

    /** A draft from the open deficits, as the deputy makes it. */
    Reply draftFromDeficits() {
        return asDeputy()
                .post(
                        "/api/programs/drafts",
                        Map.of(
                                "teacherId",
                                teacher,
                                "category",
                                "CATEGORY_APPLICANT",
                                "overlapReason",
                                "Первая рассчитана на весь год"))
                .expect(201);
    }

    /** The draft completed, so that it may be submitted. */
    Reply completed() {
        return complete(draftFromDeficits());
    }

    Reply complete(Reply draft) {
        ObjectNode content = content(draft);
        ObjectNode note = (ObjectNode) content.get("note");
        note.put("generalAim", "Освоение приёмов смыслового чтения");
        note.put("goals", "Проектировать урок с опорой на планируемые результаты");
        note.put("tasks", "Пройти курсы; провести открытый урок");
        return asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, id(draft))
                .expect(200);
    }

    Reply submitted() {
        return submit(completed());
    }

    Reply submit(Reply draft) {
        return asDeputy().post("/api/programs/{id}/submission", null, id(draft)).expect(200);
    }

    Reply approved(LocalDate on) {
        Reply submitted = submitted();
        return asHead().post("/api/programs/{id}/approval", order("118-од", on), id(submitted))
                .expect(200);
    }

    /** A program that is carried out: approved, and its first day has come. */
    Reply inProgress(LocalDate on, ProgramWatch watch) {
        UUID program = id(approved(on));
        await().untilAsserted(() -> {
            watch.goRound();
            assertThat(program(program).at("/status").asString()).isEqualTo("IN_PROGRESS");
        });
        return program(program);
    }

    /** A program as the deputy sees it. */
    Reply program(UUID program) {
        return asDeputy().get("/api/programs/{id}", program).expect(200);
    }

    Api asTutor() {
        return api.as(Tokens.tutor(code, tutor));
    }

    Api asTeacher() {
        return api.as(Tokens.teacher(code, teacher));
    }

    /** What monitoring tells when the checkpoint of a stage was passed. */
    void passStage(UUID program, String stage, LocalDate on) {
        passStage(program, stage, on, Ids.next(), 1);
    }

    void passStage(UUID program, String stage, LocalDate on, UUID checkpoint, long sequence) {
        topics.publish(
                CheckpointCatalogue.CHECKPOINT_PASSED,
                checkpoint,
                new CheckpointPassed(
                        checkpoint, program, code, teacher, UUID.fromString(stage), on, on, 0, 5, 4, tutor),
                sequence);
        topics.awaitConsumed(CheckpointCatalogue.CHECKPOINT_EVENTS);
    }

    static Map<String, ?> order(String number, LocalDate date) {
        return Map.of("order", Map.of("number", number, "date", date.toString()));
    }

    static UUID id(Reply program) {
        return UUID.fromString(program.at("/id").asString());
    }

    /** The content as it was sent, to be changed. */
    static ObjectNode content(Reply program) {
        return (ObjectNode) program.at("/content");
    }

    static ObjectNode item(ObjectNode content, String list, int index) {
        return (ObjectNode) ((ArrayNode) content.get(list)).get(index);
    }

    private void publish(
            UUID id,
            String employment,
            @Nullable UUID tutorId,
            @Nullable UUID associationHeadId,
            @Nullable LocalDate dismissedOn,
            String... roles) {
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                id,
                new StaffMemberState(
                        id,
                        code,
                        id.toString(),
                        id.equals(teacher) ? "Соколова" : "Иванова",
                        "Мария",
                        "Андреевна",
                        null,
                        "учитель",
                        "PEDAGOGICAL",
                        List.of("русский язык"),
                        employment,
                        LocalDate.of(2019, 9, 1),
                        7,
                        "NONE",
                        List.of(roles),
                        tutorId,
                        associationHeadId,
                        dismissedOn),
                next(id));
    }

    private int next(UUID id) {
        return sequences.merge(id, 1, Integer::sum);
    }
}
