package org.metodika.contracts.attestation;

import java.util.List;
import org.metodika.contracts.Meaning;

/** Перечень материалов: текущее содержание. */
@Meaning("Present checklist of materials of a category")
public record AttestationChecklistState(
        @Meaning("Category that the checklist is for: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("Materials in their order") List<AttestationChecklistItem> items) {}
