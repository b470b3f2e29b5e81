package org.metodika.program.schoolprogramme.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.schoolprogramme.domain.Content;
import org.metodika.program.schoolprogramme.domain.DevelopmentForm;
import org.metodika.program.schoolprogramme.domain.Goal;
import org.metodika.program.schoolprogramme.domain.LearningKind;
import org.metodika.program.schoolprogramme.domain.Stage;
import org.metodika.program.schoolprogramme.domain.StageId;
import org.metodika.program.schoolprogramme.domain.StageStatus;
import org.metodika.program.schoolprogramme.domain.Task;
import org.metodika.program.schoolprogramme.domain.TaskId;
import org.metodika.program.schoolprogramme.domain.TaskStatus;

/** Between the content and its JSON; what is written is a draft, so nothing in it has begun. */
final class ProgrammeMapping {

    private ProgrammeMapping() {}

    static Content read(ProgrammeContentJson sent) {
        return new Content(
                text(sent.title()),
                Objects.requireNonNull(sent.fromYear()),
                Objects.requireNonNull(sent.toYear()),
                text(sent.aim()),
                texts(sent.grounds()),
                texts(sent.purposes()),
                texts(sent.expectedResults()),
                list(sent.goals()).stream()
                        .map(goal -> new Goal(text(goal.code()), text(goal.text()), text(goal.measure())))
                        .toList(),
                list(sent.learningKinds()).stream()
                        .map(kind -> new LearningKind(text(kind.code()), text(kind.title())))
                        .toList(),
                list(sent.forms()).stream()
                        .map(form -> new DevelopmentForm(
                                text(form.code()),
                                Objects.requireNonNull(form.type()),
                                text(form.title()),
                                text(form.program()),
                                form.partnerId(),
                                null))
                        .toList(),
                list(sent.stages()).stream().map(ProgrammeMapping::stage).toList());
    }

    static Task task(ProgrammeContentJson.ProgrammeTaskJson task) {
        TaskId id = task.taskId();
        return new Task(
                id == null ? new TaskId(Ids.next()) : id,
                task.code(),
                Objects.requireNonNull(task.participant()),
                text(task.title()),
                task.learningKind(),
                list(task.goals()),
                !Boolean.FALSE.equals(task.obligatory()),
                list(task.responsibles()).stream().distinct().toList(),
                task.deadline(),
                task.partnerId(),
                new TaskStatus.Planned(null),
                null);
    }

    private static Stage stage(ProgrammeContentJson.ProgrammeStageJson stage) {
        StageId id = stage.stageId();
        return new Stage(
                id == null ? new StageId(Ids.next()) : id,
                stage.code(),
                text(stage.title()),
                text(stage.goal()),
                list(stage.participants()).stream().distinct().toList(),
                list(stage.tasks()).stream().map(ProgrammeMapping::task).toList(),
                new StageStatus.Planned());
    }

    static ProgrammeContentJson write(Content content) {
        return new ProgrammeContentJson(
                content.title(),
                content.fromYear(),
                content.toYear(),
                content.aim(),
                content.grounds(),
                content.purposes(),
                content.expectedResults(),
                content.goals().stream()
                        .map(goal ->
                                new ProgrammeContentJson.ProgrammeGoalJson(goal.code(), goal.text(), goal.measure()))
                        .toList(),
                content.learningKinds().stream()
                        .map(kind -> new ProgrammeContentJson.ProgrammeKindJson(kind.code(), kind.title()))
                        .toList(),
                content.forms().stream()
                        .map(form -> new ProgrammeContentJson.ProgrammeFormJson(
                                form.code(), form.type(), form.title(), form.program(), form.partnerId()))
                        .toList(),
                content.stages().stream().map(ProgrammeMapping::write).toList());
    }

    private static ProgrammeContentJson.ProgrammeStageJson write(Stage stage) {
        return new ProgrammeContentJson.ProgrammeStageJson(
                stage.id(),
                stage.code(),
                stage.title(),
                stage.goal(),
                stage.participants(),
                stage.tasks().stream()
                        .map(task -> new ProgrammeContentJson.ProgrammeTaskJson(
                                task.id(),
                                task.code(),
                                task.participant(),
                                task.title(),
                                task.learningKind(),
                                task.goals(),
                                task.obligatory(),
                                task.responsibles(),
                                task.deadline(),
                                task.partnerId()))
                        .toList());
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static List<String> texts(@Nullable List<String> sent) {
        return list(sent).stream().map(String::strip).toList();
    }

    static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
