package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.program.personified.TeamLife.ONE;
import static org.metodika.program.personified.TeamLife.id;
import static org.metodika.program.personified.TeamLife.program;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** A change of the shared plan reaches the programs of the members under the order of the team. */
@PlatformTest
@Requirement({"B33", "B31", "B46"})
class TeamAmendmentIT {

    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;
    private final TeamLife life;

    TeamAmendmentIT(Api api, Topics topics, Directory directory, ProgramWatch watch) {
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
        this.life = new TeamLife(api, topics);
    }

    @Test
    void carriesTheChangeIntoTheOpenProgramsAndLeavesWhatWasDone() {
        LocalDate today = directory.today(life.school.code);
        Reply running = life.inProgress(today, watch);
        UUID team = id(running);
        UUID annas = program(running, 0);
        String methodical = running.at("/content/activities/0/activityId").asString();
        life.school
                .asDeputy()
                .post(
                        "/api/programs/{id}/activities/{activity}/completion",
                        Map.of("doneOn", today.toString()),
                        annas,
                        methodical)
                .expect(200);
        ObjectNode content = (ObjectNode) running.at("/content");
        ((ObjectNode) content.at("/activities/0")).put("hours", 40);
        content.put("finalResult", "Единая система работы с текстом");
        Map<String, Object> change = change(content, today);
        change.remove("order");
        life.school.asHead().post(ONE + "/amendment", change, team).expectProblem(422, "team-amendment-lacks-order");
        PublishedEvents told = topics.record(TeamCatalogue.TEAM_PROGRAM_EVENTS).about(team);
        Reply amended = life.school
                .asHead()
                .post(ONE + "/amendment", change(content, today), team)
                .expect(200);
        told.exactly(event(
                TeamCatalogue.TEAM_PROGRAM_AMENDED,
                event -> event.version() == 2
                        && event.deviation().equals("ACTIVITY")
                        && event.order().number().equals("12-од")));
        assertThat(amended.at("/version").asInt()).isEqualTo(2);
        assertThat(amended.at("/amendments/0/order/number").asString()).isEqualTo("12-од");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(life.school.program(annas).at("/version").asInt()).isEqualTo(2);
            assertThat(life.school.program(program(running, 1)).at("/version").asInt())
                    .isEqualTo(2);
        });
        Reply annasNow = life.school.program(annas);
        assertThat(annasNow.at("/order/number").asString()).isEqualTo("12-од");
        assertThat(annasNow.at("/content/finalResult").asString()).isEqualTo("Единая система работы с текстом");
        assertThat(annasNow.at("/content/activities/0/hours").asInt())
                .as("what was done stays as it was")
                .isEqualTo(24);
        assertThat(life.school
                        .program(program(running, 1))
                        .at("/content/activities/0/hours")
                        .asInt())
                .isEqualTo(40);
        Reply first =
                life.school.asDeputy().get(ONE + "/versions/{number}", team, 1).expect(200);
        assertThat(first.at("/activities/0/hours").asInt()).isEqualTo(24);
        life.school.asDeputy().get(ONE + "/versions/{number}", team, 3).expectProblem(404, "not-found");
        assertThat(life.school
                        .asDeputy()
                        .get("/api/programs/{id}/versions", annas)
                        .expect(200)
                        .json()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void namesWhoCannotFollowBeforeAnythingIsWritten() {
        LocalDate today = directory.today(life.school.code);
        Reply running = life.inProgress(today, watch);
        UUID team = id(running);
        life.school
                .asDeputy()
                .post(
                        "/api/programs/{id}/amendment",
                        Map.of("kind", "LONG_LEAVE", "description", "Отпуск", "foundOn", today.toString()),
                        program(running, 1))
                .expect(200);
        ObjectNode content = (ObjectNode) running.at("/content");
        content.put("finalResult", "Единая система работы с текстом");
        Reply refused = life.school
                .asHead()
                .post(ONE + "/amendment", change(content, today), team)
                .expectProblem(422, "members-cannot-follow");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/members/1");
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("team-member-amending");
        assertThat(life.team(team).at("/version").asInt()).isEqualTo(1);
        assertThat(life.school.program(program(running, 0)).at("/version").asInt())
                .isEqualTo(1);
    }

    @Test
    void isRefusedWhereAMemberWouldBeLeftWithoutActivities() {
        LocalDate today = directory.today(life.school.code);
        Reply approved = life.approved(today);
        ObjectNode content = (ObjectNode) approved.at("/content");
        content.withArray("activities").remove(0);
        Reply refused = life.school
                .asHead()
                .post(ONE + "/amendment", change(content, today), id(approved))
                .expectProblem(422, "team-incomplete");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/members/0");
    }

    private static Map<String, Object> change(ObjectNode content, LocalDate on) {
        Map<String, Object> change = new HashMap<>();
        change.put(
                "deviation",
                Map.of("kind", "ACTIVITY", "description", "Мастер-классов стало больше", "foundOn", on.toString()));
        change.put("decision", "Увеличить объём");
        change.put("order", Map.of("number", "12-од", "date", on.toString()));
        change.put("content", content);
        return change;
    }
}
