package org.metodika.monitoring.ids;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A staff member of the directory, pseudonymous (работник). */
public record StaffId(UUID value) implements Id {}
