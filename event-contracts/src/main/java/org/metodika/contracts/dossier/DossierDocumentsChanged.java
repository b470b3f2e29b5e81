package org.metodika.contracts.dossier;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Изменилось то, что известно о документах. */
@Meaning("What the platform knows of the documents has changed; the first one opens the dossier")
public record DossierDocumentsChanged(
        @Meaning("Id of the dossier: that of its program or support")
        UUID dossierId,

        @Meaning("PROGRAM or SUPPORT") String kind,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("The six documents in their order") List<DossierStanding> documents) {}
