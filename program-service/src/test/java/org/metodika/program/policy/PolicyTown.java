package org.metodika.program.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** A school of a test's own that the service knows, with a head and two members of the staff. */
final class PolicyTown {

    final String school;
    final UUID head = Ids.next();
    final UUID anna = Ids.next();
    final UUID olga = Ids.next();
    final Api asHead;

    private final Topics topics;
    private final Map<UUID, Integer> sequences = new HashMap<>();

    PolicyTown(Api api, Topics topics) {
        this.topics = topics;
        String id = Ids.next().toString();
        this.school = "p" + id.substring(id.length() - 10);
        this.asHead = api.as(Tokens.head(school, head));
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE,
                school,
                new SchoolState(school, "СОШ " + school, "GENERAL", "Asia/Irkutsk"),
                1);
        person(head, "school-head", null);
        person(anna, "deputy-head", null);
        person(olga, "teacher", null);
        settle();
    }

    void dismiss(UUID person, LocalDate lastDay) {
        person(person, "teacher", lastDay);
        settle();
    }

    /** An act of the school; gives its id. */
    String act(String kind, String number) {
        return asHead.post(
                        "/api/acts",
                        Map.of(
                                "schoolId", school,
                                "kind", kind,
                                "number", number,
                                "date", "2026-09-01",
                                "title", "Акт " + number))
                .expect(201)
                .at("/id")
                .asString();
    }

    /** Complete settings, to be changed. */
    Map<String, Object> settings() {
        return new HashMap<>(Map.of(
                "sections",
                List.of("NOTE", "BASIS", "STAGES", "PLANNED_RESULTS"),
                "monthsFrom",
                2,
                "monthsTo",
                24,
                "durationOverridable",
                true));
    }

    Reply put(Map<String, ?> settings) {
        return asHead.put("/api/policies/{school}", settings, school);
    }

    Reply get() {
        return asHead.get("/api/policies/{school}", school).expect(200);
    }

    Reply appoint(UUID person, LocalDate from) {
        return asHead.post("/api/policies/{school}/officer", Map.of("staffId", person, "appointedFrom", from), school);
    }

    private void settle() {
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
    }

    private void person(UUID id, String role, @Nullable LocalDate dismissedOn) {
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                id,
                new StaffMemberState(
                        id,
                        school,
                        id.toString(),
                        "Соколова",
                        "Мария",
                        "Андреевна",
                        null,
                        "учитель",
                        "PEDAGOGICAL",
                        List.of(),
                        "STAFF",
                        LocalDate.of(2019, 9, 1),
                        7,
                        "NONE",
                        List.of(role),
                        null,
                        null,
                        dismissedOn),
                sequences.merge(id, 1, Integer::sum));
    }
}
