package org.metodika.monitoring.control.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** An act of control (акт контроля); later ones sort after earlier ones. */
public record ActId(UUID value) implements Id {}
