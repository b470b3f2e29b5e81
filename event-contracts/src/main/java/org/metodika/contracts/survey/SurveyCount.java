package org.metodika.contracts.survey;

import org.metodika.contracts.Meaning;

/** Сколько раз выбран вариант. */
@Meaning("How often an option was chosen")
public record SurveyCount(
        @Meaning("Code of the option; of a scale its points")
        String code,

        @Meaning("How many chose it") int times) {}
