package org.metodika.program.schoolprogramme.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with school programmes. */
public enum SchoolProgrammeAction implements Action {

    /** Read programmes and their matrix: everybody of the school, and the centre. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.EXPERT, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL,
            Role.IT_OFFICER, Breadth.SCHOOL)),

    /** See who chose what and who is acquainted with what, by name. */
    OVERSEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Draft, edit, run stages and tasks, decide on seminar programmes. */
    WRITE(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Order of the head: approve, annul an approval. */
    ORDER(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL)),

    /** Speak in the discussion of a seminar programme (A17). */
    DISCUSS(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL)),

    /** Choose a form and acknowledge a program, each teacher for oneself (A13, A15). */
    ANSWER(Map.of(Role.TEACHER, Breadth.OWN));

    private final Map<Role, Breadth> grants;

    SchoolProgrammeAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
