package org.metodika.benchmarks.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.metodika.benchmarks.chaos.check.Checker;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.Gatherer;
import org.metodika.benchmarks.chaos.evidence.Ledger;
import org.metodika.benchmarks.chaos.fault.Injector;
import org.metodika.benchmarks.chaos.fault.Portions;
import org.metodika.benchmarks.chaos.fault.Strike;
import org.metodika.benchmarks.chaos.fault.Toll;
import org.metodika.benchmarks.chaos.fault.Victims;
import org.metodika.demo.client.Client;
import org.metodika.demo.client.Journal;
import org.metodika.demo.client.Patience;
import org.metodika.local.LocalStack;

/**
 * Lets the same municipality live twice, each time on a fresh platform: once in peace and once under faults; then compares
 * what it left behind.
 */
public final class ChaosRun {

    /** Longer than any illness: a client that gives up is a client that was lost. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Name of the folder of the platform without faults. */
    static final String CALM = "calm";

    /** Name of the folder of the other one. */
    static final String STORMY = "stormy";

    private static final String GATHERING = "gathering what is stored, sent and shown";

    private static final int WORDS_OF_FAILURES = 5;

    private final Path folder;
    private final Life life;
    private final Progress progress;

    /** Is told how far the run is; may be called from several threads. */
    public interface Progress {

        /** A part of the run begins. */
        void begins(String what);

        /**
         * The platform is well again.
         *
         * @param faults faults so far
         * @param of all faults
         * @param repeats how often clients have sent something again since the strike before
         */
        void survived(Strike strike, int faults, int of, Duration illness, long repeats);
    }

    /**
     * What a municipality leaves behind.
     *
     * @param writes how many of its writes were acknowledged
     * @param requests how many of its requests were answered
     * @param repeats how often it had to send something again
     * @param wrong figures of the year that are not as they must be
     * @param failures writes that were answered with a failure of the platform itself
     */
    private record Legacy(
            Evidence evidence,
            long writes,
            long requests,
            long repeats,
            List<String> wrong,
            List<Journal.Write> failures) {}

    /** What is left after the faults, and what they took. */
    private record Storm(Legacy legacy, Toll toll) {}

    /**
     * A run.
     *
     * @param folder where both platforms keep their data
     */
    public ChaosRun(Path folder, Life life, Progress progress) {
        this.folder = folder;
        this.life = life;
        this.progress = progress;
    }

    /** Runs it with these faults. */
    public Outcome run(List<Strike> strikes) throws InterruptedException {
        long begin = System.nanoTime();
        Legacy calm = calm();
        long faultsBegin = System.nanoTime();
        Storm storm = stormy(strikes, calm.writes());
        Legacy stormy = storm.legacy();
        long end = System.nanoTime();
        return new Outcome(
                Checker.check(stormy.evidence(), calm.evidence()),
                storm.toll(),
                stormy.writes(),
                stormy.requests(),
                stormy.repeats(),
                stormy.wrong(),
                stormy.failures().stream()
                        .limit(WORDS_OF_FAILURES)
                        .map(write ->
                                "%s %s by %s: %d".formatted(write.method(), write.path(), write.who(), write.status()))
                        .toList(),
                Duration.ofNanos(faultsBegin - begin),
                Duration.ofNanos(end - faultsBegin));
    }

    private Legacy calm() throws InterruptedException {
        progress.begins("without faults");
        Portions all = new Portions();
        all.releaseAll();
        Ledger ledger = new Ledger(all);
        try (LocalStack stack = start(CALM);
                Client client = client(stack, ledger)) {
            List<String> wrong = life.live(client);
            progress.begins(GATHERING);
            // It isn't on trial, the other is only compared with it.
            Evidence evidence = new Gatherer(stack).gatherAsItStands(ledger.promises());
            return legacy(evidence, ledger, client, wrong);
        }
    }

    private Storm stormy(List<Strike> strikes, long writes) throws InterruptedException {
        progress.begins("with faults");
        Portions portions = new Portions();
        Ledger ledger = new Ledger(portions);
        try (LocalStack stack = start(STORMY);
                Client client = client(stack, ledger);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Injector injector = new Injector(victims(stack), portions, watcher(strikes, client));
            Future<Toll> faults = threads.submit(() -> injector.run(strikes, writes));
            try {
                List<String> wrong = life.live(client);
                Toll toll = faults.get();
                progress.begins(GATHERING);
                Evidence evidence = new Gatherer(stack).gather(ledger.promises());
                return new Storm(legacy(evidence, ledger, client, wrong), toll);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e);
            } finally {
                faults.cancel(true);
            }
        }
    }

    private Injector.Watcher watcher(List<Strike> strikes, Client client) {
        int all = strikes.stream().mapToInt(strike -> strike.faults().size()).sum();
        long[] repeatsBefore = new long[1];
        return (strike, faults, illness) -> {
            long repeats = client.traffic().repeats();
            progress.survived(strike, faults, all, illness, repeats - repeatsBefore[0]);
            repeatsBefore[0] = repeats;
        };
    }

    private static Legacy legacy(Evidence evidence, Ledger ledger, Client client, List<String> wrong) {
        return new Legacy(
                evidence,
                evidence.promises().size(),
                client.traffic().requests(),
                client.traffic().repeats(),
                wrong,
                ledger.failures());
    }

    private LocalStack start(String name) throws InterruptedException {
        return LocalStack.options()
                .data(folder.resolve(name))
                .freePorts()
                .restartDead(true)
                .start();
    }

    private static Client client(LocalStack stack, Ledger ledger) {
        return Client.of(stack.url("gateway"), stack.keycloakIssuer())
                .journal(ledger)
                .patience(Patience.USUAL.whole(PATIENCE))
                .open();
    }

    private static Victims victims(LocalStack stack) {
        return new Victims() {
            @Override
            public void kill(String process) throws InterruptedException {
                stack.kill(process);
            }

            @Override
            public void freeze(String process) throws InterruptedException {
                stack.freeze(process);
            }

            @Override
            public void thaw(String process) throws InterruptedException {
                stack.thaw(process);
            }

            @Override
            public boolean isReady(String process) {
                return stack.isReady(process);
            }
        };
    }
}
