package org.metodika.monitoring.watch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What a stream tells: how the lists of a school stand now.
 *
 * @param schoolId school code
 * @param version version of the lists
 * @param on day they were counted for
 * @param counts entries that the reader sees
 */
@Schema(description = "The watch lists of a school have changed: how many entries the reader sees in each")
record WatchEvent(String schoolId, long version, LocalDate on, WatchCounts counts) {}
