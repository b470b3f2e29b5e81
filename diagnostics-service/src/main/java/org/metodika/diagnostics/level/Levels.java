package org.metodika.diagnostics.level;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/** The measurements of each teacher; what the deficits are derived from. */
public final class Levels {

    private static final int ATTEMPTS = 20;

    private final MongoOperations mongo;

    public Levels(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** All measurements of a teacher. */
    public TeacherLevels of(UUID teacherId) {
        TeacherLevels found = mongo.findById(teacherId, TeacherLevels.class);
        return found == null ? TeacherLevels.none(teacherId) : found;
    }

    /** Adds a measurement or replaces an older version of it; an older or equal one changes nothing. */
    public void record(Measurement measurement) {
        write(measurement.teacherId(), present -> present.with(measurement));
    }

    /** Adds a difficulty that came from paper; again with no further effect. */
    public void record(PaperDifficulty difficulty) {
        write(difficulty.teacherId(), present -> present.with(difficulty));
    }

    /** Adds a step of a program of a teacher; again with no further effect. */
    public void record(UUID teacherId, ProgramStep step) {
        write(teacherId, present -> present.with(step));
    }

    private void write(UUID teacherId, UnaryOperator<TeacherLevels> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            TeacherLevels present = of(teacherId);
            TeacherLevels next = change.apply(present);
            if (next == present) {
                return;
            }
            try {
                mongo.save(next);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                // Another instance was faster: look again.
            }
        }
        throw new IllegalStateException("Levels of " + teacherId + " are written all the time");
    }
}
