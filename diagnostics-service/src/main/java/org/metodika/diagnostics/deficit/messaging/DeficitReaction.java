package org.metodika.diagnostics.deficit.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredDeficit;
import org.metodika.diagnostics.deficit.application.DeficitDetection;
import org.metodika.diagnostics.deficit.domain.ProgramStep.Kind;
import org.metodika.diagnostics.level.PaperDifficulty;
import org.metodika.diagnostics.level.ProgramStep;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;

/** Follows the service's own assessments, programs that bring difficulties from paper, and programs that address deficits. */
public final class DeficitReaction {

    private DeficitReaction() {}

    /** Takes over what programs bring from paper; a follower of its own, since it reads another topic. */
    public static Reaction toTransfers(DeficitDetection detection, ContractJson json) {
        return Reaction.named("deficits-from-paper", json)
                .on(
                        ProgramCatalogue.PROGRAM_TRANSFERRED,
                        (program, cause) -> program.deficits()
                                .forEach(deficit -> detection.takeOver(difficulty(program, deficit), cause)))
                .build();
    }

    private static PaperDifficulty difficulty(ProgramTransferred program, TransferredDeficit deficit) {
        return new PaperDifficulty(
                Ids.from("paper-difficulty", program.programId(), deficit.dictionary(), deficit.code()),
                program.programId(),
                deficit.deficitId(),
                program.schoolId(),
                program.teacherId(),
                deficit.dictionary(),
                deficit.dictionaryVersion(),
                deficit.code(),
                deficit.detectedOn());
    }

    /** Follows which programs address which deficits; a follower of its own, so that it never holds up the detection. */
    public static Reaction toPrograms(DeficitDetection detection, ContractJson json) {
        return Reaction.named("deficits-addressed", json)
                .on(
                        ProgramCatalogue.PROGRAM_TRANSFERRED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(
                                        program.programId(),
                                        cause,
                                        Kind.APPROVED,
                                        program.order().date(),
                                        program.deficits().stream()
                                                .filter(deficit -> !deficit.deferred())
                                                .map(TransferredDeficit::deficitId)
                                                .toList()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_APPROVED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(
                                        program.programId(),
                                        cause,
                                        Kind.APPROVED,
                                        program.order().date(),
                                        program.deficits()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_AMENDED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(
                                        program.programId(),
                                        cause,
                                        Kind.AMENDED,
                                        program.order().date(),
                                        program.deficits()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(program.programId(), cause, Kind.APPROVAL_ANNULLED, null, List.of()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_COMPLETED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(program.programId(), cause, Kind.COMPLETED, program.completedOn(), List.of()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_COMPLETION_ANNULLED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(program.programId(), cause, Kind.COMPLETION_ANNULLED, null, List.of()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_STOPPED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(program.programId(), cause, Kind.STOPPED, program.stoppedOn(), List.of()),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_STOP_ANNULLED,
                        (program, cause) -> detection.follow(
                                program.teacherId(),
                                step(program.programId(), cause, Kind.STOP_ANNULLED, null, List.of()),
                                cause))
                .build();
    }

    private static ProgramStep step(
            UUID programId, Cause cause, Kind kind, @Nullable LocalDate on, List<UUID> deficits) {
        return new ProgramStep(programId, cause.sequence(), kind.name(), on, deficits);
    }

    public static Reaction to(DeficitDetection detection, ContractJson json) {
        return Reaction.named("deficit-detection", json)
                .on(
                        AssessmentCatalogue.ASSESSMENT_CLOSED,
                        (closed, cause) -> detection.follow(closed.assessmentId(), cause))
                .on(
                        AssessmentCatalogue.SELF_ASSESSMENT_CLOSED,
                        (closed, cause) -> detection.follow(closed.assessmentId(), cause))
                .on(
                        AssessmentCatalogue.ASSESSMENT_ANNULLED,
                        (annulled, cause) -> detection.follow(annulled.assessmentId(), cause))
                .build();
    }
}
