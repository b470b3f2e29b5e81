package org.metodika.program.meetings.domain;

/**
 * Вопрос повестки дня (A11).
 *
 * @param title what was discussed, up to 500 characters
 * @param goals цели и задачи that were discussed, up to 4000 characters; empty where there were none
 */
public record AgendaItem(String title, String goals) {}
