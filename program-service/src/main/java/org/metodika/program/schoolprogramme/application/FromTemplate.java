package org.metodika.program.schoolprogramme.application;

import java.util.List;
import org.metodika.kit.ids.Ids;
import org.metodika.program.schoolprogramme.domain.Content;
import org.metodika.program.schoolprogramme.domain.DevelopmentForm;
import org.metodika.program.schoolprogramme.domain.FormType;
import org.metodika.program.schoolprogramme.domain.Goal;
import org.metodika.program.schoolprogramme.domain.LearningKind;
import org.metodika.program.schoolprogramme.domain.Participant;
import org.metodika.program.schoolprogramme.domain.Stage;
import org.metodika.program.schoolprogramme.domain.StageId;
import org.metodika.program.schoolprogramme.domain.StageStatus;
import org.metodika.program.schoolprogramme.domain.Task;
import org.metodika.program.schoolprogramme.domain.TaskId;
import org.metodika.program.schoolprogramme.domain.TaskStatus;
import org.metodika.program.templates.TemplateContent;

/** Makes the first content of a programme out of a template (A01): everything of it, with ids of its own. */
final class FromTemplate {

    private FromTemplate() {}

    static Content content(TemplateContent template, String title, int fromYear, int toYear) {
        return new Content(
                title,
                fromYear,
                toYear,
                template.aim(),
                template.grounds(),
                template.purposes(),
                template.expectedResults(),
                template.goals().stream()
                        .map(goal -> new Goal(goal.code(), goal.text(), goal.measure()))
                        .toList(),
                template.learningKinds().stream()
                        .map(kind -> new LearningKind(kind.code(), kind.title()))
                        .toList(),
                template.forms().stream()
                        .map(form -> new DevelopmentForm(
                                form.code(),
                                FormType.valueOf(form.type().name()),
                                form.title(),
                                form.program(),
                                null,
                                null))
                        .toList(),
                template.stages().stream().map(FromTemplate::stage).toList());
    }

    private static Stage stage(TemplateContent.Stage stage) {
        return new Stage(
                new StageId(Ids.next()),
                stage.code(),
                stage.title(),
                stage.goal(),
                stage.participants().stream()
                        .map(participant -> Participant.valueOf(participant.name()))
                        .toList(),
                stage.tasks().stream().map(FromTemplate::task).toList(),
                new StageStatus.Planned());
    }

    private static Task task(TemplateContent.Task task) {
        return new Task(
                new TaskId(Ids.next()),
                task.code(),
                Participant.valueOf(task.participant().name()),
                task.title(),
                task.learningKind(),
                task.goals(),
                task.obligatory(),
                List.of(),
                null,
                null,
                new TaskStatus.Planned(null),
                null);
    }
}
