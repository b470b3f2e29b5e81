package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.demo.client.Client;
import org.metodika.demo.municipality.Size;
import org.metodika.demo.play.Ground;
import org.metodika.demo.play.Listener;
import org.metodika.demo.play.YearPlayer;
import org.metodika.demo.plot.Day;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.report.Report;
import org.metodika.test.Api;

/** A small demonstration, broken off in October, played to its end, and played once more. */
@ExtendWith(Platform.class)
class DemoIT {

    private static final Plan PLAN = Plan.of(new Size(2, 20, 7, 2025));
    private static final int BREAK_OFF_BEFORE_DAY = 15;
    private static final int THREADS = 8;

    private static Client client;

    @BeforeAll
    static void open() {
        client =
                Client.of(Platform.gateway(), Platform.stack().keycloakIssuer()).open();
    }

    /** The other tests share the platform, and live today. */
    @AfterAll
    static void backToToday() {
        client.close();
        Api admin = new People().as(People.ADMIN);
        for (String service :
                List.of("program-service", "diagnostics-service", "monitoring-service", "reporting-service")) {
            admin.put(
                            "/api/admin/" + service + "/clock",
                            Map.of("now", Instant.now().toString()))
                    .expect(200);
        }
    }

    @Test
    void endsAsPlannedHoweverOftenItIsPlayed() throws InterruptedException {
        assertThatThrownBy(() -> player(new BreaksOff()).play(PLAN)).isInstanceOf(BrokenOff.class);

        YearPlayer player = player(Listener.NONE);
        assertThat(player.ground(PLAN)).isEqualTo(Ground.BEGUN);
        Report report = player.play(PLAN);
        assertThat(report.differences(Report.expected(PLAN))).isEmpty();
        assertThat(report).isEqualTo(Report.expected(PLAN));

        Report again = player.play(PLAN);
        assertThat(again).isEqualTo(report);
        assertThat(again.digest()).isEqualTo(report.digest());

        assertThat(player.ground(Plan.of(new Size(2, 20, 8, 2025)))).isEqualTo(Ground.TAKEN);
    }

    private static YearPlayer player(Listener listener) {
        return new YearPlayer(client, listener, THREADS);
    }

    private static final class BreaksOff implements Listener {
        @Override
        public void beforeDay(Day day, int number) {
            if (number == BREAK_OFF_BEFORE_DAY) {
                throw new BrokenOff();
            }
        }
    }

    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
