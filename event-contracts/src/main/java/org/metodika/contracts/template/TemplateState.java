package org.metodika.contracts.template;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Версия шаблона программы. */
@Meaning("A version of a template of school programmes, with its texts: for services only")
public record TemplateState(
        @Meaning("Id of this version of the template") UUID templateVersionId,

        @Meaning("Id of the template, the same for all its versions")
        UUID templateId,

        @Meaning("Code by which schools choose the template")
        String code,

        @Meaning("Number of the version, from 1") int version,
        @Meaning("What the template is called") String title,
        @Meaning("Day of the publication") LocalDate publishedOn,
        @Meaning("Stages in their order") List<TemplateStage> stages) {}
