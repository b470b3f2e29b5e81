package org.metodika.program.associations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.directory.Municipality;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school of a test's own with those who may head an association, and what its head does with associations. */
final class AssociationLife {

    final Municipality town;
    final Api head;
    final UUID vera;
    final UUID olga;
    final UUID first;
    final UUID second;

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    /** 4 is named as head by herself and by 6 without an association; 10 and 11 may head one. */
    AssociationLife(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.town = new Municipality(api).withSchools().withStaff();
        town.apply(town.file(
                Tokens.methodist(),
                "staff",
                Municipality.STAFF
                        + town.row("10", "Белова", "руководитель МО, учитель", "", "")
                        + town.row("11", "Громова", "руководитель МО, учитель", "", "")));
        this.head = api.as(Tokens.head(town.school));
        this.vera = town.person("10");
        this.olga = town.person("11");
        this.first = town.person("6");
        this.second = town.person("7");
    }

    UUID register(String name, UUID headId) {
        return UUID.fromString(entry(name, headId).expect(201).at("/id").asString());
    }

    /** The id; null where the association is refused. */
    @Nullable
    UUID tryRegister(String name, UUID headId) {
        Reply reply = entry(name, headId);
        return reply.status() == 201 ? UUID.fromString(reply.at("/id").asString()) : null;
    }

    void refused(String name, UUID headId, int status, String code) {
        entry(name, headId).expectProblem(status, code);
    }

    private Reply entry(String name, UUID headId) {
        return head.post(
                "/api/associations",
                Map.of("schoolId", town.school, "name", name, "subjectArea", "Математика", "headId", headId));
    }

    Reply join(UUID id, UUID person) {
        return head.post("/api/associations/{id}/members", Map.of("staffId", person), id);
    }

    Reply leave(UUID id, UUID person) {
        return head.delete("/api/associations/{id}/members/{person}", id, person);
    }

    Reply handOver(UUID id, UUID to) {
        return head.post("/api/associations/{id}/handover", Map.of("headId", to), id);
    }

    Reply dissolve(UUID id, Map<String, ?> body) {
        return head.post("/api/associations/{id}/dissolution", body, id);
    }

    void dismiss(UUID person, LocalDate lastDay) {
        head.post("/api/directory/staff/{id}/dismissal", Map.of("dismissedOn", lastDay.toString()), person)
                .expect(200);
    }

    /** Somebody of the other school. */
    UUID stranger() {
        town.apply(town.file(
                Tokens.methodist(),
                "staff",
                Municipality.STAFF + town.row(town.other, "20", "Чужова", "учитель", "", "")));
        return UUID.fromString(Awaitility.await()
                .until(
                        () -> api.as(Tokens.head(town.other))
                                .get("/api/directory/staff")
                                .json(),
                        list -> list.path("items").size() > 0)
                .at("/items/0/id")
                .asString());
    }

    void awaitReach(UUID headId, Set<UUID> members) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(directory.inAssociationOf(town.school, headId))
                        .isEqualTo(members));
    }

    void draftFor(UUID teacher) {
        UUID deficit = Ids.next();
        topics.publish(
                DeficitCatalogue.DEFICIT_STATE,
                deficit,
                new DeficitState(
                        deficit,
                        town.school,
                        teacher,
                        new UUID(0, 1),
                        "difficulty-characters",
                        1,
                        "METHODICAL",
                        "LOW",
                        "MEDIUM",
                        37.5,
                        "OPEN",
                        LocalDate.of(2026, 9, 18),
                        null),
                1);
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES, StaffCatalogue.STAFF_STATES);
        api.as(Tokens.associationHead(town.school, vera))
                .post("/api/programs/drafts", Map.of("teacherId", teacher, "category", "CATEGORY_APPLICANT"))
                .expect(201);
    }

    void awaitPrograms(UUID headId, int count) {
        Awaitility.await().untilAsserted(() -> assertThat(programs(headId)).isEqualTo(count));
    }

    int programs(UUID headId) {
        return api.as(Tokens.associationHead(town.school, headId))
                .get("/api/programs")
                .expect(200)
                .at("/items")
                .size();
    }
}
