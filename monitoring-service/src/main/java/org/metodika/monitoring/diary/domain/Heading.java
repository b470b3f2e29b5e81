package org.metodika.monitoring.diary.domain;

import java.time.Instant;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/**
 * Whose entry it is; never changes.
 *
 * @param teacher author of the entry, whose program it is
 * @param writtenAt from then on the author may change it for a day
 */
public record Heading(DiaryEntryId id, ProgramId program, String schoolId, StaffId teacher, Instant writtenAt) {}
