package org.metodika.program.personified.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.Problems;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Note;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.web.ContentJson.ActivityJson;
import org.metodika.program.personified.web.ContentJson.BasisJson;
import org.metodika.program.personified.web.ContentJson.BasisKind;
import org.metodika.program.personified.web.ContentJson.NoteJson;
import org.metodika.program.personified.web.ContentJson.StageJson;

/** Between content as it travels and content as the domain has it. */
final class ContentMapping {

    private ContentMapping() {}

    /**
     * The content that was sent, already validated; new stages and activities get ids.
     *
     * @throws org.metodika.kit.problem.ProblemException 422 for a difficulty without its deficit
     */
    static Content read(ContentJson sent) {
        return new Content(
                Objects.requireNonNull(sent.type()),
                Objects.requireNonNull(sent.category()),
                basis(list(sent.basis())),
                note(sent.note()),
                sent.startsOn(),
                sent.endsOn(),
                blankIsNull(sent.durationReason()),
                list(sent.activities()).stream().map(ContentMapping::activity).toList(),
                list(sent.stages()).stream().map(ContentMapping::stage).toList(),
                text(sent.finalResult()),
                text(sent.finalReportForm()),
                sent.tutorId(),
                sent.curatorId(),
                FrameMapping.read(sent.principles(), sent.priorities(), sent.results(), sent.resources()));
    }

    static ContentJson write(Content content) {
        return new ContentJson(
                content.type(),
                content.category(),
                content.basis().stream().map(ContentMapping::basis).toList(),
                note(content.note()),
                content.startsOn(),
                content.endsOn(),
                content.durationReason(),
                content.activities().stream().map(ContentMapping::activity).toList(),
                content.stages().stream().map(ContentMapping::stage).toList(),
                content.finalResult(),
                content.finalReportForm(),
                content.tutor(),
                content.curator(),
                List.copyOf(content.frame().principles()),
                content.frame().priorities().stream()
                        .map(FrameMapping::priority)
                        .toList(),
                content.frame().results().stream().map(FrameMapping::result).toList(),
                content.frame().resources().stream().map(FrameMapping::resource).toList());
    }

    private static List<Basis> basis(List<BasisJson> sent) {
        List<Basis> basis = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            BasisJson record = sent.get(i);
            String reference = text(record.reference());
            switch (Objects.requireNonNull(record.kind())) {
                case DIFFICULTY -> {
                    if (record.deficitId() == null) {
                        flaws.add(Flaw.at("/basis/" + i + "/deficitId", "not-null"));
                    } else {
                        basis.add(Basis.Difficulty.named(record.deficitId()));
                    }
                }
                case MONITORING -> basis.add(new Basis.Finding(Basis.Source.MONITORING, reference, record.date()));
                case INTERNAL_CONTROL ->
                    basis.add(new Basis.Finding(Basis.Source.INTERNAL_CONTROL, reference, record.date()));
                case MARKET_RESEARCH ->
                    basis.add(new Basis.Finding(Basis.Source.MARKET_RESEARCH, reference, record.date()));
            }
        }
        if (!flaws.isEmpty()) {
            throw Problems.invalid(flaws);
        }
        return basis;
    }

    private static BasisJson basis(Basis record) {
        return switch (record) {
            case Basis.Difficulty(var deficit, var code, var detectedOn) ->
                new BasisJson(BasisKind.DIFFICULTY, deficit, code, null, detectedOn);
            case Basis.Finding(var source, var reference, var date) ->
                new BasisJson(BasisKind.valueOf(source.name()), null, null, reference, date);
        };
    }

    static NoteJson note(Note note) {
        return new NoteJson(note.generalAim(), note.difficulties(), note.goals(), note.tasks());
    }

    static Note note(@Nullable NoteJson sent) {
        return sent == null
                ? Note.EMPTY
                : new Note(text(sent.generalAim()), text(sent.difficulties()), text(sent.goals()), text(sent.tasks()));
    }

    static Activity activity(ActivityJson sent) {
        return new Activity(
                sent.activityId() == null ? new ActivityId(Ids.next()) : sent.activityId(),
                Objects.requireNonNull(sent.kind()),
                text(sent.title()),
                sent.form(),
                blankIsNull(sent.provider()),
                blankIsNull(sent.task()),
                Objects.requireNonNull(sent.hours()),
                blankIsNull(sent.place()),
                sent.level(),
                blankIsNull(sent.participation()),
                sent.stageId(),
                list(sent.deficits()),
                particulars(sent));
    }

    /** Null where nothing is said, so that content sent back unchanged is the same. */
    private static Activity.@Nullable Particulars particulars(ActivityJson sent) {
        Activity.Particulars said = new Activity.Particulars(
                sent.offerId(),
                list(sent.competences()).stream().map(FrameMapping::competence).toList(),
                sent.learning(),
                sent.startsOn(),
                sent.endsOn(),
                blankIsNull(sent.resultForm()));
        return said.equals(Activity.Particulars.NONE) ? null : said;
    }

    static ActivityJson activity(Activity activity) {
        Activity.Particulars besides = activity.besides();
        return new ActivityJson(
                activity.id(),
                activity.kind(),
                activity.title(),
                activity.form(),
                activity.provider(),
                activity.task(),
                activity.hours(),
                activity.place(),
                activity.level(),
                activity.participation(),
                activity.stage(),
                activity.deficits(),
                besides.offer(),
                besides.competences().stream().map(FrameMapping::competence).toList(),
                besides.learning(),
                besides.startsOn(),
                besides.endsOn(),
                besides.resultForm());
    }

    static Stage stage(StageJson sent) {
        return new Stage(
                sent.stageId() == null ? new StageId(Ids.next()) : sent.stageId(),
                text(sent.title()),
                text(sent.result()),
                text(sent.reportForm()),
                Objects.requireNonNull(sent.deadline()),
                Objects.requireNonNull(sent.checkpointForm()),
                FrameMapping.funding(sent.funding()));
    }

    static StageJson stage(Stage stage) {
        return new StageJson(
                stage.id(),
                stage.title(),
                stage.result(),
                stage.reportForm(),
                stage.deadline(),
                stage.checkpointForm(),
                FrameMapping.funding(stage.funding()));
    }

    static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    static @Nullable String blankIsNull(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
