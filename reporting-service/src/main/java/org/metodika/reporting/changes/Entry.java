package org.metodika.reporting.changes;

import java.time.Instant;

/**
 * One change of a school as it is kept: an event of any service.
 *
 * @param eventId id of the event
 * @param type CloudEvents type
 * @param subject id of the aggregate concerned
 * @param data the event's JSON as it came
 */
record Entry(String eventId, String type, String subject, Instant time, String data) {}
