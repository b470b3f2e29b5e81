package org.metodika.reporting.attestation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.PageRequest;
import org.metodika.reporting.attestation.AttestationFigures.Organisation;
import org.metodika.reporting.attestation.AttestationFigures.Staff;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.organisation.OrganisationType;
import org.metodika.reporting.rows.AttestationRow;
import org.metodika.reporting.rows.PersonRow;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Counts the attestations of a year from their rows, some organisations with the same queries. */
@Component
public class AttestationReports {

    private static final String STANDARD = "teacher-standard";
    private static final Set<String> NO_CATEGORY = Set.of("NONE", "CONFORMITY");

    /** Organisations counted by the same queries where all are wanted. */
    private static final int AT_ONCE = 50;

    private final MongoOperations mongo;
    private final Copies copies;
    private final Clock clock;

    AttestationReports(MongoOperations mongo, Copies copies, Clock clock) {
        this.mongo = mongo;
        this.copies = copies;
        this.clock = clock;
    }

    /** A page of the organisations of a type within reach, one more than wanted, in the order of their codes. */
    List<AttestationFigures> page(Reach reach, OrganisationType type, Year year, PageRequest page) {
        return counted(schools(reach, type, page.after(), page.fetch()), year);
    }

    /** All organisations of a type within reach; a municipality has some hundred at most. */
    List<AttestationFigures> all(Reach reach, OrganisationType type, Year year) {
        List<AttestationFigures> all = new ArrayList<>();
        List<KnownSchool> some;
        String after = null;
        do {
            some = schools(reach, type, after, AT_ONCE);
            all.addAll(counted(some, year));
            after = some.isEmpty() ? null : some.getLast().id();
        } while (some.size() == AT_ONCE);
        return all;
    }

    /** What they come to together. */
    AttestationFigures total(Year year, Collection<AttestationFigures> all) {
        LocalDate on = all.stream()
                .map(AttestationFigures::on)
                .max(LocalDate::compareTo)
                .orElseGet(() -> year.upTo(LocalDate.now(clock)));
        return AttestationFigures.total(year, on, all);
    }

    /** The present year, by the zone of the service: a year is entered long before its last day. */
    int presentYear() {
        return LocalDate.now(clock).getYear();
    }

    private List<KnownSchool> schools(Reach reach, OrganisationType type, @Nullable String after, int limit) {
        Query wanted = query(where("organisationType").is(type.name()))
                .with(Sort.by("_id"))
                .limit(limit);
        if (!reach.everybody()) {
            wanted.addCriteria(where("_id").is(reach.schoolId()));
            return after == null ? mongo.find(wanted, KnownSchool.class) : List.of();
        }
        if (after != null) {
            wanted.addCriteria(where("_id").gt(after));
        }
        return mongo.find(wanted, KnownSchool.class);
    }

    private List<AttestationFigures> counted(List<KnownSchool> schools, Year year) {
        if (schools.isEmpty()) {
            return List.of();
        }
        List<String> codes = schools.stream().map(KnownSchool::id).toList();
        Map<String, List<AttestationRow>> rows = grouped(
                mongo.find(
                        query(where("schoolId").in(codes).and("openedOn").lte(year.lastDay())), AttestationRow.class),
                AttestationRow::schoolId);
        Map<String, List<PersonRow>> people =
                grouped(mongo.find(query(where("schoolId").in(codes)), PersonRow.class), PersonRow::schoolId);
        Map<UUID, AssessmentState> assessed = assessed(
                rows.values().stream()
                        .flatMap(List::stream)
                        .filter(row -> row.decided() && year.holds(row.endedOn()))
                        .map(AttestationRow::teacherId)
                        .collect(Collectors.toSet()),
                year);
        return schools.stream()
                .map(school -> {
                    List<AttestationRow> there = rows.getOrDefault(school.id(), List.of());
                    LocalDate on = year.upTo(LocalDate.now(clock.withZone(ZoneId.of(school.timeZone()))));
                    return AttestationFigures.of(
                            new Organisation(school.id(), school.name(), school.organisationType()),
                            year,
                            there,
                            staff(people.getOrDefault(school.id(), List.of()), there, on),
                            standard(there, year, assessed));
                })
                .toList();
    }

    /** Whoever has a category by the staff list or by an attestation that is kept here. */
    private static Staff staff(List<PersonRow> people, List<AttestationRow> rows, LocalDate on) {
        Set<UUID> attested = new HashSet<>();
        for (AttestationRow row : rows) {
            LocalDate decidedOn = row.endedOn();
            LocalDate until = row.validUntil();
            if (row.is("ESTABLISHED")
                    && !NO_CATEGORY.contains(row.target())
                    && decidedOn != null
                    && !decidedOn.isAfter(on)
                    && (until == null || !until.isBefore(on))) {
                attested.add(row.teacherId());
            }
        }
        List<PersonRow> staff =
                people.stream().filter(person -> person.pedagogicalStaffOn(on)).toList();
        long with = staff.stream()
                .filter(person -> !NO_CATEGORY.contains(person.category()) || attested.contains(person.id()))
                .count();
        return new Staff(on, staff.size(), Math.toIntExact(with));
    }

    private static List<StandardFigures> standard(
            List<AttestationRow> rows, Year year, Map<UUID, AssessmentState> assessed) {
        return StandardFigures.of(rows.stream()
                .filter(row -> row.decided() && year.holds(row.endedOn()))
                .map(AttestationRow::teacherId)
                .distinct()
                .flatMap(teacher -> Stream.ofNullable(assessed.get(teacher)))
                .flatMap(assessment -> assessment.levels().stream()));
    }

    /** Of each teacher the latest assessment by the professional standard that was closed in or before the year. */
    private Map<UUID, AssessmentState> assessed(Set<UUID> teachers, Year year) {
        if (teachers.isEmpty()) {
            return Map.of();
        }
        Map<UUID, AssessmentState> latest = new HashMap<>();
        for (AssessmentState assessment : copies.ofTeachers(Kinds.ASSESSMENT, teachers)) {
            LocalDate closedOn = assessment.closedOn();
            if (assessment.dictionary().equals(STANDARD)
                    && assessment.status().equals("CLOSED")
                    && closedOn != null
                    && !closedOn.isAfter(year.lastDay())) {
                latest.merge(assessment.teacherId(), assessment, AttestationReports::later);
            }
        }
        return latest;
    }

    private static AssessmentState later(AssessmentState one, AssessmentState other) {
        LocalDate first = one.closedOn();
        LocalDate second = other.closedOn();
        return first != null && second != null && first.isAfter(second) ? one : other;
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> school) {
        return rows.stream().collect(Collectors.groupingBy(school));
    }
}
