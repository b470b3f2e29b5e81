package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Затруднение, перенесённое с бумаги вместе с программой. */
@Meaning("A difficulty that paper says was found, and that a transferred program is based on (B22)")
public record TransferredDeficit(
        @Meaning("Id of the deficit; of an open one that was there already, where the difficulty is the same")
        UUID deficitId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,

        @Meaning(
                "Code of the difficulty: GENERAL_PEDAGOGICAL, PSYCHOLOGICAL_PEDAGOGICAL, METHODICAL or SCIENTIFIC_THEORETICAL (C19)")
        String code,

        @Meaning("Day it was found, as paper says") LocalDate detectedOn,

        @Meaning("Whether the program leaves it to a later one with a written reason (B24)")
        boolean deferred) {}
