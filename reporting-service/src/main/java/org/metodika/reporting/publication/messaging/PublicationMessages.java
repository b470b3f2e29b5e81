package org.metodika.reporting.publication.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.publication.PublicationCatalogue;
import org.metodika.contracts.publication.PublicationPublished;
import org.metodika.contracts.publication.PublicationState;
import org.metodika.contracts.publication.PublicationWithdrawn;
import org.metodika.contracts.publication.PublishedLine;
import org.metodika.contracts.publication.PublishedNumber;
import org.metodika.contracts.publication.PublishedTable;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.reporting.publication.domain.Grid;
import org.metodika.reporting.publication.domain.Publication;
import org.metodika.reporting.publication.domain.PublicationEvent;
import org.metodika.reporting.publication.domain.Section;

/** Publications as messages of the contract; what is hidden in one is in no message. */
public final class PublicationMessages implements AggregateMessages<Publication, PublicationEvent> {

    @Override
    public Message<?> event(Publication after, PublicationEvent event, @Nullable UUID by) {
        int number = after.number().value();
        return switch (event) {
            case PublicationEvent.Published _ ->
                new Message<>(
                        PublicationCatalogue.PUBLICATION_PUBLISHED,
                        new PublicationPublished(number, after.publishedOn(), tables(after), by));
            case PublicationEvent.Withdrawn(var withdrawal) ->
                new Message<>(
                        PublicationCatalogue.PUBLICATION_WITHDRAWN,
                        new PublicationWithdrawn(number, after.publishedOn(), withdrawal.on(), by));
        };
    }

    @Override
    public Message<?> state(Publication publication) {
        var withdrawn = publication.withdrawn();
        return new Message<>(
                PublicationCatalogue.PUBLICATION_STATE,
                new PublicationState(
                        publication.number().value(),
                        publication.publishedOn(),
                        tables(publication),
                        withdrawn == null ? null : withdrawn.on(),
                        withdrawn == null ? null : withdrawn.reason()));
    }

    private static List<PublishedTable> tables(Publication publication) {
        return publication.sections().stream()
                .map(section -> new PublishedTable(section.subject().name(), lines(section)))
                .toList();
    }

    private static List<PublishedLine> lines(Section section) {
        List<PublishedLine> lines = new ArrayList<>();
        for (int line = 0; line < section.grid().lines().size(); line++) {
            List<PublishedNumber> numbers = new ArrayList<>();
            for (int column = 0; column < section.columns().size(); column++) {
                Long shown = section.grid().lines().get(line).get(column).shown();
                numbers.add(new PublishedNumber(
                        section.columns().get(column), shown == null ? null : Integer.valueOf(Math.toIntExact(shown))));
            }
            String key = section.grid().keys().get(line);
            lines.add(new PublishedLine(key.equals(Grid.ALL) ? null : key, numbers));
        }
        return lines;
    }
}
