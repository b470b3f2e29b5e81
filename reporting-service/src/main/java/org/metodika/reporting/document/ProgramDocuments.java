package org.metodika.reporting.document;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Reach;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.Rows;
import org.springframework.stereotype.Component;

/** Gathers what a printed program is made of. */
@Component
class ProgramDocuments {

    private final Copies copies;
    private final Rows rows;
    private final Directory directory;

    ProgramDocuments(Copies copies, Rows rows, Directory directory) {
        this.copies = copies;
        this.rows = rows;
        this.directory = directory;
    }

    /** The printed program; empty when it is unknown or out of reach. */
    Optional<Paper> program(UUID id, Reach reach) {
        return copies.find(Kinds.PROGRAM, id)
                .map(ProgramStateInFull::program)
                .filter(program -> reach.covers(program.schoolId(), program.teacherId()))
                .map(this::material)
                .map(ProgramPaper::of);
    }

    private Material material(ProgramState program) {
        Set<UUID> people = Stream.of(program.teacherId(), program.tutorId(), program.curatorId(), program.initiatedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> deficits = new HashSet<>();
        for (BasisRecord basis : program.basis()) {
            UUID deficit = basis.deficitId();
            if (deficit != null) {
                deficits.add(deficit);
            }
        }
        PersonRow head = rows.headOf(program.schoolId()).orElse(null);
        return new Material(
                program,
                directory.school(program.schoolId()).map(KnownSchool::name).orElse(program.schoolId()),
                rows.people(people),
                rows.deficits(deficits),
                head);
    }
}
