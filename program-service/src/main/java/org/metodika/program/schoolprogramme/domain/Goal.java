package org.metodika.program.schoolprogramme.domain;

/**
 * Задача программы (A04): stands through all the years.
 *
 * @param code by which tasks name it
 * @param measure how one sees that it is reached
 */
public record Goal(String code, String text, String measure) {}
