package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.List;
import org.metodika.contracts.Meaning;

/** План кампании. */
@Meaning("What a campaign asks of whom, and when")
public record CampaignPlan(
        @Meaning("Code of the instrument") String instrumentId,

        @Meaning("Version of the instrument, from 1") int instrumentVersion,

        @Meaning("School codes; empty while a draft means all schools")
        List<String> schools,

        @Meaning("First day on which answers are accepted, in the time zone of each school")
        LocalDate firstDay,

        @Meaning("Last day on which answers are accepted, in the time zone of each school")
        LocalDate lastDay,

        @Meaning("Sheets that are expected of each teacher") List<ExpectedSheet> sheets,

        @Meaning("Days before the last one on which is reminded, the earliest first")
        List<Integer> reminders) {}
