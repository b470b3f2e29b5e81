package org.metodika.contracts.campaign;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Незавершённая диагностика. */
@Meaning("An assessment that lacks what a result needs")
public record CampaignGap(
        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("SOURCES or CRITERIA") String missing,

        @Meaning("Codes of the criteria without an answer; empty where sources are missing")
        List<String> criteria) {}
