package org.metodika.program.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.groups.GroupTown.expert;
import static org.metodika.program.groups.GroupTown.id;
import static org.metodika.program.groups.GroupTown.member;
import static org.metodika.program.groups.GroupTown.order;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.kit.directory.Directory;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Experts see the programs of the groups they are in, those alone, and as long as they are in them. */
@PlatformTest
@Requirement({"A31", "B20"})
class GroupExpertsIT {

    private final Api api;
    private final Topics topics;
    private final GroupTown town;
    private final LocalDate today;

    GroupExpertsIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.town = new GroupTown(api, topics);
        this.today = directory.today(town.code);
    }

    @Test
    void seeTheProgramsOfTheirGroupsAlone() {
        UUID ours = town.program();
        UUID others = town.program();
        seesNothing(town.asExpert(), ours);
        UUID group = id(town.formed(today, ours));
        town.asHead()
                .post(
                        "/api/groups",
                        Map.of(
                                "order",
                                order(today),
                                "members",
                                List.of(
                                        member(town.deputy, "LEADER"),
                                        member(town.associationHead, "DEVELOPER"),
                                        expert(town.accountant, "ECONOMIC")),
                                "programIds",
                                List.of(others)))
                .expect(201);
        awaitListed(town.asExpert(), ours);
        town.asExpert().get("/api/programs/{id}", ours).expect(200);
        town.asExpert().get("/api/programs/{id}/coverage", ours).expect(200);
        town.asExpert().get("/api/programs/{id}", others).expect(404);
        town.asExpert().get("/api/programs/{id}/coverage", others).expect(404);
        town.asExpert()
                .post("/api/programs/{id}/withdrawal", Map.of("reason", "Так"), ours)
                .expect(403);
        Map<String, ?> comment = Map.of("section", "NOTE", "text", "Цели не измеримы");
        town.asExpert().post("/api/programs/{id}/comments", comment, ours).expect(201);
        town.asExpert().post("/api/programs/{id}/comments", comment, others).expect(404);
        awaitListed(api.as(Tokens.expert(town.code, town.accountant)), ours, others);
        GroupTown foreign = new GroupTown(api, topics);
        seesNothing(foreign.asExpert(), ours);
        seesNothing(api.as(Tokens.expert(foreign.code, town.expert)), ours);
        assertThat(ids(api.as(Tokens.teacher(town.code, town.expert))))
                .as("a member without the role of an expert")
                .isEmpty();

        town.asHead()
                .post(
                        "/api/groups/{id}/amendment",
                        Map.of(
                                "order",
                                order(today),
                                "members",
                                List.of(
                                        member(town.deputy, "LEADER"),
                                        member(town.associationHead, "DEVELOPER"),
                                        expert(town.accountant, "ECONOMIC"))),
                        group)
                .expect(200);
        awaitListed(town.asExpert());
        seesNothing(town.asExpert(), ours);
    }

    @Test
    void seeNothingAfterTheirDismissalOrTheEndOfTheGroup() {
        UUID program = town.program();
        UUID group = id(town.formed(today, program));
        Api economist = api.as(Tokens.expert(town.code, town.accountant));
        awaitListed(town.asExpert(), program);
        town.dismiss(town.expert, today.minusDays(1));
        awaitListed(town.asExpert());
        seesNothing(town.asExpert(), program);
        town.asExpert().get("/api/groups/{id}", group).expect(404);
        awaitListed(economist, program);
        town.asHead()
                .post("/api/groups/{id}/dissolution", Map.of("order", order(today)), group)
                .expect(200);
        awaitListed(economist);
        economist.get("/api/groups/{id}", group).expect(200);
    }

    private static void seesNothing(Api expert, UUID program) {
        expert.get("/api/programs/{id}", program).expect(404);
        expert.get("/api/programs/{id}/coverage", program).expect(404);
        assertThat(ids(expert)).isEmpty();
    }

    private static void awaitListed(Api expert, UUID... programs) {
        List<String> wanted = List.of(programs).stream().map(UUID::toString).toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(ids(expert)).containsExactlyInAnyOrderElementsOf(wanted));
    }

    private static List<String> ids(Api caller) {
        return caller.get("/api/programs").expect(200).at("/items").findValuesAsString("id");
    }
}
