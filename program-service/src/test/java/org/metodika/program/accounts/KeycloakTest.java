package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The token of this service, which lives by real time: no clock that can be set has a say in it. */
class KeycloakTest {

    private final StubKeycloak server = new StubKeycloak();
    private final Keycloak keycloak = new Keycloak(new AccountSettings(
            URI.create(server.address()), "metodika", "metodika-directory", "s", null, Duration.ofMinutes(1)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void usesATokenForManyCalls() {
        keycloak.named("nobody");
        keycloak.named("nobody");

        assertThat(server.tokens()).isOne();
    }

    /** Twenty seconds early, so that it is good still when it arrives. */
    @Test
    void fetchesAnotherBeforeItEnds() {
        server.tokenLife(21);
        keycloak.named("nobody");
        assertThat(server.tokens()).isOne();

        await().until(() -> {
            keycloak.named("nobody");
            return server.tokens() > 1;
        });
    }
}
