package org.metodika.program.experiencebank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Кто, когда и с каким результатом прошёл шаг.
 *
 * @param on not in the future, not before the step before
 * @param who did it, up to {@value #LONGEST_WHO} characters
 * @param product what came of it, up to {@value #LONGEST_PRODUCT} characters
 */
public record StepRecord(BankStep step, LocalDate on, String who, String product) {

    private static final int LONGEST_WHO = 300;
    private static final int LONGEST_PRODUCT = 1_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /**
     * What is wrong with it.
     *
     * @param before day of the step before; null for the first
     */
    List<Flaw> flaws(@Nullable LocalDate before, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        LocalDate first = before == null ? EARLIEST : before;
        if (on.isBefore(first) || on.isAfter(today)) {
            flaws.add(Flaw.at("/on", "date-between", first, today));
        }
        obligatory(flaws, "/who", who, LONGEST_WHO);
        obligatory(flaws, "/product", product, LONGEST_PRODUCT);
        return flaws;
    }

    static void obligatory(List<Flaw> flaws, String pointer, String text, int most) {
        if (text.isEmpty()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > most) {
            flaws.add(Flaw.at(pointer, "text-too-long", most));
        }
    }
}
