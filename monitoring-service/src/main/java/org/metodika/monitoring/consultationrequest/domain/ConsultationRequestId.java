package org.metodika.monitoring.consultationrequest.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A request for a consultation (запрос на консультацию). */
public record ConsultationRequestId(UUID value) implements Id {}
