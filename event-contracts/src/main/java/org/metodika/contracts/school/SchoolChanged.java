package org.metodika.contracts.school;

import org.metodika.contracts.Meaning;

/** Сведения об организации изменены. */
@Meaning("Facts of a school changed; carries all of them as they are now")
public record SchoolChanged(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Official short name of the organisation") String name,

        @Meaning("GENERAL general education, PRESCHOOL pre-school (E04)")
        String organisationType,

        @Meaning("IANA time zone in which the days and deadlines of the school are decided")
        String timeZone) {}
