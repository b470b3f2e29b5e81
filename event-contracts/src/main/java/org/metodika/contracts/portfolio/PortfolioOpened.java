package org.metodika.contracts.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Портфолио начато. */
@Meaning("A teacher put the first evidence into the portfolio (B52)")
public record PortfolioOpened(
        @Meaning("Teacher whose portfolio it is, the id of the portfolio too")
        UUID teacherId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("The teacher, who alone writes the portfolio") @Nullable
        UUID by) {}
