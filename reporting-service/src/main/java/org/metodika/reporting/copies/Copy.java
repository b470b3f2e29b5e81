package org.metodika.reporting.copies;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The latest state of one aggregate as its owner told it.
 *
 * @param id kind and key of the aggregate: {@code support:0198…}
 * @param type wire name of the message, by which the content is read
 * @param schoolId school concerned; null where it concerns none, or all
 * @param teacherId person concerned; null where it concerns a school as a whole
 * @param programId program it belongs to; null where it belongs to none
 */
@Document("copies")
@CompoundIndex(name = "teacher", def = "{'kind': 1, 'teacherId': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'kind': 1, 'schoolId': 1, '_id': 1}")
@CompoundIndex(name = "program", def = "{'kind': 1, 'programId': 1, '_id': 1}")
record Copy(
        @Id String id,
        String kind,
        String type,
        @Nullable String schoolId,
        @Nullable String teacherId,
        @Nullable String programId,
        org.bson.Document content) {}
