package org.metodika.contracts.documenttemplate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Собственный шаблон выведен из действия. */
@Meaning("Documents that are registered from a day on have no template of the centre's own any more")
public record DocumentTemplateWithdrawn(
        @Meaning("Id of the template, one for each kind of document")
        UUID templateId,

        @Meaning("Code of the kind of document") String type,
        @Meaning("First day of registration without it") LocalDate from,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools") @Nullable
        UUID by) {}
