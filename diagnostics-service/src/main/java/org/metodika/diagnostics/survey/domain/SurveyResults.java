package org.metodika.diagnostics.survey.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Результаты опроса, as far as they may be shown (L6): nothing in it, and no difference of what is in it, speaks of fewer than
 * {@value #FEWEST} people. Texts are no part of it.
 *
 * @param groups one entry per group that was asked, in the order of the plan
 * @param all all groups together; absent for a single group, and where a group could be subtracted from it
 */
public record SurveyResults(
        List<GroupResult> groups, @Nullable GroupResult all) {

    /** No result below so many answers (L6). */
    public static final int FEWEST = 5;

    public SurveyResults {
        groups = List.copyOf(groups);
    }

    /** What this group said; empty where it was not asked. */
    public Optional<GroupResult> of(Respondents group) {
        return groups.stream().filter(result -> result.group() == group).findFirst();
    }

    /**
     * @param group absent for all together
     * @param respondents how many answered; absent where there are too few to be shown
     * @param questions empty where there are too few
     */
    public record GroupResult(
            @Nullable Respondents group, @Nullable Integer respondents, List<QuestionResult> questions) {

        public GroupResult {
            questions = List.copyOf(questions);
        }

        static GroupResult tooFew(Respondents group) {
            return new GroupResult(group, null, List.of());
        }

        /** Whether anything may be shown. */
        public boolean shown() {
            return respondents != null;
        }

        /** The result of this question; empty where nothing is shown. */
        public Optional<QuestionResult> question(String item) {
            return questions.stream()
                    .filter(result -> result.item().equals(item))
                    .findFirst();
        }
    }

    /**
     * @param answered how many answered this question; absent where there are too few to be shown
     * @param mean of a scale or a number
     * @param counts how often each option was chosen, in the order of the options; empty for numbers and texts
     */
    public record QuestionResult(
            String item,
            @Nullable Integer answered,
            @Nullable Double mean,
            List<Count> counts) {

        public QuestionResult {
            counts = List.copyOf(counts);
        }

        static QuestionResult tooFew(String item) {
            return new QuestionResult(item, null, null, List.of());
        }

        /** Whether anything may be shown. */
        public boolean shown() {
            return answered != null;
        }
    }

    /** How often an option was chosen. */
    public record Count(String code, int times) {}
}
