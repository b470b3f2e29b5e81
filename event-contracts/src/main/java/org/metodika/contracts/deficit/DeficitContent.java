package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all versions of the state of a deficit say, for readers that make one row of any. The score is not among it:
 * version 1 always has one.
 */
public sealed interface DeficitContent permits DeficitState, TransferredDeficitState, DeficitStateInFull {

    UUID deficitId();

    String schoolId();

    UUID teacherId();

    /** Assessment that tells its present level; null while none does. */
    @Nullable
    UUID assessmentId();

    String dictionary();

    int dictionaryVersion();

    String code();

    /** Code of the level reached; null while nothing was measured. */
    @Nullable
    String level();

    /** Code of the level required; null while nothing was measured. */
    @Nullable
    String requiredLevel();

    String status();

    LocalDate detectedOn();

    @Nullable
    LocalDate resolvedOn();
}
