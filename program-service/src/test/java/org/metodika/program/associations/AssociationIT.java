package org.metodika.program.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.association.AssociationHandedOver;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.directory.Directory;
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
    private final AssociationLife life;

    AssociationIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.life = new AssociationLife(api, topics, directory);
    }

    @Test
    @Requirement({"L1", "L8"})
    void peopleJoinAndAHandingOverTakesThemAndTheirProgramsToTheNewHead() {
        UUID id = life.register("МО математики", life.vera);
        try (PublishedEvents staff = topics.record(StaffCatalogue.STAFF_EVENTS);
                PublishedEvents events = topics.record(AssociationCatalogue.ASSOCIATION_EVENTS)) {
            staff.about(life.first, life.second);
            events.about(id);
            life.join(id, life.first).expect(200);
            life.join(id, life.second).expect(200);
            life.join(id, life.second).expect(200);
            staff.exactly(
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> life.vera.equals(p.associationHeadId())),
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> life.vera.equals(p.associationHeadId())));
            life.awaitReach(life.vera, Set.of(life.first, life.second));
            life.draftFor(life.first);
            life.awaitPrograms(life.vera, 1);
            assertThat(life.programs(life.olga)).isZero();

            Reply before = life.head.get("/api/associations/{id}", id).expect(200);
            life.head
                    .header("If-Match", before.etag())
                    .post("/api/associations/{id}/handover", Map.of("headId", life.olga), id)
                    .expect(200);
            life.head
                    .header("If-Match", before.etag())
                    .post("/api/associations/{id}/members", Map.of("staffId", life.first), id)
                    .expectProblem(412, "stale-version");
            staff.exactly(
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> life.olga.equals(p.associationHeadId())),
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> life.olga.equals(p.associationHeadId())));
            events.exactlyInOrder(
                    event(
                            AssociationCatalogue.ASSOCIATION_HANDED_OVER,
                            a -> a.headId().equals(life.olga)),
                    event(
                            AssociationCatalogue.ASSOCIATION_MEMBERS_MOVED,
                            a -> a.formerHeadId().equals(life.vera)));
            life.awaitReach(life.olga, Set.of(life.first, life.second));
            life.awaitReach(life.vera, Set.of());
            life.awaitPrograms(life.olga, 1);
            life.awaitPrograms(life.vera, 0);
            assertThat(life.head
                            .get("/api/directory/staff/{id}", life.first)
                            .at("/associationHeadId")
                            .asString())
                    .isEqualTo(life.olga.toString());

            topics.publish(
                    AssociationCatalogue.ASSOCIATION_HANDED_OVER,
                    id,
                    new AssociationHandedOver(id, life.town.school, life.vera, life.olga, null),
                    1);
            topics.awaitConsumed(AssociationCatalogue.ASSOCIATION_EVENTS);
            staff.none();
        }
        life.handOver(id, life.vera);
        life.awaitReach(life.vera, Set.of(life.first, life.second));
        Awaitility.await().untilAsserted(() -> life.handOver(id, life.olga).expect(200));
        life.awaitReach(life.olga, Set.of(life.first, life.second));
        life.awaitReach(life.vera, Set.of());
        Awaitility.await()
                .untilAsserted(() -> assertThat(life.head
                                .get("/api/associations/{id}", id)
                                .json()
                                .has("formerHeadId"))
                        .isFalse());
        life.register("МО физики", life.vera);
    }

    @Test
    void aHeadMustBeOnTheStaffWithTheRoleAndHeadsOneAssociation() {
        life.refused("МО", life.first, 422, "association-head-lacks-role");
        life.refused("МО", UUID.randomUUID(), 422, "association-head-not-on-staff");
        life.refused(" ", life.vera, 422, "invalid-content");
        UUID id = life.register("МО математики", life.vera);
        life.refused("МО физики", life.vera, 409, "head-leads-another-association");
        UUID other = life.register("МО физики", life.olga);
        life.handOver(id, life.olga).expectProblem(409, "head-leads-another-association");
        life.handOver(id, life.first).expectProblem(422, "association-head-lacks-role");
        Reply english = life.head
                .language("en")
                .post("/api/associations/{id}/handover", Map.of("headId", life.olga), id)
                .expectProblem(409, "head-leads-another-association");
        assertThat(english.at("/title").asString()).isEqualTo("The head leads an association already");

        life.join(id, life.first).expect(200);
        life.join(other, life.first).expectProblem(409, "member-of-another-association");
        life.join(id, UUID.randomUUID()).expectProblem(422, "association-member-not-on-staff");
        life.leave(other, life.first).expectProblem(404, "not-found");
        life.leave(id, life.first).expect(200);
        life.leave(id, life.first).expectProblem(404, "not-found");
        life.join(other, life.first).expect(200);
        life.head
                .put("/api/associations/{id}", Map.of("name", "МО точных наук", "subjectArea", "Физика"), other)
                .expect(200);
        Api foreign = api.as(Tokens.head(life.town.other));
        foreign.post("/api/associations/{id}/members", Map.of("staffId", life.first), id)
                .expectProblem(404, "not-found");
        UUID stranger = life.stranger();
        life.join(id, stranger).expectProblem(422, "association-member-not-on-staff");
    }

    @Test
    void isVacantWhenItsHeadLeavesAndLedAgainAfterAnAnnulmentOrByAnother() {
        UUID id = life.register("МО математики", life.vera);
        life.join(id, life.first).expect(200);
        LocalDate lastDay = directory.today(life.town.school).minusDays(1);
        try (PublishedEvents events = topics.record(AssociationCatalogue.ASSOCIATION_EVENTS)) {
            events.about(id);
            life.dismiss(life.vera, lastDay);
            events.exactly(event(
                    AssociationCatalogue.ASSOCIATION_VACATED,
                    a -> a.vacantSince().equals(lastDay.plusDays(1))));
            assertThat(life.head.get("/api/associations/{id}", id).at("/status").asString())
                    .isEqualTo("VACANT");
            life.join(id, life.second).expectProblem(409, "association-has-no-head");
            life.head
                    .post("/api/directory/staff/{id}/dismissal/annulment", Map.of("reason", "Ошибка"), life.vera)
                    .expect(200);
            events.exactly(event(AssociationCatalogue.ASSOCIATION_HEAD_KEPT));
            life.dismiss(life.vera, lastDay);
            events.exactly(event(AssociationCatalogue.ASSOCIATION_VACATED));
            life.handOver(id, life.olga).expect(200);
            events.exactly(
                    event(AssociationCatalogue.ASSOCIATION_HANDED_OVER),
                    event(AssociationCatalogue.ASSOCIATION_MEMBERS_MOVED));
        }
        life.awaitReach(life.olga, Set.of(life.first));
        assertThat(life.head.get("/api/associations/{id}", id).at("/status").asString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void isDissolvedWhenEmptyOrWithItsMembersReleased() {
        UUID id = life.register("МО математики", life.vera);
        life.join(id, life.first).expect(200);
        life.dissolve(id, Map.of("reason", "Слияние")).expectProblem(409, "association-has-members");
        life.dissolve(id, Map.of("reason", " ", "releaseMembers", true)).expectProblem(422, "invalid-content");
        try (PublishedEvents events =
                topics.record(AssociationCatalogue.ASSOCIATION_EVENTS, StaffCatalogue.STAFF_EVENTS)) {
            events.about(id, life.first);
            life.dissolve(id, Map.of("reason", "Слияние", "releaseMembers", true))
                    .expect(200);
            events.exactly(
                    event(AssociationCatalogue.ASSOCIATION_DISSOLVED),
                    event(StaffCatalogue.STAFF_MEMBER_CHANGED, p -> p.associationHeadId() == null),
                    event(AssociationCatalogue.ASSOCIATION_MEMBERS_MOVED, a -> a.headId() == null));
        }
        life.awaitReach(life.vera, Set.of());
        life.dissolve(id, Map.of("reason", "Снова")).expectProblem(409, "association-is-dissolved");
        life.handOver(id, life.olga).expectProblem(409, "association-is-dissolved");
        life.join(id, life.first).expectProblem(409, "association-is-dissolved");
        UUID next = Awaitility.await().until(() -> life.tryRegister("МО физики", life.vera), found -> found != null);
        life.dissolve(next, Map.of("reason", "Внесено по ошибке")).expect(200);
        life.register("МО химии", life.vera);
    }
}
