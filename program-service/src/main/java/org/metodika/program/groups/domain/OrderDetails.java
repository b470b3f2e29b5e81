package org.metodika.program.groups.domain;

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
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** No order at all. */
    public static final OrderDetails NONE = new OrderDetails(null, null);

    /**
     * Why nothing can be done by it: incomplete, or dated in the future.
     *
     * @param missing says which paper is missing, given what its details lack
     */
    Optional<Rejection> refusal(Function<List<Flaw>, Rejection> missing, LocalDate today) {
        List<Flaw> gaps = gaps();
        if (date == null || !gaps.isEmpty()) {
            return Optional.of(missing.apply(gaps));
        }
        return date.isAfter(today) ? Optional.of(new GroupRejection.GroupOrderInFuture(date, today)) : Optional.empty();
    }

    /**
     * Why nothing further can be done by it: besides, a further order is another paper, and not older than the one it follows.
     *
     * @param used all papers by which something was done before
     */
    Optional<Rejection> furtherRefusal(
            Function<List<Flaw>, Rejection> missing, List<Order> used, Order follows, LocalDate today) {
        return refusal(missing, today).or(() -> {
            Order further = complete();
            if (used.stream().anyMatch(further::isSamePaperAs)) {
                return Optional.of(new GroupRejection.GroupOrderUsedBefore(further.number(), further.date()));
            }
            return further.date().isBefore(follows.date())
                    ? Optional.of(new GroupRejection.GroupOrderOutOfTurn(further.date(), follows.date()))
                    : Optional.empty();
        });
    }

    private List<Flaw> gaps() {
        List<Flaw> gaps = new ArrayList<>();
        if (number == null || number.isBlank()) {
            gaps.add(Flaw.at("/order/number", "order-number-missing"));
        } else if (number.length() > LONGEST_NUMBER) {
            gaps.add(Flaw.at("/order/number", "size-max", 0, LONGEST_NUMBER));
        }
        if (date == null) {
            gaps.add(Flaw.at("/order/date", "order-date-missing"));
        } else if (date.isBefore(EARLIEST)) {
            gaps.add(Flaw.at("/order/date", "date-too-early", EARLIEST.toString()));
        }
        return gaps;
    }

    Order complete() {
        return new Order(Objects.requireNonNull(number, "number").strip(), Objects.requireNonNull(date, "date"));
    }
}
