package org.metodika.monitoring.access;

import static org.metodika.kit.identity.Breadth.ALL;
import static org.metodika.kit.identity.Breadth.MINE;
import static org.metodika.kit.identity.Breadth.OWN;
import static org.metodika.kit.identity.Breadth.SCHOOL;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** Rows of the table of roles that this service needs. */
public enum MonitoringAction implements Action {
    /** See checkpoints. */
    SEE(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /** Record a checkpoint's result with the assessor's mark, annul it, return the checkpoint for rework. */
    ASSESS(Map.of(DEPUTY_HEAD, SCHOOL, ASSOCIATION_HEAD, MINE, TUTOR, MINE, PSYCHOLOGIST, MINE)),
    /** Postpone the last day of a checkpoint, annul a violation. */
    DECIDE(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Give the own mark, hand the report in. */
    SELF_MARK(Map.of(TEACHER, OWN)),
    /** See the control of programs; besides, whoever accompanies the program or has to do something about the control. */
    SEE_CONTROL(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /**
     * See watch lists and who took part in what; besides, whoever accompanies the program or has to do something. What somebody owes
     * is seen by the school and by themselves alone.
     */
    WATCH(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /**
     * Draw up the control plan, sign and annul acts. Whoever reaches no whole school does so as the curator of the program, and signs
     * as the one who controls: the people of the role don't count.
     */
    CONTROL(Map.of(
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** Read diaries of programs and routes (C13); besides, whoever accompanies the program or leads the route. */
    SEE_DIARY(Map.of(
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /** Keep the diary of the own program or route. */
    WRITE_DIARY(Map.of(TEACHER, OWN)),
    /** Add a word to what a teacher wrote: the tutor, and whoever accompanies the program or leads the route whatever the role; never for oneself. */
    NOTE_DIARY(Map.of(
            SCHOOL_HEAD, OWN,
            DEPUTY_HEAD, OWN,
            ASSOCIATION_HEAD, OWN,
            TUTOR, MINE,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** Talk as one of the three: methodist, teacher, or whoever accompanies the program or leads the route whatever the role (C17). */
    TALK(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, OWN,
            DEPUTY_HEAD, OWN,
            ASSOCIATION_HEAD, OWN,
            TUTOR, MINE,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** See the log of consultations (A18); besides, whoever gave one. */
    SEE_CONSULTATIONS(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /** Enter a consultation that one gave; whoever accompanies a program does so for its teacher, never for oneself. */
    CONSULT(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /** Ask for a consultation, for oneself (C14); close and reopen the own request. Answering is {@link #CONSULT}. */
    ASK_CONSULTATION(Map.of(
            SCHOOL_HEAD, OWN,
            DEPUTY_HEAD, OWN,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** See the schedule of the school of innovations (C14): that of the own school and that of the centre. */
    SEE_CLASSES(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, SCHOOL,
            TUTOR, SCHOOL,
            PSYCHOLOGIST, SCHOOL,
            TEACHER, SCHOOL)),
    /** Keep the schedule of the school of innovations and the attendance; besides, the lecturer records the attendance. */
    KEEP_CLASSES(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Sign up for a class: oneself, or people whom one answers for. */
    TAKE_PART(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** See what the registers say about people, e.g. what they owe; people see their own. */
    SEE_PERSONAL(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** See attestations and their checklists (E11); besides, whoever of the tutors accompanies one. */
    SEE_ATTESTATION(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, TUTOR, MINE, TEACHER, OWN)),
    /** Begin an attestation, plan it, collect its materials, record the application, give it up. */
    PREPARE_ATTESTATION(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, TUTOR, MINE, TEACHER, OWN)),
    /** Return materials of an attestation with a remark. */
    REVIEW_ATTESTATION(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, TUTOR, MINE)),
    /** Record what the commission decided; take back what was recorded by mistake. */
    SETTLE_ATTESTATION(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Change the checklists of materials. */
    KEEP_ATTESTATION_CHECKLISTS(Map.of(METHODIST, ALL)),
    /** Draft, publish and withdraw announcements (E14): of the centre, of the own school; see how many have read them. */
    KEEP_ANNOUNCEMENTS(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** See an announcement: that one answers for, or that concerns oneself. */
    SEE_ANNOUNCEMENT(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** Read announcements that concern oneself, and acknowledge them. */
    READ_ANNOUNCEMENTS(Map.of(
            SCHOOL_HEAD, OWN,
            DEPUTY_HEAD, OWN,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** See meetings about the correction of the work. */
    SEE_MEETING(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** See indicators, measurements and analyses of the quality of teaching; of small groups the school alone. */
    SEE_QUALITY(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Acknowledge a report that is laid before oneself. */
    ACKNOWLEDGE(Map.of(
            SCHOOL_HEAD, OWN,
            DEPUTY_HEAD, OWN,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** Keep the registers of the school, e.g. lay duties on people. */
    KEEP_REGISTER(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** See the working calendars of the centre and of the school. */
    SEE_CALENDAR(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, SCHOOL,
            EXPERT, SCHOOL,
            TUTOR, SCHOOL,
            PSYCHOLOGIST, SCHOOL,
            TEACHER, SCHOOL,
            IT_OFFICER, SCHOOL)),
    /** Keep a working calendar: the centre's, the school's. */
    KEEP_CALENDAR(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Read the own notices and say how they are to come. */
    READ_NOTICES(Map.of(
            SCHOOL_HEAD, OWN,
            DEPUTY_HEAD, OWN,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),
    /** See whom no mail reaches. */
    SEE_MISSING_ADDRESSES(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Record that a duty is done. */
    HAND_IN_DUTY(Map.of(
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN));

    private final Map<Role, Breadth> grants;

    MonitoringAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
