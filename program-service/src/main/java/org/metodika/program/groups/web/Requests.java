package org.metodika.program.groups.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.groups.domain.Composition;
import org.metodika.program.groups.domain.Expertise;
import org.metodika.program.groups.domain.Member;
import org.metodika.program.groups.domain.MemberRole;
import org.metodika.program.groups.domain.OrderDetails;
import org.metodika.program.groups.domain.ProgramId;
import org.metodika.program.groups.domain.StaffId;
import org.metodika.program.groups.domain.Step;
import org.metodika.program.groups.domain.StepId;

/** What callers send. */
final class Requests {

    private static final int LONGEST_REASON = 1_000;

    private Requests() {}

    /** Number and date of an order. */
    record OrderJson(@Nullable String number, @Nullable LocalDate date) {

        static OrderDetails read(@Nullable OrderJson sent) {
            return sent == null ? OrderDetails.NONE : new OrderDetails(sent.number(), sent.date());
        }
    }

    /**
     * A member.
     *
     * @param expertise for EXPERT
     * @param reason for a developer who heads no association, or an expert in teaching who is no pedagogical staff
     */
    record MemberJson(
            @NotNull @Nullable StaffId personId,
            @NotNull @Nullable MemberRole role,
            @Nullable Expertise expertise,
            @Nullable String reason) {

        Member read() {
            return new Member(
                    Objects.requireNonNull(personId), Objects.requireNonNull(role), expertise, text(reason), null);
        }
    }

    /**
     * A new group.
     *
     * @param reason why there is no developer or no expert; absent where there are both
     */
    record Formation(
            @Nullable OrderJson order,

            @NotNull @Nullable List<@NotNull @Valid MemberJson> members,

            @Nullable String reason,

            @NotNull @Nullable List<@NotNull ProgramId> programIds) {}

    /**
     * What a further order changes.
     *
     * @param members the whole new composition; absent where it stays
     * @param reason of the new composition: why there is no developer or no expert
     * @param programIds all programs from now on; absent where they stay
     */
    record Amendment(
            @Nullable OrderJson order,

            @Nullable List<@NotNull @Valid MemberJson> members,

            @Nullable String reason,

            @Nullable List<@NotNull ProgramId> programIds) {}

    /**
     * A step of the regulation.
     *
     * @param stepId absent for a new one; a step that is done stays done when it is sent with its id
     */
    record StepJson(
            @Nullable StepId stepId,
            @Nullable String title,
            @NotNull @Nullable LocalDate dueOn,
            @NotNull @Nullable StaffId responsibleId) {

        Step read() {
            return new Step(
                    stepId == null ? new StepId(Ids.next()) : stepId,
                    title == null ? "" : title.strip(),
                    Objects.requireNonNull(dueOn),
                    Objects.requireNonNull(responsibleId),
                    null);
        }
    }

    /** The regulation of work. */
    record RegulationJson(
            @Nullable OrderJson order, @NotNull @Nullable List<@NotNull @Valid StepJson> steps) {}

    /**
     * That a step is done.
     *
     * @param doneOn today when absent
     */
    record Completion(@Nullable LocalDate doneOn) {}

    /** The order that dissolves the group. */
    record Dissolution(@Nullable OrderJson order) {}

    /** Why something is taken back. */
    record Reason(@Size(max = LONGEST_REASON) @Nullable String reason) {

        String orEmpty() {
            return reason == null ? "" : reason.strip();
        }
    }

    static Composition composition(List<MemberJson> members, @Nullable String reason) {
        return new Composition(members.stream().map(MemberJson::read).toList(), text(reason));
    }

    private static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
