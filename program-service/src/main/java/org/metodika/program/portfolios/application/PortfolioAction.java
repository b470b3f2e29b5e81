package org.metodika.program.portfolios.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with portfolios; how much of one they then see is the choice of the teacher. */
public enum PortfolioAction implements Action {
    /** See what teachers show to those who lead and tutor them; teachers see their own whole. */
    SEE_NEAR(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),
    /** See what teachers show to the centre. */
    SEE_CENTRE(Map.of(Role.METHODIST, Breadth.ALL)),
    /** Write one's own; nobody writes another's. */
    WRITE(Map.of(Role.TEACHER, Breadth.OWN));

    private final Map<Role, Breadth> grants;

    PortfolioAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
