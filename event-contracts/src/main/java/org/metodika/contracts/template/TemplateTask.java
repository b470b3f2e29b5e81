package org.metodika.contracts.template;

import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Задача шаблона. */
@Meaning("A task of a participant in a stage of a template (A10)")
public record TemplateTask(
        @Meaning("Code of the task within the template") String code,

        @Meaning("DIRECTOR, DEPUTIES, METHODICAL_SERVICE, IT_SERVICE or TEACHERS")
        String participant,

        @Meaning("What is to be done") String title,

        @Meaning("Code of the kind of learning (A05)") @Nullable
        String learningKind,

        @Meaning("Whether the stage can not be closed without it")
        boolean obligatory) {}
