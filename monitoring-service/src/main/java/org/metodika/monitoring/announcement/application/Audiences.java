package org.metodika.monitoring.announcement.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.monitoring.announcement.domain.Audience;
import org.metodika.monitoring.announcementrows.AnnouncementRows.Facts;
import org.metodika.monitoring.ids.StaffId;

/** Whom announcements concern, by the directory of today. */
public final class Audiences {

    private final Directory directory;

    public Audiences(Directory directory) {
        this.directory = directory;
    }

    /** Everybody of an audience who is on the staff. */
    public List<KnownPerson> people(Audience audience) {
        return directory.staffOf(audience.schools()).stream()
                .filter(person -> concerns(audience, person))
                .toList();
    }

    /**
     * The same, as an event names the audience.
     *
     * @param staffGroup PEDAGOGICAL or MANAGERIAL; null for both
     */
    public List<KnownPerson> people(
            List<String> schools, List<String> subjects, List<UUID> associationHeads, @Nullable String staffGroup) {
        return people(new Audience(
                schools,
                subjects,
                associationHeads.stream().map(StaffId::new).toList(),
                staffGroup == null ? null : Audience.StaffGroup.valueOf(staffGroup)));
    }

    /** Whether somebody belongs to an audience and is on the staff. */
    public boolean concerns(Audience audience, KnownPerson person) {
        LocalDate today = directory.today(person.schoolId());
        Audience.StaffGroup group = audience.staffGroup();
        return person.onStaffOn(today)
                && (audience.schools().isEmpty() || audience.schools().contains(person.schoolId()))
                && (audience.subjects().isEmpty()
                        || person.subjects().stream().map(Audience::key).anyMatch(audience.subjects()::contains))
                && (audience.associationHeads().isEmpty()
                        || audience.associationHeads().stream()
                                .anyMatch(head -> associations(person).anyMatch(head.value()::equals)))
                && (group == null || group.name().equals(person.staffGroup()));
    }

    /** The same facts as rows of announcements are asked for. */
    static Facts facts(KnownPerson person) {
        return new Facts(
                person.schoolId(),
                person.subjects().stream().map(Audience::key).toList(),
                associations(person).map(UUID::toString).toList(),
                person.staffGroup());
    }

    /** Whoever heads an association belongs to it. */
    private static Stream<UUID> associations(KnownPerson person) {
        return Stream.concat(Stream.of(person.id()), Stream.ofNullable(person.associationHeadId()));
    }
}
