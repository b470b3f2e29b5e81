package org.metodika.contracts.schoolprogramme;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class SchoolProgrammeCatalogue {

    /** Events of school programmes of in-school professional development. */
    public static final Topic SCHOOL_PROGRAMME_EVENTS = Topic.events("school-programme", "program-service");

    /** Present content of school programmes of in-school professional development. */
    public static final Topic SCHOOL_PROGRAMME_STATES = Topic.state("school-programme", "program-service");

    public static final MessageType<SchoolProgrammeDrafted> SCHOOL_PROGRAMME_DRAFTED = new MessageType<>(
            "org.metodika.school-programme.drafted.v1", SchoolProgrammeDrafted.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeContentChanged> SCHOOL_PROGRAMME_CONTENT_CHANGED = new MessageType<>(
            "org.metodika.school-programme.content-changed.v1",
            SchoolProgrammeContentChanged.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeWithdrawn> SCHOOL_PROGRAMME_WITHDRAWN = new MessageType<>(
            "org.metodika.school-programme.withdrawn.v1", SchoolProgrammeWithdrawn.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeApproved> SCHOOL_PROGRAMME_APPROVED = new MessageType<>(
            "org.metodika.school-programme.approved.v1", SchoolProgrammeApproved.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeApprovalAnnulled> SCHOOL_PROGRAMME_APPROVAL_ANNULLED =
            new MessageType<>(
                    "org.metodika.school-programme.approval-annulled.v1",
                    SchoolProgrammeApprovalAnnulled.class,
                    SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeStageOpened> SCHOOL_PROGRAMME_STAGE_OPENED = new MessageType<>(
            "org.metodika.school-programme.stage-opened.v1", SchoolProgrammeStageOpened.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeStageClosed> SCHOOL_PROGRAMME_STAGE_CLOSED = new MessageType<>(
            "org.metodika.school-programme.stage-closed.v1", SchoolProgrammeStageClosed.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeStageReopened> SCHOOL_PROGRAMME_STAGE_REOPENED = new MessageType<>(
            "org.metodika.school-programme.stage-reopened.v1",
            SchoolProgrammeStageReopened.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskAdded> SCHOOL_PROGRAMME_TASK_ADDED = new MessageType<>(
            "org.metodika.school-programme.task-added.v1", SchoolProgrammeTaskAdded.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskAssigned> SCHOOL_PROGRAMME_TASK_ASSIGNED = new MessageType<>(
            "org.metodika.school-programme.task-assigned.v1",
            SchoolProgrammeTaskAssigned.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskDone> SCHOOL_PROGRAMME_TASK_DONE = new MessageType<>(
            "org.metodika.school-programme.task-done.v1", SchoolProgrammeTaskDone.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskWaived> SCHOOL_PROGRAMME_TASK_WAIVED = new MessageType<>(
            "org.metodika.school-programme.task-waived.v1", SchoolProgrammeTaskWaived.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskReopened> SCHOOL_PROGRAMME_TASK_REOPENED = new MessageType<>(
            "org.metodika.school-programme.task-reopened.v1",
            SchoolProgrammeTaskReopened.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeFormPublished> SCHOOL_PROGRAMME_FORM_PUBLISHED = new MessageType<>(
            "org.metodika.school-programme.form-published.v1",
            SchoolProgrammeFormPublished.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeFormChosen> SCHOOL_PROGRAMME_FORM_CHOSEN = new MessageType<>(
            "org.metodika.school-programme.form-chosen.v1", SchoolProgrammeFormChosen.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeAcquainted> SCHOOL_PROGRAMME_ACQUAINTED = new MessageType<>(
            "org.metodika.school-programme.acquainted.v1", SchoolProgrammeAcquainted.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeSeminarDiscussed> SCHOOL_PROGRAMME_SEMINAR_DISCUSSED =
            new MessageType<>(
                    "org.metodika.school-programme.seminar-discussed.v1",
                    SchoolProgrammeSeminarDiscussed.class,
                    SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeSeminarDecided> SCHOOL_PROGRAMME_SEMINAR_DECIDED = new MessageType<>(
            "org.metodika.school-programme.seminar-decided.v1",
            SchoolProgrammeSeminarDecided.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeState> SCHOOL_PROGRAMME_STATE = new MessageType<>(
            "org.metodika.school-programme.state.v1", SchoolProgrammeState.class, SCHOOL_PROGRAMME_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            SCHOOL_PROGRAMME_DRAFTED,
            SCHOOL_PROGRAMME_CONTENT_CHANGED,
            SCHOOL_PROGRAMME_WITHDRAWN,
            SCHOOL_PROGRAMME_APPROVED,
            SCHOOL_PROGRAMME_APPROVAL_ANNULLED,
            SCHOOL_PROGRAMME_STAGE_OPENED,
            SCHOOL_PROGRAMME_STAGE_CLOSED,
            SCHOOL_PROGRAMME_STAGE_REOPENED,
            SCHOOL_PROGRAMME_TASK_ADDED,
            SCHOOL_PROGRAMME_TASK_ASSIGNED,
            SCHOOL_PROGRAMME_TASK_DONE,
            SCHOOL_PROGRAMME_TASK_WAIVED,
            SCHOOL_PROGRAMME_TASK_REOPENED,
            SCHOOL_PROGRAMME_FORM_PUBLISHED,
            SCHOOL_PROGRAMME_FORM_CHOSEN,
            SCHOOL_PROGRAMME_ACQUAINTED,
            SCHOOL_PROGRAMME_SEMINAR_DISCUSSED,
            SCHOOL_PROGRAMME_SEMINAR_DECIDED,
            SCHOOL_PROGRAMME_STATE);

    private SchoolProgrammeCatalogue() {}
}
