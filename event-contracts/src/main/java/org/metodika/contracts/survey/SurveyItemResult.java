package org.metodika.contracts.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ответы на вопрос. */
@Meaning("Answers of a group to one question")
public record SurveyItemResult(
        @Meaning("Code of the question in the instrument") String item,

        @Meaning("How many answered it; absent for fewer than five, of whom nothing is told") @Nullable
        Integer answered,

        @Meaning("Mean of a scale or a number; absent for other questions") @Nullable
        Double mean,

        @Meaning("How often each option was chosen; empty for numbers and texts")
        List<SurveyCount> counts) {}
