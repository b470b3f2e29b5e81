package org.metodika.program.personified.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredDeficit;
import org.metodika.contracts.program.TransferredStage;
import org.metodika.kit.store.Message;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.PaperResult;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.StageId;

/** What the rest of the platform learns of a program that came from paper; texts go to services only. */
final class TransferMessage {

    /** The dictionary of the four characters that paper names difficulties by (C19), and its version. */
    private static final String CHARACTERS = "difficulty-characters";

    private static final int VERSION = 1;

    private TransferMessage() {}

    static Message<?> of(ProgramEvent.Transferred paper, @Nullable UUID by) {
        Content content = paper.content();
        return new Message<>(
                ProgramCatalogue.PROGRAM_TRANSFERRED,
                new ProgramTransferred(
                        paper.id().value(),
                        paper.schoolId(),
                        paper.teacher().value(),
                        paper.history().importId(),
                        paper.history().transferredOn(),
                        content.type().name(),
                        content.category().name(),
                        paper.initiative().kind().name(),
                        paper.draftedOn(),
                        StateMessage.id(content.tutor()),
                        StateMessage.order(paper.order()),
                        ProgramMessages.day(content.startsOn()),
                        ProgramMessages.day(content.endsOn()),
                        content.hours(),
                        deficits(paper),
                        stages(paper),
                        by));
    }

    private static List<TransferredDeficit> deficits(ProgramEvent.Transferred paper) {
        List<TransferredDeficit> deficits = new ArrayList<>();
        for (Basis record : paper.content().basis()) {
            if (record instanceof Basis.Difficulty(var deficit, var code, var detectedOn)) {
                deficits.add(new TransferredDeficit(
                        deficit.value(),
                        CHARACTERS,
                        VERSION,
                        code,
                        Objects.requireNonNull(detectedOn, "paper says when it was found"),
                        paper.deferrals().containsKey(deficit)));
            }
        }
        return deficits;
    }

    private static List<TransferredStage> stages(ProgramEvent.Transferred paper) {
        Map<StageId, PaperResult> results =
                paper.history().results().stream().collect(Collectors.toMap(PaperResult::stage, Function.identity()));
        List<TransferredStage> stages = new ArrayList<>();
        for (Stage stage : paper.content().stages()) {
            PaperResult result = results.get(stage.id());
            stages.add(new TransferredStage(
                    stage.id().value(),
                    stages.size() + 1,
                    stage.deadline(),
                    stage.checkpointForm().name(),
                    result == null ? null : result(result)));
        }
        return stages;
    }

    private static org.metodika.contracts.program.PaperResult result(PaperResult result) {
        return new org.metodika.contracts.program.PaperResult(
                result.passedOn(),
                result.assessorMark(),
                result.selfMark(),
                result.counterpart() == null ? null : result.counterpart().name(),
                StateMessage.id(result.assessor()));
    }
}
