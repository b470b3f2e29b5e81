package org.metodika.monitoring.control.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.control.domain.ActDraft;
import org.metodika.monitoring.control.domain.ActId;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.ControlSubject;
import org.metodika.monitoring.control.domain.Ending;
import org.metodika.monitoring.control.domain.Grade;
import org.metodika.monitoring.control.domain.Task;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to plan and to control. */
final class ControlRequests {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_REASON = 1_000;

    private ControlRequests() {}

    /** What an entry asks for. */
    record TaskRequest(
            @NotNull @Nullable ControlObject object,

            @Schema(description = "Who takes part in the control; at least one") @NotNull @Size(max = 2) @Nullable
            List<@NotNull @Nullable ControlSubject> subjects,

            @Schema(description = "Day in the time zone of the school") @NotNull @Nullable
            LocalDate date,

            @Schema(description = "Staff id of the one who controls and signs the act") @NotNull @Nullable
            UUID controllerId,

            @Schema(description = "What is to be looked at") @Nullable @Size(max = LONGEST_TEXT)
            String note) {

        Task task() {
            return new Task(
                    Objects.requireNonNull(object),
                    present(subjects),
                    Objects.requireNonNull(date),
                    new StaffId(Objects.requireNonNull(controllerId)),
                    note);
        }
    }

    /** A new entry of the control plan. */
    record EntryRequest(
            @NotNull @Nullable UUID programId,
            @NotNull @Nullable ControlKind kind,
            @Valid @NotNull @Nullable TaskRequest task) {}

    /** The control ends in an estimate of the result. */
    record EstimateRequest(
            @NotNull @Nullable Grade grade,

            @Schema(description = "What was reached, in words") @Nullable @Size(max = LONGEST_TEXT)
            String conclusion) {}

    /** The control ends in a measure. */
    record MeasureRequest(
            @Schema(description = "What is to be done") @Nullable @Size(max = LONGEST_TEXT)
            String what,

            @Schema(description = "Staff id of the one responsible") @NotNull @Nullable
            UUID responsibleId,

            @Schema(description = "Last day") @NotNull @Nullable
            LocalDate dueOn) {}

    /** The control ends in the decision to correct the plan of the program itself. */
    record CorrectionRequest(
            @Schema(description = "What deviates, in words") @Nullable @Size(max = LONGEST_TEXT)
            String deviation) {}

    /** An act: exactly one of {@code estimate}, {@code measure} and {@code correction} (B44). */
    record ActRequest(
            @Schema(description = "Day the control was held, in the time zone of the school") @NotNull @Nullable
            LocalDate heldOn,

            @Schema(description = "What was found; obligatory") @Nullable @Size(max = LONGEST_TEXT)
            String found,

            @Valid @Nullable EstimateRequest estimate,
            @Valid @Nullable MeasureRequest measure,
            @Valid @Nullable CorrectionRequest correction) {

        ActDraft draft(Actor actor) {
            UUID signer = actor.staffId();
            return new ActDraft(
                    new ActId(Ids.next()),
                    Objects.requireNonNull(heldOn),
                    signer == null ? null : new StaffId(signer),
                    text(found),
                    endings());
        }

        private List<Ending> endings() {
            List<Ending> endings = new ArrayList<>();
            if (estimate != null) {
                endings.add(new Ending.Estimate(Objects.requireNonNull(estimate.grade()), text(estimate.conclusion())));
            }
            if (measure != null) {
                endings.add(new Ending.Measure(
                        text(measure.what()),
                        new StaffId(Objects.requireNonNull(measure.responsibleId())),
                        Objects.requireNonNull(measure.dueOn())));
            }
            if (correction != null) {
                endings.add(new Ending.CorrectThePlan(text(correction.deviation())));
            }
            return endings;
        }
    }

    /** An act that nobody planned. */
    record UnplannedRequest(
            @NotNull @Nullable UUID programId,
            @NotNull @Nullable ControlKind kind,
            @NotNull @Nullable ControlObject object,

            @NotNull @Size(max = 2) @Nullable List<@NotNull @Nullable ControlSubject> subjects,

            @Valid @NotNull @Nullable ActRequest act) {

        ProgramId program() {
            return new ProgramId(Objects.requireNonNull(programId));
        }

        /** Who signs is the one who controlled, on the day it was held. */
        Task task(ActDraft draft) {
            return new Task(
                    Objects.requireNonNull(object),
                    present(subjects),
                    draft.heldOn(),
                    Objects.requireNonNull(draft.signedBy()),
                    null);
        }
    }

    /** That a measure was carried out. */
    record MeasureDoneRequest(
            @NotNull @Nullable LocalDate doneOn,

            @Schema(description = "What came of it") @Nullable @Size(max = LONGEST_TEXT)
            String note) {}

    /** Why something is taken back. */
    record ReasonRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_REASON)
            String reason) {

        String given() {
            return text(reason);
        }
    }

    /** Who controls what is entered from a proposal. */
    record AcceptanceRequest(
            @Schema(description = "Staff id; absent for the curator, else the tutor of the program") @Nullable
            UUID controllerId) {

        @Nullable
        StaffId controller() {
            return controllerId == null ? null : new StaffId(controllerId);
        }
    }

    private static Set<ControlSubject> present(@Nullable List<@Nullable ControlSubject> sent) {
        Set<ControlSubject> subjects = EnumSet.noneOf(ControlSubject.class);
        Stream.ofNullable(sent)
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .forEach(subjects::add);
        return subjects;
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
