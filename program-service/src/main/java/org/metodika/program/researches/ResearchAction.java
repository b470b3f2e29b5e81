package org.metodika.program.researches;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** Who records market researches and reads them: those who answer for what the school's programs are based on. */
enum ResearchAction implements Action {
    RESEARCH(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    ResearchAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
