package org.metodika.diagnostics.publication;

/** The only thing that happens to a version. */
public record Published<T>(T content) {}
