package org.metodika.contracts.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ответы группы. */
@Meaning("What a group said, as far as five or more people stand behind each figure")
public record SurveyGroupResult(
        @Meaning("Group; absent for all groups together") @Nullable
        String group,

        @Meaning("How many answered; absent for fewer than five, of whom nothing is told") @Nullable
        Integer respondents,

        @Meaning("One entry per question; empty for fewer than five")
        List<SurveyItemResult> items) {}
