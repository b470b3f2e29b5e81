package org.metodika.diagnostics.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.publication.Heading;
import org.metodika.diagnostics.publication.MemoryVersions;
import org.metodika.diagnostics.publication.Publication;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.store.Change;
import org.metodika.test.Requirement;
import org.springframework.core.io.ClassPathResource;

/** An entry of one dictionary by another. */
@Requirement("D03")
class LensTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Dictionaries dictionaries = new Dictionaries(new MemoryVersions<>(), Clock.systemUTC());
    private final Mappings mappings = new Mappings(new MemoryVersions<>(), dictionaries);

    @BeforeEach
    void dictionariesShip() {
        dictionaries.bring(List.of(
                new ClassPathResource("dictionaries/teacher-standard.v1.json"),
                new ClassPathResource("dictionaries/difficulty-characters.v1.json"),
                new ClassPathResource("dictionaries/competences.v1.json")));
        mappings.bring(
                List.of(new ClassPathResource("dictionary-mappings/teacher-standard~difficulty-characters.v1.json")));
    }

    @Test
    void theMappingThatShipsIsReadBothWays() {
        assertThat(seen("difficulty-characters", "teacher-standard", "B/04.6"))
                .containsExactly(
                        "METHODICAL RELATED Методические", "SCIENTIFIC_THEORETICAL RELATED Научно-теоретические");
        assertThat(seen("teacher-standard", "difficulty-characters", "METHODICAL"))
                .containsExactly(
                        "B/04.6 RELATED Модуль «Предметное обучение. Математика»",
                        "B/05.6 RELATED Модуль «Предметное обучение. Русский язык»");
        assertThat(seen("difficulty-characters", "teacher-standard", "A/02.6")).isEmpty();
    }

    @Test
    void seenFromTheOtherSideBroaderIsNarrower() {
        publish(1, "Из;В;Отношение\nPROFESSIONAL;METHODICAL;уже\nLEGAL;GENERAL_PEDAGOGICAL;шире\n");

        assertThat(seen("difficulty-characters", "competences", "PROFESSIONAL"))
                .containsExactly("METHODICAL NARROWER Методические");
        assertThat(seen("competences", "difficulty-characters", "METHODICAL"))
                .containsExactly("PROFESSIONAL BROADER Профессиональная");
        assertThat(seen("competences", "difficulty-characters", "GENERAL_PEDAGOGICAL"))
                .containsExactly("LEGAL NARROWER Правовая");
    }

    @Test
    void theNewestMappingCounts() {
        publish(1, "Из;В;Отношение\nPROFESSIONAL;METHODICAL;уже\n");
        publish(2, "Из;В;Отношение\nPROFESSIONAL;SCIENTIFIC_THEORETICAL;связано\n");

        Lens.Seen seen = mappings.lens("difficulty-characters", RUSSIAN).of("competences", 1, "PROFESSIONAL");
        assertThat(Objects.requireNonNull(seen).mappingVersion()).isEqualTo(2);
        assertThat(seen.entries()).extracting(Lens.SeenEntry::code).containsExactly("SCIENTIFIC_THEORETICAL");
    }

    @Test
    void withoutAMappingNothingIsSeenAndByItselfAnEntryIsItself() {
        assertThat(mappings.lens("competences", RUSSIAN).of("teacher-standard", 1, "A"))
                .isNull();
        assertThat(mappings.lens(null, RUSSIAN).of("teacher-standard", 1, "A")).isNull();
        assertThat(mappings.lens("difficulty-characters", RUSSIAN).of("teacher-standard", 2, "A/01.6"))
                .isNull();
        assertThat(seen("competences", "competences", "LEGAL")).containsExactly("LEGAL EXACT Правовая");
        assertThatThrownBy(() -> mappings.lens("nothing", RUSSIAN)).isInstanceOf(ProblemException.class);
    }

    private List<String> seen(String as, String dictionary, String code) {
        return Objects.requireNonNull(mappings.lens(as, RUSSIAN).of(dictionary, 1, code)).entries().stream()
                .map(entry -> entry.code() + " " + entry.relation() + " " + entry.title())
                .toList();
    }

    private void publish(int version, String table) {
        Publication<Mapping> done = mappings.publish(
                "competences",
                "difficulty-characters",
                version,
                Heading.told("Соответствие", null, null),
                null,
                null,
                table.getBytes(StandardCharsets.UTF_8),
                Change.bySystem());
        if (!(done instanceof Publication.Decided<Mapping>(var outcome))) {
            throw new AssertionError(done.toString());
        }
        assertThat(outcome.orProblem().state().version()).isEqualTo(version);
    }
}
