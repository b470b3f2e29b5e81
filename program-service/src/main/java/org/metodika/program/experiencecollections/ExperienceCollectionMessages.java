package org.metodika.program.experiencecollections;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.experiencecollection.CollectedExperience;
import org.metodika.contracts.experiencecollection.ExperienceCollectionCatalogue;
import org.metodika.contracts.experiencecollection.ExperienceCollectionChanged;
import org.metodika.contracts.experiencecollection.ExperienceCollectionComposed;
import org.metodika.contracts.experiencecollection.ExperienceCollectionIssued;
import org.metodika.contracts.experiencecollection.ExperienceCollectionState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Yearly collections as messages of the contract: ids in the events, the texts on the state topic. */
public final class ExperienceCollectionMessages
        implements AggregateMessages<ExperienceCollection, ExperienceCollectionEvent> {

    @Override
    public Message<?> event(ExperienceCollection after, ExperienceCollectionEvent event, @Nullable UUID by) {
        int year = after.year();
        List<UUID> items = after.ids();
        return switch (event) {
            case ExperienceCollectionEvent.Composed _ ->
                new Message<>(
                        ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_COMPOSED,
                        new ExperienceCollectionComposed(year, items, by));
            case ExperienceCollectionEvent.Changed _ ->
                new Message<>(
                        ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_CHANGED,
                        new ExperienceCollectionChanged(year, items, by));
            case ExperienceCollectionEvent.Issued(var on, var _) ->
                new Message<>(
                        ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_ISSUED,
                        new ExperienceCollectionIssued(year, items, on, by));
        };
    }

    @Override
    public Message<?> state(ExperienceCollection collection) {
        return new Message<>(
                ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_STATE,
                new ExperienceCollectionState(
                        collection.year(),
                        collection.status().name(),
                        collection.title(),
                        collection.editor(),
                        collection.items().stream()
                                .map(item -> new CollectedExperience(
                                        item.id(), item.schoolId(), item.teacher(), item.title(), item.description()))
                                .toList(),
                        collection.issuedOn()));
    }
}
