package org.metodika.program.supportlabels;

/**
 * Надпись формы.
 *
 * @param code e.g. {@code success.INSUFFICIENT}
 */
public record LabelText(String code, String ru, String en) {}
