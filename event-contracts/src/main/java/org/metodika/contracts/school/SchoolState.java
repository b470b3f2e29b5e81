package org.metodika.contracts.school;

import org.metodika.contracts.Meaning;

/** Образовательная организация (школа, детский сад): текущее состояние. */
@Meaning("Present content of a school in the directory")
public record SchoolState(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Official short name of the organisation") String name,

        @Meaning("GENERAL general education, PRESCHOOL pre-school (E04)")
        String organisationType,

        @Meaning("IANA time zone in which the days and deadlines of the school are decided")
        String timeZone) {}
