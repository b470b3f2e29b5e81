package org.metodika.program.comments.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a thread of comments. */
public record ThreadId(UUID value) implements Id {}
