package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** All commands in random order: no impossible team, and the events alone make the same state. */
@Requirement({"B33", "B30"})
class TeamRandomTest {

    private static final int COMMANDS = 300;
    private static final int TEAMS = 12;

    private LocalDate today = ProgramFixture.TODAY;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000, 600000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        Map<TeamStatus.Name, Integer> reached = new HashMap<>();
        for (int i = 0; i < TEAMS; i++) {
            TeamStatus.Name end = walk(random, seed);
            reached.merge(end, 1, Integer::sum);
        }
        assertThat(reached.keySet()).as("the walks of seed %s ended in", seed).hasSizeGreaterThan(1);
    }

    private TeamStatus.Name walk(Random random, long seed) {
        today = ProgramFixture.TODAY;
        List<TeamEvent> history = new ArrayList<>();
        TeamProgram team = TeamFixture.draft();
        history.add(TeamFixture.drafted(team.members(), team.plan()));
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(2));
            TeamProgram before = team;
            if (command(random, before) instanceof Decision.Accepted<TeamEvent>(var events)) {
                for (TeamEvent event : events) {
                    team = team.evolve(event);
                    history.add(event);
                }
            }
            check(team, before);
        }
        TeamProgram replayed = TeamProgram.startedBy(history.getFirst());
        for (TeamEvent event : history.subList(1, history.size())) {
            replayed = replayed.evolve(event);
        }
        assertThat(replayed).as("seed %s", seed).isEqualTo(team);
        return team.status().asName();
    }

    private static void check(TeamProgram team, TeamProgram before) {
        boolean bound = team.status().approvalOrNull() != null;
        assertThat(team.revision()).isGreaterThanOrEqualTo(before.revision());
        assertThat(team.revision() == before.revision()).isEqualTo(team.equals(before));
        assertThat(team.active()).extracting(TeamMember::person).doesNotHaveDuplicates();
        assertThat(team.active().size()).isLessThanOrEqualTo(TeamProgram.MOST);
        assertThat(team.members())
                .allSatisfy(member -> assertThat(member.seat() != null).isEqualTo(bound));
        assertThat(team.version()).isEqualTo(bound ? 1 + team.amendments().size() : 0);
        assertThat(team.members().stream().filter(member -> member.seat() != null))
                .extracting(member -> member.seat().program())
                .as("each place has a program of its own")
                .doesNotHaveDuplicates();
        assertThat(team.members().size())
                .as("who was in a team that an order binds is never forgotten")
                .isGreaterThanOrEqualTo(
                        before.status().approvalOrNull() == null
                                ? 0
                                : before.members().size());
        TeamStatus.Name name = before.status().asName();
        if (name == TeamStatus.Name.COMPLETED || name == TeamStatus.Name.STOPPED || name == TeamStatus.Name.WITHDRAWN) {
            assertThat(team).isEqualTo(before);
        }
        if (before.status().approvalOrNull() != null) {
            assertThat(team.status().approvalOrNull()).as("an approval stays").isNotNull();
        }
    }

    private Decision<TeamEvent> command(Random random, TeamProgram team) {
        TeamUnderWay underWay = new TeamUnderWay(team);
        StaffId person = person(random.nextInt(8));
        return switch (random.nextInt(60)) {
            case 0, 1, 2 -> team.changePlan(plan(random), now(team.members()));
            case 3, 4, 5 -> {
                List<TeamMember> members = members(random);
                yield team.changeMembers(
                        new TeamEvent.MembersChanged("Команда", TeamFixture.LEADER, members), now(members));
            }
            case 6, 7, 8, 9, 10, 11 -> team.submit(now(team.active()));
            case 12 -> team.sendBack(random.nextBoolean() ? "Доработать" : " ", today);
            case 13 -> random.nextInt(6) == 0 ? team.withdraw("Не нужна") : team.withdraw("");
            case 14, 15, 16, 17, 18, 19 -> team.approve(order(random), now(team.active()));
            case 20, 21, 22, 23, 24, 25, 26, 27 -> {
                TeamMember joiner = member(person, random);
                yield underWay.join(joiner, order(random), now(List.of(joiner)));
            }
            case 28, 29, 30, 31, 32 ->
                underWay.leave(person, order(random), random.nextInt(4) == 0 ? "" : "Так решено", today);
            case 33, 34, 35, 36 -> underWay.dismissed(person, today.plusDays(random.nextInt(-3, 20)));
            case 37, 38, 39, 40 -> underWay.dismissalAnnulled(person);
            case 41 -> random.nextInt(8) == 0 ? underWay.stop(order(random), "Решение", today) : Decision.nothingToDo();
            case 44 -> underWay.lead(person, random.nextBoolean() ? "Отпуск" : "", random.nextBoolean());
            case 42, 43 -> underWay.complete(report(random), statuses(random, team), today);
            default ->
                underWay.amend(
                        plan(random),
                        new Deviation(Deviation.Kind.OTHER, "Отклонение", today.minusDays(random.nextInt(-1, 3))),
                        random.nextInt(5) == 0 ? "" : "Изменить",
                        order(random),
                        team.active(),
                        now(team.active()),
                        List.of());
        };
    }

    private Map<ProgramId, Status.Name> statuses(Random random, TeamProgram team) {
        Map<ProgramId, Status.Name> statuses = new HashMap<>();
        boolean ended = random.nextInt(3) > 0;
        team.members().stream()
                .filter(member -> member.seat() != null)
                .forEach(member -> statuses.put(
                        member.seat().program(),
                        ended
                                ? random.nextBoolean() ? Status.Name.COMPLETED : Status.Name.STOPPED
                                : Status.Name.values()[random.nextInt(Status.Name.values().length)]));
        return statuses;
    }

    private static FinalReport report(Random random) {
        return new FinalReport(random.nextInt(3) == 0 ? "" : "Отчёт", null, "Снято");
    }

    private OrderDetails order(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new OrderDetails(null, today);
            case 1 -> new OrderDetails("1-од", today.plusDays(1));
            case 2 -> new OrderDetails("2-од", null);
            default -> new OrderDetails(random.nextInt(1_000_000) + "-од", today.minusDays(random.nextInt(2)));
        };
    }

    private static TeamPlan plan(Random random) {
        TeamPlan plan = TeamFixture.plan();
        List<TeamActivity> activities = new ArrayList<>(plan.activities());
        if (random.nextInt(6) == 0) {
            activities.remove(random.nextInt(activities.size()));
        }
        return new TeamPlan(
                plan.documents(),
                plan.note(),
                plan.startsOn(),
                LocalDate.of(2027, 5, 31).plusDays(random.nextInt(30)),
                null,
                activities,
                plan.stages(),
                random.nextInt(8) == 0 ? "" : "Снято",
                plan.finalReportForm(),
                null,
                Frame.EMPTY);
    }

    private static List<TeamMember> members(Random random) {
        List<TeamMember> members = new ArrayList<>();
        int count = random.nextInt(1, 5);
        for (int i = 0; i < count; i++) {
            members.add(member(person(random.nextInt(10) == 0 ? 0 : i), random));
        }
        return members;
    }

    private static TeamMember member(StaffId person, Random random) {
        long number = person.value().getLeastSignificantBits();
        List<TeamMember.TeamDeficit> deficits = new ArrayList<>();
        deficits.add(TeamFixture.deficit(new DeficitId(new UUID(2, number)), TeamFixture.METHODICAL));
        if (random.nextBoolean()) {
            deficits.add(TeamFixture.deficit(new DeficitId(new UUID(3, number)), TeamFixture.GENERAL));
        }
        return TeamFixture.member(person, deficits.toArray(TeamMember.TeamDeficit[]::new));
    }

    private static StaffId person(int number) {
        return new StaffId(new UUID(1, 100 + number));
    }

    private TeamCircumstances now(List<TeamMember> members) {
        return TeamFixture.now(members, today);
    }
}
