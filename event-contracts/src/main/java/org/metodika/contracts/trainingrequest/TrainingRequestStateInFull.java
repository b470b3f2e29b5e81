package org.metodika.contracts.trainingrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запрос на повышение квалификации: текущее содержание. */
@Meaning("Present content of a training request, with free text: for services only")
public record TrainingRequestStateInFull(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Conclusion that asked for it; absent where an organisation asked") @Nullable
        UUID conclusionId,

        @Meaning("Support that the conclusion closed; absent likewise") @Nullable
        UUID supportId,

        @Meaning("CONCLUSION, DIAGNOSTICS, ATTESTATION, NEW_REQUIREMENTS, SCHOOL_NEED or OWN_INITIATIVE")
        String source,

        @Meaning("HIGH, MIDDLE or LOW") String priority,

        @Meaning("Year of the formation campaign that it belongs to; absent for none") @Nullable
        Integer campaign,

        @Meaning("Deficits that remain") List<UUID> deficits,
        @Meaning("Topic") String topic,
        @Meaning("Day it was made") LocalDate madeOn,
        @Meaning("Counts the changes") int revision,

        @Meaning("OPEN, PLANNED, LEFT_OVER, SATISFIED or DECLINED")
        String status,

        @Meaning("Day it was settled by hand or by a dismissal") @Nullable
        LocalDate settledOn,

        @Meaning("What came of it") @Nullable String note,

        @Meaning("Year of the plan that placed it") @Nullable
        Integer planYear,

        @Meaning("Group of that plan") @Nullable UUID groupId,

        @Meaning("PLANNED, TRAINED or LEFT_OVER by that plan") @Nullable
        String standing,

        @Meaning("Day of it") @Nullable LocalDate placedOn,
        @Meaning("Why it was left over") @Nullable String leftOverBecause) {}
