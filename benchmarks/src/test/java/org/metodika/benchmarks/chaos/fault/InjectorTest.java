package org.metodika.benchmarks.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InjectorTest {

    /** Processes that need a few looks until they are well again. */
    private static final class Patients implements Victims {
        final List<String> blows = Collections.synchronizedList(new ArrayList<>());
        final Map<String, AtomicInteger> looksLeft = new ConcurrentHashMap<>();

        @Override
        public void kill(String process) {
            blows.add("kill " + process);
            looksLeft.put(process, new AtomicInteger(3));
        }

        @Override
        public void freeze(String process) {
            blows.add("freeze " + process);
            looksLeft.put(process, new AtomicInteger(Integer.MAX_VALUE));
        }

        @Override
        public void thaw(String process) {
            blows.add("thaw " + process);
            looksLeft.put(process, new AtomicInteger(1));
        }

        @Override
        public boolean isReady(String process) {
            AtomicInteger left = looksLeft.get(process);
            return left == null || left.decrementAndGet() <= 0;
        }
    }

    private final Patients patients = new Patients();
    private final List<String> told = new ArrayList<>();

    private Toll run(long writes, Portions portions, Strike... strikes) throws InterruptedException {
        return new Injector(patients, portions, (strike, faults, illness) -> told.add(faults + " " + strike.words()))
                .run(List.of(strikes), writes);
    }

    @Test
    void inflictsOneStrikeAfterAnotherAndCountsWhatTheyTook() throws InterruptedException {
        Toll toll = run(
                0,
                new Portions(),
                new Strike(Duration.ZERO, List.of(Fault.kill("store", Duration.ZERO))),
                new Strike(
                        Duration.ZERO,
                        List.of(
                                Fault.freeze("kafka", Duration.ZERO, Duration.ofMillis(300)),
                                Fault.kill("gateway", Duration.ofMillis(100)))));

        assertThat(patients.blows).containsExactly("kill store", "freeze kafka", "kill gateway", "thaw kafka");
        assertThat(told).containsExactly("1 kill -9 store", "3 SIGSTOP 0 s kafka + kill -9 gateway");
        assertThat(toll.byKind()).isEqualTo(Map.of(Fault.Kind.KILL, 2, Fault.Kind.FREEZE, 1));
        assertThat(toll.hits()).isEqualTo(Map.of("store", 1, "kafka", 1, "gateway", 1));
        assertThat(toll.longestAway().get("kafka")).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(toll.overlapping()).isOne();
        assertThat(toll.faults()).isEqualTo(3);
    }

    @Test
    void spreadsTheWorkOverTheStrikes() throws InterruptedException {
        Portions portions = new Portions();
        AtomicInteger written = new AtomicInteger();
        List<Integer> whenStruck = new ArrayList<>();
        Thread town = Thread.ofVirtual().start(() -> {
            try {
                for (int i = 0; i < 30; i++) {
                    written.incrementAndGet();
                    portions.take();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Strike strike = new Strike(Duration.ofMillis(500), List.of(Fault.kill("store", Duration.ZERO)));

        new Injector(patients, portions, (struck, faults, illness) -> whenStruck.add(written.get()))
                .run(List.of(strike, strike, strike), 30);
        town.join();

        assertThat(whenStruck.get(0)).isBetween(10, 11);
        assertThat(whenStruck.get(1)).isBetween(20, 21);
        assertThat(written).hasValue(30);
    }

    @Test
    void letsTheTownGoOnWhenTheFaultsAreOver() throws InterruptedException {
        Portions portions = new Portions();
        Strike strike = new Strike(Duration.ZERO, List.of(Fault.kill("store", Duration.ZERO)));

        new Injector(patients, portions, (struck, faults, illness) -> {}).run(List.of(strike), 1);

        for (int i = 0; i < 5; i++) {
            portions.take();
        }
        portions.awaitUsedUp(Duration.ofMinutes(1));
    }
}
