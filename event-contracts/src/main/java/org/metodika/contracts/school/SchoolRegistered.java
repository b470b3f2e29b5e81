package org.metodika.contracts.school;

import org.metodika.contracts.Meaning;

/** Организация внесена в реестр. */
@Meaning("A school or kindergarten entered the directory")
public record SchoolRegistered(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Official short name of the organisation") String name,

        @Meaning("GENERAL general education, PRESCHOOL pre-school (E04)")
        String organisationType,

        @Meaning("IANA time zone in which the days and deadlines of the school are decided")
        String timeZone) {}
