package org.metodika.program.comments.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an entry of a thread. */
public record EntryId(UUID value) implements Id {}
