package org.metodika.program.schoolprogramme.domain;

import java.util.UUID;

/** The template that a programme began from, and its version (A01); it never changes. */
public record TemplateRef(UUID templateId, int version) {}
