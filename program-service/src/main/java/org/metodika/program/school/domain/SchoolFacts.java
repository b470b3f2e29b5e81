package org.metodika.program.school.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Сведения об организации.
 *
 * @param name official short name, up to 200 characters
 * @param timeZone IANA time zone such as {@code Asia/Yekaterinburg}; decides the days and deadlines of the school
 */
public record SchoolFacts(String name, OrganisationType organisationType, String timeZone) {

    private static final int LONGEST_NAME = 200;

    /** What is wrong with these facts; empty when nothing is. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isBlank()) {
            flaws.add(Flaw.at("/name", "not-blank"));
        } else if (name.length() > LONGEST_NAME) {
            flaws.add(Flaw.at("/name", "size-max", 0, LONGEST_NAME));
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            flaws.add(Flaw.at("/timeZone", "unknown-time-zone", timeZone));
        }
        return flaws;
    }
}
