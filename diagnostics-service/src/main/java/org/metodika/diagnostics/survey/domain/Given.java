package org.metodika.diagnostics.survey.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one question, as it was given: exactly one of the four, the one that the question asks for.
 *
 * @param points points on the scale
 * @param choices codes of what was chosen, one or several
 * @param number a number
 * @param text own words
 */
public record Given(
        String item,
        @Nullable Integer points,
        @Nullable List<String> choices,
        @Nullable BigDecimal number,
        @Nullable String text) {

    public Given {
        choices = choices == null ? null : List.copyOf(choices);
    }

    /** Codes chosen, the points of a scale as the code they are. */
    public List<String> codes() {
        if (points != null) {
            return List.of(points.toString());
        }
        return choices == null ? List.of() : choices;
    }
}
