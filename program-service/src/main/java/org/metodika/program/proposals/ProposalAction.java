package org.metodika.program.proposals;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** Who is proposed training for whom: whoever may draft a program for the teacher. */
enum ProposalAction implements Action {
    PROPOSE(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN));

    private final Map<Role, Breadth> grants;

    ProposalAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
