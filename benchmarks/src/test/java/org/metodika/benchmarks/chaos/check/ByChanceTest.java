package org.metodika.benchmarks.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.StoredAggregate;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;

/** What depends on when a schedule looked is no difference between two runs; everything else is. */
class ByChanceTest {

    private static final String PLANNED = CheckpointCatalogue.CHECKPOINT_PLANNED.name();
    private static final String MISSED = CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED.name();
    private static final String FOUND = CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND.name();
    private static final String CANCELLED = CheckpointCatalogue.CHECKPOINT_CANCELLED.name();
    private static final String DRAFTED = ProgramCatalogue.PROGRAM_DRAFTED.name();
    private static final String APPROVED = ProgramCatalogue.PROGRAM_APPROVED.name();
    private static final String ANNULLED = ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED.name();
    private static final String STARTED = ProgramCatalogue.PROGRAM_STARTED.name();
    private static final String STOPPED = ProgramCatalogue.PROGRAM_STOPPED.name();
    private static final String DISMISSAL = STOPPED + " {\"ground\":\"DISMISSAL\"}";
    private static final String DECISION = STOPPED + " {\"ground\":\"DECISION\"}";

    private final Town here = new Town();
    private final Town there = new Town();

    @Test
    void aDeadlineMayHaveBeenFoundMissedBeforeTheCheckpointWasCancelled() {
        checkpoint(here, true, PLANNED, MISSED, FOUND, FOUND, CANCELLED);
        checkpoint(there, false, PLANNED, CANCELLED);
        assertAlike();
    }

    @Test
    void aDeadlineOfAnOpenCheckpointIsFoundInEachRun() {
        checkpoint(here, true, PLANNED, MISSED, FOUND, FOUND);
        checkpoint(there, false, PLANNED);
        assertUnlike();
    }

    @Test
    void aReminderDependsOnTheMomentOfTheLook() {
        checkpoint(here, false, PLANNED, CheckpointCatalogue.CHECKPOINT_REMINDED.name());
        here.change(here.aggregates.getLast().id(), ByChanceTest::reminded);
        checkpoint(there, false, PLANNED);
        assertAlike();
    }

    @Test
    void whatOthersAreToldOfIsFoundInEachRun() {
        checkpoint(here, true, PLANNED, MISSED, FOUND, FOUND, CheckpointCatalogue.CHECKPOINT_ESCALATED.name());
        checkpoint(there, false, PLANNED);
        assertUnlike();
    }

    private static StoredAggregate reminded(StoredAggregate checkpoint) {
        Map<String, Object> state = new HashMap<>(checkpoint.state());
        state.put("notified", Map.of("reminders", List.of("seven days before")));
        return new StoredAggregate(
                checkpoint.type(),
                checkpoint.id(),
                checkpoint.version(),
                checkpoint.sequence(),
                checkpoint.waiting(),
                checkpoint.requests(),
                state);
    }

    @Test
    void anEventOfAnotherKindIsNoneOfTheSchedule() {
        checkpoint(here, false, PLANNED, CheckpointCatalogue.CHECKPOINT_SELF_MARKED.name(), CANCELLED);
        checkpoint(there, false, PLANNED, CANCELLED);
        assertUnlike();
    }

    @Test
    void aProgramMayHaveBeenStartedBeforeItsApprovalWasAnnulled() {
        approvedAgain(here, DRAFTED, APPROVED, STARTED, ANNULLED, APPROVED, STARTED);
        approvedAgain(there, DRAFTED, APPROVED, ANNULLED, APPROVED, STARTED);
        assertAlike();
    }

    @Test
    void aProgramThatNothingHoldsUpIsStartedInEachRun() {
        approvedAgain(here, DRAFTED, APPROVED, ANNULLED, APPROVED, STARTED);
        approvedAgain(there, DRAFTED, APPROVED, ANNULLED, APPROVED);
        assertUnlike();
    }

    @Test
    void aDismissalMayHaveStoppedAProgramBeforeItWasStarted() {
        stopped(here, true, DRAFTED, APPROVED, STARTED, DISMISSAL);
        stopped(there, false, DRAFTED, APPROVED, DISMISSAL);
        assertAlike();
    }

