package org.metodika.reporting.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void hasEveryReportTextInBothLanguages() throws IOException {
        Set<String> russian = reportKeys("");
        assertThat(russian).hasSizeGreaterThan(30);
        assertThat(reportKeys("_en")).isEqualTo(russian);
    }

    @Test
    void speaksRussianToEverybodyButEnglishReadersWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Texts.russian().text("report.total")).isEqualTo("Итого");
            assertThat(Texts.in(Locale.FRENCH).text("report.total")).isEqualTo("Итого");
            assertThat(Texts.in(Locale.UK).text("report.total")).isEqualTo("Total");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void givesTheCodeWhereANewerServiceSendsOneWithoutAName() {
        assertThat(Texts.russian().name("level", "LOW")).isEqualTo("низкий");
        assertThat(Texts.russian().name("level", "B2")).isEqualTo("B2");
    }

    private static Set<String> reportKeys(String language) throws IOException {
        Properties texts = new Properties();
        try (var file = Objects.requireNonNull(
                TextsTest.class.getResourceAsStream("/messages/reporting" + language + ".properties"))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("report.")
                        || key.startsWith("plans.")
                        || key.startsWith("character.")
                        || key.startsWith("organisation-type."))
                .collect(Collectors.toSet());
    }
}
