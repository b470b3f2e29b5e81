package org.metodika.kit.directory;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What every service knows of a school.
 *
 * @param id school code
 * @param timeZone IANA time zone that decides its days and deadlines
 * @param organisationType GENERAL or PRESCHOOL (E04)
 */
@Document("known_schools")
public record KnownSchool(@Id String id, String name, String timeZone, String organisationType) {}
