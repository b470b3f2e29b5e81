package org.metodika.diagnostics.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Text;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня инструментов: one version.
 *
 * @param levels levels with their titles
 */
@Document("instrument_rows")
@CompoundIndex(def = "{'code': 1, 'version': -1}")
@CompoundIndex(def = "{'dictionary': 1, 'dictionaryVersion': 1}")
record InstrumentRow(
        @Id UUID id,
        String code,
        int version,
        String kind,
        Text title,
        @Nullable String dictionary,
        @Nullable Integer dictionaryVersion,
        List<String> sources,
        List<NamedLevel> levels,
        int criteria,
        int items,
        int maxPoints,
        LocalDate publishedOn,
        @Nullable LocalDate retiredOn) {

    /** A level with its title. */
    record NamedLevel(String code, Text title) {}
}
