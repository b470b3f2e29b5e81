package org.metodika.monitoring.wiring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of requests for consultations.
 *
 * @param answerWithin days after which a request without an answer is overdue
 */
@Validated
@ConfigurationProperties("metodika.consultation-requests")
record ConsultationSettings(@Min(1) @Max(90) int answerWithin) {}
