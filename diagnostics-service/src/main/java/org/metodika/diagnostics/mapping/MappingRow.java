package org.metodika.diagnostics.mapping;

import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.mapping.Mapping.Side;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня соответствий: one version.
 *
 * @param position where the list goes on: by both dictionaries, the newest version first
 */
@Document("dictionary_mapping_rows")
@CompoundIndex(def = "{'from.dictionary': 1, 'position': 1}")
@CompoundIndex(def = "{'to.dictionary': 1, 'position': 1}")
record MappingRow(@Id String id, String position, Side from, Side to, int version, Text title, int pairs) {}
