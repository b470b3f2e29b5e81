package org.metodika.diagnostics.survey.domain;

/** How many one-time links a group was given; which ones nobody remembers. */
public record LinksIssued(Respondents group, int count) {}
