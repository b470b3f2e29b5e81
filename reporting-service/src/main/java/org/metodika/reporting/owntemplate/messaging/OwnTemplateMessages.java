package org.metodika.reporting.owntemplate.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.documenttemplate.DocumentTemplateAdopted;
import org.metodika.contracts.documenttemplate.DocumentTemplateCatalogue;
import org.metodika.contracts.documenttemplate.DocumentTemplateState;
import org.metodika.contracts.documenttemplate.DocumentTemplateTried;
import org.metodika.contracts.documenttemplate.DocumentTemplateUploaded;
import org.metodika.contracts.documenttemplate.DocumentTemplateWithdrawn;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.reporting.owntemplate.domain.OwnTemplate;
import org.metodika.reporting.owntemplate.domain.OwnTemplateEvent;

/** Events of own templates as messages of the contract; the files stay here. */
public final class OwnTemplateMessages implements AggregateMessages<OwnTemplate, OwnTemplateEvent> {

    @Override
    public Message<?> event(OwnTemplate after, OwnTemplateEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String type = after.type();
        return switch (event) {
            case OwnTemplateEvent.Uploaded(var _, var _, var version) ->
                new Message<>(
                        DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_UPLOADED,
                        new DocumentTemplateUploaded(
                                id,
                                type,
                                version.number(),
                                version.sha256(),
                                version.bytes(),
                                version.fields().size(),
                                version.uploadedOn(),
                                by));
            case OwnTemplateEvent.Tried(int version, var on) ->
                new Message<>(
                        DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_TRIED,
                        new DocumentTemplateTried(id, type, version, on, by));
            case OwnTemplateEvent.Adopted(int version, var from) ->
                new Message<>(
                        DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_ADOPTED,
                        new DocumentTemplateAdopted(id, type, version, from, by));
            case OwnTemplateEvent.Withdrawn(var from) ->
                new Message<>(
                        DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_WITHDRAWN,
                        new DocumentTemplateWithdrawn(id, type, from, by));
        };
    }

    @Override
    public Message<?> state(OwnTemplate template) {
        return new Message<>(
                DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_STATE,
                new DocumentTemplateState(
                        template.id().value(),
                        template.type(),
                        template.versions().stream()
                                .map(version -> new DocumentTemplateState.Version(
                                        version.number(),
                                        version.fileName(),
                                        version.sha256(),
                                        version.bytes(),
                                        version.fields(),
                                        version.uploadedOn(),
                                        version.triedOn()))
                                .toList(),
                        template.uses().stream()
                                .map(use -> new DocumentTemplateState.Use(use.from(), use.version()))
                                .toList()));
    }
}
