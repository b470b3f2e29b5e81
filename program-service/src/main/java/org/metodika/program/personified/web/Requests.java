package org.metodika.program.personified.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.application.DraftingFromDeficits;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Deviation;
import org.metodika.program.personified.domain.FinalReport;
import org.metodika.program.personified.domain.Initiative;
import org.metodika.program.personified.domain.InitiatorKind;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.ProgramType;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.StopGround;
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
     * @param type TRADITIONAL or INDIVIDUAL; when absent, as the teacher chose in the running school programme, or else INDIVIDUAL
     * @param initiator absent where it is the caller
     * @param startsOn first day; today when absent
     * @param offerIds offers chosen among the proposals; difficulties that they don't cover get what the template proposes
     * @param overlapReason why it is drafted though another open program addresses the same deficits; kept
     */
    record DraftFromDeficits(
            @NotNull @Nullable StaffId teacherId,
            @Nullable ProgramType type,
            @NotNull @Nullable TeacherCategory category,
            @Valid @Nullable InitiatorJson initiator,
            @Nullable LocalDate startsOn,

            @Size(max = DraftingFromDeficits.Wish.MOST_OFFERS) @Nullable
            List<@NotNull UUID> offerIds,

            @Size(max = LONGEST_REASON) @Nullable String overlapReason) {}

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
            return OrderJson.details(order);
        }
    }

    /** Number and date of an order. */
    record OrderJson(@Nullable String number, @Nullable LocalDate date) {

        static OrderDetails details(@Nullable OrderJson sent) {
            return sent == null ? new OrderDetails(null, null) : new OrderDetails(sent.number(), sent.date());
        }
    }

    /**
     * That an activity was done.
     *
     * @param document certificate or protocol, where there is one
     */
    record DoneJson(
            @NotNull @Nullable LocalDate doneOn, @Nullable String document) {}

    /** What was spent on a stage in all, in roubles. */
    record SpendingJson(
            @NotNull @Nullable Integer roubles,
            @NotNull @Nullable LocalDate on) {}

    /** Who is to accompany a program, and why another one. */
    record AssignmentJson(
            @NotNull @Nullable StaffId personId,
            @Size(max = LONGEST_REASON) @Nullable String reason) {}

    /** The final report of a program. */
    record Completion(@Valid @Nullable ReportJson report) {

        FinalReport finalReport() {
            return report == null
                    ? new FinalReport("", null, "")
                    : new FinalReport(
                            ContentMapping.text(report.title()),
                            ContentMapping.blankIsNull(report.reference()),
                            ContentMapping.text(report.result()));
        }
    }

    /**
     * What was handed in, and what was reached.
     *
     * @param reference where it can be found
     */
    record ReportJson(
            @Size(max = 500) @Nullable String title,
            @Size(max = 500) @Nullable String reference,
            @Size(max = 4_000) @Nullable String result) {}

    /** Why a program is stopped, and by which order. DISMISSAL is what the platform finds by itself. */
    record StopJson(
            @NotNull @Nullable StopGround ground,
            @Size(max = LONGEST_REASON) @Nullable String reason,
            @Nullable OrderJson order) {}

    /** A deviation from the program. */
    record DeviationJson(
            Deviation.@NotNull @Nullable Kind kind,
            @Nullable String description,
            @NotNull @Nullable LocalDate foundOn) {

        Deviation deviation() {
            return new Deviation(
                    Objects.requireNonNull(kind), ContentMapping.text(description), Objects.requireNonNull(foundOn));
        }
    }

    /**
     * What the head decided about an amendment.
     *
     * @param order for its adoption
     */
    record DecisionJson(
            @Size(max = LONGEST_REASON) @Nullable String decision,
            @Nullable OrderJson order) {}
}
