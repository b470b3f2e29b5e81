package org.metodika.contracts.support;

import org.metodika.contracts.Meaning;

/** Класс в карте. */
@Meaning("A row of the card: one class (C25)")
public record SupportClass(
        @Meaning("Class") String schoolClass,
        @Meaning("Program") String program,
        @Meaning("Planning") String planning,
        @Meaning("Textbook set") String textbooks) {}
