package org.metodika.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The bundles of all modules, whose texts the pages of problems show. */
class BundlesTest {

    @Test
    void noKeyStandsTwiceForTheSecondTextWouldWin() throws IOException {
        int bundles = 0;
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), Files::isDirectory)) {
            for (Path module : modules) {
                Path folder = module.resolve("src/main/resources/messages");
                if (Files.isDirectory(folder)) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.properties")) {
                        for (Path file : files) {
                            bundles++;
                            assertThat(twice(file)).as(file.toString()).isEmpty();
                        }
                    }
                }
            }
        }
        assertThat(bundles).as("Bundles in two languages").isGreaterThan(2);
    }

    private static List<Object> twice(Path file) throws IOException {
        List<Object> twice = new ArrayList<>();
        Properties noting = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    twice.add(key);
                }
                return before;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            noting.load(reader);
        }
        return twice;
    }
}
