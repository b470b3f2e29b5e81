package org.metodika.monitoring.control.messaging;

import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.control.application.ProgramControl;
import org.metodika.monitoring.control.domain.ActId;
import org.metodika.monitoring.control.domain.Answer;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What controls do because of programs. */
public final class ProgramReaction {

    private ProgramReaction() {}

    /** Keeps which programs an order binds, closes what is open of the others, and takes their answers. */
    public static Reaction of(ProgramControl control, ContractJson json) {
        return Reaction.named("program-control", json)
                .on(
                        ProgramCatalogue.PROGRAM_APPROVED,
                        (program, cause) -> control.bind(
                                new ProgramId(program.programId()),
                                program.schoolId(),
                                new StaffId(program.teacherId()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_TRANSFERRED,
                        (program, cause) -> control.bind(
                                new ProgramId(program.programId()),
                                program.schoolId(),
                                new StaffId(program.teacherId()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_STOP_ANNULLED,
                        (program, cause) -> control.bind(
                                new ProgramId(program.programId()),
                                program.schoolId(),
                                new StaffId(program.teacherId()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_STOPPED,
                        (program, cause) -> control.close(new ProgramId(program.programId()), cause))
                .on(
                        ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                        (program, cause) -> control.close(new ProgramId(program.programId()), cause))
                .on(
                        ProgramCatalogue.PROGRAM_CONTROL_ANSWERED,
                        (program, cause) -> control.answer(
                                new ControlId(program.controlId()),
                                new ActId(program.actId()),
                                new Answer(Answer.Outcome.valueOf(program.outcome()), program.amendment()),
                                cause))
                .build();
    }
}
