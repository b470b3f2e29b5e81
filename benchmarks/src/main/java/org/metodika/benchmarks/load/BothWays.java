package org.metodika.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The same load through the gateway and past it. Both are warmed up by the same work before either is measured, and then
 * measured in turns, the order turned round each time (A B, B A, …): what gets faster or slower meanwhile falls on both.
 * The share that the gateway keeps is taken turn by turn, and the middle one counts.
 */
final class BothWays {

    /** Where requests go. */
    enum Way {
        THROUGH,
        PAST
    }

    /** A load that can go either way. */
    interface Load {

        /** Workers whose requests go to this server; asked for each stretch of load, so that tokens are fresh. */
        ClosedLoop.Hiring to(String server) throws InterruptedException, IOException;

        /**
         * Waits until a stretch of load has left nothing behind.
         *
         * @param way the one it went
         */
        default void settle(Way way) throws InterruptedException {}
    }

    /**
     * What came out.
     *
     * @param share of the requests past the gateway that are answered through it, in the same time
     */
    record Compared(Measured through, Measured past, double share) {}

    private final Session session;
    private final String what;
    private final String service;

    /**
     * @param what name of the load
     * @param service the one that answers it
     */
    BothWays(Session session, String what, String service) {
        this.session = session;
        this.what = what;
        this.service = service;
    }

    Compared measure(Load load) throws InterruptedException, IOException {
        Pace pace = session.pace();
        for (Way way : Way.values()) {
            session.warmUp(name(way), pace.warmUpOnly(Bench.CONNECTIONS), load.to(server(way)));
            load.settle(way);
        }
        Map<Way, Measured> measured = new EnumMap<>(Way.class);
        List<Double> shares = new ArrayList<>();
        for (int turn = 0; turn < pace.turns(); turn++) {
            Map<Way, Measured> now = new EnumMap<>(Way.class);
            for (Way way : order(turn)) {
                now.put(way, session.run(name(way), pace.turn(Bench.CONNECTIONS), load.to(server(way))));
                load.settle(way);
            }
            now.forEach((way, part) -> measured.merge(way, part, Measured::plus));
            shares.add(share(now));
        }
        return new Compared(of(measured, Way.THROUGH), of(measured, Way.PAST), Middle.of(shares));
    }

    /** Who begins in this turn. */
    static List<Way> order(int turn) {
        return turn % 2 == 0 ? List.of(Way.THROUGH, Way.PAST) : List.of(Way.PAST, Way.THROUGH);
    }

    private static double share(Map<Way, Measured> turn) {
        double past = of(turn, Way.PAST).perSecond();
        return past == 0 ? 0 : of(turn, Way.THROUGH).perSecond() / past;
    }

    private static Measured of(Map<Way, Measured> measured, Way way) {
        return measured.getOrDefault(way, Measured.NOTHING);
    }

    private String server(Way way) {
        return way == Way.THROUGH ? Platform.GATEWAY : service;
    }

    private String name(Way way) {
        return what + ", " + server(way);
    }
}
