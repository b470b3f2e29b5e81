package org.metodika.program.schoolprogramme.messaging;

import java.util.List;
import org.metodika.contracts.schoolprogramme.FormChoice;
import org.metodika.contracts.schoolprogramme.ProgrammeGoal;
import org.metodika.contracts.schoolprogramme.ProgrammeStage;
import org.metodika.contracts.schoolprogramme.ProgrammeTask;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeState;
import org.metodika.program.schoolprogramme.domain.Content;
import org.metodika.program.schoolprogramme.domain.ProgrammeStatus;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.Stage;
import org.metodika.program.schoolprogramme.domain.StageStatus;
import org.metodika.program.schoolprogramme.domain.Task;
import org.metodika.program.schoolprogramme.domain.TemplateRef;

/** The present content of a school programme in the words of the contract. */
final class ProgrammeState {

    private ProgrammeState() {}

    static SchoolProgrammeState of(SchoolProgramme programme) {
        Content content = programme.content();
        TemplateRef template = programme.template();
        ProgrammeStatus.Approved approved =
                programme.status() instanceof ProgrammeStatus.Approved present ? present : null;
        return new SchoolProgrammeState(
                programme.id().value(),
                programme.schoolId(),
                programme.revision(),
                programme.asName().name(),
                content.title(),
                content.fromYear(),
                content.toYear(),
                template == null ? null : template.templateId(),
                template == null ? null : template.version(),
                programme.draftedOn(),
                content.goals().stream()
                        .map(goal -> new ProgrammeGoal(goal.code(), goal.text(), goal.measure()))
                        .toList(),
                stages(content),
                programme.choices().stream()
                        .map(choice -> new FormChoice(choice.teacher(), choice.form(), choice.on()))
                        .toList(),
                approved == null ? null : approved.meetingId(),
                approved == null ? null : ProgrammeMessages.order(approved.order()));
    }

    private static List<ProgrammeStage> stages(Content content) {
        return content.stages().stream()
                .map(stage -> stage(stage, content.ordinal(stage.id())))
                .toList();
    }

    private static ProgrammeStage stage(Stage stage, int ordinal) {
        return new ProgrammeStage(
                stage.id().value(),
                ordinal,
                stage.title(),
                stage.goal(),
                stage.status().asName().name(),
                stage.status().opening(),
                stage.status() instanceof StageStatus.Closed closed ? closed.on() : null,
                stage.tasks().stream().map(ProgrammeState::task).toList());
    }

    private static ProgrammeTask task(Task task) {
        return new ProgrammeTask(
                task.id().value(),
                task.participant().name(),
                task.title(),
                task.learningKind(),
                task.obligatory(),
                task.responsibles(),
                task.deadline(),
                task.status().asName().name());
    }
}
