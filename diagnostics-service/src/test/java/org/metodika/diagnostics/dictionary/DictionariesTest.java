package org.metodika.diagnostics.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.dictionary.Dictionary.Entry;
import org.metodika.diagnostics.publication.MemoryVersions;
import org.metodika.test.Requirement;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class DictionariesTest {

    private static final String ENTRY = "{'code': 'A', 'title': {'ru': 'Первое', 'en': 'First'}}";
    private static final Locale RUSSIAN = Locale.of("ru");

    private final Dictionaries dictionaries = new Dictionaries(new MemoryVersions<>(), Clock.systemUTC());

    @Test
    @Requirement({"C19", "E01", "D03"})
    void threeDictionariesShipSideBySide() {
        dictionaries.bring(List.of(
                new ClassPathResource("dictionaries/teacher-standard.v1.json"),
                new ClassPathResource("dictionaries/difficulty-characters.v1.json"),
                new ClassPathResource("dictionaries/competences.v1.json")));

        assertThat(dictionaries.newest("difficulty-characters").orElseThrow().codes())
                .containsExactly(
                        "GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");
        assertThat(dictionaries.newest("competences").orElseThrow().entries())
                .extracting(entry -> entry.title().ru())
                .containsExactly("Профессиональная", "Информационная", "Коммуникативная", "Правовая");
        Dictionary standard = dictionaries.find("teacher-standard", 1).orElseThrow();
        assertThat(standard.levels()).isEqualTo(2);
        assertThat(standard.entries())
                .filteredOn(entry -> "B".equals(entry.parent()))
                .extracting(Entry::code)
                .containsExactly("B/01.5", "B/02.6", "B/03.6", "B/04.6", "B/05.6");
        assertThat(standard.entry("A/02.6").orElseThrow().kind()).isEqualTo(EntryKind.LABOUR_FUNCTION);
    }

    @Test
    void olderVersionsStayAndTheNewestIsFound() {
        dictionaries.bring(List.of(file(2, ENTRY.replace("Первое", "Иное")), file(1, ENTRY)));

        assertThat(dictionaries.newest("words").orElseThrow().version()).isEqualTo(2);
        assertThat(dictionaries.numbers("words")).containsExactly(1, 2);
        assertThat(dictionaries.find("words", 3)).isEmpty();
        assertThat(dictionaries.newest("others")).isEmpty();
        assertThat(dictionaries.entryTitle("words", 1, "A", RUSSIAN)).isEqualTo("Первое");
        assertThat(dictionaries.entryTitle("words", 2, "A", RUSSIAN)).isEqualTo("Иное");
        assertThat(dictionaries.entryTitle("words", 2, "A", Locale.ENGLISH)).isEqualTo("First");
        assertThat(dictionaries.entryTitle("words", 1, "B", RUSSIAN)).isEqualTo("B");
    }

    @Test
    void theNextStartLeavesWhatIsPublishedAsItIs() {
        dictionaries.bring(List.of(file(1, ENTRY)));
        dictionaries.bring(List.of(file(1, ENTRY.replace("Первое", "Иное"))));

        assertThat(dictionaries.entryTitle("words", 1, "A", RUSSIAN)).isEqualTo("Первое");
    }

    @Test
    void aTextWithoutEnglishIsShownInRussian() {
        dictionaries.bring(List.of(file(1, "{'code': 'A', 'title': {'ru': 'Первое'}}")));

        assertThat(dictionaries.entryTitle("words", 1, "A", Locale.ENGLISH)).isEqualTo("Первое");
    }

    @Test
    void whatIsWrongStopsTheStart() {
        stops(file(1, ENTRY + "," + ENTRY), "entry-code-twice");
        stops(file(2, ENTRY), "dictionary words v2 is not the next version");
        stops(file(1, "{'code': 'A', 'titel': {'ru': 'Первое'}}"), "unknown-field");
        stops(resource("{"), "bad-json");
        stops(resource("Код;Название\nA;Первое\n"), "is no list in JSON");
        stops(file(0, ENTRY), "is not the next version");
    }

    @Test
    void whatIsBrokenIsSaidInOneLine() {
        BrokenFile broken = new BrokenFile("x.v1.json", "item A is there twice");

        assertThat(new BrokenFile.Analyzer().analyze(broken, broken).getDescription())
                .isEqualTo("A data file is not usable. x.v1.json: item A is there twice");
    }

    private void stops(Resource file, String problem) {
        assertThatThrownBy(() -> dictionaries.bring(List.of(file)))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith("words.json: ")
                .hasMessageContaining(problem);
    }

    private static Resource file(int version, String entries) {
        return resource(
                "{'code': 'words', 'version': %d, 'title': {'ru': 'Слова', 'en': 'Words'}, 'validFrom': '2026-09-01', 'entries': [%s]}"
                        .formatted(version, entries)
                        .replace('\'', '"'));
    }

    private static Resource resource(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "words.json";
            }
        };
    }
}
