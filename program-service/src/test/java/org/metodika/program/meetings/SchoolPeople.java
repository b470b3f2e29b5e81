package org.metodika.program.meetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school of its own for a test: head and deputy (managerial), two teachers (pedagogical). */
public final class SchoolPeople {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    public final String code = "council-" + SCHOOLS.incrementAndGet();
    public final UUID head = Ids.next();
    public final UUID deputy = Ids.next();
    public final UUID teacher = Ids.next();
    public final UUID colleague = Ids.next();

    private final Api api;
    private final Topics topics;
    private final Map<UUID, Integer> sequences = new HashMap<>();

    public SchoolPeople(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE,
                code,
                new SchoolState(code, "СОШ " + code, "GENERAL", "Europe/Moscow"),
                1);
        publish(head, "Рябова", "MANAGERIAL", "STAFF", null, "school-head");
        publish(deputy, "Зимина", "MANAGERIAL", "STAFF", null, "deputy-head");
        publish(teacher, "Соколова", "PEDAGOGICAL", "STAFF", null, "teacher");
        publish(colleague, "Иванова", "PEDAGOGICAL", "STAFF", null, "teacher");
        publish(Ids.next(), "Совместителева", "PEDAGOGICAL", "EXTERNAL_PART_TIME", null, "teacher");
        publish(Ids.next(), "Ушедшая", "PEDAGOGICAL", "STAFF", LocalDate.of(2020, 6, 30), "teacher");
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
    }

    public Api asHead() {
        return as(Role.SCHOOL_HEAD, head);
    }

    public Api asDeputy() {
        return as(Role.DEPUTY_HEAD, deputy);
    }

    public Api asTeacher() {
        return as(Role.TEACHER, teacher);
    }

    /** A person of this school in this role. */
    public Api as(Role role, UUID person) {
        return api.as(Tokens.of(role, code, person));
    }

    public Api asMethodist() {
        return api.as(Tokens.methodist());
    }

    private void publish(
            UUID id, String lastName, String group, String employment, @Nullable LocalDate left, String role) {
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
                        group,
                        List.of("русский язык"),
                        employment,
                        LocalDate.of(2019, 9, 1),
                        7,
                        "NONE",
                        List.of(role),
                        null,
                        null,
                        left),
                sequences.merge(id, 1, Integer::sum));
    }
}
