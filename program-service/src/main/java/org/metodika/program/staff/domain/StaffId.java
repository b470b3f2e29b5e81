package org.metodika.program.staff.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Pseudonymous id of a staff member; says nothing about the person. */
public record StaffId(UUID value) implements Id {}
