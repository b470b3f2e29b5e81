package org.metodika.contracts.support;

import org.metodika.contracts.Meaning;

/** Надпись формы заключения. */
@Meaning("A label of the form of the conclusion")
public record SupportLabel(
        @Meaning("Code of the label") String code,
        @Meaning("In Russian") String ru,
        @Meaning("In English") String en) {}
