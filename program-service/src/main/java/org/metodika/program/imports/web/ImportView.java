package org.metodika.program.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.imports.application.Imports.Progress;
import org.metodika.program.imports.domain.Counts;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.RefusedRow;

/**
 * An import and how far it has come.
 *
 * @param kind SCHOOLS, STAFF, PROGRAMS or OFFERS
 * @param status APPLYING or APPLIED
 * @param rows rows of the file
 * @param done rows dealt with so far
 * @param refused rows that a rule forbade in the end, since the directory had changed after the check
 * @param refusedRows the first of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID id,
        String kind,
        String status,
        int rows,
        int done,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<RefusedRow> refusedRows,
        Instant acceptedAt,
        @Nullable Instant appliedAt) {

    static ImportView of(Progress progress) {
        Import file = progress.file();
        Counts counts = progress.counts();
        return new ImportView(
                file.id().value(),
                file.kind().name(),
                file.isApplied() ? "APPLIED" : "APPLYING",
                file.rows(),
                counts.rows(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                file.refused(),
                file.acceptedAt(),
                file.appliedAt());
    }
}
