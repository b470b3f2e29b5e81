package org.metodika.contracts.portfolio;

import org.metodika.contracts.Meaning;

/** Компетенция или затруднение. */
@Meaning("Competence or difficulty that an evidence is about")
public record PortfolioCompetence(
        @Meaning("Dictionary of the code") String dictionary,

        @Meaning("Code in the dictionary") String code) {}
