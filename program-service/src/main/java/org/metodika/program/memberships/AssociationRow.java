package org.metodika.program.memberships;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.association.AssociationState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня методических объединений.
 *
 * @param position where the list goes on: by school, name and id
 */
@Document("association_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': 1}")
record AssociationRow(
        @Id UUID id,
        @Indexed String position,
        String schoolId,
        String name,
        String subjectArea,
        UUID headId,
        @Nullable LocalDate vacantSince,
        @Nullable UUID formerHeadId,
        @Nullable LocalDate dissolvedOn) {

    static AssociationRow of(AssociationState association) {
        String name = association.name().strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return new AssociationRow(
                association.associationId(),
                association.schoolId() + " " + name + " " + association.associationId(),
                association.schoolId(),
                association.name(),
                association.subjectArea(),
                association.headId(),
                association.vacantSince(),
                association.formerHeadId(),
                association.dissolvedOn());
    }

    AssociationStatus statusOn(LocalDate day) {
        if (dissolvedOn != null) {
            return AssociationStatus.DISSOLVED;
        }
        return vacantSince != null && !vacantSince.isAfter(day) ? AssociationStatus.VACANT : AssociationStatus.ACTIVE;
    }
}
