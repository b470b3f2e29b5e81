package org.metodika.monitoring.control.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.control.application.Proposals;
import org.metodika.monitoring.control.application.Proposals.Proposed;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.web.ControlRequests.AcceptanceRequest;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The control plan that the stages of a program suggest (B51). */
@RestController
@RequestMapping("/api/monitoring/control-plans/{programId}/proposal")
@Tag(name = "Controls")
final class ProposalController {

    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    /** What is proposed, at most one entry per stage and five for the whole program. */
    record ProposalView(List<ProposedView> entries) {}

    /**
     * An entry that is proposed.
     *
     * @param id id that it has once it is entered
     * @param entered whether it was entered already, even if it was taken out again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposedView(
            ControlId id,
            ControlKind kind,
            ControlObject object,
            LocalDate date,
            @Nullable String stageTitle,
            @Nullable UUID controllerId,
            boolean entered) {

        static ProposedView of(Proposed proposed) {
            StaffId controller = proposed.controller();
            return new ProposedView(
                    proposed.id(),
                    proposed.kind(),
                    proposed.object(),
                    proposed.date(),
                    proposed.stage(),
                    controller == null ? null : controller.value(),
                    proposed.entered());
        }
    }

    @GetMapping
    @Operation(summary = "What the stages of the program suggest: preliminary, current and final control")
    ProposalView proposal(@PathVariable ProgramId programId, Actor actor) {
        return view(programId, actor);
    }

    @PostMapping
    @Operation(summary = "Enters all that is proposed and not entered yet; again with no further effect")
    ProposalView accept(
            @PathVariable ProgramId programId, @Valid @RequestBody AcceptanceRequest sent, Actor actor, Change change) {
        view(programId, actor);
        proposals.accept(programId, sent.controller(), actor, change).ifPresent(Outcome::orProblem);
        return view(programId, actor);
    }

    private ProposalView view(ProgramId programId, Actor actor) {
        return new ProposalView(proposals.of(programId, actor).orElseThrow(Problems::notFound).stream()
                .map(ProposedView::of)
                .toList());
    }
}
