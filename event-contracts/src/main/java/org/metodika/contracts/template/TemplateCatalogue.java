package org.metodika.contracts.template;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class TemplateCatalogue {

    /** Events of templates of school programmes. */
    public static final Topic TEMPLATE_EVENTS = Topic.events("template", "program-service");

    /** Present content of templates of school programmes. */
    public static final Topic TEMPLATE_STATES = Topic.state("template", "program-service");

    public static final MessageType<TemplatePublished> TEMPLATE_PUBLISHED =
            new MessageType<>("org.metodika.template.published.v1", TemplatePublished.class, TEMPLATE_EVENTS);

    public static final MessageType<TemplateState> TEMPLATE_STATE =
            new MessageType<>("org.metodika.template.state.v1", TemplateState.class, TEMPLATE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(TEMPLATE_PUBLISHED, TEMPLATE_STATE);

    private TemplateCatalogue() {}
}
