package org.metodika.monitoring.notice;

/** What a person is told, and how as long as they chose nothing. */
public enum NoticeKind {
    /** An order laid checkpoints out for the teacher. */
    SCHEDULE_PLANNED(Way.DIGEST),
    /** A last day comes near. */
    CHECKPOINT_REMINDED(Way.DIGEST),
    /** A last day was moved. */
    CHECKPOINT_MOVED(Way.DIGEST),
    /** The assessor wants something done. */
    CHECKPOINT_RETURNED(Way.AT_ONCE),
    /** A last day of one's own is over. */
    CHECKPOINT_OVERDUE(Way.DIGEST),
    /** A last day of somebody whom one accompanies is over. */
    CHECKPOINT_ESCALATED(Way.DIGEST),
    /** A last day is over for so long that the head has to know; can't be kept out of the mail. */
    CHECKPOINT_ESCALATED_TO_HEAD(Way.AT_ONCE),
    DUTY_REMINDED(Way.DIGEST),
    DUTY_OVERDUE(Way.DIGEST),
    /** A control that the plan asks for has no act. */
    CONTROL_OVERDUE(Way.DIGEST),
    /** Somebody asks for a consultation. */
    CONSULTATION_ASKED(Way.AT_ONCE),
    CONSULTATION_AGREED(Way.AT_ONCE),
    CONSULTATION_ANSWERED(Way.DIGEST),
    /** A class that one signed up for takes place on another day. */
    CLASS_MOVED(Way.AT_ONCE),
    CLASS_CANCELLED(Way.AT_ONCE),
    /** What came of a class that one took part in (A19). */
    CLASS_HELD(Way.DIGEST),
    /** The term of a category ends within six months (E11). */
    ATTESTATION_TERM_ENDING(Way.DIGEST),
    /** A material for the attestation is not good enough yet. */
    ATTESTATION_MATERIAL_RETURNED(Way.AT_ONCE),
    /** An announcement or a methodical material concerns the person (E14). */
    ANNOUNCEMENT(Way.DIGEST);

    private final Way usual;

    NoticeKind(Way usual) {
        this.usual = usual;
    }

    public Way usual() {
        return usual;
    }

    /** Whether somebody may want it in the inbox alone. */
    boolean canStayInTheInbox() {
        return this != CHECKPOINT_ESCALATED_TO_HEAD;
    }
}
