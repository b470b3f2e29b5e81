package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Кампания диагностики: текущее состояние. */
@Meaning("Present content of a campaign of assessments")
public record CampaignState(
        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code; absent for a campaign of several schools") @Nullable
        String schoolId,

        @Meaning("What people call it") String title,

        @Meaning("What is asked of whom, and when") CampaignPlan plan,

        @Meaning("DRAFT, OPEN, CLOSED or ANNULLED") String status,

        @Meaning("Tutor or head of an association whose teachers alone take part; absent where the whole school does")
        @Nullable
        UUID among,

        @Meaning("Day of the opening; absent before") @Nullable
        LocalDate openedOn,

        @Meaning("Day of the closing; absent before") @Nullable
        LocalDate closedOn) {}
