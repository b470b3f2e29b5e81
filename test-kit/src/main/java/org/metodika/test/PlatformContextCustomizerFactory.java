package org.metodika.test;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.metodika.test.infrastructure.Infrastructure;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** Connects the application of a {@link PlatformTest} with the shared infrastructure. */
final class PlatformContextCustomizerFactory implements ContextCustomizerFactory {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    static {
        // Where a test says nothing else: longer than usual, as another module is built meanwhile, and looking more
        // often.
        Awaitility.setDefaultTimeout(PATIENCE);
        Awaitility.setDefaultPollInterval(LOOK_EVERY);
    }

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, PlatformTest.class) ? new Customizer() : null;
    }

    /** All instances are equal, so that tests of equal configuration share one application. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            Infrastructure infrastructure = Infrastructure.shared();
            infrastructure.emptyTopics();
            TokenIssuer issuer = TokenIssuer.shared();
            Map<String, Object> properties = new LinkedHashMap<>();
            set(properties, "spring.mongodb.uri", "MONGODB_URI", infrastructure.freshDatabase());
            set(
                    properties,
                    "spring.kafka.bootstrap-servers",
                    "KAFKA_BOOTSTRAP_SERVERS",
                    infrastructure.kafkaBootstrapServers());
            set(properties, "metodika.identity.issuer", "KEYCLOAK_ISSUER", issuer.issuer());
            set(properties, "metodika.identity.jwks-uri", "KEYCLOAK_JWKS_URI", issuer.jwksUri());
            add(context.getEnvironment().getPropertySources(), properties);
            context.getBeanFactory().registerSingleton("platformTestApi", new Api(context.getEnvironment()));
            context.getBeanFactory()
                    .registerSingleton("platformTestTopics", SharedTopics.INSTANCE.of(context.getBeanFactory()));
        }

        private static void set(Map<String, Object> properties, String name, String variable, String value) {
            properties.put(name, value);
            properties.put(variable, value);
        }

        // Behind the test's own properties: a test may point its application at a server that is away.
        private static void add(MutablePropertySources sources, Map<String, Object> properties) {
            MapPropertySource own = new MapPropertySource("platformTest", properties);
            String inlined = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
            if (sources.contains(inlined)) {
                sources.addAfter(inlined, own);
            } else {
                sources.addFirst(own);
            }
        }
    }

    private static final class SharedTopics {
        static final Topics INSTANCE = new Topics(Infrastructure.shared().kafkaBootstrapServers());
    }
}
