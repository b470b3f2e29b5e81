package org.metodika.program.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.program.imports.domain.ImportEvent.FileAccepted;
import org.metodika.program.imports.domain.ImportEvent.FileApplied;

/**
 * Импорт файла. Its rows lie beside it, so that a long file does not make a large document.
 *
 * @param schoolId school of whoever imports; {@code ""} for people of the centre
 * @param mayGrantRoles whether whoever imports looks after accounts and roles
 * @param by staff member who imports; null for people of the centre and for portals
 * @param refused the first rows that a rule forbade in the end
 * @param counts what the rows did; null while they are being applied
 */
public record Import(
        ImportId id,
        Kind kind,
        String schoolId,
        int rows,
        boolean mayGrantRoles,
        Instant acceptedAt,
        @Nullable UUID by,
        @Nullable Counts counts,
        List<RefusedRow> refused,
        @Nullable Instant appliedAt) {

    /** What the rows of a file are about. */
    public enum Kind {
        SCHOOLS,
        STAFF,
        /** Программы, начатые на бумаге. */
        PROGRAMS,
        /** Каталог организатора обучения. */
        OFFERS
    }

    /** Accepts a file whose rows are stored. */
    public static Decision<ImportEvent> accept(FileAccepted accepted) {
        return Decision.accepted(accepted);
    }

    /** Ends the import; a second worker that ends it too changes nothing. */
    public Decision<ImportEvent> apply(Counts all, List<RefusedRow> refusedRows, Instant at) {
        return counts == null ? Decision.accepted(new FileApplied(all, refusedRows, at)) : Decision.nothingToDo();
    }

    public boolean isApplied() {
        return counts != null;
    }

    /** The import that an event begins. */
    public static Import from(ImportEvent first) {
        return switch (first) {
            case FileAccepted file ->
                new Import(
                        file.id(),
                        file.kind(),
                        file.schoolId(),
                        file.rows(),
                        file.mayGrantRoles(),
                        file.at(),
                        file.by(),
                        null,
                        List.of(),
                        null);
            case FileApplied applied -> throw new IllegalStateException("An import can't begin with " + applied);
        };
    }

    /** The import after an event. */
    public Import after(ImportEvent event) {
        return switch (event) {
            case FileAccepted accepted -> from(accepted);
            case FileApplied(var all, var refusedRows, var at) ->
                new Import(id, kind, schoolId, rows, mayGrantRoles, acceptedAt, by, all, refusedRows, at);
        };
    }
}
