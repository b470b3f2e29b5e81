package org.metodika.monitoring.consultation.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** An entry of the log of consultations (запись журнала консультаций). */
public record ConsultationId(UUID value) implements Id {}
