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

        for (Field field :
                Stream.concat(Columns.SCHOOLS.stream(), Columns.STAFF.stream()).toList()) {
            assertThat(page).contains("| `" + field.name() + "` |").contains(field.headings());
        }
        for (Words words : List.of(
                Words.ORGANISATION_TYPES,
                Words.TIME_ZONES,
                Words.STAFF_GROUPS,
                Words.EMPLOYMENT_KINDS,
                Words.CATEGORIES,
                Words.ROLES)) {
            words.shown().forEach((code, word) -> assertThat(page).contains("| `" + code + "` | " + word));
        }
    }
}
