package org.metodika.program.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.imports.domain.Import.Kind;

/** What happens to an import. */
public sealed interface ImportEvent {

    /** The file was found right as a whole and stored. */
    record FileAccepted(
            ImportId id,
            Kind kind,
            String schoolId,
            int rows,
            boolean mayGrantRoles,
            Instant at,
            @Nullable UUID by) implements ImportEvent {}

    /** Every row is applied. */
    record FileApplied(Counts counts, List<RefusedRow> refused, Instant at) implements ImportEvent {}
}
