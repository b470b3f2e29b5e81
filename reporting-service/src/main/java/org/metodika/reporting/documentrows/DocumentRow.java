package org.metodika.reporting.documentrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.document.DocumentCatalogue;
import org.metodika.contracts.document.DocumentState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A registered document as lists show it, without what it was made from.
 *
 * @param subject kind of what it was printed of
 * @param date day of registration
 */
@Document("document_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "school_type", def = "{'schoolId': 1, 'type': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "type", def = "{'type': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "teacher", def = "{'teacherId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "subject", def = "{'subjectId': 1, 'date': 1, '_id': 1}")
public record DocumentRow(
        @Id UUID id,
        String schoolId,
        @Nullable UUID teacherId,
        String type,
        String subject,
        String subjectId,
        String register,
        int schoolYear,
        int number,
        LocalDate date,
        @Nullable UUID author,
        @Nullable LocalDate annulledOn) {

    /** Keeps the rows by following the service's own documents. */
    public static StateProjection<DocumentState, DocumentRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "document-rows", DocumentCatalogue.DOCUMENT_STATE, DocumentRow.class, DocumentRow::of, mongo, json);
    }

    static DocumentRow of(DocumentState state) {
        return new DocumentRow(
                state.documentId(),
                state.schoolId(),
                state.teacherId(),
                state.type(),
                state.subject(),
                state.subjectId(),
                state.register(),
                state.schoolYear(),
                state.number(),
                state.registeredOn(),
                state.author(),
                state.annulledOn());
    }
}
