package org.metodika.program.importrows;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A line in the list of imports.
 *
 * @param id id of the import
 * @param schoolId school of whoever imported; {@code ""} for people of the centre
 */
@Document("import_list")
@CompoundIndex(name = "school_latest", def = "{'schoolId': 1, 'acceptedAt': -1, '_id': -1}")
record ListedImport(@Id String id, String schoolId, Instant acceptedAt) {}
