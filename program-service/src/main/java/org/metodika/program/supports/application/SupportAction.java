package org.metodika.program.supports.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;
import org.metodika.program.supports.domain.Passport;

/** What roles may do with individual supports; whoever leads one may besides see and write it. */
public enum SupportAction implements Action {

    /** Read passport, card, results and conclusion. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Draft and change a passport, record what was done, write card, results and draft of the conclusion. */
    WRITE(Map.of(
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE)),

    /** Issue and amend a passport, issue a conclusion, stop a support. */
    ISSUE(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    SupportAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }

    /** Those of the people of a passport to whom it gives this right. */
    Set<UUID> specialists(Passport passport) {
        return switch (this) {
            case SEE -> passport.people();
            case WRITE -> Set.of(passport.leader());
            case ISSUE -> Set.of();
        };
    }
}
