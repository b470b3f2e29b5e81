package org.metodika.diagnostics.assessment.domain;

/**
 * Самооценка по критерию, where nothing else was asked: no level that is measured, and so no deficit.
 *
 * @param score share of the attainable points, 0 to 100, one decimal
 * @param level level that the score reaches
 */
public record SelfResult(String code, double score, String level) {}
