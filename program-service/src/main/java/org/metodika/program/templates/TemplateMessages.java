package org.metodika.program.templates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.template.TemplateCatalogue;
import org.metodika.contracts.template.TemplatePublished;
import org.metodika.contracts.template.TemplateStage;
import org.metodika.contracts.template.TemplateState;
import org.metodika.contracts.template.TemplateTask;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Tells the platform of published templates. */
public final class TemplateMessages implements AggregateMessages<Template, Template.Published> {

    @Override
    public Message<?> event(Template after, Template.Published event, @Nullable UUID by) {
        return new Message<>(
                TemplateCatalogue.TEMPLATE_PUBLISHED,
                new TemplatePublished(
                        after.id(),
                        after.templateId(),
                        after.code(),
                        after.version(),
                        after.publishedOn(),
                        after.content().stages().size(),
                        after.content().tasks(),
                        by));
    }

    @Override
    public Message<?> state(Template template) {
        return new Message<>(
                TemplateCatalogue.TEMPLATE_STATE,
                new TemplateState(
                        template.id(),
                        template.templateId(),
                        template.code(),
                        template.version(),
                        template.title(),
                        template.publishedOn(),
                        template.content().stages().stream()
                                .map(TemplateMessages::stage)
                                .toList()));
    }

    private static TemplateStage stage(TemplateContent.Stage stage) {
        return new TemplateStage(
                stage.code(),
                stage.title(),
                stage.goal(),
                stage.tasks().stream()
                        .map(task -> new TemplateTask(
                                task.code(),
                                task.participant().name(),
                                task.title(),
                                task.learningKind(),
                                task.obligatory()))
                        .toList());
    }
}
