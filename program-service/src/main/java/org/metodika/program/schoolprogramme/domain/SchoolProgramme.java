package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Программа внутришкольного повышения квалификации (ПВПК) of one school; not the program of a person. The pedagogical council owns
 * it (D07).
 *
 * <pre>
 *             approve                 the last stage is closed
 *   DRAFT ───────────────▶ APPROVED ───────────────────────────▶ COMPLETED
 *     │   ◀───────────────    │  ↺ open stage, close stage          │
 *     │    annul approval,    │ ◀───────────────────────────────────┘
 *     │   no stage begun yet      open the last stage again
 *     └── withdraw ──▶ WITHDRAWN
 *
 *   stage, in order, one at a time (A08):  PLANNED ── open ──▶ OPEN ── close ──▶ CLOSED
 *                                                               ◀─ reopen, with a reason, while no later one has begun
 * </pre>
 *
 * <p>What happens to stages, tasks and teachers is decided by {@link StageSequence}, {@link TaskBook} and {@link TeacherVoice}.
 *
 * @param template what it began from; null where it began from nothing
 * @param revision counts the changes, from 1
 */
public record SchoolProgramme(
        SchoolProgrammeId id,
        String schoolId,
        @Nullable TemplateRef template,
        LocalDate draftedOn,
        int revision,
        ProgrammeStatus status,
        Content content,
        List<Choice> choices,
        List<Acquaintance> acquaintances) {

    public SchoolProgramme {
        choices = List.copyOf(choices);
        acquaintances = List.copyOf(acquaintances);
    }

    /** Drafts a programme. */
    public static Decision<ProgrammeEvent> draft(ProgrammeEvent.Drafted drafted, ProgrammeSurroundings now) {
        List<Flaw> flaws = ContentCheck.flaws(drafted.content(), now);
        return flaws.isEmpty()
                ? Decision.accepted(drafted)
                : Decision.rejected(new ProgrammeRejection.SchoolProgrammeInvalid(flaws));
    }

    /** Replaces the content of a draft. */
    public Decision<ProgrammeEvent> changeContent(Content changed, ProgrammeSurroundings now) {
        if (!isDraft()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotDraft());
        }
        List<Flaw> flaws = ContentCheck.flaws(changed, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeInvalid(flaws));
        }
        return changed.equals(content)
                ? Decision.nothingToDo()
                : Decision.accepted(new ProgrammeEvent.ContentChanged(changed));
    }

    /** Gives up a programme that was never approved. */
    public Decision<ProgrammeEvent> withdraw(String reason) {
        if (!isDraft()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotDraft());
        }
        return reason.isBlank()
                ? Decision.rejected(new ProgrammeRejection.ProgrammeReasonMissing())
                : Decision.accepted(new ProgrammeEvent.Withdrawn(reason));
    }

    /** Approves by a decision of the pedagogical council and an order of the head (D07); refused while a paper is missing. */
    public Decision<ProgrammeEvent> approve(ApprovalPapers papers, LocalDate today) {
        if (!isDraft()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotDraft());
        }
        List<Flaw> lacking = papers.flaws(id, today);
        if (!lacking.isEmpty()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeLacksPapers(lacking));
        }
        List<Flaw> missing = ContentCheck.missing(content);
        return missing.isEmpty()
                ? Decision.accepted(new ProgrammeEvent.Approved(papers.meeting(), papers.order(), today))
                : Decision.rejected(new ProgrammeRejection.SchoolProgrammeIncomplete(missing));
    }

    /** Takes back an approval that was recorded by mistake, while no stage has begun. */
    public Decision<ProgrammeEvent> annulApproval(String reason) {
        if (!(status instanceof ProgrammeStatus.Approved approved)) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotApproved());
        }
        if (!content.stages().stream().allMatch(Stage::isPlanned)) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeUnderWay());
        }
        return reason.isBlank()
                ? Decision.rejected(new ProgrammeRejection.ProgrammeReasonMissing())
                : Decision.accepted(new ProgrammeEvent.ApprovalAnnulled(approved.order(), reason));
    }

    /** The stages and the order in which they run. */
    public StageSequence stages() {
        return new StageSequence(this);
    }

    /** The tasks of all stages. */
    public TaskBook tasks() {
        return new TaskBook(this);
    }

    /** What teachers say for themselves. */
    public TeacherVoice teachers() {
        return new TeacherVoice(this);
    }

    public boolean isDraft() {
        return status instanceof ProgrammeStatus.Draft;
    }

    public boolean isApproved() {
        return status instanceof ProgrammeStatus.Approved;
    }

    /** Whether the first stage was opened and the last is not closed. */
    public boolean isUnderWay() {
        return asName() == ProgrammeStatus.Name.APPROVED
                && content.stages().stream().anyMatch(stage -> !stage.isPlanned());
    }

    /** The state by name. */
    public ProgrammeStatus.Name asName() {
        return switch (status) {
            case ProgrammeStatus.Draft _ -> ProgrammeStatus.Name.DRAFT;
            case ProgrammeStatus.Withdrawn _ -> ProgrammeStatus.Name.WITHDRAWN;
            case ProgrammeStatus.Approved _ ->
                content.stages().stream().allMatch(Stage::isClosed)
                        ? ProgrammeStatus.Name.COMPLETED
                        : ProgrammeStatus.Name.APPROVED;
        };
    }

    /** What this teacher chose. */
    public Optional<Choice> choiceOf(UUID teacher) {
        return choices.stream()
                .filter(choice -> choice.teacher().equals(teacher))
                .findFirst();
    }

    /** The programme that the first event makes. */
    public static SchoolProgramme startedBy(ProgrammeEvent first) {
        if (first instanceof ProgrammeEvent.Drafted(var id, var schoolId, var template, var on, var content)) {
            return new SchoolProgramme(
                    id, schoolId, template, on, 1, new ProgrammeStatus.Draft(null), content, List.of(), List.of());
        }
        throw new IllegalArgumentException("A school programme begins as a draft, not with " + first);
    }

    /** The programme after an event. */
    public SchoolProgramme evolve(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEvent.Drafted _ -> throw new IllegalArgumentException("Drafted twice: " + id);
            case ProgrammeEvent.ContentChanged(var changed) -> next(status, changed);
            case ProgrammeEvent.Withdrawn(var reason) -> next(new ProgrammeStatus.Withdrawn(reason), content);
            case ProgrammeEvent.Approved(var meeting, var order, var on) ->
                next(new ProgrammeStatus.Approved(meeting, order, on), content);
            case ProgrammeEvent.ApprovalAnnulled(var order, var reason) ->
                next(new ProgrammeStatus.Draft(reason), content);
            case ProgrammeEvent.StageOpened(var stage, var on) -> stage(stage, new StageStatus.Open(on, null));
            case ProgrammeEvent.StageClosed(var stage, var on, var without, var reason) ->
                stage(stage, new StageStatus.Closed(openedOn(stage), on, without, reason));
            case ProgrammeEvent.StageReopened(var stage, var on, var reason) ->
                stage(stage, new StageStatus.Open(openedOn(stage), reason));
            case ProgrammeEvent.TaskAdded(var stage, var task) -> {
                Stage present = content.stage(stage).orElseThrow();
                List<Task> more = new ArrayList<>(present.tasks());
                more.add(task);
                yield next(status, content.with(present.with(more)));
            }
            case ProgrammeEvent.TaskAssigned(var stage, var task, var people, var deadline) ->
                task(task, present -> present.assigned(people, deadline));
            case ProgrammeEvent.TaskDone(var stage, var task, var how) -> task(task, present -> present.with(how));
            case ProgrammeEvent.TaskWaived(var stage, var task, var how) -> task(task, present -> present.with(how));
            case ProgrammeEvent.TaskReopened(var stage, var task, var reason) ->
                task(task, present -> present.with(new TaskStatus.Planned(reason)));
            case ProgrammeEvent.FormPublished(var form, var program, var on) ->
                new SchoolProgramme(
                        id,
                        schoolId,
                        template,
                        draftedOn,
                        revision + 1,
                        status,
                        content.with(content.form(form).orElseThrow().published(program, on)),
                        choices,
                        acquaintances.stream()
                                .filter(known -> !known.form().equals(form))
                                .toList());
            case ProgrammeEvent.FormChosen(var choice, var type, var before) -> {
                List<Choice> others = new ArrayList<>(choices);
                others.removeIf(present -> present.teacher().equals(choice.teacher()));
                others.add(choice);
                yield next(others, acquaintances);
            }
            case ProgrammeEvent.Acquainted(var acquaintance) -> {
                List<Acquaintance> more = new ArrayList<>(acquaintances);
                more.add(acquaintance);
                yield next(choices, more);
            }
            case ProgrammeEvent.SeminarDiscussed(var stage, var task, var comment) ->
                task(
                        task,
                        present -> present.discussed(TaskBook.seminar(present).with(comment)));
            case ProgrammeEvent.SeminarDecided(var stage, var task, var verdict) ->
                task(
                        task,
                        present -> present.discussed(TaskBook.seminar(present).with(verdict)));
        };
    }

    private SchoolProgramme next(ProgrammeStatus nextStatus, Content nextContent) {
        return new SchoolProgramme(
                id, schoolId, template, draftedOn, revision + 1, nextStatus, nextContent, choices, acquaintances);
    }

    private SchoolProgramme next(List<Choice> nextChoices, List<Acquaintance> nextAcquaintances) {
        return new SchoolProgramme(
                id, schoolId, template, draftedOn, revision + 1, status, content, nextChoices, nextAcquaintances);
    }

    private SchoolProgramme stage(StageId stage, StageStatus nextStatus) {
        return next(status, content.with(content.stage(stage).orElseThrow().with(nextStatus)));
    }

    private SchoolProgramme task(TaskId task, UnaryOperator<Task> change) {
        return next(status, content.with(change.apply(content.task(task).orElseThrow())));
    }

    private LocalDate openedOn(StageId stage) {
        LocalDate opened = content.stage(stage).orElseThrow().status().opening();
        if (opened == null) {
            throw new IllegalArgumentException("Never opened: " + stage);
        }
        return opened;
    }
}
