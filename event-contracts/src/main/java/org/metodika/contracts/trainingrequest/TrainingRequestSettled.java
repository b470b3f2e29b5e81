package org.metodika.contracts.trainingrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запрос исполнен или отклонён. */
@Meaning("A request was satisfied or declined")
public record TrainingRequestSettled(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Conclusion that asked for it") UUID conclusionId,
        @Meaning("Support that the conclusion closed") UUID supportId,
        @Meaning("Deficits that remain") List<UUID> deficits,
        @Meaning("SATISFIED or DECLINED") String outcome,
        @Meaning("Day of it") LocalDate settledOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
