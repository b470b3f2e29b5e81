package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.domain.Program;

/**
 * A program as other features of this service need to know it.
 *
 * @param draftedOn day in the time zone of the school
 * @param sequence number of its last event
 * @param activities ids of its activities now
 * @param stages ids of its stages now
 */
public record ProgramInView(
        UUID id,
        String schoolId,
        UUID teacherId,
        LocalDate draftedOn,
        long sequence,
        Set<UUID> activities,
        Set<UUID> stages) {

    static ProgramInView of(Versioned<Program> found) {
        Program program = found.state();
        return new ProgramInView(
                program.id().value(),
                program.schoolId(),
                program.teacher().value(),
                program.draftedOn(),
                found.sequence(),
                program.content().activities().stream()
                        .map(activity -> activity.id().value())
                        .collect(Collectors.toUnmodifiableSet()),
                program.content().stages().stream()
                        .map(stage -> stage.id().value())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
