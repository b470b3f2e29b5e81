package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Напоминание. */
@Meaning("The last day comes near: these teachers still owe a sheet of their own")
public record CampaignReminded(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day of the reminder, in the time zone of the school")
        LocalDate remindedOn,

        @Meaning("Which of the planned reminders it is: days before the last one")
        int daysBefore,

        @Meaning("Last day on which answers are accepted, in the time zone of each school")
        LocalDate lastDay,

        @Meaning("Pseudonymous ids of those who are reminded")
        List<UUID> teachers) {}
