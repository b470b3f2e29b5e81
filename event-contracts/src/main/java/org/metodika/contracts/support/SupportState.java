package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Индивидуальное сопровождение: текущее содержание. */
@Meaning("Present content of an individual support, with free text: for services only")
public record SupportState(
        @Meaning("Id of the support") UUID supportId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Pseudonymous id of the leading specialist (C22)")
        UUID leaderId,

        @Meaning("Pseudonymous ids of the participating specialists")
        List<UUID> participants,

        @Meaning("Conclusion that asked for this support") @Nullable
        UUID followsConclusionId,

        @Meaning("Day of the draft") LocalDate draftedOn,
        @Meaning("Counts the changes") int revision,
        @Meaning("DRAFT, ISSUED, CLOSED or STOPPED") String status,
        @Meaning("Day on which the support was decided") LocalDate decidedOn,
        @Meaning("By whom or what it was decided") @Nullable String decidedBy,
        @Meaning("Day of issue") @Nullable LocalDate issuedOn,

        @Meaning("Number of the edition that holds; 0 for a draft")
        int edition,

        @Meaning("Deficits that the support is to remove") List<UUID> deficits,
        @Meaning("Items of the passport") List<SupportItem> items,
        @Meaning("Who agreed or approved") List<SupportAgreement> agreements,
        @Meaning("Cards by school year") List<SupportCard> cards,
        @Meaning("Problems before and after") List<SupportResult> results,
        @Meaning("The conclusion that closed it") @Nullable SupportConclusion conclusion,
        @Meaning("Day of the stop") @Nullable LocalDate stoppedOn,
        @Meaning("Ground of the stop") @Nullable String stopGround,
        @Meaning("Why it was stopped") @Nullable String stopReason) {}
