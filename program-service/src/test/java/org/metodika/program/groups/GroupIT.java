package org.metodika.program.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.groups.GroupTown.expert;
import static org.metodika.program.groups.GroupTown.formation;
import static org.metodika.program.groups.GroupTown.id;
import static org.metodika.program.groups.GroupTown.member;
import static org.metodika.program.groups.GroupTown.order;
import static org.metodika.program.groups.GroupTown.step;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.group.GroupState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Development groups over HTTP: their life with exactly the events that follow, refusals in both languages. */
@PlatformTest
class GroupIT {

    private final Api api;
    private final GroupTown town;
    private final Topics topics;
    private final LocalDate today;

    GroupIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.town = new GroupTown(api, topics);
        this.today = directory.today(town.code);
    }

    @Test
    @Requirement({"B19", "B20", "B21"})
    void livesByOrdersAndTellsEachOfThem() {
        UUID first = town.program();
        UUID second = town.program();
        try (PublishedEvents events = topics.record(GroupCatalogue.GROUP_EVENTS);
                PublishedEvents states = topics.record(GroupCatalogue.GROUP_STATES)) {
            Reply formed = town.asHead()
                    .header("Idempotency-Key", "form-" + first)
                    .post("/api/groups", formation(order("98-од", today), town.usual(), first))
                    .expect(201);
            UUID group = id(formed);
            events.about(group);
            states.about(group);
            assertThat(formed.header("Location"))
                    .hasValueSatisfying(path -> assertThat(path).endsWith("/api/groups/" + group));
            assertThat(formed.at("/members/0/name").asString()).isEqualTo("Седова Мария Андреевна");
            assertThat(formed.at("/vacancies").size()).isZero();

            Reply amended = town.asHead()
                    .header("If-Match", formed.etag())
                    .post(
                            "/api/groups/{id}/amendment",
                            Map.of("order", order("121-од", today), "programIds", List.of(first, second)),
                            group)
                    .expect(200);
            assertThat(amended.at("/orders/1/order/number").asString()).isEqualTo("121-од");
            town.asHead()
                    .header("If-Match", formed.etag())
                    .post("/api/groups/{id}/dissolution", Map.of("order", order(today)), group)
                    .expectProblem(412, "stale-version");

            Reply regulated = town.asHead()
                    .post(
                            "/api/groups/{id}/regulation",
                            Map.of(
                                    "order",
                                    order("122-од", today),
                                    "steps",
                                    List.of(
                                            step("Анализ затруднений", today.plusDays(1), town.associationHead),
                                            step("Проект", today.plusDays(9), town.expert))),
                            group)
                    .expect(200);
            String analysis = regulated.at("/regulation/steps/0/stepId").asString();
            assertThat(regulated.at("/regulation/steps/0/overdue").asBoolean()).isFalse();
            Reply done = api.as(Tokens.associationHead(town.code, town.associationHead))
                    .post("/api/groups/{id}/steps/{step}/completion", Map.of(), group, analysis)
                    .expect(200);
            assertThat(done.at("/regulation/steps/0/doneBy").asString()).isEqualTo(town.associationHead.toString());
            town.asDeputy()
                    .post(
                            "/api/groups/{id}/steps/{step}/completion/annulment",
                            Map.of("reason", "Ещё не готово"),
                            group,
                            analysis)
                    .expect(200);
            Reply dissolved = town.asHead()
                    .post("/api/groups/{id}/dissolution", Map.of("order", order("140-од", today)), group)
                    .expect(200);
            assertThat(dissolved.at("/dissolvedBy/number").asString()).isEqualTo("140-од");

            events.exactlyInOrder(
                    event(
                            GroupCatalogue.GROUP_FORMED,
                            told -> told.order().number().equals("98-од")
                                    && told.programs().equals(List.of(first))
                                    && told.members().size() == 4
                                    && told.members().getFirst().role().equals("LEADER")
                                    && "ECONOMIC"
                                            .equals(told.members().getLast().expertise())
                                    && town.head.equals(told.by())),
                    event(
                            GroupCatalogue.GROUP_AMENDED,
                            told -> told.programs().equals(List.of(first, second))
                                    && told.members().size() == 4),
                    event(
                            GroupCatalogue.GROUP_REGULATION_SET,
                            told -> told.order().number().equals("122-од")
                                    && told.steps().size() == 2
                                    && told.steps().getLast().ordinal() == 2),
                    event(
                            GroupCatalogue.GROUP_STEP_DONE,
                            told -> told.doneOn().equals(today)
                                    && told.daysLate() == 0
                                    && town.associationHead.equals(told.by())),
                    event(GroupCatalogue.GROUP_STEP_REOPENED, told -> town.deputy.equals(told.by())),
                    event(
                            GroupCatalogue.GROUP_DISSOLVED,
                            told -> told.order().number().equals("140-од")));
            GroupState state = states.take(event(
                            GroupCatalogue.GROUP_STATE,
                            present -> present.status().equals("DISSOLVED")))
                    .data(GroupCatalogue.GROUP_STATE);
            assertThat(state.revision()).isEqualTo(6);
            assertThat(state.lastOrder().number()).isEqualTo("121-од");

            Reply again = town.asHead()
                    .header("Idempotency-Key", "form-" + first)
                    .post("/api/groups", formation(order("98-од", today), town.usual(), first))
                    .expect(201);
            assertThat(id(again)).isEqualTo(group);
            events.none();
        }
    }

    @Test
    @Requirement({"B19", "B21"})
    void namesTheMissingPaperInBothLanguages() {
        UUID program = town.program();
        UUID group = id(town.formed(today, program));
        Map<String, ?> noOrder = Map.of("members", town.usual(), "programIds", List.of(program));
        try (PublishedEvents events = topics.record(GroupCatalogue.GROUP_EVENTS)) {
            events.about(group);
            assertThat(town.asHead()
                            .post("/api/groups", noOrder)
                            .expectProblem(422, "group-lacks-order")
                            .at("/title")
                            .asString())
                    .isEqualTo("Нет приказа о создании группы");
            Reply english =
                    town.asHead().language("en").post("/api/groups", noOrder).expectProblem(422, "group-lacks-order");
            assertThat(english.at("/title").asString()).isEqualTo("No order that forms the group");
            assertThat(english.at("/errors").findValuesAsString("pointer"))
                    .containsExactly("/order/number", "/order/date");
            assertThat(town.asHead()
                            .post("/api/groups/{id}/amendment", noOrder, group)
                            .expectProblem(422, "group-change-lacks-order")
                            .at("/detail")
                            .asString())
                    .contains("дополнительным приказом");
            Map<String, ?> steps = Map.of("steps", List.of(step("Анализ", today.plusDays(1), town.expert)));
            assertThat(town.asHead()
                            .language("en")
                            .post("/api/groups/{id}/regulation", steps, group)
                            .expectProblem(422, "regulation-lacks-order")
                            .at("/title")
                            .asString())
                    .isEqualTo("No order on the regulation of work");
            assertThat(town.asHead()
                            .post("/api/groups/{id}/dissolution", Map.of(), group)
                            .expectProblem(422, "dissolution-lacks-order")
                            .at("/title")
                            .asString())
                    .isEqualTo("Нет приказа о роспуске группы");
            town.asHead()
                    .post("/api/groups", formation(order(today.plusDays(1)), town.usual(), program))
                    .expectProblem(422, "group-order-in-future");
            events.none();
        }
    }

    @Test
    @Requirement("B20")
    void refusesPeopleAndProgramsThatAreNotOfTheSchool() {
        GroupTown foreign = new GroupTown(api, topics);
        UUID theirs = foreign.program();
        List<Map<String, Object>> members = town.usual();
        members.set(1, member(foreign.associationHead, "DEVELOPER"));
        members.add(expert(Ids.next(), "PEDAGOGICAL"));
        Reply refused = town.asHead()
                .post("/api/groups", formation(order(today), members, theirs))
                .expectProblem(422, "group-invalid");
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .containsExactly("/members/1/personId", "/members/4/personId", "/programIds/0");
        assertThat(refused.at("/errors/2/message").asString())
                .isEqualTo("У организации нет такой программы. Проверьте идентификатор.");
        town.asHead()
                .post("/api/groups", "{\"members\": [{\"role\": \"KING\"}], \"programIds\": [null]}")
                .expectProblem(400, "malformed-request");
        Reply incomplete = town.asHead()
                .post("/api/groups", Map.of("members", List.of(Map.of())))
                .expectProblem(422, "invalid-content");
        assertThat(incomplete.at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/members/0/personId", "/members/0/role", "/programIds");
    }

    @Test
    @Requirement("B20")
    void losesADismissedMemberOnceAndTakesNobodyBackSilently() {
        UUID group = id(town.formed(today, town.program()));
        try (PublishedEvents events = topics.record(GroupCatalogue.GROUP_EVENTS)) {
            events.about(group);
            LocalDate lastDay = today.minusDays(1);
            town.dismiss(town.associationHead, lastDay);
            events.exactly(event(
                    GroupCatalogue.GROUP_MEMBER_LEFT,
                    left -> left.staffId().equals(town.associationHead)
                            && left.role().equals("DEVELOPER")
                            && left.lastDay().equals(lastDay)));
            Reply left = town.asHead().get("/api/groups/{id}", group).expect(200);
            assertThat(left.at("/vacancies/0").asString()).isEqualTo("DEVELOPER");
            assertThat(left.at("/members/1/present").asBoolean()).isFalse();
            town.takeBack(town.associationHead);
            assertThat(town.asHead()
                            .get("/api/groups/{id}", group)
                            .expect(200)
                            .at("/vacancies/0")
                            .asString())
                    .isEqualTo("DEVELOPER");
            Reply appointed = town.asHead()
                    .post("/api/groups/{id}/amendment", Map.of("order", order(today), "members", town.usual()), group)
                    .expect(200);
            assertThat(appointed.at("/vacancies").size()).isZero();
            events.exactly(event(GroupCatalogue.GROUP_AMENDED));
        }
    }
}
