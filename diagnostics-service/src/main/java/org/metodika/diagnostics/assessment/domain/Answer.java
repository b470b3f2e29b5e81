package org.metodika.diagnostics.assessment.domain;

/** Points given for one item. */
public record Answer(String item, int points) {}
