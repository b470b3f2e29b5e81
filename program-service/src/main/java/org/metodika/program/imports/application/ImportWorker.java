package org.metodika.program.imports.application;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.RequestKey;
import org.metodika.kit.store.Versioned;
import org.metodika.program.importrows.ImportChunk;
import org.metodika.program.importrows.ImportChunk.Refusal;
import org.metodika.program.importrows.ImportChunk.Result;
import org.metodika.program.importrows.ImportRows;
import org.metodika.program.imports.domain.Counts;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.ImportEvent;
import org.metodika.program.imports.domain.RefusedRow;
import org.metodika.program.school.application.PutOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Applies accepted imports, one after another, some rows at a time. What was begun is done again after a crash: each row
 * carries the import as its request key, so that it has its effect, and is counted, once; a second worker does no harm.
 */
public final class ImportWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final int MOST_REFUSED_NAMED = 200;
    private static final Duration ORPHANED = Duration.ofHours(1);

    private final AggregateStore<Import, ImportEvent> store;
    private final ImportRows rows;
    private final RowApplier applier;
    private final Clock clock;
    private final Set<UUID> queued = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("imports").factory());
    private volatile boolean closed;

    public ImportWorker(AggregateStore<Import, ImportEvent> store, ImportRows rows, RowApplier applier, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.applier = applier;
        this.clock = clock;
    }

    /** Tells the worker that this import is there. */
    public void wake(UUID importId) {
        if (!queued.add(importId)) {
            return;
        }
        try {
            executor.execute(() -> {
                queued.remove(importId);
                runSafely(importId);
            });
        } catch (RejectedExecutionException stopping) {
            log.info("Import {} goes on after the next start", importId);
        }
    }

    /** Finds imports that a crash or an outage left unfinished. */
    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "${metodika.imports.sweep-every:PT20S}")
    public void sweep() {
        for (ImportRows.Waiting waiting : rows.waiting()) {
            if (store.find(waiting.importId().toString()).isPresent()) {
                wake(waiting.importId());
            } else if (waiting.since().plus(ORPHANED).isBefore(clock.instant())) {
                rows.forget(waiting.importId());
            }
        }
    }

    /** Applies what is left of an import. */
    public void run(UUID importId) {
        Optional<Import> found = store.find(importId.toString()).map(Versioned::state);
        if (found.isEmpty()) {
            return;
        }
        Import file = found.get();
        if (!file.isApplied()) {
            for (Optional<ImportChunk> next = rows.next(importId); next.isPresent(); next = rows.next(importId)) {
                rows.done(next.get(), apply(file, next.get()));
                if (closed) {
                    return;
                }
            }
            List<Result> results = rows.results(importId);
            store.change(
                            importId.toString(),
                            Change.bySystem(),
                            state -> state.apply(counts(results), refused(results), clock.instant()))
                    .orProblem();
        }
        rows.forget(importId);
    }

    /** Ends after the rows in hand. */
    @Override
    public void close() {
        closed = true;
        executor.close();
    }

    static Counts counts(List<Result> results) {
        return results.stream()
                .map(result -> new Counts(
                        result.created(),
                        result.changed(),
                        result.unchanged(),
                        result.refused().size()))
                .reduce(Counts.NONE, Counts::plus);
    }

    private void runSafely(UUID importId) {
        try {
            run(importId);
        } catch (RuntimeException e) {
            // The sweep tries again; an outage ends, and a bug must not stop the imports of others.
            log.error("Import {} stopped in the middle and will go on", importId, e);
        }
    }

    private Result apply(Import file, ImportChunk chunk) {
        Change change = new Change(file.by(), null, new RequestKey("import/" + chunk.importId(), "row"), null, false);
        Tally tally = new Tally();
        for (ImportChunk.SchoolLine line : chunk.schools()) {
            tally.add(line.line(), applier.apply(line, change));
        }
        for (ImportChunk.PersonLine line : chunk.people()) {
            tally.add(line.line(), applier.apply(line, file.mayGrantRoles(), change));
        }
        for (ImportChunk.ProgramLine line : chunk.programLines()) {
            tally.add(line.line(), applier.apply(line, chunk.importId(), change));
        }
        for (ImportChunk.OfferLine line : chunk.offerLines()) {
            tally.add(line.line(), applier.apply(line, change));
        }
        return tally.result();
    }

    private static List<RefusedRow> refused(List<Result> results) {
        return results.stream()
                .flatMap(result -> result.refused().stream())
                .limit(MOST_REFUSED_NAMED)
                .map(refusal -> new RefusedRow(refusal.line(), refusal.code()))
                .toList();
    }

    private static final class Tally {
        private int created;
        private int changed;
        private int unchanged;
        private final List<Refusal> refused = new ArrayList<>();

        void add(int line, PutOutcome outcome) {
            switch (outcome) {
                case PutOutcome.Created c -> created++;
                case PutOutcome.Changed c -> changed++;
                case PutOutcome.Unchanged u -> unchanged++;
                case PutOutcome.Refused(var reason) -> refused.add(new Refusal(line, reason.code()));
            }
        }

        Result result() {
            return new Result(created, changed, unchanged, List.copyOf(refused));
        }
    }
}
