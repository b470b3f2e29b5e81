package org.metodika.reporting.publication.domain;

/** A school as it is called on the day of the publication. */
public record School(String id, String name) {}
