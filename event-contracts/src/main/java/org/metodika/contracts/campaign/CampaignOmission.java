package org.metodika.contracts.campaign;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Исключение педагога. */
@Meaning("That one teacher is left out")
public record CampaignOmission(
        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning(
                "DISMISSED, ASSESSED_ELSEWHERE while another assessment with the instrument is open, or DECISION of the school")
        String ground) {}