    @Test
    void whatTheHeadStopsWasStartedInEachRunOrInNone() {
        stopped(here, true, DRAFTED, APPROVED, STARTED, DECISION);
        stopped(there, false, DRAFTED, APPROVED, DECISION);
        assertUnlike();
    }

    @Test
    void aDossierHearsMoreOfAProgramThatWasStartedBeforeItsApprovalWasAnnulled() {
        heard(here, 6, "IN_PROGRESS", DRAFTED, APPROVED, STARTED, ANNULLED, APPROVED, STARTED);
        heard(there, 5, "IN_PROGRESS", DRAFTED, APPROVED, ANNULLED, APPROVED, STARTED);
        assertAlike();
    }

    @Test
    void aDossierHearsTheSameInTheEndInEachRun() {
        heard(here, 3, "IN_PROGRESS", DRAFTED, APPROVED, STARTED);
        heard(there, 3, "APPROVED", DRAFTED, APPROVED, STARTED);
        assertUnlike();
    }

    private static void heard(Town town, int revision, String status, String... happened) {
        String id = UUID.randomUUID().toString();
        town.lived("program", id, Map.of("teacherId", "another"), List.of(happened));
        town.stored(
                "dossier",
                id,
                revision,
                Set.of(),
                Map.of("revision", revision, "subject", Map.of("sequence", happened.length, "status", status)));
    }

    private static void checkpoint(Town town, boolean missed, String... happened) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> state = new HashMap<>(Map.of(
                "plan",
                Map.of("programId", town.program, "approval", 3L, "stageId", "another stage"),
                "standing",
                Map.of("is", happened[happened.length - 1].equals(CANCELLED) ? "cancelled" : "open"),
                "violations",
                Map.of("all", List.of())));
        if (missed) {
            state.put("missedOn", "2026-01-14");
            state.put("violations", Map.of("all", List.of("LATE_STAGE", "MISSING_REPORT")));
        }
        town.lived("checkpoint", id, state, List.of(happened));
        town.row("monitoring.checkpoint_rows", id, Map.of("programId", town.program, "lastSeq", happened.length));
    }

    /** With a checkpoint of the approval that stands. */
    private static void approvedAgain(Town town, String... happened) {
        String id = UUID.randomUUID().toString();
        int revision = happened.length;
        town.lived("program", id, Map.of("teacherId", "another", "revision", revision), List.of(happened));
        town.row("program.program_rows", id, Map.of("status", "IN_PROGRESS", "lastSeq", revision));
        town.row(
                "reporting.copies",
                "program:" + id,
                Map.of(
                        "kind",
                        "program",
                        "content",
                        Map.of("program", Map.of("revision", revision)),
                        "lastSeq",
                        revision));
        List<String> approvals = new ArrayList<>(List.of(happened));
        town.kept.put(
                "monitoring.program_approvals",
                Map.of(id, Map.of("_id", id, "annulledUpTo", (long) approvals.indexOf(ANNULLED) + 1)));
        town.lived(
                "checkpoint",
                UUID.randomUUID().toString(),
                Map.of(
                        "plan",
                        Map.of(
                                "programId",
                                id,
                                "approval",
                                (long) approvals.lastIndexOf(APPROVED) + 1,
                                "stageId",
                                "its stage")),
                List.of(PLANNED));
    }

    private static void stopped(Town town, boolean started, String... happened) {
        Map<String, Object> approval = Map.of("is", "approved", "on", "2025-10-01");
        Map<String, Object> before =
                started ? Map.of("is", "in-progress", "approval", approval, "startedOn", "2025-10-05") : approval;
        town.lived(
                "program",
                UUID.randomUUID().toString(),
                Map.of("revision", happened.length, "status", Map.of("is", "stopped", "before", before)),
                List.of(happened));
    }

    private void assertAlike() {
        assertThat(Checker.check(here.evidence(), there.evidence()).violations())
                .isEmpty();
        assertThat(Checker.check(there.evidence(), here.evidence()).violations())
                .isEmpty();
    }

    private void assertUnlike() {
        assertThat(Checker.check(here.evidence(), there.evidence()).violations())
                .extracting(Violation::kind)
                .isNotEmpty()
                .containsOnly(Kind.UNLIKE_CALM_RUN);
    }
}
