package org.metodika.program.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.program.accounts.Account.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the accounts in Keycloak as the directory wants them, for ever. Every person waits by themselves: one whom Keycloak
 * refuses is tried again later and later, up to every ten minutes, and holds up nobody. While Keycloak is away altogether
 * nobody's turn is used up, and the work goes on where it was.
 */
public final class AccountKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AccountKeeper.class);

    private static final int BATCH = 100;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);
    private static final Duration PAUSE_WHEN_AWAY = Duration.ofSeconds(5);
    /** After a crash in the middle of a round nobody keeps accounts for so long. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    private static final int REFUSALS_THAT_MEAN_TROUBLE = 5;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final Accounts accounts;
    private final UserSync sync;
    private final Directory directory;
    private final LockProvider locks;
    private final Clock clock;
    private final Duration every;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile @Nullable Thread thread;

    AccountKeeper(
            Accounts accounts,
            UserSync sync,
            Directory directory,
            LockProvider locks,
            Clock clock,
            AccountSettings settings) {
        this.accounts = accounts;
        this.sync = sync;
        this.directory = directory;
        this.locks = locks;
        this.clock = clock;
        this.every = settings.syncEvery();
    }

    /** Tells that there may be something to do. */
    void wake() {
        LockSupport.unpark(thread);
    }

    @Override
    public void start() {
        // The thread asks for its own field, so the field must be there before it runs.
        Thread keeping = Thread.ofVirtual().name("accounts").unstarted(this::keep);
        thread = keeping;
        keeping.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        LockSupport.unpark(running);
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(15));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void keep() {
        while (thread != null) {
            Duration pause = every;
            try {
                // One instance at a time; two would do no harm, but the same work twice.
                new DefaultLockingTaskExecutor(locks)
                        .executeWithLock(
                                (Runnable) this::round,
                                // Locks live by the real time: a day that is only played would keep one for months.
                                new LockConfiguration(ClockProvider.now(), "accounts", LONGEST_ROUND, Duration.ZERO));
                if (away.getAndSet(false)) {
                    log.info("Keycloak answers again");
                }
            } catch (KeycloakAway e) {
                if (!away.getAndSet(true)) {
                    log.warn("{}; accounts wait until it does: {}", e.getMessage(), String.valueOf(e.getCause()));
                }
                pause = PAUSE_WHEN_AWAY;
            } catch (RuntimeException e) {
                log.warn("Accounts wait: {}", e.toString());
                pause = PAUSE_WHEN_AWAY;
            }
            if (thread != null) {
                LockSupport.parkNanos(this, pause.toNanos());
            }
        }
    }

    private void round() {
        Instant begin = clock.instant();
        int troubles = 0;
        for (List<Account> due = due(); !due.isEmpty(); due = due()) {
            for (Account account : due) {
                if (thread == null || begin.plus(LONGEST_ROUND.dividedBy(2)).isBefore(clock.instant())) {
                    return;
                }
                troubles = keep(account) ? 0 : troubles + 1;
                if (troubles >= REFUSALS_THAT_MEAN_TROUBLE) {
                    return;
                }
            }
        }
    }

    private List<Account> due() {
        return accounts.due(clock.instant(), BATCH);
    }

    /** Whether Keycloak is well, as far as this account tells. */
    private boolean keep(Account account) {
        LocalDate lastDay = account.wanted().dismissedOn();
        boolean blocked = lastDay != null && lastDay.isBefore(directory.today(account.schoolId()));
        try {
            UserSync.Kept kept = sync.keep(account, blocked);
            accounts.settled(
                    account,
                    blocked ? State.BLOCKED : State.OPENED,
                    kept.username(),
                    kept.userId(),
                    lastDay == null || blocked ? null : endOf(lastDay, account.schoolId()));
            return true;
        } catch (KeycloakRefusal refusal) {
            Instant next = clock.instant().plus(wait(account.attempts()));
            accounts.failed(account, refusal.reason(), next);
            log.warn("Account of {} waits until {}: {}", account.staffId(), next, refusal.reason());
            return refusal.status() < SERVER_ERRORS && refusal.status() != TOO_MANY_REQUESTS;
        } catch (KeycloakAway gone) {
            // Others come first next time, should it be this very person who brings Keycloak down.
            accounts.postponed(account, clock.instant());
            throw gone;
        }
    }

    private Instant endOf(LocalDate day, String schoolId) {
        ZoneId zone = directory
                .school(schoolId)
                .map(KnownSchool::timeZone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Duration wait(int attempts) {
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(attempts, 10));
        return wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
    }
}
