package org.metodika.program.personified.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with programs: the rows of the table of roles. */
public enum ProgramAction implements Action {

    /** See programs. Experts see those of their development groups ({@link GroupPrograms}). */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.EXPERT, Breadth.GROUP,
            Role.TEACHER, Breadth.OWN)),

    /** Draft and edit a program, withdraw it. */
    DRAFT(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /**
     * Transfer programs that are under way on paper: who keeps the papers of a school, and the centre for all. A portal and
     * the IT officer have no part in programs.
     */
    TRANSFER(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Submit for approval, complete, record what was spent; waive an item, defer a deficit. */
    SUBMIT(Map.of(Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Orders of the head: approve, amend, stop, annul; return for changes, refuse an amendment. */
    ORDER(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL)),

    /** Say that one did an activity oneself. */
    REPORT(Map.of(Role.TEACHER, Breadth.OWN)),

    /** Record that an activity was done, or confirm what the teacher says. */
    RECORD(Map.of(
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE)),

    /** Name another tutor or curator. */
    ASSIGN(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL, Role.DEPUTY_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    ProgramAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
