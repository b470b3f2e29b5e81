package org.metodika.diagnostics.campaign.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.RollEvent;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** The rolls as reactions and schedules need them: whatever is done twice has one effect. */
public interface RollBook {

    /** Where the teachers of a roll stand in its state. */
    String TEACHER = "participants.teacher";

    /** The roll; empty where there is none. */
    Optional<Roll> find(RollId id);

    /** Makes a roll, unless it is there. */
    void create(RollId id, Cause cause, Supplier<Decision<RollEvent>> decide);

    /** Changes a roll. */
    void change(RollId id, Change change, Function<Roll, Decision<RollEvent>> decide);

    /** Rolls that this teacher is on. */
    List<RollId> withTeacher(UUID teacher);

    /** The rolls of the service. */
    static RollBook in(AggregateStore<Roll, RollEvent> store) {
        return new RollBook() {
            @Override
            public Optional<Roll> find(RollId id) {
                return store.find(id.toString()).map(Versioned::state);
            }

            @Override
            public void create(RollId id, Cause cause, Supplier<Decision<RollEvent>> decide) {
                Outcome<Roll> outcome = store.create(id.toString(), Change.causedBy(cause), decide);
                if (outcome instanceof Outcome.Refused<Roll>(var reason)) {
                    throw new IllegalStateException("Roll " + id + " can't be made: " + reason);
                }
            }

            @Override
            public void change(RollId id, Change change, Function<Roll, Decision<RollEvent>> decide) {
                Outcome<Roll> outcome = store.change(id.toString(), change, decide);
                if (!(outcome instanceof Outcome.Done<Roll>)) {
                    throw new IllegalStateException("Roll " + id + " came to " + outcome);
                }
            }

            @Override
            public List<RollId> withTeacher(UUID teacher) {
                return store.idsBy(TEACHER, teacher.toString()).stream()
                        .map(UUID::fromString)
                        .map(RollId::new)
                        .toList();
            }
        };
    }
}
