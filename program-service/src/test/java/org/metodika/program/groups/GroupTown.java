package org.metodika.program.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/** A school of its own for a test, with those who may be in a development group, and the usual steps with one. */
final class GroupTown {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();
    private static final AtomicInteger ORDERS = new AtomicInteger();

    final String code = "group-" + SCHOOLS.incrementAndGet();
    final UUID head = Ids.next();
    final UUID deputy = Ids.next();
    final UUID associationHead = Ids.next();
    final UUID expert = Ids.next();
    final UUID accountant = Ids.next();
    final UUID teacher = Ids.next();

    private final Api api;
    private final Topics topics;
    private final Map<UUID, Integer> sequences = new HashMap<>();

    GroupTown(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE, code, new SchoolState(code, "СОШ " + code, "GENERAL", "Asia/Irkutsk"), 1);
        person(head, "Орлова", "MANAGERIAL", null, "school-head");
        person(deputy, "Седова", "MANAGERIAL", null, "deputy-head");
        person(associationHead, "Морозова", "PEDAGOGICAL", null, "association-head", "teacher");
        person(expert, "Фёдорова", "PEDAGOGICAL", null, "expert");
        person(accountant, "Зимина", "MANAGERIAL", null, "expert");
        person(teacher, "Соколова", "PEDAGOGICAL", null, "teacher");
        settle();
    }

    Api asHead() {
        return api.as(Tokens.head(code, head));
    }

    Api asDeputy() {
        return api.as(Tokens.deputy(code, deputy));
    }

    Api asExpert() {
        return api.as(Tokens.expert(code, expert));
    }

    /** A draft of the teacher, made by hand. */
    UUID program() {
        Reply draft = asDeputy()
                .post(
                        "/api/programs",
                        Map.of(
                                "teacherId",
                                teacher,
                                "content",
                                Map.of("type", "INDIVIDUAL", "category", "YOUNG_SPECIALIST")))
                .expect(201);
        return id(draft);
    }

    /** A group of all four on these programs. */
    Reply formed(LocalDate on, UUID... programs) {
        return asHead().post("/api/groups", formation(order(on), usual(), programs))
                .expect(201);
    }

    Reply regulated(LocalDate on, UUID program) {
        UUID group = id(formed(on, program));
        return asHead().post(
                        "/api/groups/{id}/regulation",
                        Map.of(
                                "order",
                                order(on),
                                "steps",
                                List.of(step("Анализ затруднений", on.plusDays(1), associationHead))),
                        group)
                .expect(200);
    }

    static Map<String, Object> formation(Map<String, ?> order, List<?> members, UUID... programs) {
        return Map.of("order", order, "members", members, "programIds", List.of(programs));
    }

    List<Map<String, Object>> usual() {
        return new ArrayList<>(List.of(
                member(deputy, "LEADER"),
                member(associationHead, "DEVELOPER"),
                expert(expert, "PEDAGOGICAL"),
                expert(accountant, "ECONOMIC")));
    }

    static Map<String, Object> member(UUID person, String role) {
        return Map.of("personId", person, "role", role);
    }

    static Map<String, Object> expert(UUID person, String expertise) {
        return Map.of("personId", person, "role", "EXPERT", "expertise", expertise);
    }

    static Map<String, Object> step(String title, LocalDate dueOn, UUID responsible) {
        return Map.of("title", title, "dueOn", dueOn.toString(), "responsibleId", responsible);
    }

    /** An order with a number that was not used before. */
    static Map<String, Object> order(LocalDate on) {
        return order(ORDERS.incrementAndGet() + "-од", on);
    }

    static Map<String, Object> order(String number, LocalDate on) {
        return Map.of("number", number, "date", on.toString());
    }

    void dismiss(UUID id, LocalDate lastDay) {
        person(id, "Уволенная", "PEDAGOGICAL", lastDay, "teacher");
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSED,
                id,
                new StaffMemberDismissed(id, code, lastDay),
                sequences.get(id));
        settle();
    }

    /** As after the annulment of the dismissal. */
    void takeBack(UUID id) {
        person(id, "Возвращённая", "PEDAGOGICAL", null, "association-head");
        settle();
    }

    private void settle() {
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES, StaffCatalogue.STAFF_EVENTS);
    }

    static UUID id(Reply created) {
        return UUID.fromString(created.at("/id").asString());
    }

    private void person(UUID id, String lastName, String staffGroup, @Nullable LocalDate dismissedOn, String... roles) {
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
                        staffGroup,
                        List.of("русский язык"),
                        "STAFF",
                        LocalDate.of(2019, 9, 1),
                        7,
                        "NONE",
                        List.of(roles),
                        null,
                        null,
                        dismissedOn),
                sequences.merge(id, 1, Integer::sum));
    }
}
