package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.metodika.kit.directory.Directory;
import org.springframework.data.mongodb.core.MongoOperations;

/** The keeper as a thread: what it does with accounts is proven by AccountsIT. */
class AccountKeeperTest {

    private final CountDownLatch rounds = new CountDownLatch(2);
    private final AtomicReference<LockConfiguration> lastLock = new AtomicReference<>();
    private final LockProvider locks = configuration -> {
        lastLock.set(configuration);
        rounds.countDown();
        return Optional.empty();
    };

    /** Many times, since a thread that outran its own starter is seen only now and then. */
    @RepeatedTest(300)
    void onceStartedItGoesRoundAfterRoundUntilItIsStopped() throws InterruptedException {
        AccountKeeper keeper = keeper(Clock.systemUTC());

        keeper.start();

        assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(keeper.isRunning()).isTrue();
        keeper.stop();
        assertThat(keeper.isRunning()).isFalse();
    }

    /** Or who crashes with the lock in hand on a day of next year stops all keeping until then. */
    @Test
    void locksByTheRealTimeWhateverDayIsPlayed() throws InterruptedException {
        Instant begin = Instant.now();
        AccountKeeper keeper = keeper(Clock.offset(Clock.systemUTC(), Duration.ofDays(300)));

        keeper.start();

        assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
        keeper.stop();
        assertThat(lastLock.get().getLockAtMostUntil()).isBetween(begin, begin.plus(Duration.ofMinutes(2)));
    }

    private AccountKeeper keeper(Clock clock) {
        MongoOperations none = null;
        AccountSettings settings = new AccountSettings(
                URI.create("http://127.0.0.1:1"), "metodika", "metodika-directory", "s", null, Duration.ofMillis(1));
        Keycloak nowhere = new Keycloak(settings);
        return new AccountKeeper(
                new Accounts(none), new UserSync(nowhere, null), new Directory(none, clock), locks, clock, settings);
    }
}
