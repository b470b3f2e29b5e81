package org.metodika.program.routes.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;
import org.metodika.program.routes.domain.RouteContent;

/** What roles may do with individual educational routes; the mentor of one may besides see, write and close it. */
public enum RouteAction implements Action {

    /** Read them. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Draft and change: also the teacher whose route it is. */
    WRITE(Map.of(
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Close what was agreed, give up. */
    CLOSE(Map.of(
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE)),

    /** Agree. */
    AGREE(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    RouteAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }

    /** Those of the specialists of a route to whom it gives this right. */
    Set<UUID> specialists(RouteContent content) {
        return this == AGREE ? Set.of() : content.specialists();
    }
}
