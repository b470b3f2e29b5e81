package org.metodika.kit.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The message bundles on the classpath: those of the service before those of the kit. */
public final class Bundles {

    /** Language of people who don't ask for another. */
    public static final Locale RUSSIAN = Locale.of("ru");

    private static final List<String> NAMES = List.of("messages/service", "messages/kit");

    private Bundles() {}

    /** All messages, in Russian unless there is a translation. */
    public static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(NAMES.stream()
                .filter(name -> resource(name + ".properties") != null)
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    /** All texts as they are written, without falling back to another language. */
    static Map<String, String> raw(String suffix) {
        Properties all = new Properties();
        for (String name : NAMES.reversed()) {
            URL url = resource(name + suffix + ".properties");
            if (url != null) {
                try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException("Can't read " + url, e);
                }
            }
        }
        return all.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, all::getProperty));
    }

    private static @Nullable URL resource(String path) {
        return Bundles.class.getClassLoader().getResource(path);
    }
}
