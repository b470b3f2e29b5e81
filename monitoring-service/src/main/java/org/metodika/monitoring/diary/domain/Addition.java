package org.metodika.monitoring.diary.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What was added to an entry later, by its author or by somebody who accompanies the teacher. */
public record Addition(String text, Instant at, @Nullable StaffId by) {}
