package org.metodika.monitoring.checkpoint.domain;

import java.time.Instant;
import java.util.UUID;
import org.metodika.kit.domain.FileType;

/**
 * A file of a report (файл отчёта, B26).
 *
 * @param name name for people, cleaned; never a path
 * @param bytes size
 * @param sha256 hash of the content, 64 hexadecimal digits
 * @param content key of the content in the store of files; nobody outside learns it
 */
public record ReportFile(
        UUID id, String name, FileType type, long bytes, String sha256, Instant addedAt, String content) {}
