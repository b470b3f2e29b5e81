package org.metodika.diagnostics.mapping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.contracts.dictionary.DictionaryMappingPublished;
import org.metodika.contracts.dictionary.DictionaryMappingState;
import org.metodika.diagnostics.publication.Published;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Tells the platform of published mappings. */
public final class MappingMessages implements AggregateMessages<Mapping, Published<Mapping>> {

    @Override
    public Message<?> event(Mapping after, Published<Mapping> event, @Nullable UUID by) {
        return new Message<>(
                DictionaryCatalogue.DICTIONARY_MAPPING_PUBLISHED,
                new DictionaryMappingPublished(
                        after.from().dictionary(),
                        after.from().version(),
                        after.to().dictionary(),
                        after.to().version(),
                        after.version(),
                        after.pairs().size(),
                        by));
    }

    @Override
    public Message<?> state(Mapping mapping) {
        return new Message<>(
                DictionaryCatalogue.DICTIONARY_MAPPING_STATE,
                new DictionaryMappingState(
                        mapping.from().dictionary(),
                        mapping.from().version(),
                        mapping.to().dictionary(),
                        mapping.to().version(),
                        mapping.version(),
                        mapping.title().ru(),
                        mapping.title().en(),
                        mapping.pairs().size()));
    }
}
