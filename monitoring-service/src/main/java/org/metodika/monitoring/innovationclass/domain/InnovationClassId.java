package org.metodika.monitoring.innovationclass.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A class of the school of innovations (занятие «Школы инноваций»). */
public record InnovationClassId(UUID value) implements Id {}
