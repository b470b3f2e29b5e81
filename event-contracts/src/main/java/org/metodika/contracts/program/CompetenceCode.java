package org.metodika.contracts.program;

import org.metodika.contracts.Meaning;

/** Компетенция. */
@Meaning("A competence, by its code in a dictionary of diagnostics")
public record CompetenceCode(
        @Meaning("Code of the dictionary") String dictionary,
        @Meaning("Code in it") String code) {}
