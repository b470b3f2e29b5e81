package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Decides which stage may be opened, closed and opened again (A08); the stage of a command is one of the programme. */
public record StageSequence(SchoolProgramme programme) {

    /** Opens a stage: all before it are closed, and none is open. */
    public Decision<ProgrammeEvent> open(StageId id, LocalDate today) {
        if (!programme.isApproved()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotApproved());
        }
        Stage stage = stage(id);
        if (!stage.isPlanned()) {
            return Decision.rejected(new ProgrammeRejection.StageNotPlanned(stage.title()));
        }
        return anotherOpen()
                .or(() -> before(id).stream()
                        .filter(earlier -> !earlier.isClosed())
                        .findFirst()
                        .map(earlier -> new ProgrammeRejection.EarlierStageNotClosed(earlier.title())))
                .<Decision<ProgrammeEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgrammeEvent.StageOpened(id, today)));
    }

    /**
     * Closes the open stage: its obligatory tasks are done or waived (A10). That every teacher has chosen a form before the first
     * stage is closed (A15) is a recommendation.
     *
     * @param teachers the pedagogical staff of today
     * @param reason why the first stage is closed although teachers have not chosen; null where there is none
     */
    public Decision<ProgrammeEvent> close(StageId id, Set<UUID> teachers, @Nullable String reason, LocalDate today) {
        if (!programme.isApproved()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotApproved());
        }
        Stage stage = stage(id);
        if (!stage.isOpen()) {
            return Decision.rejected(new ProgrammeRejection.StageNotOpen(stage.title()));
        }
        List<Flaw> open = openObligations(stage);
        if (!open.isEmpty()) {
            return Decision.rejected(new ProgrammeRejection.ObligatoryTasksOpen(open));
        }
        int without = isFirst(id)
                ? (int) teachers.stream()
                        .filter(teacher -> programme.choiceOf(teacher).isEmpty())
                        .count()
                : 0;
        if (without > 0 && (reason == null || reason.isBlank())) {
            return Decision.rejected(new ProgrammeRejection.TeachersWithoutChoice(without));
        }
        return Decision.accepted(new ProgrammeEvent.StageClosed(id, today, without, without > 0 ? reason : null));
    }

    /** Opens the last closed stage again, with a reason, while no later one has begun. */
    public Decision<ProgrammeEvent> reopen(StageId id, String reason, LocalDate today) {
        if (!programme.isApproved()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotApproved());
        }
        Stage stage = stage(id);
        if (!stage.isClosed()) {
            return Decision.rejected(new ProgrammeRejection.StageNotClosed(stage.title()));
        }
        Optional<Stage> later =
                after(id).stream().filter(next -> !next.isPlanned()).findFirst();
        if (later.isPresent()) {
            return Decision.rejected(
                    new ProgrammeRejection.LaterStageBegun(later.get().title()));
        }
        return reason.isBlank()
                ? Decision.rejected(new ProgrammeRejection.ProgrammeReasonMissing())
                : Decision.accepted(new ProgrammeEvent.StageReopened(id, today, reason));
    }

    /** Whether it is the first one, in which teachers choose (A15). */
    boolean isFirst(StageId id) {
        return programme.content().ordinal(id) == 1;
    }

    private Optional<Rejection> anotherOpen() {
        return programme.content().stages().stream()
                .filter(Stage::isOpen)
                .findFirst()
                .map(open -> new ProgrammeRejection.AnotherStageOpen(open.title()));
    }

    private List<Flaw> openObligations(Stage stage) {
        List<Flaw> open = new ArrayList<>();
        int ordinal = programme.content().ordinal(stage.id());
        for (int i = 0; i < stage.tasks().size(); i++) {
            Task task = stage.tasks().get(i);
            if (task.isOpenObligation()) {
                open.add(Flaw.at(
                        "/stages/" + (ordinal - 1) + "/tasks/" + i, "task-open", task.title(), task.participant()));
            }
        }
        return open;
    }

    private List<Stage> before(StageId id) {
        return programme.content().stages().subList(0, programme.content().ordinal(id) - 1);
    }

    private List<Stage> after(StageId id) {
        List<Stage> all = programme.content().stages();
        return all.subList(programme.content().ordinal(id), all.size());
    }

    private Stage stage(StageId id) {
        return programme.content().stage(id).orElseThrow();
    }
}
