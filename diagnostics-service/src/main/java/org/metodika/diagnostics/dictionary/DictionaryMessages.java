package org.metodika.diagnostics.dictionary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.contracts.dictionary.DictionaryPublished;
import org.metodika.contracts.dictionary.DictionaryState;
import org.metodika.diagnostics.publication.Published;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Tells the platform of published dictionaries. */
public final class DictionaryMessages implements AggregateMessages<Dictionary, Published<Dictionary>> {

    @Override
    public Message<?> event(Dictionary after, Published<Dictionary> event, @Nullable UUID by) {
        return new Message<>(
                DictionaryCatalogue.DICTIONARY_PUBLISHED,
                new DictionaryPublished(
                        after.code(),
                        after.version(),
                        after.validFrom(),
                        after.entries().size(),
                        after.levels(),
                        by));
    }

    @Override
    public Message<?> state(Dictionary dictionary) {
        return new Message<>(
                DictionaryCatalogue.DICTIONARY_STATE,
                new DictionaryState(
                        dictionary.code(),
                        dictionary.version(),
                        dictionary.title().ru(),
                        dictionary.title().en(),
                        dictionary.validFrom(),
                        dictionary.entries().size(),
                        dictionary.levels()));
    }
}
