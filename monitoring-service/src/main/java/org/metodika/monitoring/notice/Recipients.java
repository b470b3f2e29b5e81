package org.metodika.monitoring.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Role;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;

/** Who is to be told. */
final class Recipients {

    private final Directory directory;
    private final ControlledPrograms programs;

    Recipients(Directory directory, ControlledPrograms programs) {
        this.directory = directory;
        this.programs = programs;
    }

    /** This person, unless they have left. */
    List<UUID> person(String schoolId, UUID person) {
        return present(schoolId, Stream.of(person));
    }

    /** Tutor of the program or of the teacher and curator; the deputies where nobody accompanies the program. */
    List<UUID> accompanying(String schoolId, UUID programId, UUID teacherId) {
        Optional<ControlledProgram> program = programs.find(programId);
        List<UUID> found = present(
                schoolId,
                Stream.of(
                                program.map(ControlledProgram::tutorId),
                                program.map(ControlledProgram::curatorId),
                                directory.person(teacherId).map(KnownPerson::tutorId))
                        .flatMap(Optional::stream)
                        .filter(person -> !person.equals(teacherId)));
        return found.isEmpty() ? inRole(schoolId, Role.DEPUTY_HEAD, teacherId) : found;
    }

    /** Heads of the school; the deputies where it has none. */
    List<UUID> heads(String schoolId, UUID teacherId) {
        List<UUID> heads = inRole(schoolId, Role.SCHOOL_HEAD, teacherId);
        return heads.isEmpty() ? inRole(schoolId, Role.DEPUTY_HEAD, teacherId) : heads;
    }

    /** Deputies of the school. */
    List<UUID> deputies(String schoolId, UUID except) {
        return inRole(schoolId, Role.DEPUTY_HEAD, except);
    }

    private List<UUID> inRole(String schoolId, Role role, UUID except) {
        LocalDate today = directory.today(schoolId);
        return directory.staffOf(List.of(schoolId)).stream()
                .filter(person -> person.is(role) && person.onStaffOn(today))
                .map(KnownPerson::id)
                .filter(person -> !person.equals(except))
                .toList();
    }

    /** Somebody whom the directory doesn't know yet is told: the news may come before the person. */
    private List<UUID> present(String schoolId, Stream<UUID> people) {
        LocalDate today = directory.today(schoolId);
        return people.distinct()
                .filter(person -> directory.person(person).stream().allMatch(known -> known.onStaffOn(today)))
                .toList();
    }
}
