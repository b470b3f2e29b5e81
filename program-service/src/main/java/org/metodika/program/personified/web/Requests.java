package org.metodika.program.personified.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Initiative;
import org.metodika.program.personified.domain.InitiatorKind;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.ProgramType;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeacherCategory;

/** What callers send. */
final class Requests {

    private static final int LONGEST_REASON = 2_000;

    private Requests() {}

    /** Who initiated a program (B17). */
    record InitiatorJson(
            @NotNull @Nullable InitiatorKind kind,
            @NotNull @Nullable StaffId personId,
            @NotNull @Nullable LocalDate on) {

        static @Nullable Initiative read(@Nullable InitiatorJson sent) {
            return sent == null
                    ? null
                    : new Initiative(
                            Objects.requireNonNull(sent.kind()),
                            Objects.requireNonNull(sent.personId()),
                            Objects.requireNonNull(sent.on()));
        }

        static InitiatorJson of(Initiative initiative) {
            return new InitiatorJson(initiative.kind(), initiative.by(), initiative.on());
        }
    }

    /**
     * A draft by hand.
     *
     * @param initiator absent where it is the caller
     */
    record DraftByHand(
            @NotNull @Nullable StaffId teacherId,
            @Valid @Nullable InitiatorJson initiator,
            @NotNull @Valid @Nullable ContentJson content) {}

    /**
     * A draft from the open deficits of the teacher.
     *
     * @param type INDIVIDUAL when absent
     * @param initiator absent where it is the caller
     * @param startsOn first day; today when absent
     */
    record DraftFromDeficits(
            @NotNull @Nullable StaffId teacherId,
            @Nullable ProgramType type,
            @NotNull @Nullable TeacherCategory category,
            @Valid @Nullable InitiatorJson initiator,
            @Nullable LocalDate startsOn) {}

    /** A deficit to be left to a later program. */
    record Deferral(
            @NotNull @Nullable DeficitId deficitId,
            @Size(max = LONGEST_REASON) @Nullable String reason) {}

    /** Why something is done. */
    record Reason(@Size(max = LONGEST_REASON) @Nullable String reason) {

        String text() {
            return reason == null ? "" : reason.strip();
        }
    }

    /** The head's order. */
    record Approval(@Nullable OrderJson order) {

        OrderDetails details() {
            return order == null ? new OrderDetails(null, null) : new OrderDetails(order.number(), order.date());
        }
    }

    /** Number and date of an order. */
    record OrderJson(@Nullable String number, @Nullable LocalDate date) {}
}
