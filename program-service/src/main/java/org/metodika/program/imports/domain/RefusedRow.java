package org.metodika.program.imports.domain;

/**
 * A row that was right when the file was checked and that a rule forbade when it was applied, since somebody had changed the
 * directory meanwhile.
 *
 * @param line line in the file
 * @param code code of the refusal
 */
public record RefusedRow(int line, String code) {}
