package org.metodika.program.electives.domain;

import java.time.Instant;
import java.util.UUID;
import org.metodika.kit.domain.FileType;

/**
 * Файл программы курса (A20). Files are never removed: reviews and runs were about them.
 *
 * @param name name for people, cleaned; never a path
 * @param bytes size
 * @param sha256 hash of the content, 64 hexadecimal digits
 * @param content key of the content in the store of files
 */
public record ProgrammeFile(
        UUID id, String name, FileType type, long bytes, String sha256, Instant addedAt, String content) {}
