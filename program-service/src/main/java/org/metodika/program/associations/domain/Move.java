package org.metodika.program.associations.domain;

import org.jspecify.annotations.Nullable;

/**
 * Members who follow a handing over or a dissolution and have not all arrived yet.
 *
 * @param from head whom they leave
 * @param to head whom they get; null for none
 */
public record Move(StaffId from, @Nullable StaffId to) {}
