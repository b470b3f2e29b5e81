package org.metodika.contracts.documenttemplate;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DocumentTemplateCatalogue {

    /** Events of own templates of documents. */
    public static final Topic DOCUMENT_TEMPLATE_EVENTS = Topic.events("document-template", "reporting-service");

    /** Present content of own templates of documents. */
    public static final Topic DOCUMENT_TEMPLATE_STATES = Topic.state("document-template", "reporting-service");

    public static final MessageType<DocumentTemplateUploaded> DOCUMENT_TEMPLATE_UPLOADED = new MessageType<>(
            "org.metodika.document-template.uploaded.v1", DocumentTemplateUploaded.class, DOCUMENT_TEMPLATE_EVENTS);

    public static final MessageType<DocumentTemplateTried> DOCUMENT_TEMPLATE_TRIED = new MessageType<>(
            "org.metodika.document-template.tried.v1", DocumentTemplateTried.class, DOCUMENT_TEMPLATE_EVENTS);

    public static final MessageType<DocumentTemplateAdopted> DOCUMENT_TEMPLATE_ADOPTED = new MessageType<>(
            "org.metodika.document-template.adopted.v1", DocumentTemplateAdopted.class, DOCUMENT_TEMPLATE_EVENTS);

    public static final MessageType<DocumentTemplateWithdrawn> DOCUMENT_TEMPLATE_WITHDRAWN = new MessageType<>(
            "org.metodika.document-template.withdrawn.v1", DocumentTemplateWithdrawn.class, DOCUMENT_TEMPLATE_EVENTS);

    public static final MessageType<DocumentTemplateState> DOCUMENT_TEMPLATE_STATE = new MessageType<>(
            "org.metodika.document-template.state.v1", DocumentTemplateState.class, DOCUMENT_TEMPLATE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            DOCUMENT_TEMPLATE_UPLOADED,
            DOCUMENT_TEMPLATE_TRIED,
            DOCUMENT_TEMPLATE_ADOPTED,
            DOCUMENT_TEMPLATE_WITHDRAWN,
            DOCUMENT_TEMPLATE_STATE);

    private DocumentTemplateCatalogue() {}
}
