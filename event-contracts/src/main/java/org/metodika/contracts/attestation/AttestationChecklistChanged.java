package org.metodika.contracts.attestation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Перечень материалов изменён. */
@Meaning("The centre changed the checklist of materials of a category")
public record AttestationChecklistChanged(
        @Meaning("Category that the checklist is for: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("Codes of the materials, in their order") List<String> materials,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
