package org.metodika.program.groups.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Pseudonymous id of a staff member. */
public record StaffId(UUID value) implements Id {}
