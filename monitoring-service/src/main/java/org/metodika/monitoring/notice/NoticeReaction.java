package org.metodika.monitoring.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointEscalated;
import org.metodika.contracts.checkpoint.CheckpointPostponed;
import org.metodika.contracts.checkpoint.CheckpointReminded;
import org.metodika.contracts.checkpoint.CheckpointReplanned;
import org.metodika.contracts.checkpoint.CheckpointReturned;
import org.metodika.contracts.checkpoint.CheckpointViolationFound;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlOverdue;
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.contracts.duty.DutyOverdue;
import org.metodika.contracts.duty.DutyReminded;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlrows.ControlRow;
import org.springframework.data.mongodb.core.MongoOperations;

/** Makes of events what people are told: one notice for each who has to know. */
public final class NoticeReaction {

    private static final String UNDONE_CONTENT = "UNDONE_CONTENT";

    private final Notices notices;
    private final Recipients recipients;
    private final MongoOperations mongo;

    private NoticeReaction(Notices notices, Directory directory, ControlledPrograms programs, MongoOperations mongo) {
        this.notices = notices;
        this.recipients = new Recipients(directory, programs);
        this.mongo = mongo;
    }

    public static Reaction of(
            Notices notices,
            Directory directory,
            ControlledPrograms programs,
            MongoOperations mongo,
            ContractJson json) {
        NoticeReaction reaction = new NoticeReaction(notices, directory, programs, mongo);
        return Reaction.named("notices", json)
                .on(ProgramCatalogue.PROGRAM_APPROVED, reaction::planned)
                .on(CheckpointCatalogue.CHECKPOINT_REMINDED, reaction::reminded)
                .on(CheckpointCatalogue.CHECKPOINT_POSTPONED, reaction::postponed)
                .on(CheckpointCatalogue.CHECKPOINT_REPLANNED, reaction::replanned)
                .on(CheckpointCatalogue.CHECKPOINT_RETURNED, reaction::returned)
                .on(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND, reaction::overdue)
                .on(CheckpointCatalogue.CHECKPOINT_ESCALATED, reaction::escalated)
                .on(DutyCatalogue.DUTY_REMINDED, reaction::dutyReminded)
                .on(DutyCatalogue.DUTY_OVERDUE, reaction::dutyOverdue)
                .on(ControlCatalogue.CONTROL_OVERDUE, reaction::controlOverdue)
                .build();
    }

    private void planned(ProgramApproved event, Cause cause) {
        List<LocalDate> days =
                event.stages().stream().map(ApprovedStage::deadline).sorted().toList();
        if (days.isEmpty() || !notices.isNews(event.schoolId(), days.getLast())) {
            return;
        }
        tell(
                new News(
                        cause.eventId(),
                        NoticeKind.SCHEDULE_PLANNED,
                        event.schoolId(),
                        event.programId(),
                        event.programId(),
                        event.teacherId(),
                        null,
                        days.size(),
                        days.getFirst()),
                recipients.person(event.schoolId(), event.teacherId()));
    }

    private void reminded(CheckpointReminded event, Cause cause) {
        if (notices.isNews(event.schoolId(), event.remindedOn())) {
            tell(
                    checkpoint(
                            cause.eventId(),
                            NoticeKind.CHECKPOINT_REMINDED,
                            event.schoolId(),
                            event.checkpointId(),
                            event.programId(),
                            event.teacherId(),
                            event.about(),
                            event.due()),
                    recipients.person(event.schoolId(), event.teacherId()));
        }
    }

    private void postponed(CheckpointPostponed event, Cause cause) {
        if (notices.isNews(event.schoolId(), event.postponedOn())) {
            moved(
                    cause,
                    event.schoolId(),
                    event.checkpointId(),
                    event.programId(),
                    event.teacherId(),
                    event.deadline());
        }
    }

    private void replanned(CheckpointReplanned event, Cause cause) {
        if (!event.deadline().equals(event.previousDeadline()) && notices.isNews(event.schoolId(), event.deadline())) {
            moved(
                    cause,
                    event.schoolId(),
                    event.checkpointId(),
                    event.programId(),
                    event.teacherId(),
                    event.deadline());
        }
    }

