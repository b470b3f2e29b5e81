package org.metodika.monitoring.control.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A control of a program (контроль реализации программы). */
public record ControlId(UUID value) implements Id {}
