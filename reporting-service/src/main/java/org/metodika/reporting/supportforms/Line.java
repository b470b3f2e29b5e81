package org.metodika.reporting.supportforms;

/** One of several lines of a paper. */
record Line(String text) {}
