package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.RepeatedTest;
import org.metodika.kit.directory.Directory;
import org.springframework.data.mongodb.core.MongoOperations;

/** The keeper as a thread: what it does with accounts is proven by AccountsIT. */
class AccountKeeperTest {

    private final CountDownLatch rounds = new CountDownLatch(2);
    private final LockProvider locks = configuration -> {
        rounds.countDown();
        return Optional.empty();
    };

    /** Many times, since a thread that outran its own starter is seen only now and then. */
    @RepeatedTest(300)
    void onceStartedItGoesRoundAfterRoundUntilItIsStopped() throws InterruptedException {
        MongoOperations none = null;
        Clock clock = Clock.systemUTC();
        AccountSettings settings = new AccountSettings(
                URI.create("http://127.0.0.1:1"), "metodika", "metodika-directory", "s", null, Duration.ofMillis(1));
        Keycloak nowhere = new Keycloak(settings, clock);
        AccountKeeper keeper = new AccountKeeper(
                new Accounts(none), new UserSync(nowhere, null), new Directory(none, clock), locks, clock, settings);

        keeper.start();

        assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(keeper.isRunning()).isTrue();
        keeper.stop();
        assertThat(keeper.isRunning()).isFalse();
    }
}
