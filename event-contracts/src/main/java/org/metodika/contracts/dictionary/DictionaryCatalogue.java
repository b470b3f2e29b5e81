package org.metodika.contracts.dictionary;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DictionaryCatalogue {

    /** Events of difficulty dictionaries. */
    public static final Topic DICTIONARY_EVENTS = Topic.events("dictionary", "diagnostics-service");

    /** Present content of difficulty dictionaries. */
    public static final Topic DICTIONARY_STATES = Topic.state("dictionary", "diagnostics-service");

    public static final MessageType<DictionaryPublished> DICTIONARY_PUBLISHED =
            new MessageType<>("org.metodika.dictionary.published.v1", DictionaryPublished.class, DICTIONARY_EVENTS);

    public static final MessageType<DictionaryState> DICTIONARY_STATE =
            new MessageType<>("org.metodika.dictionary.state.v1", DictionaryState.class, DICTIONARY_STATES);

    /** Events of mappings between difficulty dictionaries. */
    public static final Topic DICTIONARY_MAPPING_EVENTS = Topic.events("dictionary-mapping", "diagnostics-service");

    /** Present content of mappings between difficulty dictionaries. */
    public static final Topic DICTIONARY_MAPPING_STATES = Topic.state("dictionary-mapping", "diagnostics-service");

    public static final MessageType<DictionaryMappingPublished> DICTIONARY_MAPPING_PUBLISHED = new MessageType<>(
            "org.metodika.dictionary-mapping.published.v1",
            DictionaryMappingPublished.class,
            DICTIONARY_MAPPING_EVENTS);

    public static final MessageType<DictionaryMappingState> DICTIONARY_MAPPING_STATE = new MessageType<>(
            "org.metodika.dictionary-mapping.state.v1", DictionaryMappingState.class, DICTIONARY_MAPPING_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(DICTIONARY_PUBLISHED, DICTIONARY_STATE, DICTIONARY_MAPPING_PUBLISHED, DICTIONARY_MAPPING_STATE);

    private DictionaryCatalogue() {}
}
