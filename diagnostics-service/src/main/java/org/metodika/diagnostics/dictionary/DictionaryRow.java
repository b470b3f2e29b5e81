package org.metodika.diagnostics.dictionary;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня словарей: one version.
 *
 * @param position where the list goes on: by code, the newest version first
 */
@Document("dictionary_rows")
record DictionaryRow(
        @Id String id,
        @Indexed String position,
        String code,
        int version,
        Text title,
        LocalDate validFrom,
        int entries,
        int levels) {}
