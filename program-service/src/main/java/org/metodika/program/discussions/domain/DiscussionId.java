package org.metodika.program.discussions.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a discussion. */
public record DiscussionId(UUID value) implements Id {}
