package org.metodika.kit.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.metodika.kit.outbox.KafkaSender;
import org.metodika.kit.outbox.OutboxHealth;
import org.metodika.kit.outbox.Relay;
import org.metodika.kit.outbox.RelaySweep;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StoreHealth;
import org.metodika.kit.time.PlayedClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Aggregates, outbox and relay for a service that owns data. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class, after = KafkaAutoConfiguration.class)
@ConditionalOnClass({MongoOperations.class, KafkaProperties.class})
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT5M")
public class StoreAutoConfiguration {

    /** Cut to milliseconds as the store keeps them. Whatever day is played, waiting goes by it. */
    private static final Clock REAL_TIME = Clock.tickMillis(ZoneOffset.UTC);

    /** Ids are plain strings and dates ISO strings in the store, as in JSON. */
    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(
                List.of(new UuidToText(), new TextToUuid(), new DateToText(), new TextToDate()));
    }

    /** No Java class names in the store. */
    @Bean
    static BeanPostProcessor noClassNamesInRows() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof MappingMongoConverter converter) {
                    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
                }
                return bean;
            }
        };
    }

    @Bean
    ContractJson contractJson() {
        return new ContractJson();
    }

    @Bean(destroyMethod = "close")
    KafkaSender kafkaSender(
            @Value("${spring.application.name}") String service,
            KafkaProperties properties,
            KafkaConnectionDetails connection) {
        Map<String, Object> settings = properties.buildProducerProperties();
        settings.put("bootstrap.servers", connection.getProducer().getBootstrapServers());
        return new KafkaSender(service, settings);
    }

    @Bean
    Relay relay(KafkaSender sender, MeterRegistry metrics) {
        Relay relay = new Relay(sender, REAL_TIME);
        Gauge.builder("outbox.pending", relay, Relay::pending)
                .description("Aggregates with messages that are not sent yet")
                .register(metrics);
        Gauge.builder(
                        "outbox.oldest.age",
                        relay,
                        r -> r.oldestAge().orElse(Duration.ZERO).toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("How long the oldest unsent message has waited")
                .register(metrics);
        return relay;
    }

    @Bean
    AggregateStores aggregateStores(
            MongoDatabaseFactory database,
            Relay relay,
            ContractJson json,
            Clock clock,
            ObjectProvider<Tracer> tracer,
            MeterRegistry metrics) {
        return new AggregateStores(
                database.getMongoDatabase(), relay, json, clock, REAL_TIME, tracer.getIfAvailable(), metrics);
    }

    @Bean
    RelaySweep relaySweep(Relay relay) {
        return new RelaySweep(relay);
    }

    @Bean
    OutboxHealth outboxHealthIndicator(Relay relay) {
        return new OutboxHealth(relay);
    }

    /** Takes the place of Spring Boot's indicator of the same name. */
    @Bean
    StoreHealth mongoHealthIndicator(MongoDatabaseFactory database) {
        return new StoreHealth(database);
    }

    @Bean
    LockProvider lockProvider(MongoDatabaseFactory database) {
        return new MongoLockProvider(database.getMongoDatabase().getCollection("locks"));
    }

    /** The real clock. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!local")
    static class RealTime {
        @Bean
        @ConditionalOnMissingBean(Clock.class)
        Clock clock() {
            return REAL_TIME;
        }
    }

    /** A clock that can be set, so that a school year can be played. */
    @Configuration(proxyBeanMethods = false)
    @Profile("local")
    static class PlayedTime {
        @Bean
        @ConditionalOnMissingBean(Clock.class)
        PlayedClock clock(MongoOperations mongo) {
            return new PlayedClock(mongo);
        }
    }

    @WritingConverter
    private static final class UuidToText implements Converter<UUID, String> {
        @Override
        public String convert(UUID id) {
            return id.toString();
        }
    }

    @ReadingConverter
    private static final class TextToUuid implements Converter<String, UUID> {
        @Override
        public UUID convert(String text) {
            return UUID.fromString(text);
        }
    }

    @WritingConverter
    private static final class DateToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDate implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
