package org.metodika.monitoring.contacts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where mail reaches a staff member.
 *
 * @param id staff id
 * @param email as the staff list has it; null where it has none
 * @param dismissedOn last day of work of a person who left
 */
@Document("contacts")
@CompoundIndex(name = "missing", def = "{'schoolId': 1, 'email': 1, '_id': 1}")
public record Contact(
        @Id UUID id,
        String schoolId,
        @Nullable String email,
        @Nullable LocalDate dismissedOn) {}
