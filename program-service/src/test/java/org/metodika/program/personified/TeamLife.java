package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberDismissalAnnulled;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A school with two teachers who have methodical difficulties, one of them a general one too, and the usual steps with their team. */
final class TeamLife {

    static final String TEAMS = "/api/team-programs";
    static final String ONE = TEAMS + "/{id}";

    final SchoolLife school;
    final UUID anna;
    final UUID vera;
    final UUID annas;
    final UUID veras;
    final UUID verasOther;

    private final Topics topics;
    private final Map<UUID, Integer> staffEvents = new HashMap<>();

    TeamLife(Api api, Topics topics) {
        this.topics = topics;
        this.school = new SchoolLife(api, topics);
        this.anna = school.teacher;
        this.vera = school.pupil();
        school.settle();
        this.annas = school.deficit("METHODICAL");
        this.veras = deficit(vera, "METHODICAL");
        this.verasOther = deficit(vera, "GENERAL_PEDAGOGICAL");
    }

    UUID deficit(UUID of, String character) {
        UUID id = Ids.next();
        school.deficit(id, of, character, "OPEN");
        return id;
    }

    Map<String, Object> wanted() {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("title", "Смысловое чтение");
        wanted.put("leaderId", school.deputy);
        wanted.put("teacherIds", List.of(anna, vera));
        wanted.put("category", "CATEGORY_APPLICANT");
        return wanted;
    }

    /** A draft from the open deficits of both, as the deputy makes it. */
    Reply drafted() {
        return school.asDeputy().post(TEAMS + "/drafts", wanted()).expect(201);
    }

    /** The draft completed, so that it may be submitted. */
    Reply completed() {
        Reply draft = drafted();
        ObjectNode content = (ObjectNode) draft.at("/content");
        ObjectNode note = (ObjectNode) content.get("note");
        note.put("generalAim", "Единая система работы с текстом");
        note.put("goals", "Освоить приёмы смыслового чтения");
        note.put("tasks", "Провести цикл взаимных открытых уроков");
        return school.asDeputy()
                .header("If-Match", draft.etag())
                .put(ONE + "/content", content, id(draft))
                .expect(200);
    }

    Reply submitted() {
        return school.asDeputy()
                .post(ONE + "/submission", null, id(completed()))
                .expect(200);
    }

    /** An approved team whose members have their programs. */
    Reply approved(LocalDate on) {
        UUID team = id(submitted());
        school.asHead()
                .post(ONE + "/approval", SchoolLife.order("131-од", on), team)
                .expect(200);
        return awaitPrograms(team, "APPROVED");
    }

    /** An approved team whose members carry their programs out. */
    Reply inProgress(LocalDate on, ProgramWatch watch) {
        UUID team = id(approved(on));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            watch.goRound();
            assertThat(statuses(team(team))).containsOnly("IN_PROGRESS");
        });
        return team(team);
    }

    Reply awaitPrograms(UUID team, String... statuses) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<String> present = statuses(team(team));
            if (statuses.length == 1) {
                assertThat(present).isNotEmpty().containsOnly(statuses[0]);
            } else {
                assertThat(present).containsExactly(statuses);
            }
        });
        return team(team);
    }

    /** A team program as the deputy sees it. */
    Reply team(UUID team) {
        return school.asDeputy().get(ONE, team).expect(200);
    }

    /** States of the members' programs in their order; "-" while one is being made. */
    static List<String> statuses(Reply team) {
        return team.at("/members").values().stream()
                .map(member -> member.at("/program/status"))
                .map(status -> status.isString() ? status.asString() : "-")
                .toList();
    }

    static UUID program(Reply team, int member) {
        return UUID.fromString(
                team.at("/members/" + member + "/program/programId").asString());
    }

    /** Does everything in the program of a member and completes it. */
    void complete(UUID program, UUID teacher, LocalDate on) {
        Reply running = school.program(program);
        for (JsonNode activity : running.at("/content/activities").values()) {
            school.asDeputy()
                    .post(
                            "/api/programs/{id}/activities/{activity}/completion",
                            Map.of("doneOn", on.toString()),
                            program,
                            activity.at("/activityId").asString())
                    .expect(200);
        }
        for (JsonNode stage : running.at("/content/stages").values()) {
            school.asDeputy()
                    .post(
                            "/api/programs/{id}/stages/{stage}/waiver",
                            Map.of("reason", "Пройден вместе с командой"),
                            program,
                            stage.at("/stageId").asString())
                    .expect(200);
        }
        school.asDeputy()
                .post(
                        "/api/programs/{id}/completion",
                        Map.of("report", Map.of("title", "Отчёт", "result", "Затруднение снято")),
                        program)
                .expect(200);
    }

    void dismiss(UUID person, LocalDate lastDay) {
        school.dismiss(person, lastDay, "teacher");
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSED,
                person,
                new StaffMemberDismissed(person, school.code, lastDay),
                staffEvents.merge(person, 1, Integer::sum));
        topics.awaitConsumed(StaffCatalogue.STAFF_EVENTS);
    }

    void annulDismissal(UUID person, LocalDate lastDay) {
        school.dismiss(person, null, "teacher");
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSAL_ANNULLED,
                person,
                new StaffMemberDismissalAnnulled(person, school.code, lastDay),
                staffEvents.merge(person, 1, Integer::sum));
        topics.awaitConsumed(StaffCatalogue.STAFF_EVENTS);
    }

    static Map<String, Object> byOrder(String number, LocalDate on, String reason) {
        return Map.of("order", Map.of("number", number, "date", on.toString()), "reason", reason);
    }

    static Map<String, Object> member(UUID person) {
        return Map.of("personId", person, "category", "CATEGORY_APPLICANT");
    }

    static UUID id(Reply team) {
        return UUID.fromString(team.at("/id").asString());
    }
}
