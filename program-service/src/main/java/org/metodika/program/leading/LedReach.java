package org.metodika.program.leading;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * How far somebody reaches with what one specialist leads for one teacher: as far as the roles say, and besides to what names them
 * as a specialist (B11). A mentor may be a teacher without any other role; whatever they lead is theirs all the same.
 */
public final class LedReach {

    private final @Nullable Reach reach;
    private final Actor actor;

    private LedReach(@Nullable Reach reach, Actor actor) {
        this.reach = reach;
        this.actor = actor;
    }

    /**
     * The reach of the actor.
     *
     * @param leads whether the actor leads what is asked for; asked only where no role grants the action
     * @throws org.metodika.kit.problem.ProblemException 403 where neither is so
     */
    public static LedReach of(Access access, Actor actor, Action action, BooleanSupplier leads) {
        boolean granted = action.grants().keySet().stream().anyMatch(actor::is);
        return !granted && actor.staffId() != null && leads.getAsBoolean()
                ? new LedReach(null, actor)
                : new LedReach(access.reach(actor, action), actor);
    }

    /**
     * Whether something is within reach.
     *
     * @param specialists those whose it is besides; empty where leading it gives no right
     */
    public boolean covers(String schoolId, UUID teacher, Set<UUID> specialists) {
        UUID self = actor.staffId();
        return reach != null && reach.covers(schoolId, teacher)
                || self != null && specialists.contains(self) && schoolId.equals(actor.schoolId());
    }

    /** The same as a condition of a query over {@link LedRow}s. */
    Criteria within() {
        Reach roles = Objects.requireNonNull(reach, "lists are for roles");
        UUID self = actor.staffId();
        if (roles.persons() == null || self == null) {
            return roles.within("schoolId", "teacherId");
        }
        return new Criteria()
                .orOperator(
                        roles.within("schoolId", "teacherId"),
                        where("schoolId").is(actor.schoolId()).and("leaderId").is(self),
                        where("schoolId")
                                .is(actor.schoolId())
                                .and("participants")
                                .is(self));
    }

    boolean everybody() {
        return reach != null && reach.everybody();
    }
}
