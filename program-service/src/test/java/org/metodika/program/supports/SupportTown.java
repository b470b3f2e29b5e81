package org.metodika.program.supports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitComparison;
import org.metodika.contracts.deficit.DeficitOutcome;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school of its own for a test: its people, the deficits of its teacher, and the usual steps with a support. */
final class SupportTown {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    final String code = "support-" + SCHOOLS.incrementAndGet();
    final UUID head = Ids.next();
    final UUID deputy = Ids.next();
    final UUID associationHead = Ids.next();
    final UUID tutor = Ids.next();
    final UUID psychologist = Ids.next();
    /** A teacher without any other role. */
    final UUID mentor = Ids.next();

    final UUID teacher = Ids.next();
    final UUID colleague = Ids.next();
    final UUID methods;
    final UUID theory;
    final LocalDate today;

    private final Api api;
    private final Topics topics;
    private final Map<UUID, Integer> sequences = new HashMap<>();

    SupportTown(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE,
                code,
                new SchoolState(code, "СОШ " + code, "GENERAL", "Europe/Moscow"),
                1);
        person(head, "Рябова", null, "school-head");
        person(deputy, "Зимина", null, "deputy-head");
        person(associationHead, "Белова", null, "association-head");
        person(tutor, "Орлова", null, "tutor");
        person(psychologist, "Климова", null, "psychologist");
        person(mentor, "Лесная", null, "teacher");
        person(teacher, "Соколова", null, "teacher");
        person(colleague, "Иванова", null, "teacher");
        methods = deficit("METHODICAL", "OPEN");
        theory = deficit("SCIENTIFIC_THEORETICAL", "OPEN");
        topics.awaitConsumed(
                SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES, DeficitCatalogue.DEFICIT_STATES);
        today = directory.today(code);
    }

    Api as(Role role, UUID person) {
        return api.as(Tokens.of(role, code, person));
    }

    Api asDeputy() {
        return as(Role.DEPUTY_HEAD, deputy);
    }

    Api asHead() {
        return as(Role.SCHOOL_HEAD, head);
    }

    Api asMentor() {
        return as(Role.TEACHER, mentor);
    }

    /** The teacher leaves, or comes back. */
    void dismiss(@Nullable LocalDate on) {
        person(teacher, "Соколова", on, "teacher");
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
    }

    private UUID deficit(String character, String status) {
        UUID id = Ids.next();
        deficit(id, character, status);
        return id;
    }

    /** What diagnostics tells of a deficit of the teacher. */
    void deficit(UUID id, String character, String status) {
        topics.publish(
                DeficitCatalogue.DEFICIT_STATE,
                id,
                new DeficitState(
                        id,
                        code,
                        teacher,
                        new UUID(0, 1),
                        "difficulty-characters",
                        1,
                        character,
                        "LOW",
                        "MIDDLE",
                        37.5,
                        status,
                        LocalDate.of(2026, 9, 18),
                        status.equals("RESOLVED") ? today : null),
                next(id));
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
    }

    /** Diagnostics tells what came of a deficit: 37.5 points became 45.8, or 71.2 where it was resolved fully. */
    void effect(UUID id, String character, String verdict, String way, LocalDate on) {
        boolean fully = verdict.equals("FULLY");
        boolean measured = way.equals("MEASURED");
        String level = fully && measured ? "MIDDLE" : "LOW";
        double score = !measured ? 37.5 : fully ? 71.2 : 45.8;
        topics.publish(
                DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                id,
                new DeficitStateInFull(
                        id,
                        code,
                        teacher,
                        null,
                        "difficulty-characters",
                        1,
                        character,
                        new UUID(0, 2),
                        level,
                        "MIDDLE",
                        score,
                        fully ? "RESOLVED" : "OPEN",
                        LocalDate.of(2026, 9, 18),
                        fully ? on : null,
                        List.of(),
                        new DeficitOutcome(verdict, way, on),
                        false,
                        measured
                                ? new DeficitComparison(
                                        new UUID(0, 1),
                                        LocalDate.of(2026, 9, 18),
                                        "LOW",
                                        37.5,
                                        new UUID(0, 2),
                                        on,
                                        level,
                                        score,
                                        "IMPROVED")
                                : null),
                next(id));
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
    }

    private void person(UUID id, String lastName, @Nullable LocalDate left, String role) {
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                id,
                new StaffMemberState(
                        id,
                        code,
                        id.toString(),
                        lastName,
                        "Мария",
                        "Андреевна",
                        null,
                        "учитель",
                        "PEDAGOGICAL",
                        List.of("литература", "русский язык"),
                        "STAFF",
                        LocalDate.of(2019, 9, 1),
                        12,
                        "NONE",
                        List.of(role),
                        id.equals(teacher) ? tutor : null,
                        id.equals(teacher) ? associationHead : null,
                        left),
                next(id));
    }

    private int next(UUID id) {
        return sequences.merge(id, 1, Integer::sum);
    }

    /** A passport with two items, led by the mentor. */
    Map<String, Object> passport() {
        return new TreeMap<>(Map.of(
                "decidedOn",
                today.toString(),
                "decidedBy",
                "Педагогический совет, протокол № 1",
                "leaderId",
                mentor,
                "participants",
                List.of(psychologist),
                "deficits",
                List.of(methods, theory),
                "items",
                List.of(item("Посещение уроков наставника"), item("Планирование уроков")),
                "agreements",
                List.of(Map.of(
                        "kind",
                        "AGREED",
                        "body",
                        "Методический совет",
                        "position",
                        "Председатель",
                        "on",
                        today.toString()))));
    }

    Map<String, Object> item(String content) {
        return Map.of(
                "content",
                content,
                "deadline",
                today.plusMonths(1).toString(),
                "jointActivity",
                "Анализ",
                "help",
                List.of("METHODICAL"),
                "line",
                "REFLECTION");
    }

    Reply draft() {
        return asDeputy()
                .post("/api/supports", Map.of("teacherId", teacher, "passport", passport()))
                .expect(201);
    }

    Reply issued() {
        return asDeputy().post("/api/supports/{id}/issue", null, id(draft())).expect(200);
    }

    /** A support whose items are done. */
    Reply carriedOut() {
        Reply issued = issued();
        Reply done = issued;
        for (int i = 0; i < 2; i++) {
            done = asMentor()
                    .post(
                            "/api/supports/{id}/items/{item}/completion",
                            Map.of("note", "Сделано"),
                            id(issued),
                            itemId(issued, i))
                    .expect(200);
        }
        return done;
    }

    /** A support that may be concluded. */
    Reply ready(String need) {
        return results(carriedOut(), results(need));
    }

    Reply results(Reply support, Map<String, Object> results) {
        return asMentor()
                .header("If-Match", support.etag())
                .put("/api/supports/{id}/results", results, id(support))
                .expect(200);
    }

    Reply concluded(String need) {
        return asHead().post("/api/supports/{id}/conclusion", null, id(ready(need)))
                .expect(200);
    }

    /** Table and verdicts without a contradiction that need this. */
    Map<String, Object> results(String need) {
        boolean all = need.equals("NO_SUPPORT");
        return new TreeMap<>(Map.of(
                "rows",
                List.of(row(methods, "FULLY"), row(theory, all ? "FULLY" : "PARTLY")),
                "success",
                "SUCCESSFUL",
                "problems",
                all ? "FULLY_REMOVED" : "PARTLY_REMOVED",
                "reasons",
                "Мало времени",
                "need",
                need,
                "topic",
                "Смысловое чтение",
                "ways",
                "Совместное планирование уроков",
                "tags",
                List.of("Совместные уроки")));
    }

    static Map<String, Object> row(UUID deficit, String outcome) {
        return new TreeMap<>(Map.of(
                "deficitId",
                deficit,
                "problem",
                "Затруднение",
                "before",
                "Низкий уровень",
                "after",
                "Средний уровень",
                "method",
                "Наблюдение",
                "findings",
                "Вывод",
                "outcome",
                outcome,
                "byHandBecause",
                "Итоги контрольных работ"));
    }

    /** Year in which the present school year begins. */
    int schoolYear() {
        return today.getYear() - (today.getMonthValue() < 9 ? 1 : 0);
    }

    static UUID id(Reply reply) {
        return UUID.fromString(reply.at("/id").asString());
    }

    static String itemId(Reply support, int index) {
        return support.at("/passport/items/" + index + "/itemId").asString();
    }

    static String nextStep(Reply concluded) {
        return concluded.at("/conclusion/nextStep/id").asString();
    }
}
