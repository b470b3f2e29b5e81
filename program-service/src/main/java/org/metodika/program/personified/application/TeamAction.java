package org.metodika.program.personified.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with team programs; as with personified ones, except that no teacher drafts a program for others. */
public enum TeamAction implements Action {

    /** See team programs; of the people in them only what is within one's reach. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Draft and edit a team program, withdraw it; all of its members must be within reach. */
    DRAFT(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE)),

    /** Name another leader. */
    ASSIGN(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL, Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Submit for approval, complete. */
    SUBMIT(Map.of(Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Orders of the head: approve, let somebody join or leave, amend, stop; return for changes. */
    ORDER(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    TeamAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
