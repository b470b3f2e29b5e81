package org.metodika.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads one program after another, each as its teacher, through the gateway and past it. */
final class Reading {

    private static final double AIM_PER_SECOND = 1_000;
    private static final Duration AIM_P99 = Duration.ofMillis(50);
    static final double AIM_SHARE = 0.6;

    private final Session session;
    private final List<Town.Program> programs;

    /** @param programs those that are read */
    Reading(Session session, List<Town.Program> programs) {
        this.session = session;
        this.programs = programs;
    }

    void measure() throws InterruptedException, IOException {
        BothWays.Compared found = new BothWays(session, "reading", Platform.PROGRAM).measure(this::readers);
        session.found(Figure.load(
                "read a program through the gateway", "requests", AIM_PER_SECOND, AIM_P99, found.through()));
        session.found(Figure.floor("read a program from the service itself", "requests", found.past()));
        session.found(Figure.share("reading: share that the gateway keeps", AIM_SHARE, found.share()));
    }

    private ClosedLoop.Hiring readers(String server) throws InterruptedException, IOException {
        Map<String, String> tokens = session.platform()
                .signIn()
                .tokens(programs.stream()
                        .map(program -> program.teacher().account())
                        .distinct()
                        .toList());
        List<byte[]> requests = new ArrayList<>();
        for (Town.Program program : programs) {
            requests.add(Wanted.get(
                    "/api/programs/" + program.id(),
                    tokens.getOrDefault(program.teacher().account(), "")));
        }
        AtomicInteger next = new AtomicInteger();
        return number -> new HttpWorker(
                session.platform().address(server),
                () -> requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
    }
}
