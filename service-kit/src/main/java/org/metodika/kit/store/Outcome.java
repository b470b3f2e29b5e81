package org.metodika.kit.store;

import org.metodika.kit.domain.Rejection;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.problem.StaleCopy;

/** What became of a write. */
public sealed interface Outcome<S> {

    /** It is stored, or was stored before by the same request or message. */
    record Done<S>(Versioned<S> aggregate, boolean repeated) implements Outcome<S> {}

    /** The domain refused it. */
    record Refused<S>(Rejection reason) implements Outcome<S> {}

    /** No such aggregate, or not within reach of the actor. */
    record Unknown<S>() implements Outcome<S> {}

    /** The caller's version is not the present one. */
    record Stale<S>(StaleCopy copy) implements Outcome<S> {}

    /** Something with this id or key is there already. */
    record Exists<S>(Versioned<S> aggregate) implements Outcome<S> {}

    /** The request key was used before for something else. */
    record KeyReused<S>(String key) implements Outcome<S> {}

    /**
     * The stored aggregate, for the web ring.
     *
     * @throws org.metodika.kit.problem.ProblemException for every other outcome
     */
    default Versioned<S> orProblem() {
        return switch (this) {
            case Done<S> done -> done.aggregate();
            case Refused<S> refused -> throw Problems.of(refused.reason());
            case Unknown<S> unknown -> throw Problems.notFound();
            case Stale<S> stale -> throw Problems.staleVersion(stale.copy());
            case Exists<S> exists -> throw Problems.alreadyExists();
            case KeyReused<S> reused -> throw Problems.idempotencyKeyReused(reused.key());
        };
    }
}
