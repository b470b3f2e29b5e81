package org.metodika.contracts.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Комплект документов: текущее содержание. */
@Meaning("Present content of a dossier, with free text: for services only")
public record DossierState(
        @Meaning("Id of the dossier: that of its program or support")
        UUID dossierId,

        @Meaning("PROGRAM or SUPPORT") String kind,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Tutor of the program, or leader of the support") @Nullable
        UUID leaderId,

        @Meaning("Day on which program or support was drafted, as far as it is known") @Nullable
        LocalDate draftedOn,

        @Meaning("State of the program or support; absent while only its checkpoints are known") @Nullable
        String status,

        @Meaning("Day from which the dossier is judged: of the order or of the issue") @Nullable
        LocalDate judgedFrom,

        @Meaning("Counts the changes") int revision,
        @Meaning("The six documents in their order") List<DossierContent> documents) {}
