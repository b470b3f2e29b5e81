package org.metodika.diagnostics.survey.domain;

import java.util.UUID;

/** Участник именного опроса: a member of the staff who was invited, in one group. */
public record Participant(UUID staffId, Respondents group) {}
