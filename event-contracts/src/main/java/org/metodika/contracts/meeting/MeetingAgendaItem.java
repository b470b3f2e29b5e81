package org.metodika.contracts.meeting;

import org.metodika.contracts.Meaning;

/** Вопрос повестки дня. */
@Meaning("An item of the agenda")
public record MeetingAgendaItem(
        @Meaning("What was discussed") String title,

        @Meaning("Goals discussed; empty where there were none")
        String goals) {}
