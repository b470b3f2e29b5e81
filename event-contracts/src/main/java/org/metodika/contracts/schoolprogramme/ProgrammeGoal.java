package org.metodika.contracts.schoolprogramme;

import org.metodika.contracts.Meaning;

/** Задача программы. */
@Meaning("A standing goal of a school programme (A04)")
public record ProgrammeGoal(
        @Meaning("Code of the goal") String code,
        @Meaning("What is to be reached") String text,
        @Meaning("How one sees that it is reached") String measure) {}
