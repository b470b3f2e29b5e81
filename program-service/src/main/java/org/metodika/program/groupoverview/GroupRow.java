package org.metodika.program.groupoverview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня групп.
 *
 * @param position where the list goes on: newest orders first
 * @param status ACTIVE, DISSOLVED or ANNULLED
 * @param openDue days by which the open steps of the regulation are to be done
 */
@Document("group_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'seats.personId': 1}")
@CompoundIndex(def = "{'programs': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, 'position': -1}")
record GroupRow(
        @Id UUID id,
        String position,
        String schoolId,
        String status,
        String orderNumber,
        LocalDate orderDate,
        List<Seat> seats,
        List<UUID> programs,
        @Nullable String regulationNumber,
        @Nullable LocalDate regulationDate,
        int steps,
        List<LocalDate> openDue) {

    /**
     * Место в группе.
     *
     * @param lastDay last day of a person who leaves the school
     */
    record Seat(UUID personId, String role, @Nullable LocalDate lastDay) {

        boolean isTakenOn(LocalDate day) {
            return lastDay == null || !lastDay.isBefore(day);
        }
    }

    boolean isActive() {
        return status.equals(GroupStatus.ACTIVE.name());
    }

    boolean hasMember(UUID person, LocalDate day) {
        return seats.stream().anyMatch(seat -> seat.personId().equals(person) && seat.isTakenOn(day));
    }

    /** How many have this role on that day. */
    int count(String role, LocalDate day) {
        return (int) seats.stream()
                .filter(seat -> seat.role().equals(role) && seat.isTakenOn(day))
                .count();
    }
}
