package org.metodika.contracts.documenttemplate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Версия шаблона опробована. */
@Meaning("A version was filled in with real data, so that somebody could look at it")
public record DocumentTemplateTried(
        @Meaning("Id of the template, one for each kind of document")
        UUID templateId,

        @Meaning("Code of the kind of document") String type,
        @Meaning("Number of the version") int version,
        @Meaning("Day of the trial, in UTC") LocalDate triedOn,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools") @Nullable
        UUID by) {}
