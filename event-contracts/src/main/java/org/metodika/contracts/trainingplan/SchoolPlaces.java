package org.metodika.contracts.trainingplan;

import org.metodika.contracts.Meaning;

/** Квота организации. */
@Meaning("How many people of a school a group takes at most")
public record SchoolPlaces(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Most people of it") int places) {}
