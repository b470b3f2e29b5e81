package org.metodika.program.schoolprogramme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.ANNA;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.DEPUTY;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.NOW;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.OLGA;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.TEACHERS;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.content;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.draft;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.may;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.must;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.papers;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** All commands in random order: stages open in order and one at a time, nothing closed opens again without a reason. */
@Requirement({"A08", "A10"})
class SchoolProgrammeRandomTest {

    private static final int COMMANDS = 600;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000, 50000, 600000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        LocalDate today = ProgrammeFixture.TODAY;
        SchoolProgramme programme = draft();
        List<ProgrammeEvent> history = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(3));
            SchoolProgramme before = programme;
            if (command(random, before, today) instanceof Decision.Accepted<ProgrammeEvent>(var events)) {
                for (ProgrammeEvent event : events) {
                    SchoolProgramme next = programme.evolve(event);
                    checkStep(programme, event, next);
                    programme = next;
                    history.add(event);
                }
            }
            check(programme);
        }
        assertThat(history).as("the walk of seed %d went somewhere", seed).hasSizeGreaterThan(10);
        SchoolProgramme replayed = draft();
        for (ProgrammeEvent event : history) {
            replayed = replayed.evolve(event);
        }
        assertThat(replayed).isEqualTo(programme);
    }

    private static void check(SchoolProgramme programme) {
        List<Stage> stages = programme.content().stages();
        assertThat(stages.stream().filter(Stage::isOpen)).as("open stages").hasSizeLessThanOrEqualTo(1);
        for (int i = 1; i < stages.size(); i++) {
            if (!stages.get(i).isPlanned()) {
                assertThat(stages.get(i - 1).isClosed())
                        .as("the stage before %d", i + 1)
                        .isTrue();
            }
        }
        if (!programme.isApproved()) {
            assertThat(stages).allMatch(Stage::isPlanned);
        }
        stages.stream()
                .filter(Stage::isClosed)
                .forEach(closed -> assertThat(closed.tasks()).noneMatch(Task::isOpenObligation));
    }

    private static void checkStep(SchoolProgramme before, ProgrammeEvent event, SchoolProgramme after) {
        for (Stage stage : before.content().stages()) {
            if (stage.isClosed()
                    && !after.content().stage(stage.id()).orElseThrow().isClosed()) {
                assertThat(event).isInstanceOf(ProgrammeEvent.StageReopened.class);
            }
        }
        if (event instanceof ProgrammeEvent.StageReopened(var stage, var on, var reason)) {
            assertThat(reason).isNotBlank();
        }
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
    }

    private static Decision<ProgrammeEvent> command(Random random, SchoolProgramme programme, LocalDate today) {
        int ordinal = 1 + random.nextInt(3);
        TaskId task = random.nextBoolean() ? must(ordinal) : may(ordinal);
        UUID teacher = random.nextInt(3) == 0 ? DEPUTY : random.nextBoolean() ? ANNA : OLGA;
        String reason = random.nextInt(4) == 0 ? " " : "Причина";
        String form = random.nextBoolean() ? "team" : "individual";
        return switch (random.nextInt(15)) {
            case 0 -> programme.changeContent(content(), NOW);
            case 1 -> programme.approve(papers(), today);
            case 2 -> random.nextInt(4) == 0 ? programme.annulApproval(reason) : programme.approve(papers(), today);
            case 3, 4 -> programme.stages().open(stage(ordinal), today);
            case 5, 6 -> programme.stages().close(stage(ordinal), TEACHERS, reason, today);
            case 7 -> programme.stages().reopen(stage(ordinal), reason, today);
            case 8, 9 -> programme.tasks().done(task, new TaskStatus.Done(DEPUTY, today, "Итог"), today);
            case 10 -> programme.tasks().waive(task, new TaskStatus.Waived(DEPUTY, today, reason));
            case 11 -> programme.tasks().reopen(task, reason);
            case 12 -> programme.teachers().choose(teacher, form, TEACHERS, today);
            case 13 -> programme.teachers().publish(form, "Программа " + random.nextInt(3), today);
            default -> programme.teachers().acquaint(teacher, form, TEACHERS, today);
        };
    }
}
