package org.metodika.monitoring.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.cumulative.CumulativeCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.metodika.kit.outbox.KafkaSender;
import org.metodika.kit.outbox.Relay;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.checkpoint.application.DeadlineWatch;
import org.metodika.monitoring.checkpoint.application.ReminderWatch;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.control.application.ControlWatch;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.duty.application.DutyWatch;
import org.metodika.monitoring.duty.domain.Duty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * A second instance of the schedule beside that of the application context: its own watches, stores and relay over the same document
 * store and broker, and the same leases by name. It is no second Spring context: rows are read through the same beans, and there is no
 * second set of followers. {@link #dieIn} stops it as a kill does: in the middle of a run, with its lease still held and what it wrote
 * last still in the outbox.
 */
public final class SecondInstance {

    private static final Duration USUAL_LEASE = Duration.ofMinutes(1);

    private final LockProvider locks;
    private final Relay relay;
    private final Map<String, Runnable> watches = new LinkedHashMap<>();
    private final AtomicBoolean dead = new AtomicBoolean();
    private final AtomicInteger findingsToLive = new AtomicInteger(Integer.MAX_VALUE);
    private final MeterRegistry metrics = mortal();

    /** What ends it; nothing on the way catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    public SecondInstance(ApplicationContext first) {
        locks = first.getBean(LockProvider.class);
        KafkaSender sender = first.getBean(KafkaSender.class);
        relay = new Relay(
                (aggregate, id, entry) -> dead.get()
                        ? CompletableFuture.failedFuture(new IllegalStateException("dead"))
                        : sender.send(aggregate, id, entry),
                Clock.systemUTC());
        AggregateStores stores = new AggregateStores(
                first.getBean(MongoDatabaseFactory.class).getMongoDatabase(),
                relay,
                first.getBean(ContractJson.class),
                first.getBean(Clock.class),
                Clock.systemUTC(),
                null,
                new SimpleMeterRegistry());
        Map<Class<?>, Object> own = Map.of(
                Checkpoint.class, new CheckpointConfiguration().checkpointStore(stores),
                Duty.class, new DutyConfiguration().dutyStore(stores),
                Control.class, new ControlConfiguration().controlStore(stores));
        watches.put("deadline-watch", made(DeadlineWatch.class, own, first)::findMissed);
        watches.put("duty-watch", made(DutyWatch.class, own, first)::look);
        watches.put("control-watch", made(ControlWatch.class, own, first)::findOverdue);
        watches.put("reminder-watch", made(ReminderWatch.class, own, first)::look);
        relay.start();
    }

    /** One run of each of these watches of which nobody else has the lease. */
    public void run(String... names) {
        for (String name : names) {
            locks.lock(lease(name, USUAL_LEASE)).ifPresent(lock -> {
                watches.getOrDefault(name, () -> {}).run();
                lock.unlock();
            });
        }
    }

    /** Whether everything it decided is on its topics. */
    public boolean hasSent() {
        return relay.pending() == 0;
    }

    /**
     * Dies in a run of a watch, right after it has found so many things; none of its messages is sent any more.
     *
     * @param lease how long the lease stands that nobody gives back
     */
    public void dieIn(String watch, int findings, Duration lease) {
        dead.set(true);
        findingsToLive.set(findings);
        locks.lock(lease(watch, lease)).orElseThrow();
        try {
            watches.getOrDefault(watch, () -> {}).run();
        } catch (Killed expected) {
            return;
        }
        throw new AssertionError("It found too little to die of");
    }

    /** Gives its threads back. */
    public void bury() {
        relay.stop();
    }

    /** A watch as the context makes it, but over stores and metrics of its own. */
    private <T> T made(Class<T> watch, Map<Class<?>, Object> stores, ApplicationContext first) {
        Constructor<?> constructor = watch.getConstructors()[0];
        Object[] needed = new Object[constructor.getParameterCount()];
        for (int i = 0; i < needed.length; i++) {
            ResolvableType type = ResolvableType.forConstructorParameter(constructor, i);
            if (type.resolve() == AggregateStore.class) {
                needed[i] = stores.get(type.getGeneric(0).resolve());
            } else if (type.resolve() == MeterRegistry.class) {
                needed[i] = metrics;
            } else {
                needed[i] = first.getBeanProvider(type).getObject();
            }
        }
        try {
            return watch.cast(constructor.newInstance(needed));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(watch + " can't be made", e);
        }
    }

    private static LockConfiguration lease(String name, Duration most) {
        return new LockConfiguration(Instant.now(), name, most, Duration.ZERO);
    }

    /** Counts what the watches find, and kills at the number that was set. */
    private MeterRegistry mortal() {
        return new SimpleMeterRegistry() {
            @Override
            protected Counter newCounter(Meter.Id id) {
                return new CumulativeCounter(id) {
                    @Override
                    public void increment(double amount) {
                        super.increment(amount);
                        if (findingsToLive.decrementAndGet() == 0) {
                            throw new Killed();
                        }
                    }
                };
            }
        };
    }
}
