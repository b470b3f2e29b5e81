package org.metodika.program.personified.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramState;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Note;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.Status;

/** The present content of a program in the words of the contract. */
final class StateMessage {

    private StateMessage() {}

    static ProgramState of(Program program) {
        Content content = program.content();
        return new ProgramState(
                program.id().value(),
                program.schoolId(),
                program.teacher().value(),
                program.revision(),
                status(program.status()),
                content.type().name(),
                content.category().name(),
                program.initiative().kind().name(),
                program.initiative().by().value(),
                program.initiative().on(),
                program.draftedOn(),
                id(content.tutor()),
                id(content.curator()),
                content.basis().stream().map(record -> basis(record, program)).toList(),
                ids(program.uncovered()),
                note(content.note()),
                content.startsOn(),
                content.endsOn(),
                content.durationReason(),
                content.activities().stream().map(StateMessage::activity).toList(),
                stages(content.stages()),
                content.finalResult(),
                content.finalReportForm(),
                program.approvedVersion().map(version -> order(version.order())).orElse(null));
    }

    /** Version 1 knows four states; whatever an order approved is approved for its readers. */
    private static String status(Status status) {
        return (status.approvalOrNull() == null ? status.asName() : Status.Name.APPROVED).name();
    }

    static org.metodika.contracts.program.Order order(Order order) {
        return new org.metodika.contracts.program.Order(order.number(), order.date());
    }

    static List<UUID> ids(Collection<DeficitId> deficits) {
        return deficits.stream().map(DeficitId::value).toList();
    }

    static @Nullable UUID id(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }

    private static BasisRecord basis(Basis record, Program program) {
        return switch (record) {
            case Basis.Difficulty(var deficit, var code, var detectedOn) ->
                new BasisRecord(
                        "DIFFICULTY",
                        deficit.value(),
                        code,
                        null,
                        detectedOn,
                        program.deferrals().get(deficit));
            case Basis.Finding(var source, var reference, var date) ->
                new BasisRecord(source.name(), null, null, reference, date, null);
        };
    }

    static ExplanatoryNote note(Note note) {
        return new ExplanatoryNote(note.generalAim(), note.difficulties(), note.goals(), note.tasks());
    }

    private static PlannedActivity activity(Activity activity) {
        return new PlannedActivity(
                activity.id().value(),
                activity.kind().name(),
                activity.title(),
                activity.form() == null ? null : activity.form().name(),
                activity.provider(),
                activity.task(),
                activity.hours(),
                activity.place(),
                activity.level() == null ? null : activity.level().name(),
                activity.participation(),
                activity.stage() == null ? null : activity.stage().value(),
                ids(activity.deficits()));
    }

    static List<PlannedStage> stages(List<Stage> stages) {
        List<PlannedStage> planned = new ArrayList<>();
        for (Stage stage : stages) {
            planned.add(new PlannedStage(
                    stage.id().value(),
                    planned.size() + 1,
                    stage.title(),
                    stage.result(),
                    stage.reportForm(),
                    stage.deadline(),
                    stage.checkpointForm().name()));
        }
        return planned;
    }
}
