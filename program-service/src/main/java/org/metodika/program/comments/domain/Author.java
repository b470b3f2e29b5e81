package org.metodika.program.comments.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param account subject of the account, by which one's own entries are known; it never leaves the service
 * @param staffId staff member behind it; null for people of the centre
 */
public record Author(String account, @Nullable UUID staffId) {}
