package org.metodika.diagnostics.deficit.messaging;

import org.metodika.contracts.Catalogue;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredDeficit;
import org.metodika.diagnostics.deficit.application.DeficitDetection;
import org.metodika.diagnostics.level.PaperDifficulty;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;

/** Follows the service's own assessments, and programs that bring difficulties from paper. */
public final class DeficitReaction {

    private DeficitReaction() {}

    /** Takes over what programs bring from paper; a follower of its own, since it reads another topic. */
    public static Reaction toTransfers(DeficitDetection detection, ContractJson json) {
        return Reaction.named("deficits-from-paper", json)
                .on(
                        Catalogue.PROGRAM_TRANSFERRED,
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

    public static Reaction to(DeficitDetection detection, ContractJson json) {
        return Reaction.named("deficit-detection", json)
                .on(Catalogue.ASSESSMENT_CLOSED, (closed, cause) -> detection.follow(closed.assessmentId(), cause))
                .on(Catalogue.SELF_ASSESSMENT_CLOSED, (closed, cause) -> detection.follow(closed.assessmentId(), cause))
                .on(
                        Catalogue.ASSESSMENT_ANNULLED,
                        (annulled, cause) -> detection.follow(annulled.assessmentId(), cause))
                .build();
    }
}
