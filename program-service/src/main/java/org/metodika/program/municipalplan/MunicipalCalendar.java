package org.metodika.program.municipalplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Календарь муниципалитета: what day it is at the centre.
 *
 * @param zone time zone of the municipality
 */
public record MunicipalCalendar(Clock clock, ZoneId zone) {

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
