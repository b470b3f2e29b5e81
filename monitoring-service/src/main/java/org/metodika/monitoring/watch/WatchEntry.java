package org.metodika.monitoring.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs attention; no names, these are looked up when it is shown.
 *
 * @param id of what it is about: checkpoint, teacher, control or duty
 * @param personId the teacher concerned; for a duty who owes it
 * @param kind form of the checkpoint, kind of the control or of the duty; for a teacher without a plan what there is instead: SUBMITTED,
 *     DRAFT, STOPPED, COMPLETED or NONE
 * @param object what is controlled (B45)
 * @param stage place of the stage in the program, from 1
 * @param title title of the stage; for a duty what is to be done
 * @param since first day on which it stands as it does; null where nothing is late yet
 * @param due last day, in the time zone of the school
 * @param returnedOn day of the last return for rework, answered or not
 * @param reportHandedInOn day on which the report that counts was handed in
 * @param deficits codes of the open deficits; null where it is not about any
 */
public record WatchEntry(
        WatchList list,
        UUID id,
        UUID personId,
        People people,
        @Nullable UUID programId,
        @Nullable String kind,
        @Nullable String object,
        @Nullable Integer stage,
        @Nullable String title,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate reportHandedInOn,
        @Nullable List<String> deficits) {

    /** By list, the oldest day first. */
    static final Comparator<WatchEntry> ORDER = Comparator.comparing(WatchEntry::list)
            .thenComparing(WatchEntry::day)
            .thenComparing(entry -> entry.id().toString());

    /**
     * Who has to do with it.
     *
     * @param associationHeadId who heads the association of the person
     * @param tutorId tutor of the program; where there is none, of the person
     * @param curatorId curator of the program (B43)
     * @param responsibleId who has to do something: who controls, who is responsible for a measure, who owes a duty
     */
    public record People(
            @Nullable UUID associationHeadId,
            @Nullable UUID tutorId,
            @Nullable UUID curatorId,
            @Nullable UUID responsibleId) {

        boolean include(@Nullable UUID person) {
            return person != null
                    && (person.equals(associationHeadId)
                            || person.equals(tutorId)
                            || person.equals(curatorId)
                            || person.equals(responsibleId));
        }
    }

    /** Day by which it is listed. */
    LocalDate day() {
        return due != null ? due : Objects.requireNonNull(since, "since or due");
    }

    /** For how many days it has stood so on that day; null where nothing is late yet. */
    @Nullable
    Long days(LocalDate on) {
        return since == null ? null : ChronoUnit.DAYS.between(since, on) + (list.countsFirstDay() ? 1 : 0);
    }

    /** Everybody whose name is shown. */
    Set<UUID> named() {
        return Stream.of(
                        personId,
                        people.associationHeadId(),
                        people.tutorId(),
                        people.curatorId(),
                        people.responsibleId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
