package org.metodika.demo.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.metodika.demo.client.Body;

/** The clocks of the services, which the local profile lets be set. All show the same day before anything happens on it. */
final class Clocks {

    private static final List<String> SERVICES =
            List.of("program-service", "diagnostics-service", "monitoring-service", "reporting-service");

    /** Nine o'clock in the schools of the demonstration. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Backstage backstage;

    Clocks(Backstage backstage) {
        this.backstage = backstage;
    }

    void morningOf(LocalDate day) throws InterruptedException {
        Instant now = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        for (String service : SERVICES) {
            backstage
                    .admin()
                    .put(
                            "%s/clock/%s/%s".formatted(backstage.plan().size().name(), service, day),
                            null,
                            Body.json(Map.of("now", now.toString())),
                            "/api/admin/{}/clock",
                            service)
                    .done();
        }
    }
}
