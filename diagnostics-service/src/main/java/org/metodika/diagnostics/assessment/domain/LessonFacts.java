package org.metodika.diagnostics.assessment.domain;

/**
 * Урок, который посетили (C15); its day is the day of the sheet.
 *
 * @param subject предмет
 * @param className класс
 * @param topic тема
 */
public record LessonFacts(String subject, String className, String topic) {}
