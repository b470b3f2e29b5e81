package org.metodika.reporting.document.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a registered document. */
public record DocumentId(UUID value) implements Id {}
