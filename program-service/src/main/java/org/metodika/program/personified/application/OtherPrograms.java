package org.metodika.program.personified.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.OtherProgram;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Status;

/** Which programs of a teacher address some deficits already; implemented where programs are listed. */
@FunctionalInterface
public interface OtherPrograms {

    /**
     * An open program.
     *
     * @param deficits those of the deficits in question that it addresses
     */
    record Found(UUID id, String status, List<UUID> deficits) {}

    /**
     * Open programs of the teacher that address some of these deficits, the newest first.
     *
     * @param but a program that is not meant; null where all are
     */
    List<Found> addressing(UUID teacher, Collection<UUID> deficits, @Nullable UUID but);

    /** The same in the words of the domain. */
    default List<OtherProgram> addressing(StaffId teacher, Collection<DeficitId> deficits, ProgramId but) {
        return addressing(
                        teacher.value(), deficits.stream().map(DeficitId::value).toList(), but.value())
                .stream()
                .map(found -> new OtherProgram(
                        new ProgramId(found.id()),
                        Status.Name.valueOf(found.status()),
                        found.deficits().stream().map(DeficitId::new).toList()))
                .toList();
    }
}
