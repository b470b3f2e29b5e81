package org.metodika.program.personified.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.application.PaperEntry.ActivityEntry;
import org.metodika.program.personified.application.PaperEntry.ResultEntry;
import org.metodika.program.personified.application.PaperEntry.StageEntry;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.ActivityKind;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.CheckpointForm;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Counterpart;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.EventLevel;
import org.metodika.program.personified.domain.Frame;
import org.metodika.program.personified.domain.Initiative;
import org.metodika.program.personified.domain.InitiatorKind;
import org.metodika.program.personified.domain.Note;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.OtherForm;
import org.metodika.program.personified.domain.PaperProgram;
import org.metodika.program.personified.domain.PaperResult;
import org.metodika.program.personified.domain.ProgramType;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.domain.TeacherCategory;

/** Makes the program of an entry; ids of its parts depend on the program and their place alone. */
final class PaperMapping {

    private final PaperEntry entry;
    private final Map<String, DeficitId> deficits;
    private final List<Stage> stages;

    private PaperMapping(PaperEntry entry, Map<String, DeficitId> deficits) {
        this.entry = entry;
        this.deficits = deficits;
        this.stages = stages(entry);
    }

    /** @param deficits ids of the deficits by character */
    static PaperProgram of(PaperEntry entry, Map<String, DeficitId> deficits) {
        return new PaperMapping(entry, deficits).program();
    }

    private PaperProgram program() {
        Map<DeficitId, String> deferrals = new HashMap<>();
        entry.difficulties().forEach(difficulty -> {
            if (difficulty.deferredBecause() != null) {
                deferrals.put(deficit(difficulty.code()), difficulty.deferredBecause());
            }
        });
        return new PaperProgram(
                entry.id(),
                entry.schoolId(),
                new StaffId(entry.teacherId()),
                new Initiative(
                        InitiatorKind.valueOf(entry.initiator()),
                        new StaffId(entry.initiatorId()),
                        entry.initiatedOn()),
                entry.draftedOn(),
                content(),
                deferrals,
                new OrderDetails(entry.orderNumber(), entry.orderDate()),
                results());
    }

    private Content content() {
        List<Basis> basis = new ArrayList<>();
        entry.difficulties()
                .forEach(found ->
                        basis.add(new Basis.Difficulty(deficit(found.code()), found.code(), found.detectedOn())));
        entry.documents()
                .forEach(document -> basis.add(new Basis.Finding(
                        Basis.Source.valueOf(document.source()), document.reference(), document.date())));
        PaperEntry.NoteEntry note = entry.note();
        List<Activity> activities = new ArrayList<>();
        for (ActivityEntry activity : entry.activities()) {
            activities.add(activity(activity, activities.size()));
        }
        return new Content(
                ProgramType.valueOf(entry.type()),
                TeacherCategory.valueOf(entry.category()),
                basis,
                new Note(note.generalAim(), note.difficulties(), note.goals(), note.tasks()),
                entry.startsOn(),
                entry.endsOn(),
                entry.durationReason(),
                activities,
                stages,
                entry.finalResult(),
                entry.finalReportForm(),
                new StaffId(entry.tutorId()),
                person(entry.curatorId()),
                Frame.EMPTY);
    }

    private Activity activity(ActivityEntry activity, int place) {
        return new Activity(
                new ActivityId(Ids.from("paper-activity", entry.id().value(), place)),
                ActivityKind.valueOf(activity.kind()),
                activity.title(),
                activity.form() == null ? null : OtherForm.valueOf(activity.form()),
                activity.provider(),
                activity.task(),
                activity.hours(),
                activity.place(),
                activity.level() == null ? null : EventLevel.valueOf(activity.level()),
                activity.participation(),
                stages.get(activity.stage()).id(),
                activity.codes().stream().map(this::deficit).toList(),
                null);
    }

    private List<PaperResult> results() {
        List<PaperResult> results = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            ResultEntry passed = entry.stages().get(i).passed();
            if (passed != null) {
                results.add(new PaperResult(
                        stages.get(i).id(),
                        passed.passedOn(),
                        passed.assessorMark(),
                        passed.selfMark(),
                        passed.reportTitle(),
                        passed.reportReference(),
                        passed.counterpart() == null ? null : Counterpart.valueOf(passed.counterpart()),
                        person(passed.assessorId()),
                        passed.comment()));
            }
        }
        return results;
    }

    private DeficitId deficit(String code) {
        return Objects.requireNonNull(deficits.get(code), code);
    }

    private static List<Stage> stages(PaperEntry entry) {
        List<Stage> stages = new ArrayList<>();
        for (StageEntry stage : entry.stages()) {
            stages.add(new Stage(
                    new StageId(Ids.from("paper-stage", entry.id().value(), stages.size())),
                    stage.title(),
                    stage.result(),
                    stage.reportForm(),
                    stage.deadline(),
                    CheckpointForm.valueOf(stage.checkpointForm()),
                    null));
        }
        return List.copyOf(stages);
    }

    private static @Nullable StaffId person(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
