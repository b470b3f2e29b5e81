package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Реквизиты приказа as they were given, perhaps incompletely. */
public record OrderDetails(
        @Nullable String number, @Nullable LocalDate date) {

    private static final int LONGEST_NUMBER = 50;

    /** Why nothing can be approved by it: incomplete, of the future, or older than what it approves (B30). */
    Optional<Rejection> refusal(LocalDate draftedOn, LocalDate today) {
        return refusal(ProgramRejection.ProgramLacksOrder::new, today)
                .or(() -> isBefore(draftedOn)
                        ? Optional.of(new ProgramRejection.OrderDatedBeforeDraft(
                                complete().date(), draftedOn))
                        : Optional.empty());
    }

    /**
     * Why there is no such order: number or date is missing, or it is dated later than today and can't have been recorded.
     *
     * @param lacking names the paper that is missing
     */
    Optional<Rejection> refusal(Function<List<Flaw>, Rejection> lacking, LocalDate today) {
        List<Flaw> gaps = gaps();
        if (date == null || !gaps.isEmpty()) {
            return Optional.of(lacking.apply(gaps));
        }
        return date.isAfter(today)
                ? Optional.of(new ProgramRejection.OrderDatedInFuture(date, today))
                : Optional.empty();
    }

    boolean isBefore(LocalDate day) {
        return date != null && date.isBefore(day);
    }

    private List<Flaw> gaps() {
        List<Flaw> gaps = new ArrayList<>();
        if (number == null || number.isBlank()) {
            gaps.add(Flaw.at("/order/number", "order-number-missing"));
        } else if (number.length() > LONGEST_NUMBER) {
            gaps.add(Flaw.at("/order/number", "size-max", LONGEST_NUMBER));
        }
        if (date == null) {
            gaps.add(Flaw.at("/order/date", "order-date-missing"));
        }
        return gaps;
    }

    Order complete() {
        return new Order(Objects.requireNonNull(number, "number").strip(), Objects.requireNonNull(date, "date"));
    }
}
