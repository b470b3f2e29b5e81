package org.metodika.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages {@code docs/problems/<code>.md}, written from the message bundles of all modules. */
final class ProblemPages {

    /** Set to {@code true} to write the pages before they are compared. */
    static final String WRITE = "problems.write";

    private static final String TITLE = ".title";
    private static final String PREFIX = "problem.";

    private final Map<String, String> pages = new TreeMap<>();

    private ProblemPages(Path root) {
        for (Path module : modules(root)) {
            Path messages = module.resolve("src/main/resources/messages");
            for (String bundle : List.of("kit", "service")) {
                Properties russian = read(messages.resolve(bundle + ".properties"));
                Properties english = read(messages.resolve(bundle + "_en.properties"));
                for (String key : new TreeSet<>(russian.stringPropertyNames())) {
                    if (key.startsWith(PREFIX) && key.endsWith(TITLE)) {
                        String code = key.substring(PREFIX.length(), key.length() - TITLE.length());
                        pages.merge(
                                code + ".md",
                                page(code, module.getFileName().toString(), russian, english),
                                (first, second) -> first + "\n" + second);
                    }
                }
            }
        }
    }

    /** What the bundles under this folder of the project say: text by file name. */
    static Map<String, String> of(Path root) {
        return Map.copyOf(new ProblemPages(root).pages);
    }

    /** Writes the pages into {@code folder}, and removes those of codes that are gone. */
    static void write(Map<String, String> pages, Path folder) {
        try {
            Files.createDirectories(folder);
            for (String file : files(folder)) {
                if (!pages.containsKey(file)) {
                    Files.delete(folder.resolve(file));
                }
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The differences between {@code folder} and what should be there, one line each. */
    static List<String> differences(Map<String, String> pages, Path folder) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> page : new TreeMap<>(pages).entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (!Files.exists(file)) {
                found.add(page.getKey() + " is missing");
            } else if (!text(file).equals(page.getValue())) {
                found.add(page.getKey() + " says something else");
            }
        }
        files(folder).stream()
                .filter(file -> !pages.containsKey(file))
                .forEach(file -> found.add(file + " is of a code that is gone"));
        return found;
    }

    private static String page(String code, String module, Properties russian, Properties english) {
        String status = russian.getProperty(PREFIX + code + ".status", "422");
        return """
                <!-- Generated from the message bundles; write it again: mvn -pl gateway test -Dtest=ProblemPagesTest -D%s=true -->

                # %s

                %s

                - Код: `%s`
                - HTTP-статус: %s
                - Модуль: `%s`

                ## English

                %s

                %s
                """.formatted(
                        WRITE,
                        text(russian, code, "title"),
                        text(russian, code, "detail"),
                        code,
                        status,
                        module,
                        text(english, code, "title"),
                        text(english, code, "detail"));
    }

    private static String text(Properties texts, String code, String part) {
        String pattern = texts.getProperty(PREFIX + code + "." + part, "—");
        MessageFormat format = new MessageFormat(pattern);
        int places = format.getFormatsByArgumentIndex().length;
        for (int place = 0; place < places; place++) {
            // What stands there is known only when it happens.
            format.setFormatByArgumentIndex(place, null);
        }
        return format.format(IntStream.range(0, places).mapToObj(place -> "…").toArray());
    }

    private static List<Path> modules(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
