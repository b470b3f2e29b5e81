package org.metodika.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * What the build put together.
 *
 * @param metodika of the services
 * @param kafka of the broker
 * @param keycloak of Keycloak
 */
public record Versions(String metodika, String kafka, String keycloak) {

    /** Those of this build. */
    public static Versions installed() {
        var versions = new Properties();
        try (InputStream source = Versions.class.getResourceAsStream("/local-stack.properties")) {
            versions.load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                versions.getProperty("metodika"), versions.getProperty("kafka"), versions.getProperty("keycloak"));
    }

    /** By the names people know them by. */
    public Map<String, String> byName() {
        return Map.of("Metodika", metodika, "Kafka", kafka, "Keycloak", keycloak);
    }
}
