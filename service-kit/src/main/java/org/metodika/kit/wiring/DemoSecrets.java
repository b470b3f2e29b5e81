package org.metodika.kit.wiring;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start with the passwords of the demonstration anywhere but in the profile {@code local}: a setting whose name
 * speaks of a secret and whose value begins with {@code demo}, or an address with such a password in it.
 */
public final class DemoSecrets implements ApplicationListener<ApplicationPreparedEvent> {

    private static final Pattern SECRET = Pattern.compile("password|passwd|secret|credential|token|apikey|api-key");
    private static final Pattern DEMO_ADDRESS = Pattern.compile("[a-z0-9+.-]+://[^/@\\s]*:demo[^/@\\s]*@.*");

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        TreeSet<String> found = new TreeSet<>();
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .flatMap(source -> Arrays.stream(source.getPropertyNames()))
                .filter(name -> isDemo(name, environment.getProperty(name)))
                .forEach(found::add);
        if (!found.isEmpty()) {
            throw new DemoSecretsFound(found);
        }
    }

    private static boolean isDemo(String name, @Nullable String value) {
        if (value == null) {
            return false;
        }
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return (lower.startsWith("demo")
                        && SECRET.matcher(name.toLowerCase(Locale.ROOT)).find())
                || DEMO_ADDRESS.matcher(lower).matches();
    }
}
