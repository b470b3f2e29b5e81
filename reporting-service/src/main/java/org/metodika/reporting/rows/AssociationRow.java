package org.metodika.reporting.rows;

import java.util.UUID;
import org.metodika.contracts.association.AssociationState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A methodical association (методическое объединение); whose association head is its head belongs to it. Looked up by its id. */
@Document("associations")
public record AssociationRow(@Id UUID id, String schoolId, String name, UUID headId) {

    public static AssociationRow of(AssociationState association) {
        return new AssociationRow(
                association.associationId(), association.schoolId(), association.name(), association.headId());
    }
}
