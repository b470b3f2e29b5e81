package org.metodika.monitoring.consultationrequest.domain;

import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * Who answers a request.
 *
 * @param person null for people of the centre, who answer as one
 */
public record Helper(@Nullable StaffId person) {}
