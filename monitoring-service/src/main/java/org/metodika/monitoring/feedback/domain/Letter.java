package org.metodika.monitoring.feedback.domain;

import java.time.Instant;

/**
 * A message to the other two.
 *
 * @param number its place in the talk, counted from 1
 */
public record Letter(int number, Speaker from, Instant at, String text) {}
