package org.metodika.program.groups.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with development groups; whoever reaches as far as themselves reaches the groups they are in. */
public enum GroupAction implements Action {

    /** See groups, with their regulation. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.OWN,
            Role.TUTOR, Breadth.OWN,
            Role.PSYCHOLOGIST, Breadth.OWN,
            Role.EXPERT, Breadth.OWN,
            Role.TEACHER, Breadth.OWN)),

    /** Orders of the head: form, change, regulate, dissolve, annul. */
    ORDER(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL)),

    /** Mark a step of the regulation; of those who are in the group, only the leader and who answers for the step. */
    STEP(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.OWN,
            Role.TUTOR, Breadth.OWN,
            Role.PSYCHOLOGIST, Breadth.OWN,
            Role.EXPERT, Breadth.OWN,
            Role.TEACHER, Breadth.OWN));

    private final Map<Role, Breadth> grants;

    GroupAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
