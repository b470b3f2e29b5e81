package org.metodika.diagnostics.campaign.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.Candidate;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Reach;

/** Looks up in the directory who fits a campaign. */
public final class Teachers {

    private static final String PEDAGOGICAL = "PEDAGOGICAL";

    private final Directory directory;

    public Teachers(Directory directory) {
        this.directory = directory;
    }

    /** Who fits on this day, by school, in the order of the schools; schools with nobody are left out. */
    public Map<String, List<UUID>> fitting(Plan plan, LocalDate day) {
        return fitting(plan, plan.schools(), day);
    }

    /** The same in one school. */
    List<UUID> fitting(Plan plan, String schoolId, LocalDate day) {
        return fitting(plan, List.of(schoolId), day).getOrDefault(schoolId, List.of());
    }

    private Map<String, List<UUID>> fitting(Plan plan, Collection<String> schools, LocalDate day) {
        return directory.staffOf(schools).stream()
                .map(Teachers::candidate)
                .filter(person -> plan.who().matches(person, day))
                .collect(Collectors.groupingBy(
                        Candidate::schoolId,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Candidate::id, Collectors.toList()),
                                ids -> ids.stream().sorted().toList())));
    }

    /** Those of these people who are not on the staff of one of the schools, or beyond reach. */
    Set<UUID> unknown(Collection<UUID> people, List<String> schools, Reach reach) {
        Set<UUID> unknown = new HashSet<>(people);
        directory.people(unknown).values().stream()
                .filter(person -> schools.isEmpty() || schools.contains(person.schoolId()))
                .filter(person -> reach.covers(person.schoolId(), person.id()))
                .map(KnownPerson::id)
                .toList()
                .forEach(unknown::remove);
        return unknown;
    }

    /** Those of these schools that are not known, or beyond reach. */
    Set<String> unknownSchools(List<String> schools, Reach reach) {
        return schools.stream()
                .filter(school -> !(reach.everybody() || school.equals(reach.schoolId()))
                        || directory.school(school).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Those of these people who are on the staff of the school today. */
    Map<UUID, KnownPerson> onStaff(String schoolId, Collection<UUID> people) {
        LocalDate today = directory.today(schoolId);
        return directory.people(people).values().stream()
                .filter(person -> person.schoolId().equals(schoolId) && person.onStaffOn(today))
                .collect(Collectors.toMap(KnownPerson::id, person -> person));
    }

    /** Today where the campaign is: in its first school, or, before any is known, in UTC. */
    public LocalDate today(Campaign campaign) {
        return today(campaign.plan().schools());
    }

    LocalDate today(List<String> schools) {
        return directory.today(schools.isEmpty() ? "" : schools.getFirst());
    }

    /** Today in the time zone of the school. */
    public LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    private static Candidate candidate(KnownPerson person) {
        return new Candidate(
                person.id(),
                person.schoolId(),
                person.position(),
                person.subjects(),
                person.staffGroup().equals(PEDAGOGICAL),
                person.tutorId(),
                person.associationHeadId(),
                person.dismissedOn());
    }
}
