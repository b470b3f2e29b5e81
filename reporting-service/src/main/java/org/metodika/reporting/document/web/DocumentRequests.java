package org.metodika.reporting.document.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.document.application.Documents.Wanted;
import org.metodika.reporting.documentrows.DocumentRows;

/** What is sent to documents. */
final class DocumentRequests {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_PARAM = 4_000;
    private static final int MOST_PARAMS = 10;
    private static final int LONGEST_REASON = 1_000;

    private DocumentRequests() {}

    /** Which document is wanted. */
    record DocumentRequest(
            @Schema(description = "Code of the type, one of /api/documents/types", example = "program-approval-order")
            @NotNull
            @Size(max = LONGEST_CODE)
            @Nullable
            String type,

            @Schema(description = "Id of what it is printed of") @NotNull @Size(max = LONGEST_CODE) @Nullable
            String subjectId,

            @Schema(description = "What the type wants to know besides, e.g. number and date of the order")
            @Size(max = MOST_PARAMS)
            @Nullable
            Map<@Size(max = LONGEST_CODE) String, @Nullable @Size(max = LONGEST_PARAM) String> params) {

        Wanted wanted() {
            Map<String, String> said = new HashMap<>();
            if (params != null) {
                params.forEach((name, value) -> {
                    if (value != null) {
                        said.put(name, value);
                    }
                });
            }
            return new Wanted(Objects.requireNonNull(type), Objects.requireNonNull(subjectId), said);
        }
    }

    /** Why a document is annulled. */
    record ReasonRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_REASON)
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** Which documents are asked for; what is absent does not matter. */
    record DocumentQuery(
            @Parameter(description = "School code") @Nullable @Size(max = LONGEST_CODE)
            String school,

            @Parameter(description = "Code of the type") @Nullable @Size(max = LONGEST_CODE)
            String type,

            @Parameter(description = "Id of what it was printed of") @Nullable @Size(max = LONGEST_CODE)
            String subject,

            @Parameter(description = "Staff id of the teacher concerned") @Nullable
            UUID teacher,

            @Parameter(description = "First day of registration") @Nullable
            LocalDate from,

            @Parameter(description = "Last day of registration") @Nullable
            LocalDate to) {

        DocumentRows.Wanted wanted() {
            return new DocumentRows.Wanted(school, type, subject, teacher, from, to);
        }
    }
}
