package org.metodika.reporting.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.contracts.control.ControlState;
import org.metodika.contracts.control.ControlStateInFull;
import org.metodika.contracts.deficit.DeficitContent;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.deficit.TransferredDeficitState;
import org.metodika.contracts.diary.DiaryEntryState;
import org.metodika.contracts.diary.DiaryEntryStateOfPlan;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramFrame;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.program.TransferredProgramState;

/** Older versions of states as the newest: what they don't say is empty. */
final class OlderStates {

    private OlderStates() {}

    static ProgramStateInFull full(ProgramState program) {
        return full(program, null);
    }

    static ProgramStateInFull full(TransferredProgramState old) {
        return full(old.program(), new ProgramStateInFull.Paper(old.importId(), old.transferredOn(), old.reports()));
    }

    private static ProgramStateInFull full(ProgramState program, ProgramStateInFull.@Nullable Paper paper) {
        return new ProgramStateInFull(
                program,
                program.status(),
                program.order() == null ? 0 : 1,
                null,
                null,
                new ProgramFrame(List.of(), List.of(), List.of(), List.of()),
                new ProgramDetails(List.of(), List.of()),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                paper);
    }

    static DeficitStateInFull full(DeficitState old) {
        return full(old, old.score());
    }

    static DeficitStateInFull full(TransferredDeficitState old) {
        return full(old, old.score());
    }

    private static DeficitStateInFull full(DeficitContent old, @Nullable Double score) {
        return new DeficitStateInFull(
                old.deficitId(),
                old.schoolId(),
                old.teacherId(),
                old instanceof TransferredDeficitState transferred ? transferred.programId() : null,
                old.dictionary(),
                old.dictionaryVersion(),
                old.code(),
                old.assessmentId(),
                old.level(),
                old.requiredLevel(),
                score,
                old.status(),
                old.detectedOn(),
                old.resolvedOn(),
                List.of(),
                null,
                false,
                null);
    }

    static CheckpointStateInFull full(CheckpointState old) {
        return new CheckpointStateInFull(old, old.deadline(), old.deadline(), old.passedOn(), false, List.of());
    }

    static DiaryEntryStateOfPlan ofPlan(DiaryEntryState old) {
        return new DiaryEntryStateOfPlan(
                old.entryId(),
                old.programId(),
                null,
                old.schoolId(),
                old.teacherId(),
                old.day(),
                old.writtenAt(),
                old.done(),
                old.worked(),
                old.failed(),
                old.next(),
                old.additions(),
                old.notes());
    }

    static ControlStateInFull full(ControlState old) {
        return new ControlStateInFull(old, null);
    }
}
