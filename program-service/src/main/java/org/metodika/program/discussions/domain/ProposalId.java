package org.metodika.program.discussions.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a proposal. */
public record ProposalId(UUID value) implements Id {}
