package org.metodika.diagnostics.wiring;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.metodika.diagnostics.dictionary.DictionaryList;
import org.metodika.diagnostics.dictionary.DictionaryMessages;
import org.metodika.diagnostics.mapping.Mapping;
import org.metodika.diagnostics.mapping.MappingList;
import org.metodika.diagnostics.mapping.MappingMessages;
import org.metodika.diagnostics.mapping.Mappings;
import org.metodika.diagnostics.publication.Numbered;
import org.metodika.diagnostics.publication.Published;
import org.metodika.diagnostics.publication.StoredVersions;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.mongodb.core.MongoOperations;

/** Dictionaries and the mappings between them; what ships is published before anything reads it. */
@Configuration(proxyBeanMethods = false)
class DictionaryConfiguration {

    @Bean
    AggregateStore<Dictionary, Published<Dictionary>> dictionaryStore(AggregateStores stores) {
        return stores.open(published(AggregateType.<Dictionary, Published<Dictionary>>named(
                                "dictionary", StateCodec.of(Dictionary.class).build())
                        .in("dictionaries"))
                .publishing(new DictionaryMessages())
                .build());
    }

    @Bean
    Dictionaries dictionaries(
            AggregateStore<Dictionary, Published<Dictionary>> store, ResourcePatternResolver files, Clock clock)
            throws IOException {
        Dictionaries dictionaries = new Dictionaries(
                new StoredVersions<>(store, dictionary -> dictionary.entries().size()), clock);
        dictionaries.bring(List.of(files.getResources("classpath:/dictionaries/*.json")));
        return dictionaries;
    }

    @Bean
    DictionaryList dictionaryList(MongoOperations mongo) {
        return new DictionaryList(mongo);
    }

    @Bean
    StateProjection<?, ?> dictionaryRows(MongoOperations mongo, ContractJson json) {
        return DictionaryList.projection(mongo, json);
    }

    @Bean
    AggregateStore<Mapping, Published<Mapping>> dictionaryMappingStore(AggregateStores stores) {
        return stores.open(published(AggregateType.<Mapping, Published<Mapping>>named(
                                "dictionary-mapping",
                                StateCodec.of(Mapping.class).build())
                        .in("dictionary_mappings"))
                .publishing(new MappingMessages())
                .build());
    }

    @Bean
    Mappings mappings(
            AggregateStore<Mapping, Published<Mapping>> store, Dictionaries dictionaries, ResourcePatternResolver files)
            throws IOException {
        Mappings mappings = new Mappings(
                new StoredVersions<>(store, mapping -> mapping.pairs().size()), dictionaries);
        mappings.bring(List.of(files.getResources("classpath:/dictionary-mappings/*.json")));
        return mappings;
    }

    @Bean
    MappingList mappingList(MongoOperations mongo) {
        return new MappingList(mongo);
    }

    @Bean
    StateProjection<?, ?> dictionaryMappingRows(MongoOperations mongo, ContractJson json) {
        return MappingList.projection(mongo, json);
    }

    /** Versions begin with their publication, and nothing follows it. */
    private static <T extends Numbered> AggregateType.Builder<T, Published<T>> published(
            AggregateType.Builder<T, Published<T>> type) {
        return type.startedBy(Published::content)
                .evolvedBy((version, again) -> {
                    throw new IllegalArgumentException("Published twice: " + version.id());
                })
                .ofSchool(version -> "")
                .foundBy(StoredVersions.CODE);
    }
}