    private void moved(Cause cause, String school, UUID checkpoint, UUID program, UUID teacher, LocalDate due) {
        tell(
                checkpoint(
                        cause.eventId(), NoticeKind.CHECKPOINT_MOVED, school, checkpoint, program, teacher, null, due),
                recipients.person(school, teacher));
    }

    private void returned(CheckpointReturned event, Cause cause) {
        if (notices.isNews(event.schoolId(), event.returnedOn())) {
            tell(
                    checkpoint(
                            cause.eventId(),
                            NoticeKind.CHECKPOINT_RETURNED,
                            event.schoolId(),
                            event.checkpointId(),
                            event.programId(),
                            event.teacherId(),
                            event.until() == null ? null : "UNTIL",
                            event.until()),
                    recipients.person(event.schoolId(), event.teacherId()));
        }
    }

    /** A late stage and its missing report are one piece of news; undone content was told with the return. */
    private void overdue(CheckpointViolationFound event, Cause cause) {
        if (event.kind().equals(UNDONE_CONTENT)
                || event.foundBy() != null
                || !notices.isNews(event.schoolId(), event.foundOn())) {
            return;
        }
        tell(
                checkpoint(
                        event.checkpointId() + "/" + event.due(),
                        NoticeKind.CHECKPOINT_OVERDUE,
                        event.schoolId(),
                        event.checkpointId(),
                        event.programId(),
                        event.teacherId(),
                        event.kind(),
                        event.due()),
                recipients.person(event.schoolId(), event.teacherId()));
    }

    private void escalated(CheckpointEscalated event, Cause cause) {
        if (!notices.isNews(event.schoolId(), event.escalatedOn())) {
            return;
        }
        boolean toHead = event.level().equals("HEAD");
        tell(
                checkpoint(
                        cause.eventId(),
                        toHead ? NoticeKind.CHECKPOINT_ESCALATED_TO_HEAD : NoticeKind.CHECKPOINT_ESCALATED,
                        event.schoolId(),
                        event.checkpointId(),
                        event.programId(),
                        event.teacherId(),
                        event.about(),
                        event.due()),
                toHead
                        ? recipients.heads(event.schoolId(), event.teacherId())
                        : recipients.accompanying(event.schoolId(), event.programId(), event.teacherId()));
    }

    private void dutyReminded(DutyReminded event, Cause cause) {
        if (notices.isNews(event.schoolId(), event.remindedOn())) {
            duty(
                    cause,
                    NoticeKind.DUTY_REMINDED,
                    event.schoolId(),
                    event.dutyId(),
                    event.ownerId(),
                    event.kind(),
                    event.dueOn());
        }
    }

    private void dutyOverdue(DutyOverdue event, Cause cause) {
        if (notices.isNews(event.schoolId(), event.foundOn())) {
            duty(
                    cause,
                    NoticeKind.DUTY_OVERDUE,
                    event.schoolId(),
                    event.dutyId(),
                    event.ownerId(),
                    event.kind(),
                    event.dueOn());
        }
    }

    private void duty(Cause cause, NoticeKind kind, String school, UUID duty, UUID owner, String what, LocalDate due) {
        tell(
                new News(cause.eventId(), kind, school, duty, null, null, what, null, due),
                recipients.person(school, owner));
    }

    private void controlOverdue(ControlOverdue event, Cause cause) {
        if (!notices.isNews(event.schoolId(), event.foundOn())) {
            return;
        }
        ControlRow control = mongo.findById(event.controlId(), ControlRow.class);
        tell(
                new News(
                        cause.eventId(),
                        NoticeKind.CONTROL_OVERDUE,
                        event.schoolId(),
                        event.controlId(),
                        event.programId(),
                        event.teacherId(),
                        null,
                        null,
                        event.date()),
                control == null
                        ? recipients.accompanying(event.schoolId(), event.programId(), event.teacherId())
                        : recipients.person(event.schoolId(), control.controllerId()));
    }

    private News checkpoint(
            String cause,
            NoticeKind kind,
            String school,
            UUID checkpoint,
            UUID program,
            UUID teacher,
            @Nullable String detail,
            @Nullable LocalDate due) {
        CheckpointRow row = mongo.findById(checkpoint, CheckpointRow.class);
        return new News(
                cause, kind, school, checkpoint, program, teacher, detail, row == null ? null : row.ordinal(), due);
    }

    private void tell(News news, List<UUID> people) {
        people.forEach(person -> notices.tell(news, person));
    }
}
