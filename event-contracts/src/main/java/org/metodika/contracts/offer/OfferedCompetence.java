package org.metodika.contracts.offer;

import org.metodika.contracts.Meaning;

/** Формируемая компетенция. */
@Meaning("A competence that an offer forms (B10)")
public record OfferedCompetence(
        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Code in the dictionary, e.g. METHODICAL") String code) {}
