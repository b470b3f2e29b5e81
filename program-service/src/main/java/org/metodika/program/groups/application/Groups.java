package org.metodika.program.groups.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.groups.domain.Circumstances;
import org.metodika.program.groups.domain.Composition;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.GroupEvent;
import org.metodika.program.groups.domain.GroupId;
import org.metodika.program.groups.domain.OrderDetails;
import org.metodika.program.groups.domain.ProgramId;
import org.metodika.program.groups.domain.StaffId;
import org.metodika.program.groups.domain.Step;
import org.metodika.program.groups.domain.StepId;

/** Development groups: reading one, the head's orders about them, and the marks of their work. */
public final class Groups {

    private final AggregateStore<Group, GroupEvent> store;
    private final Access access;
    private final Candidates candidates;

    public Groups(AggregateStore<Group, GroupEvent> store, Access access, Candidates candidates) {
        this.store = store;
        this.access = access;
        this.candidates = candidates;
    }

    /** The group; empty where there is none within the reach of the actor. */
    public Optional<Versioned<Group>> find(GroupId id, Actor actor) {
        Reach reach = access.reach(actor, GroupAction.SEE);
        return store.find(key(id)).filter(group -> covers(reach, group.state()));
    }

    /** Forms a group at the school of the head who orders it (B19). */
    public Outcome<Group> form(
            GroupId id,
            OrderDetails order,
            Composition composition,
            List<ProgramId> programs,
            Actor actor,
            Change change) {
        String schoolId = school(access.reach(actor, GroupAction.ORDER));
        return store.create(key(id), change, () -> {
            Circumstances now = candidates.circumstances(schoolId, composition, programs);
            return Group.form(id, schoolId, order, composition, programs, now);
        });
    }

    /**
     * Changes a group by a further order.
     *
     * @param composition null where it stays
     * @param programs null where they stay
     */
    public Outcome<Group> amend(
            GroupId id,
            OrderDetails order,
            @Nullable Composition composition,
            @Nullable List<ProgramId> programs,
            Actor actor,
            Change change) {
        String schoolId = school(access.reach(actor, GroupAction.ORDER));
        Circumstances now = candidates.circumstances(schoolId, composition, programs);
        return order(id, actor, change, group -> group.amend(order, composition, programs, now));
    }

    /** Sets or changes the regulation of work by an order of its own (B21). */
    public Outcome<Group> regulate(GroupId id, OrderDetails order, List<Step> steps, Actor actor, Change change) {
        return order(id, actor, change, group -> group.regulate(order, steps, today(group)));
    }

    public Outcome<Group> dissolve(GroupId id, OrderDetails order, Actor actor, Change change) {
        return order(id, actor, change, group -> group.dissolve(order, today(group)));
    }

    public Outcome<Group> annul(GroupId id, String reason, Actor actor, Change change) {
        return order(id, actor, change, group -> group.annul(reason, today(group)));
    }

    /**
     * Marks a step as done.
     *
     * @param on null for today
     */
    public Outcome<Group> complete(GroupId id, StepId step, @Nullable LocalDate on, Actor actor, Change change) {
        return mark(id, step, actor, change, group -> {
            LocalDate today = today(group);
            return group.complete(step, on == null ? today : on, person(actor), isDeputy(actor), today);
        });
    }

    /** Takes the mark of a step back. */
    public Outcome<Group> reopen(GroupId id, StepId step, String reason, Actor actor, Change change) {
        return mark(
                id,
                step,
                actor,
                change,
                group -> group.reopen(step, reason, person(actor), isDeputy(actor), today(group)));
    }

    private Outcome<Group> order(GroupId id, Actor actor, Change change, Function<Group, Decision<GroupEvent>> decide) {
        Reach reach = access.reach(actor, GroupAction.ORDER);
        return store.change(key(id), change, group -> covers(reach, group), decide);
    }

    private Outcome<Group> mark(
            GroupId id, StepId step, Actor actor, Change change, Function<Group, Decision<GroupEvent>> decide) {
        Reach reach = access.reach(actor, GroupAction.STEP);
        return store.change(
                key(id),
                change,
                group -> covers(reach, group) && group.step(step).isPresent(),
                decide);
    }

    /** Whoever reaches certain people reaches the groups that these are in now. */
    private boolean covers(Reach reach, Group group) {
        if (reach.coversSchool(group.schoolId())) {
            return true;
        }
        Set<UUID> persons = reach.persons();
        LocalDate today = today(group);
        return group.schoolId().equals(reach.schoolId())
                && persons != null
                && persons.stream().anyMatch(person -> group.hasMember(new StaffId(person), today));
    }

    private LocalDate today(Group group) {
        return candidates.today(group.schoolId());
    }

    private static String school(Reach reach) {
        return Objects.requireNonNull(reach.schoolId(), "nobody gives orders for all schools");
    }

    private static boolean isDeputy(Actor actor) {
        return actor.is(Role.DEPUTY_HEAD);
    }

    private static @Nullable StaffId person(Actor actor) {
        UUID person = actor.staffId();
        return person == null ? null : new StaffId(person);
    }

    private static String key(GroupId id) {
        return id.value().toString();
    }
}
