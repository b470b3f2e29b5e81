package org.metodika.program.groups.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Role;
import org.metodika.program.groups.domain.Candidate;
import org.metodika.program.groups.domain.Circumstances;
import org.metodika.program.groups.domain.Composition;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.Member;
import org.metodika.program.groups.domain.ProgramId;
import org.metodika.program.groups.domain.StaffId;
import org.metodika.program.personified.application.KnownPrograms;

/** Looks up what directory and programs say of those whom an order names. */
public final class Candidates {

    /** Руководители МО, and who is in the group by office anyway: head and deputies (п. 2.4). */
    private static final Set<Role> USUAL_DEVELOPERS = Set.of(Role.ASSOCIATION_HEAD, Role.DEPUTY_HEAD, Role.SCHOOL_HEAD);

    private static final String PEDAGOGICAL = "PEDAGOGICAL";

    /** More are refused anyway, before anybody asks what they are. */
    private static final int MOST_LOOKED_UP = 200;

    private final Directory directory;
    private final KnownPrograms programs;

    public Candidates(Directory directory, KnownPrograms programs) {
        this.directory = directory;
        this.programs = programs;
    }

    /** Today in the time zone of the school. */
    public LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    /** Names of everybody who is in the group, or ever was. */
    public Map<UUID, String> names(Group group) {
        return directory.names(group.editions().stream()
                .flatMap(edition -> edition.composition().members().stream())
                .map(member -> member.person().value())
                .collect(Collectors.toSet()));
    }

    Circumstances circumstances(
            String schoolId, @Nullable Composition composition, @Nullable List<ProgramId> programIds) {
        LocalDate today = directory.today(schoolId);
        List<UUID> people = composition == null
                ? List.of()
                : limited(composition.members().stream().map(Member::person).map(StaffId::value));
        List<UUID> ids =
                programIds == null ? List.of() : limited(programIds.stream().map(ProgramId::value));
        return new Circumstances(today, onStaff(schoolId, people, today), known(schoolId, ids));
    }

    private Map<StaffId, Candidate> onStaff(String schoolId, Collection<UUID> people, LocalDate today) {
        return directory.people(people).values().stream()
                .filter(person -> person.schoolId().equals(schoolId) && person.onStaffOn(today))
                .collect(Collectors.toMap(person -> new StaffId(person.id()), Candidates::candidate));
    }

    private Map<ProgramId, Boolean> known(String schoolId, Collection<UUID> ids) {
        return programs.withdrawnOf(schoolId, ids).entrySet().stream()
                .collect(Collectors.toMap(entry -> new ProgramId(entry.getKey()), Map.Entry::getValue));
    }

    private static Candidate candidate(KnownPerson person) {
        return new Candidate(
                USUAL_DEVELOPERS.stream().anyMatch(person::is),
                person.staffGroup().equals(PEDAGOGICAL),
                person.dismissedOn());
    }

    private static List<UUID> limited(Stream<UUID> ids) {
        return ids.distinct().limit(MOST_LOOKED_UP).toList();
    }
}
