package org.metodika.contracts.trainingrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запрос на повышение квалификации: текущее содержание. */
@Meaning("Present content of a training request, with free text: for services only")
public record TrainingRequestState(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Conclusion that asked for it") UUID conclusionId,
        @Meaning("Support that the conclusion closed") UUID supportId,
        @Meaning("Deficits that remain") List<UUID> deficits,
        @Meaning("Topic") String topic,
        @Meaning("Day it was made") LocalDate madeOn,
        @Meaning("Counts the changes") int revision,
        @Meaning("OPEN, SATISFIED or DECLINED") String status,
        @Meaning("Day it was settled") @Nullable LocalDate settledOn,
        @Meaning("What came of it") @Nullable String note) {}
