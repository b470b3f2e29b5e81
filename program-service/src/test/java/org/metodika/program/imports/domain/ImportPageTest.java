package org.metodika.program.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.Words;

/** The page about imports names every heading and every code that is understood. */
class ImportPageTest {

    @Test
    void namesEveryHeadingAndEveryCode() throws IOException {
        String page = Files.readString(Path.of("../docs/imports.md"));

        Stream<Field> ofBooks = Stream.of(PaperSheet.values()).flatMap(sheet -> sheet.columns().stream());
        for (Field field : Stream.of(
                        Columns.SCHOOLS.stream(), Columns.STAFF.stream(), OfferColumns.OFFERS.stream(), ofBooks)
                .flatMap(fields -> fields)
                .toList()) {
            assertThat(page).contains("| `" + field.name() + "` |").contains(field.headings());
        }
        for (Words words : List.of(
                DirectoryWords.ORGANISATION_TYPES,
                DirectoryWords.TIME_ZONES,
                DirectoryWords.STAFF_GROUPS,
                DirectoryWords.EMPLOYMENT_KINDS,
                DirectoryWords.CATEGORIES,
                DirectoryWords.ROLES,
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
