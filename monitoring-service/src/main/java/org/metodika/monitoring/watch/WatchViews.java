package org.metodika.monitoring.watch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Watch lists as they are shown, with the names of the moment. */
final class WatchViews {

    private WatchViews() {}

    /**
     * How the lists of a school stand.
     *
     * @param on day they were counted for
     */
    @Schema(description = "The watch lists of one school in numbers")
    record SchoolWatch(String schoolId, @Nullable String schoolName, LocalDate on, long version, WatchCounts counts) {}

    /**
     * The lists of a school in numbers, in all and by who has to do with them.
     *
     * @param coverage teachers with open deficits and those of them with an open plan (D04); for who sees all of the school
     * @param participation teachers of the staff and those of them who took part in something this school year (D05); for the same
     */
    @Schema(description = "The watch lists of a school in numbers: in all, by association, by tutor, by curator")
    record Overview(
            String schoolId,
            @Nullable String schoolName,
            LocalDate on,
            long version,
            WatchCounts counts,
            WatchContent.@Nullable Share coverage,
            WatchContent.@Nullable Share participation,
            List<Group> associationHeads,
            List<Group> tutors,
            List<Group> curators) {}

    /** What concerns one of those who accompany people. */
    record Group(UUID id, @Nullable String name, WatchCounts counts) {}

    /**
     * An entry.
     *
     * @param days for how many days it has stood so; absent where nothing is late yet
     */
    @Schema(description = "An entry of a watch list")
    record Entry(
            WatchList list,
            UUID id,
            UUID personId,
            @Nullable String personName,
            @Nullable UUID associationHeadId,
            @Nullable String associationHeadName,
            @Nullable UUID tutorId,
            @Nullable String tutorName,
            @Nullable UUID curatorId,
            @Nullable String curatorName,
            @Nullable UUID responsibleId,
            @Nullable String responsibleName,
            @Nullable UUID programId,
            @Nullable String kind,
            @Nullable String object,
            @Nullable Integer stage,
            @Nullable String title,
            @Nullable LocalDate since,
            @Nullable Long days,
            @Nullable LocalDate due,
            @Nullable LocalDate returnedOn,
            @Nullable LocalDate reportHandedInOn,
            @Nullable List<String> deficits) {

        static Entry of(WatchEntry entry, LocalDate on, Map<UUID, String> names) {
            WatchEntry.People people = entry.people();
            return new Entry(
                    entry.list(),
                    entry.id(),
                    entry.personId(),
                    names.get(entry.personId()),
                    people.associationHeadId(),
                    name(people.associationHeadId(), names),
                    people.tutorId(),
                    name(people.tutorId(), names),
                    people.curatorId(),
                    name(people.curatorId(), names),
                    people.responsibleId(),
                    name(people.responsibleId(), names),
                    entry.programId(),
                    entry.kind(),
                    entry.object(),
                    entry.stage(),
                    entry.title(),
                    entry.since(),
                    entry.days(on),
                    entry.due(),
                    entry.returnedOn(),
                    entry.reportHandedInOn(),
                    entry.deficits());
        }

        private static @Nullable String name(@Nullable UUID person, Map<UUID, String> names) {
            return person == null ? null : names.get(person);
        }
    }
}
