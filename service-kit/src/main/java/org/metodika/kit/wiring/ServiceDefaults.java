package org.metodika.kit.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Settings that all services have in common ({@code metodika-defaults.yml} and {@code metodika-defaults-<profile>.yml}).
 * They come last, so that a service, its environment and its tests may set everything otherwise.
 */
public final class ServiceDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        for (String profile : environment.getActiveProfiles()) {
            addLast(environment, "metodika-defaults-" + profile + ".yml");
        }
        addLast(environment, "metodika-defaults.yml");
    }

    private static void addLast(ConfigurableEnvironment environment, String file) {
        ClassPathResource resource = new ClassPathResource(file);
        if (!resource.exists()) {
            return;
        }
        try {
            for (PropertySource<?> source : new YamlPropertySourceLoader().load(file, resource)) {
                environment.getPropertySources().addLast(source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }
}
