package org.metodika.contracts.template;

import java.util.List;
import org.metodika.contracts.Meaning;

/** Этап шаблона. */
@Meaning("A stage of a template (A08, A09)")
public record TemplateStage(
        @Meaning("Code of the stage within the template") String code,
        @Meaning("What the stage is called") String title,
        @Meaning("Goal of the stage") String goal,
        @Meaning("Tasks in their order") List<TemplateTask> tasks) {}
