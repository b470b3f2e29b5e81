package org.metodika.program.personified.messaging;

import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.personified.application.ControlDecisions;
import org.metodika.program.personified.application.StartGate;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.startcontrol.StartControlFact.Standing;

/** What programs do because of controls: start when preliminary control lets them (B47), open amendments (B46). */
public final class ControlReaction {

    private static final String PRELIMINARY = "PRELIMINARY";
    private static final String CORRECT_THE_PLAN = "CORRECT_THE_PLAN";

    private ControlReaction() {}

    public static Reaction of(StartGate gate, ControlDecisions decisions, ContractJson json) {
        return Reaction.named("program-controls", json)
                .on(ControlCatalogue.CONTROL_PLANNED, (control, cause) -> {
                    if (control.kind().equals(PRELIMINARY)) {
                        gate.heard(
                                control.controlId(),
                                new ProgramId(control.programId()),
                                control.object(),
                                Standing.OPEN,
                                null,
                                cause);
                    }
                })
                .on(ControlCatalogue.CONTROL_CHANGED, (control, cause) -> {
                    if (control.kind().equals(PRELIMINARY)) {
                        gate.heard(
                                control.controlId(),
                                new ProgramId(control.programId()),
                                control.object(),
                                Standing.OPEN,
                                null,
                                cause);
                    }
                })
                .on(ControlCatalogue.CONTROL_CANCELLED, (control, cause) -> {
                    if (control.kind().equals(PRELIMINARY)) {
                        gate.heard(
                                control.controlId(),
                                new ProgramId(control.programId()),
                                null,
                                Standing.CANCELLED,
                                null,
                                cause);
                    }
                })
                .on(ControlCatalogue.CONTROL_ACT_ANNULLED, (control, cause) -> {
                    if (control.kind().equals(PRELIMINARY)) {
                        gate.heard(
                                control.controlId(),
                                new ProgramId(control.programId()),
                                null,
                                Standing.OPEN,
                                null,
                                cause);
                    }
                })
                .on(ControlCatalogue.CONTROL_ACT_SIGNED, (control, cause) -> {
                    ProgramId program = new ProgramId(control.programId());
                    if (control.kind().equals(PRELIMINARY)) {
                        gate.heard(
                                control.controlId(),
                                program,
                                control.object(),
                                control.letsStart() ? Standing.LETS : Standing.HOLDS,
                                control.actId(),
                                cause);
                    }
                    if (CORRECT_THE_PLAN.equals(control.decision())) {
                        decisions.correct(
                                program,
                                control.controlId(),
                                control.actId(),
                                control.object(),
                                control.heldOn(),
                                cause);
                    }
                })
                .build();
    }
}
