package org.metodika.monitoring.feedback.domain;

import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * Who speaks or reads.
 *
 * @param person null for the methodists of the centre, who speak and read as one
 */
public record Speaker(Party party, @Nullable StaffId person) {}
