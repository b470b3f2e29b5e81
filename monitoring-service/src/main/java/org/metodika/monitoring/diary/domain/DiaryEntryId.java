package org.metodika.monitoring.diary.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** An entry of a diary (запись дневника). */
public record DiaryEntryId(UUID value) implements Id {}
