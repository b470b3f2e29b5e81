package org.metodika.diagnostics.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class DictionariesTest {

    private static final String ENTRY = "{'code': 'A', 'title': {'ru': 'Первое', 'en': 'First'}}";

    @Test
    void olderVersionsStayAndTheNewestIsFound() {
        Dictionaries dictionaries = Dictionaries.load(List.of(file(2, ENTRY), file(1, ENTRY)));

        assertThat(dictionaries.newest("words").orElseThrow().version()).isEqualTo(2);
        assertThat(dictionaries.find("words", 1)).isPresent();
        assertThat(dictionaries.find("words", 3)).isEmpty();
        assertThat(dictionaries.newest("others")).isEmpty();
        assertThat(dictionaries.entryTitle("words", 1, "A", Locale.of("ru"))).isEqualTo("Первое");
        assertThat(dictionaries.entryTitle("words", 1, "B", Locale.of("ru"))).isEqualTo("B");
    }

    @Test
    void whatIsThereTwiceStopsTheStart() {
        assertThatThrownBy(() -> Dictionaries.load(List.of(file(1, ENTRY + "," + ENTRY))))
                .isInstanceOf(BrokenFile.class)
                .hasMessage("words.json: a code is there twice: [A, A]");
        assertThatThrownBy(() -> Dictionaries.load(List.of(file(1, ENTRY), file(1, ENTRY))))
                .isInstanceOf(BrokenFile.class)
                .hasMessage("words.json: dictionary words v1 is there twice");
    }

    @Test
    void whatIsBrokenIsSaidInOneLine() {
        BrokenFile broken = new BrokenFile("x.v1.json", "item A is there twice");

        assertThat(new BrokenFile.Analyzer().analyze(broken, broken).getDescription())
                .isEqualTo("A data file is not usable. x.v1.json: item A is there twice");
    }

    private static Resource file(int version, String entries) {
        String json = "{'code': 'words', 'version': %d, 'title': {'ru': 'Слова', 'en': 'Words'}, 'entries': [%s]}"
                .formatted(version, entries)
                .replace('\'', '"');
        return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "words.json";
            }
        };
    }
}
