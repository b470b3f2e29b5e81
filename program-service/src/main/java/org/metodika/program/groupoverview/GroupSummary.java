package org.metodika.program.groupoverview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A development group in a list.
 *
 * @param leaderId null while nobody leads the group (B20)
 * @param leaderName null while the directory does not know the person
 * @param developers how many there are today
 * @param experts how many there are today
 * @param steps number of steps of the regulation; 0 before there is one
 * @param stepsDone how many of them are done
 * @param stepsOverdue how many were to be done before today and are not
 */
record GroupSummary(
        UUID id,
        String schoolId,
        GroupStatus status,
        String orderNumber,
        LocalDate orderDate,
        @Nullable UUID leaderId,
        @Nullable String leaderName,
        int developers,
        int experts,
        List<UUID> programIds,
        @Nullable String regulationNumber,
        @Nullable LocalDate regulationDate,
        int steps,
        int stepsDone,
        int stepsOverdue) {

    int programs() {
        return programIds.size();
    }
}
