package org.metodika.contracts.template;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опубликована версия шаблона программы. */
@Meaning("A version of a template of school programmes was published (A01); it never changes")
public record TemplatePublished(
        @Meaning("Id of this version of the template") UUID templateVersionId,

        @Meaning("Id of the template, the same for all its versions")
        UUID templateId,

        @Meaning("Code by which schools choose the template")
        String code,

        @Meaning("Number of the version, from 1") int version,
        @Meaning("Day of the publication") LocalDate publishedOn,
        @Meaning("Stages of the template") int stages,
        @Meaning("Tasks of the template") int tasks,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
