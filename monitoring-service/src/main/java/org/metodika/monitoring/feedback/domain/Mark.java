package org.metodika.monitoring.feedback.domain;

/**
 * Up to where somebody has read.
 *
 * @param number number of the last message that was read
 */
public record Mark(Speaker reader, int number) {}
