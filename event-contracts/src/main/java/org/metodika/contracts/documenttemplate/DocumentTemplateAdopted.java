package org.metodika.contracts.documenttemplate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Версия шаблона введена в действие. */
@Meaning("Documents that are registered from a day on are printed with this version as well")
public record DocumentTemplateAdopted(
        @Meaning("Id of the template, one for each kind of document")
        UUID templateId,

        @Meaning("Code of the kind of document") String type,
        @Meaning("Number of the version") int version,

        @Meaning("First day of registration for which it holds")
        LocalDate validFrom,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools") @Nullable
        UUID by) {}
