package org.metodika.program.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about imports names every heading and every code that is understood. */
class ImportPageTest {

    @Test
    void namesEveryHeadingAndEveryCode() throws IOException {
        String page = Files.readString(Path.of("../docs/imports.md"));

        Stream<Field> ofBooks = Stream.of(SheetName.OfPrograms.values()).flatMap(sheet -> sheet.columns().stream());
        for (Field field : Stream.of(
                        Columns.SCHOOLS.stream(), Columns.STAFF.stream(), OfferColumns.OFFERS.stream(), ofBooks)
                .flatMap(fields -> fields)
                .toList()) {
            assertThat(page).contains("| `" + field.name() + "` |").contains(field.headings());
        }
        for (Words words : List.of(
                Words.ORGANISATION_TYPES,
                Words.TIME_ZONES,
                Words.STAFF_GROUPS,
                Words.EMPLOYMENT_KINDS,
                Words.CATEGORIES,
                Words.ROLES,
                OfferWords.KINDS,
                OfferWords.STUDY_FORMS,
                OfferWords.FUNDING,
                OfferWords.DOCUMENTS,
                OfferWords.PUBLISH,
                PaperWords.TYPES,
                PaperWords.CATEGORIES,
                PaperWords.INITIATORS,
                PaperWords.SOURCES,
                PaperWords.CHARACTERS,
                PaperWords.ACTIVITY_KINDS,
                PaperWords.FORMS,
                PaperWords.LEVELS,
                PaperWords.CHECKPOINT_FORMS,
                PaperWords.COUNTERPARTS,
                PaperWords.NO_SELF_MARK)) {
            words.shown().forEach((code, word) -> assertThat(page).contains("| `" + code + "` | " + word));
        }
    }
}
