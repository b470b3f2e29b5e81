package org.metodika.diagnostics.deficit.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.DeficitEvent;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.diagnostics.deficit.domain.Difficulty;
import org.metodika.diagnostics.deficit.domain.DifficultyHistory;
import org.metodika.diagnostics.deficit.domain.Standing;
import org.metodika.diagnostics.level.Levels;
import org.metodika.diagnostics.level.Measurement;
import org.metodika.diagnostics.level.Measurement.MeasuredLevel;
import org.metodika.diagnostics.level.PaperDifficulty;
import org.metodika.diagnostics.level.ProgramStep;
import org.metodika.diagnostics.level.TeacherLevels;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/**
 * Detects, confirms, resolves and takes back deficits when assessments are closed or annulled, and keeps which programs
 * address them. It adds what became known to what is known of the teacher and brings every deficit to where it stands by all
 * of it; so it does not matter in which order, how often or by how many instances at once the events are followed.
 */
public final class DeficitDetection {

    private static final int ATTEMPTS = 20;

    private final AggregateStore<Deficit, DeficitEvent> store;
    private final Assessments assessments;
    private final Levels levels;
    private final Directory directory;

    public DeficitDetection(
            AggregateStore<Deficit, DeficitEvent> store, Assessments assessments, Levels levels, Directory directory) {
        this.store = store;
        this.assessments = assessments;
        this.levels = levels;
        this.directory = directory;
    }

    /**
     * Follows an assessment that was closed or annulled; nothing for one that never was closed.
     *
     * @param cause event that tells of it
     */
    public void follow(UUID assessmentId, Cause cause) {
        Optional<Measurement> found = assessments.measurement(assessmentId);
        if (found.isEmpty()) {
            return;
        }
        Measurement measurement = found.get();
        levels.record(measurement);
        for (MeasuredLevel level : measurement.levels()) {
            settle(
                    new Difficulty(
                            measurement.schoolId(), measurement.teacherId(), measurement.dictionary(), level.code()),
                    cause);
        }
    }

    /**
     * Takes over a difficulty that was found on paper; where the same difficulty is open already, that deficit gets one more
     * ground.
     *
     * @param cause event that tells of the transfer
     */
    public void takeOver(PaperDifficulty found, Cause cause) {
        levels.record(found);
        settle(new Difficulty(found.schoolId(), found.teacherId(), found.dictionary(), found.code()), cause);
    }

    /**
     * Follows a step of a program of a teacher. Deficits that are not known yet find it when they are detected.
     *
     * @param cause event that tells of it
     */
    public void follow(UUID teacherId, ProgramStep step, Cause cause) {
        levels.record(teacherId, step);
        TeacherLevels known = levels.of(teacherId);
        known.stepsOfPrograms().stream()
                .filter(other -> other.programId().equals(step.programId()))
                .flatMap(other -> other.deficits().stream())
                .distinct()
                .flatMap(deficitId -> KnownFacts.difficulties(known, deficitId, named(deficitId)))
                .distinct()
                .forEach(difficulty -> settle(difficulty, cause));
    }

    private Optional<Difficulty> named(UUID deficitId) {
        return store.find(new DeficitId(deficitId).toString())
                .map(found -> found.state().difficulty());
    }

    private void settle(Difficulty difficulty, Cause cause) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            TeacherLevels known = levels.of(difficulty.teacherId());
            boolean settled =
                    standings(difficulty, known).stream().allMatch(wanted -> apply(wanted, difficulty, known, cause));
            // Others may have learnt of something else meanwhile: then look again.
            if (settled && isPresent(known)) {
                return;
            }
        }
        throw new IllegalStateException("Deficits of " + difficulty.teacherId() + " don't come to rest");
    }

    private boolean isPresent(TeacherLevels known) {
        return Objects.equals(known.revision(), levels.of(known.teacherId()).revision());
    }

    private List<Standing> standings(Difficulty difficulty, TeacherLevels known) {
        KnownFacts about = new KnownFacts(difficulty, known, assessments);
        List<Deficit> deficits = about.ids()
                .flatMap(id -> store.find(id.toString()).stream())
                .map(Versioned::state)
                .toList();
        return new DifficultyHistory(difficulty.code(), about.facts(), deficits).standings();
    }

    /** False where another deficit holds the place, or somebody knows more by now: then what is known is out of date. */
    private boolean apply(Standing wanted, Difficulty difficulty, TeacherLevels known, Cause cause) {
        Change change = Change.causedBy(cause);
        String id = wanted.id().toString();
        if (store.find(id).isEmpty()) {
            Outcome<Deficit> created =
                    store.create(id, change, () -> unlessOutdated(known, () -> Deficit.detect(difficulty, wanted)));
            if (created instanceof Outcome.Exists<Deficit>(var present)
                    && !present.id().equals(id)) {
                return false;
            }
        }
        Outcome<Deficit> changed = store.change(
                id,
                change,
                deficit -> unlessOutdated(known, () -> deficit.settle(wanted, directory.today(difficulty.schoolId()))));
        return changed instanceof Outcome.Done<Deficit>;
    }

    /**
     * Asked between the reading of a deficit and its conditional update, this keeps the less informed of two followers from
     * undoing what the other one did: whoever wrote from newer facts has made these newer facts known before.
     */
    private Decision<DeficitEvent> unlessOutdated(TeacherLevels known, Supplier<Decision<DeficitEvent>> decide) {
        return isPresent(known) ? decide.get() : Decision.rejected(new FactsOutdated());
    }

    /** Leads to another look, never to an answer. */
    private record FactsOutdated() implements Rejection {}
}
