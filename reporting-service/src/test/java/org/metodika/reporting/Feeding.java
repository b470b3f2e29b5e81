package org.metodika.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.test.Topics;

/** Tells the service what the other services would tell it. */
public final class Feeding {

    /** When all that happened, unless a test says otherwise. */
    public static final Instant TIME = Instant.parse("2026-11-22T09:30:00Z");

    private final Topics topics;
    private final Set<Topic> told = new LinkedHashSet<>(List.of(
            SchoolCatalogue.SCHOOL_STATES,
            StaffCatalogue.STAFF_STATES,
            ProgramCatalogue.PROGRAM_STATES,
            CheckpointCatalogue.CHECKPOINT_STATES,
            DeficitCatalogue.DEFICIT_STATES));

    public Feeding(Topics topics) {
        this.topics = topics;
    }

    /** The school and everybody in it. */
    public void school(School school) {
        schoolAlone(school);
        school.staff().forEach(this::person);
    }

    public void schoolAlone(School school) {
        topics.publish(SchoolCatalogue.SCHOOL_STATE, school.id(), school.state(), 1);
    }

    public void person(StaffMemberState person) {
        topics.message(StaffCatalogue.STAFF_MEMBER_STATE, person.staffId(), person, 1)
                .at(TIME)
                .send();
    }

    public ProgramState program(ProgramState program) {
        topics.message(ProgramCatalogue.PROGRAM_STATE, program.programId(), program, program.revision())
                .at(TIME)
                .send();
        return program;
    }

    public void checkpoint(CheckpointState checkpoint) {
        checkpoint(checkpoint, 1);
    }

    /** As monitoring tells it since violations are found. */
    public void checkpoint(CheckpointState checkpoint, long sequence) {
        CheckpointStateInFull full = new CheckpointStateInFull(
                checkpoint, checkpoint.deadline(), checkpoint.deadline(), checkpoint.passedOn(), false, List.of());
        topics.message(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, checkpoint.checkpointId(), full, sequence)
                .at(TIME)
                .send();
    }

    /** The same checkpoint, passed on that day. */
    public static CheckpointState passed(CheckpointState open, LocalDate day) {
        return new CheckpointState(
                open.checkpointId(),
                open.programId(),
                open.schoolId(),
                open.teacherId(),
                open.stageId(),
                open.ordinal(),
                open.form(),
                open.deadline(),
                open.tutorId(),
                "PASSED",
                open.missedOn(),
                day,
                4,
                4);
    }

    /** As diagnostics tells it since deficits have a life. */
    public DeficitState deficit(DeficitState deficit) {
        DeficitStateInFull full = new DeficitStateInFull(
                deficit.deficitId(),
                deficit.schoolId(),
                deficit.teacherId(),
                null,
                deficit.dictionary(),
                deficit.dictionaryVersion(),
                deficit.code(),
                deficit.assessmentId(),
                deficit.level(),
                deficit.requiredLevel(),
                deficit.score(),
                deficit.status(),
                deficit.detectedOn(),
                deficit.resolvedOn(),
                List.of(),
                null,
                false,
                null);
        topics.message(DeficitCatalogue.DEFICIT_STATE_IN_FULL, deficit.deficitId(), full, 1)
                .at(TIME)
                .send();
        return deficit;
    }

    /** Any other state that papers are printed from. */
    public <T extends Record> T state(MessageType<T> type, Object key, T state, long sequence) {
        topics.message(type, key, state, sequence).at(TIME).send();
        told.add(type.topic());
        return state;
    }

    /** Waits until the service has taken in all that was said. */
    public void digest() {
        topics.awaitConsumed(told.toArray(Topic[]::new));
    }
}
