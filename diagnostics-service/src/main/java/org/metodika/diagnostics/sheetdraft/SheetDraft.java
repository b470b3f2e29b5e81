package org.metodika.diagnostics.sheetdraft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Начатый лист ответов: one per assessment and account, so that whoever comes back finds it and nobody piles them up.
 *
 * @param id assessment and account
 * @param revision counts the writes, from 0; null before the first
 * @param sheetId id that the sheet will have
 * @param content what was answered so far, as JSON
 */
@Document("sheet_drafts")
public record SheetDraft(
        @Id String id, @Version @Nullable Long revision, UUID sheetId, String content, Instant savedAt) {}
