package org.metodika.reporting.changes;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A full stretch of a feed, never changed again.
 *
 * @param id school code, a bar and the number of the stretch from 0
 */
@Document("change_archives")
record FeedArchive(@Id String id, List<Entry> entries) {}
