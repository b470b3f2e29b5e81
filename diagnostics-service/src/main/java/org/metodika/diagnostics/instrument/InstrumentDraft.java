package org.metodika.diagnostics.instrument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Проект следующей версии инструмента: one per instrument, changed as often as people like, told to nobody.
 *
 * @param revision counts the writes, from 0; null before the first
 * @param content the instrument as JSON, in the form of an export
 */
@Document("instrument_drafts")
record InstrumentDraft(@Id String code, @Version @Nullable Long revision, String content, Instant savedAt) {}
