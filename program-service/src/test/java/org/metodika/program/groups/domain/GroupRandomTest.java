package org.metodika.program.groups.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.groups.domain.GroupFixture.GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** All commands in random order: no impossible group, and the events alone make the same state. */
@Requirement({"B19", "B20", "B21"})
class GroupRandomTest {

    private static final int COMMANDS = 400;

    private LocalDate today = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000, 600000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        List<GroupEvent> history = new ArrayList<>();
        Group group = null;
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(3));
            Group before = group;
            Decision<GroupEvent> decision = before == null ? formation(random) : command(random, before);
            if (decision instanceof Decision.Accepted<GroupEvent>(var events)) {
                for (GroupEvent event : events) {
                    group = group == null ? Group.startedBy(event) : group.evolve(event);
                    history.add(event);
                }
            }
            if (group != null) {
                check(group, before);
                assertThat(replayed(history)).as("seed %s", seed).isEqualTo(group);
            }
        }
        assertThat(history).as("the walk of seed %s went somewhere", seed).hasSizeGreaterThan(20);
    }

    private static void check(Group group, @Nullable Group before) {
        assertThat(group.editions()).isNotEmpty();
        assertThat(group.editions()).allSatisfy(edition -> {
            assertThat(edition.order().number()).isNotBlank();
            assertThat(edition.order().date()).isBeforeOrEqualTo(edition.recordedOn());
            assertThat(edition.programs()).isNotEmpty().doesNotHaveDuplicates();
            List<Member> members = edition.composition().members();
            assertThat(members).extracting(Member::person).doesNotHaveDuplicates();
            assertThat(members.stream()
                            .filter(member -> member.role() == MemberRole.LEADER)
                            .count())
                    .isEqualTo(1);
        });
        assertThat(group.regulations()).allSatisfy(regulation -> {
            assertThat(regulation.steps()).isNotEmpty().extracting(Step::dueOn).isSorted();
            assertThat(regulation.steps().getFirst().dueOn())
                    .isAfter(group.order().date());
        });
        List<Order> papers =
                new ArrayList<>(group.editions().stream().map(Edition::order).toList());
        group.regulations().forEach(regulation -> papers.add(regulation.order()));
        assertThat(papers).as("each change has a paper of its own").doesNotHaveDuplicates();
        if (before != null) {
            assertThat(group.revision()).isGreaterThanOrEqualTo(before.revision());
            assertThat(group.revision() == before.revision()).isEqualTo(group.equals(before));
            assertThat(before.isActive() || group.equals(before)).isTrue();
        }
    }

    private Decision<GroupEvent> formation(Random random) {
        return Group.form(
                GROUP, "school-07", order(random), composition(random), programs(random), circumstances(random));
    }

    private Decision<GroupEvent> command(Random random, Group group) {
        Optional<StepId> step = group.regulation()
                .map(holding -> holding.steps()
                        .get(random.nextInt(holding.steps().size()))
                        .id());
        int what = random.nextInt(100);
        if (what < 25) {
            return group.amend(
                    order(random),
                    random.nextInt(3) == 0 ? null : composition(random),
                    random.nextBoolean() ? null : programs(random),
                    circumstances(random));
        }
        if (what < 35) {
            return group.leave(person(random), today.plusDays(random.nextInt(-5, 20)));
        }
        if (what < 60) {
            return group.regulate(order(random), steps(random, group), today);
        }
        if (what < 98 && step.isPresent()) {
            return what < 85
                    ? group.complete(
                            step.get(),
                            today.minusDays(random.nextInt(-1, 20)),
                            person(random),
                            random.nextBoolean(),
                            today)
                    : group.reopen(
                            step.get(),
                            random.nextBoolean() ? "Ошибка" : " ",
                            person(random),
                            random.nextBoolean(),
                            today);
        }
        return switch (random.nextInt(30)) {
            case 0 -> group.dissolve(order(random), today);
            case 1 -> group.annul(random.nextBoolean() ? "Ошибка" : "", today);
            default -> Decision.nothingToDo();
        };
    }

    private OrderDetails order(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> OrderDetails.NONE;
            case 1 -> new OrderDetails("п-" + random.nextInt(5), today.plusDays(1));
            case 2 -> new OrderDetails(" ", today);
            default -> new OrderDetails("п-" + random.nextInt(5), today.minusDays(random.nextInt(3)));
        };
    }

    private static Composition composition(Random random) {
        List<Member> members = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            MemberRole role = i == 0 ? MemberRole.LEADER : MemberRole.values()[random.nextInt(1, 3)];
            if (random.nextInt(20) == 0) {
                role = MemberRole.LEADER;
            }
            members.add(new Member(
                    GroupFixture.staff(random.nextInt(12) == 0 ? 1 : i + 1),
                    role,
                    role == MemberRole.EXPERT ? Expertise.values()[random.nextInt(2)] : null,
                    random.nextInt(4) == 0 ? null : "Так решено",
                    null));
        }
        return new Composition(members, random.nextInt(5) == 0 ? null : "Школа мала");
    }

    private static List<ProgramId> programs(Random random) {
        List<ProgramId> programs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            programs.add(GroupFixture.program(random.nextInt(8)));
        }
        return programs;
    }

    private List<Step> steps(Random random, Group group) {
        List<Step> steps = new ArrayList<>();
        LocalDate due = group.order().date();
        for (int i = 0; i < random.nextInt(1, 6); i++) {
            due = due.plusDays(random.nextInt(i == 0 ? 0 : -1, 30));
            List<Member> members = group.composition().members();
            StaffId responsible = random.nextInt(20) == 0
                    ? GroupFixture.STRANGER
                    : members.get(random.nextInt(members.size())).person();
            steps.add(new Step(GroupFixture.step(i), "Шаг " + i, due, responsible, null));
        }
        return steps;
    }

    private Circumstances circumstances(Random random) {
        Map<StaffId, Candidate> people = new HashMap<>();
        Map<ProgramId, Boolean> programs = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            if (random.nextInt(30) > 0) {
                people.put(
                        GroupFixture.staff(i),
                        new Candidate(
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextInt(10) == 0 ? today.plusDays(random.nextInt(30)) : null));
            }
            programs.put(GroupFixture.program(i), random.nextInt(20) == 0);
        }
        return new Circumstances(today, people, programs);
    }

    private static StaffId person(Random random) {
        return GroupFixture.staff(random.nextInt(1, 7));
    }

    private static Group replayed(List<GroupEvent> history) {
        Group group = Group.startedBy(history.getFirst());
        for (GroupEvent event : history.subList(1, history.size())) {
            group = group.evolve(event);
        }
        return group;
    }
}
