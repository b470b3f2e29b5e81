package org.metodika.program.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.association.AssociationHandedOver;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.directory.Municipality;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Methodical associations over HTTP: heads, members, handing over, what becomes of a head who leaves. */
@PlatformTest
class AssociationIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final Municipality town;
    private final Api head;
    private final UUID vera;
    private final UUID olga;
    private final UUID first;
    private final UUID second;

    /** 4 is named as head by herself and by 6 without an association; 10 and 11 may head one. */
    AssociationIT(Api api, Topics topics, Directory directory) {
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

    @Test
    @Requirement({"L1", "L8"})
    void peopleJoinAndAHandingOverTakesThemAndTheirProgramsToTheNewHead() {
        UUID id = register("МО математики", vera);
        try (PublishedEvents staff = topics.record(StaffCatalogue.STAFF_EVENTS);
                PublishedEvents events = topics.record(AssociationCatalogue.ASSOCIATION_EVENTS)) {
            staff.about(first, second);
            events.about(id);
            join(id, first).expect(200);
            join(id, second).expect(200);
            join(id, second).expect(200);
            staff.exactly(
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> vera.equals(p.associationHeadId())),
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> vera.equals(p.associationHeadId())));
            awaitReach(vera, Set.of(first, second));
            draftFor(first);
            awaitPrograms(vera, 1);
            assertThat(programs(olga)).isZero();

            Reply before = head.get("/api/associations/{id}", id).expect(200);
            head.header("If-Match", before.etag())
                    .post("/api/associations/{id}/handover", Map.of("headId", olga), id)
                    .expect(200);
            head.header("If-Match", before.etag())
                    .post("/api/associations/{id}/members", Map.of("staffId", first), id)
                    .expectProblem(412, "stale-version");
            staff.exactly(
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> olga.equals(p.associationHeadId())),
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> olga.equals(p.associationHeadId())));
            events.exactlyInOrder(
                    event(
                            AssociationCatalogue.ASSOCIATION_HANDED_OVER,
                            a -> a.headId().equals(olga)),
                    event(
                            AssociationCatalogue.ASSOCIATION_MEMBERS_MOVED,
                            a -> a.formerHeadId().equals(vera)));
            awaitReach(olga, Set.of(first, second));
            awaitReach(vera, Set.of());
            awaitPrograms(olga, 1);
            awaitPrograms(vera, 0);
            assertThat(head.get("/api/directory/staff/{id}", first)
                            .at("/associationHeadId")
                            .asString())
                    .isEqualTo(olga.toString());

            topics.publish(
                    AssociationCatalogue.ASSOCIATION_HANDED_OVER,
                    id,
                    new AssociationHandedOver(id, town.school, vera, olga, null),
                    1);
            topics.awaitConsumed(AssociationCatalogue.ASSOCIATION_EVENTS);
            staff.none();
        }
        handOver(id, vera);
        awaitReach(vera, Set.of(first, second));
        Awaitility.await().untilAsserted(() -> handOver(id, olga).expect(200));
        awaitReach(olga, Set.of(first, second));
        awaitReach(vera, Set.of());
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                head.get("/api/associations/{id}", id).json().has("formerHeadId"))
                        .isFalse());
        register("МО физики", vera);
    }

    @Test
    void aHeadMustBeOnTheStaffWithTheRoleAndHeadsOneAssociation() {
        refused("МО", first, 422, "association-head-lacks-role");
        refused("МО", UUID.randomUUID(), 422, "association-head-not-on-staff");
        refused(" ", vera, 422, "invalid-content");
        UUID id = register("МО математики", vera);
        refused("МО физики", vera, 409, "head-leads-another-association");
        UUID other = register("МО физики", olga);
        handOver(id, olga).expectProblem(409, "head-leads-another-association");
        handOver(id, first).expectProblem(422, "association-head-lacks-role");
        Reply english = head.language("en")
                .post("/api/associations/{id}/handover", Map.of("headId", olga), id)
                .expectProblem(409, "head-leads-another-association");
        assertThat(english.at("/title").asString()).isEqualTo("The head leads an association already");

        join(id, first).expect(200);
        join(other, first).expectProblem(409, "member-of-another-association");
        join(id, UUID.randomUUID()).expectProblem(422, "association-member-not-on-staff");
        leave(other, first).expectProblem(404, "not-found");
        leave(id, first).expect(200);
        leave(id, first).expectProblem(404, "not-found");
        join(other, first).expect(200);
        head.put("/api/associations/{id}", Map.of("name", "МО точных наук", "subjectArea", "Физика"), other)
                .expect(200);
        Api foreign = api.as(Tokens.head(town.other));
        foreign.post("/api/associations/{id}/members", Map.of("staffId", first), id)
                .expectProblem(404, "not-found");
        UUID stranger = stranger();
        join(id, stranger).expectProblem(422, "association-member-not-on-staff");
    }

    @Test
    void isVacantWhenItsHeadLeavesAndLedAgainAfterAnAnnulmentOrByAnother() {
        UUID id = register("МО математики", vera);
        join(id, first).expect(200);
        LocalDate lastDay = directory.today(town.school).minusDays(1);
        try (PublishedEvents events = topics.record(AssociationCatalogue.ASSOCIATION_EVENTS)) {
            events.about(id);
            dismiss(vera, lastDay);
            events.exactly(event(
                    AssociationCatalogue.ASSOCIATION_VACATED,
                    a -> a.vacantSince().equals(lastDay.plusDays(1))));
            assertThat(head.get("/api/associations/{id}", id).at("/status").asString())
                    .isEqualTo("VACANT");
            join(id, second).expectProblem(409, "association-has-no-head");
            head.post("/api/directory/staff/{id}/dismissal/annulment", Map.of("reason", "Ошибка"), vera)
                    .expect(200);
            events.exactly(event(AssociationCatalogue.ASSOCIATION_HEAD_KEPT));
            dismiss(vera, lastDay);
            events.exactly(event(AssociationCatalogue.ASSOCIATION_VACATED));
            handOver(id, olga).expect(200);
            events.exactly(
                    event(AssociationCatalogue.ASSOCIATION_HANDED_OVER),
                    event(AssociationCatalogue.ASSOCIATION_MEMBERS_MOVED));
        }
        awaitReach(olga, Set.of(first));
        assertThat(head.get("/api/associations/{id}", id).at("/status").asString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void isDissolvedWhenEmptyOrWithItsMembersReleased() {
        UUID id = register("МО математики", vera);
        join(id, first).expect(200);
        dissolve(id, Map.of("reason", "Слияние")).expectProblem(409, "association-has-members");
        dissolve(id, Map.of("reason", " ", "releaseMembers", true)).expectProblem(422, "invalid-content");
        try (PublishedEvents events =
                topics.record(AssociationCatalogue.ASSOCIATION_EVENTS, StaffCatalogue.STAFF_EVENTS)) {
            events.about(id, first);
            dissolve(id, Map.of("reason", "Слияние", "releaseMembers", true)).expect(200);
            events.exactly(
                    event(AssociationCatalogue.ASSOCIATION_DISSOLVED),
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> p.associationHeadId() == null),
                    event(AssociationCatalogue.ASSOCIATION_MEMBERS_MOVED, a -> a.headId() == null));
        }
        awaitReach(vera, Set.of());
        dissolve(id, Map.of("reason", "Снова")).expectProblem(409, "association-is-dissolved");
        handOver(id, olga).expectProblem(409, "association-is-dissolved");
        join(id, first).expectProblem(409, "association-is-dissolved");
        UUID next = Awaitility.await().until(() -> tryRegister("МО физики", vera), found -> found != null);
        dissolve(next, Map.of("reason", "Внесено по ошибке")).expect(200);
        register("МО химии", vera);
    }

    @Test
    @Requirement("L8")
    void listsSayHeadsAndNumbersOfMembersAndWhatNobodyRegistered() {
        UUID id = register("МО математики", vera);
        join(id, second).expect(200);
        Api teacher = api.as(Tokens.teacher(town.school, first));
        Awaitility.await().untilAsserted(() -> {
            Reply list = teacher.get("/api/associations").expect(200);
            assertThat(list.at("/items").size()).isEqualTo(1);
            assertThat(list.at("/items/0/headName").asString()).isEqualTo("Белова Анна Сергеевна");
            assertThat(list.at("/items/0/members").asInt()).isEqualTo(1);
        });
        Reply unregistered = teacher.get("/api/associations/unregistered").expect(200);
        assertThat(unregistered.at("/items").size()).isEqualTo(1);
        assertThat(unregistered.at("/items/0/headName").asString()).startsWith("Морозова");
        assertThat(unregistered.at("/items/0/members").asInt()).isEqualTo(2);
        assertThat(unregistered.at("/items/0/status").asString()).isEqualTo("UNREGISTERED");
        assertThat(unregistered.at("/items/0").has("id")).isFalse();

        Reply members = teacher.get("/api/associations/{id}/members", id).expect(200);
        assertThat(members.at("/items/0/name").asString()).isEqualTo("Фёдорова Анна Сергеевна");
        assertThat(members.at("/items/0").propertyNames()).containsExactlyInAnyOrder("id", "name");
        teacher.get("/api/associations/{id}/members?after=x", id).expectProblem(400, "malformed-request");
        api.as(Tokens.teacher(town.other, UUID.randomUUID()))
                .get("/api/associations/{id}/members", id)
                .expectProblem(404, "not-found");
        assertThat(head.get("/api/associations?format=csv").expect(200).text())
                .contains("МО математики", "Белова Анна Сергеевна", "действует", "не внесено в реестр");
        head.get("/api/associations?format=xlsx").expect(200);
        assertThat(head.get("/api/associations/{id}/members?format=csv", id)
                        .expect(200)
                        .text())
                .contains("Фёдорова");
        assertThat(api.as(Tokens.methodist())
                        .get("/api/associations?school={s}&limit=1", town.school)
                        .at("/items")
                        .size())
                .isEqualTo(1);
        head.get("/api/associations?after=x").expectProblem(400, "malformed-request");
        head.get("/api/associations/unregistered?after=x").expectProblem(400, "malformed-request");
        assertThat(api.as(Tokens.methodist())
                        .get("/api/associations/unregistered?limit=1&after={a}", town.school + "~")
                        .at("/items/0/schoolId")
                        .asString())
                .isEqualTo(town.school);
    }

    private UUID register(String name, UUID headId) {
        return UUID.fromString(entry(name, headId).expect(201).at("/id").asString());
    }

    private @Nullable UUID tryRegister(String name, UUID headId) {
        Reply reply = entry(name, headId);
        return reply.status() == 201 ? UUID.fromString(reply.at("/id").asString()) : null;
    }

    private void refused(String name, UUID headId, int status, String code) {
        entry(name, headId).expectProblem(status, code);
    }

    private Reply entry(String name, UUID headId) {
        return head.post(
                "/api/associations",
                Map.of("schoolId", town.school, "name", name, "subjectArea", "Математика", "headId", headId));
    }

    private Reply join(UUID id, UUID person) {
        return head.post("/api/associations/{id}/members", Map.of("staffId", person), id);
    }

    private Reply leave(UUID id, UUID person) {
        return head.delete("/api/associations/{id}/members/{person}", id, person);
    }

    private Reply handOver(UUID id, UUID to) {
        return head.post("/api/associations/{id}/handover", Map.of("headId", to), id);
    }

    private Reply dissolve(UUID id, Map<String, ?> body) {
        return head.post("/api/associations/{id}/dissolution", body, id);
    }

    private void dismiss(UUID person, LocalDate lastDay) {
        head.post("/api/directory/staff/{id}/dismissal", Map.of("dismissedOn", lastDay.toString()), person)
                .expect(200);
    }

    private UUID stranger() {
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

    private void awaitReach(UUID headId, Set<UUID> members) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(directory.inAssociationOf(town.school, headId))
                        .isEqualTo(members));
    }

    private void draftFor(UUID teacher) {
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

    private void awaitPrograms(UUID headId, int count) {
        Awaitility.await().untilAsserted(() -> assertThat(programs(headId)).isEqualTo(count));
    }

    private int programs(UUID headId) {
        return api.as(Tokens.associationHead(town.school, headId))
                .get("/api/programs")
                .expect(200)
                .at("/items")
                .size();
    }
}
