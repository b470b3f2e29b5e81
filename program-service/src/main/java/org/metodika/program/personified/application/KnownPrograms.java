package org.metodika.program.personified.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.metodika.kit.store.AggregateStore;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.Status;

/** What other features of the service must know of programs: whether a school has them. */
public final class KnownPrograms {

    private final AggregateStore<Program, ProgramEvent> store;

    public KnownPrograms(AggregateStore<Program, ProgramEvent> store) {
        this.store = store;
    }

    /** Those of these programs that the school has, each with whether it was withdrawn. */
    public Map<UUID, Boolean> withdrawnOf(String schoolId, Collection<UUID> ids) {
        Map<UUID, Boolean> withdrawn = new HashMap<>();
        for (UUID id : ids) {
            store.find(id.toString())
                    .filter(program -> program.state().schoolId().equals(schoolId))
                    .ifPresent(program -> withdrawn.put(id, program.state().status() instanceof Status.Withdrawn));
        }
        return withdrawn;
    }
}
