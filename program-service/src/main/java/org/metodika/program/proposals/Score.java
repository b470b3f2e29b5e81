package org.metodika.program.proposals;

import java.util.List;

/**
 * Оценка предложения, with all that it is made of: whoever chooses sees why one offer stands before another.
 *
 * @param total sum of the points, one decimal; the place is decided by the sum before rounding
 */
public record Score(double total, List<Part> parts) {

    public Score {
        parts = List.copyOf(parts);
    }

    /** What is judged. */
    public enum Criterion {
        /** Охват затруднений. */
        COVERAGE,
        /** Стоимость. */
        COST,
        /** Качество услуг организатора. */
        QUALITY,
        /** Сроки. */
        DATES
    }

    /**
     * One part of the score.
     *
     * @param weight most points that it can bring
     * @param share how much of them it brings, 0 to 1, three decimals
     * @param points weight times share, one decimal
     */
    public record Part(Criterion criterion, double weight, double share, double points) {}
}
