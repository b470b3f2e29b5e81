package org.metodika.diagnostics.wiring;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.InstrumentDrafts;
import org.metodika.diagnostics.instrument.InstrumentList;
import org.metodika.diagnostics.instrument.InstrumentMessages;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.instrument.ItemType;
import org.metodika.diagnostics.instrument.PublishedInstrument;
import org.metodika.diagnostics.instrument.ShippedInstruments;
import org.metodika.kit.identity.Access;
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
import tools.jackson.databind.json.JsonMapper;

/** Instruments: the versions, their drafts, their list, and those that come along. */
@Configuration(proxyBeanMethods = false)
class InstrumentConfiguration {

    @Bean
    AggregateStore<PublishedInstrument, PublishedInstrument.Event> instrumentStore(AggregateStores stores) {
        return stores.open(AggregateType.<PublishedInstrument, PublishedInstrument.Event>named(
                        "instrument",
                        StateCodec.of(PublishedInstrument.class)
                                .sealed(
                                        ItemType.class,
                                        Map.of(
                                                "scale", ItemType.OnScale.class,
                                                "single", ItemType.SingleChoice.class,
                                                "multiple", ItemType.MultipleChoice.class,
                                                "number", ItemType.NumberEntry.class,
                                                "text", ItemType.FreeText.class))
                                .build())
                .in("instruments")
                .startedBy(PublishedInstrument::start)
                .evolvedBy(PublishedInstrument::evolve)
                .ofSchool(instrument -> "")
                .publishing(new InstrumentMessages())
                .build());
    }

    @Bean
    InstrumentList instrumentList(MongoOperations mongo) {
        return new InstrumentList(mongo);
    }

    @Bean
    StateProjection<?, ?> instrumentRows(MongoOperations mongo, ContractJson json) {
        return InstrumentList.projection(mongo, json);
    }

    @Bean
    Instruments instruments(
            AggregateStore<PublishedInstrument, PublishedInstrument.Event> instrumentStore,
            InstrumentList instrumentList,
            Dictionaries dictionaries,
            Clock clock) {
        return new Instruments(instrumentStore, instrumentList, dictionaries, clock);
    }

    @Bean
    InstrumentDrafts instrumentDrafts(
            MongoOperations mongo, Instruments instruments, Access access, JsonMapper json, Clock clock) {
        return new InstrumentDrafts(mongo, instruments, access, json, clock);
    }

    @Bean
    ShippedInstruments shippedInstruments(
            Instruments instruments, Dictionaries dictionaries, ResourcePatternResolver files) throws IOException {
        return new ShippedInstruments(
                instruments, dictionaries, List.of(files.getResources("classpath:/instruments/*.json")));
    }
}
