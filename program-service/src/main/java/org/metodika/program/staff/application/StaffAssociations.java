package org.metodika.program.staff.application;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.staff.domain.StaffEvent;
import org.metodika.program.staff.domain.StaffId;
import org.metodika.program.staff.domain.StaffMember;

/**
 * Who belongs to which methodical association: a fact of each person, told by the head. Looks at the people themselves and not
 * at rows, so that nobody is missed.
 */
public final class StaffAssociations {

    private static final int BATCH = 100;

    private final AggregateStore<StaffMember, StaffEvent> store;

    public StaffAssociations(AggregateStore<StaffMember, StaffEvent> store) {
        this.store = store;
    }

    /** What became of one person. */
    public enum Moved {
        /** Belongs there now, or did so by the same request before. */
        DONE,
        /** Belonged there already. */
        ALREADY_THERE,
        /** Belongs elsewhere than was believed; nothing is changed. */
        ELSEWHERE,
        /** Nobody of the school. */
        UNKNOWN
    }

    /**
     * Moves one person, where they are still where the caller believes them to be.
     *
     * @param from head of the association they are in; null for none
     * @param to head of the association they are to be in; null for none
     */
    public Moved move(UUID personId, String schoolId, @Nullable UUID from, @Nullable UUID to, Change change) {
        Moved[] moved = {Moved.DONE};
        Outcome<StaffMember> outcome = store.change(
                personId.toString(), change, person -> person.schoolId().equals(schoolId), person -> {
                    UUID present = headOf(person);
                    if (Objects.equals(present, to)) {
                        moved[0] = Moved.ALREADY_THERE;
                        return Decision.nothingToDo();
                    }
                    if (!Objects.equals(present, from)) {
                        moved[0] = Moved.ELSEWHERE;
                        return Decision.nothingToDo();
                    }
                    moved[0] = Moved.DONE;
                    return person.joinAssociationOf(to == null ? null : new StaffId(to));
                });
        if (outcome instanceof Outcome.Unknown<StaffMember>) {
            return Moved.UNKNOWN;
        }
        outcome.orProblem();
        return moved[0];
    }

    /**
     * Moves everybody of the association, batch by batch. A repetition goes on with those who are left, so that it may break off
     * anywhere.
     */
    public void moveAll(String schoolId, UUID from, @Nullable UUID to, Change change) {
        forEachOf(schoolId, from, person -> move(person.id().value(), schoolId, from, to, change));
    }

    /** How many people on the staff belong to the association. */
    public int count(String schoolId, UUID head) {
        int[] count = {0};
        forEachOf(schoolId, head, person -> count[0] += person.dismissedOn() == null ? 1 : 0);
        return count[0];
    }

    private void forEachOf(String schoolId, UUID head, Consumer<StaffMember> action) {
        String after = null;
        List<Versioned<StaffMember>> batch;
        do {
            batch = store.ofSchool(schoolId, after, BATCH);
            for (Versioned<StaffMember> person : batch) {
                after = person.id();
                if (head.equals(headOf(person.state()))) {
                    action.accept(person.state());
                }
            }
        } while (batch.size() == BATCH);
    }

    private static @Nullable UUID headOf(StaffMember person) {
        StaffId head = person.facts().associationHeadId();
        return head == null ? null : head.value();
    }
}
