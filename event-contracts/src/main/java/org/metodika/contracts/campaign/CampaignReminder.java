package org.metodika.contracts.campaign;

import java.time.LocalDate;
import org.metodika.contracts.Meaning;

/** Напоминание. */
@Meaning("A reminder that was given")
public record CampaignReminder(
        @Meaning("Days before the last one") int daysBefore,

        @Meaning("Day of the reminder") LocalDate remindedOn,

        @Meaning("How many were reminded") int teachers) {}
