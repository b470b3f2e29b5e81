package org.metodika.program.supports.domain;

/**
 * Надпись формы заключения.
 *
 * @param code e.g. {@code success.INSUFFICIENT}
 */
public record Label(String code, String ru, String en) {}
