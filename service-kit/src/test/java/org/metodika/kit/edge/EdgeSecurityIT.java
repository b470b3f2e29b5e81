package org.metodika.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.edge.Caller.Answer;
import org.metodika.kit.identity.Role;

@EdgeTest
class EdgeSecurityIT {

    private static final Map<String, Supplier<String>> BAD_TOKENS = Map.of(
            "garbage", () -> "garbage",
            "foreign key", TestRealm::foreign,
            "expired",
                    () -> TestRealm.token(
                            claims -> claims.issueTime(TestRealm.inSeconds(-900))
                                    .expirationTime(TestRealm.inSeconds(-600)),
                            Role.TUTOR),
            "other issuer", () -> TestRealm.token(claims -> claims.issuer("https://elsewhere.example"), Role.TUTOR),
            "other audience", () -> TestRealm.token(claims -> claims.audience("account"), Role.TUTOR),
            "nobody", () -> TestRealm.token(claims -> claims.subject(null), Role.TUTOR));

    private final Caller caller;

    EdgeSecurityIT(Caller caller) {
        this.caller = caller;
    }

    @Test
    void asksForATokenWithAProblemAndAChallenge() {
        Answer answer = caller.plain("GET", "/api/notes", "", "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"metodika\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo("unauthenticated");
        assertThat(answer.at("/title")).isEqualTo("Sign-in required");
        assertThat(answer.at("/traceId")).isNotEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "foreign key", "expired", "other issuer", "other audience", "nobody"})
    void refusesABadToken(String kind) {
        String token = Objects.requireNonNull(BAD_TOKENS.get(kind)).get();

        Answer answer = caller.plain("GET", "/api/notes/me", "", "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/code")).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer realm=\"metodika\"");
    }

    @Test
    void believesNoOtherSignatureBecauseATokenWasGood() {
        String good = TestRealm.token(Role.TUTOR);
        int signature = good.lastIndexOf('.') + 1;
        String forged = good.substring(0, signature)
                + (good.charAt(signature) == 'A' ? 'B' : 'A')
                + good.substring(signature + 1);

        assertThat(statusFor(good)).isEqualTo(200);
        assertThat(statusFor(forged)).isEqualTo(401);
        assertThat(statusFor(good)).isEqualTo(200);
    }

    @Test
    void stopsBelievingATokenWhenItExpiresHoweverOftenItWasGood() {
        // Clocks may differ by a minute, so it is good for some seconds more.
        String ending = TestRealm.token(
                claims -> claims.issueTime(TestRealm.inSeconds(-900)).expirationTime(TestRealm.inSeconds(-56)),
                Role.TUTOR);

        assertThat(statusFor(ending)).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(statusFor(ending)).isEqualTo(401));
    }

    private int statusFor(String token) {
        return caller.plain("GET", "/api/notes/me", "", "Authorization", "Bearer " + token)
                .status();
    }

    @Test
    void makesTheActorFromTheToken() {
        Answer answer = caller.get("/api/notes/me");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/subject")).isEqualTo("account-1");
        assertThat(answer.at("/schoolId")).isEqualTo("1001");
        assertThat(answer.at("/staffId")).isEqualTo(TestRealm.STAFF);
        assertThat(answer.at("/roles/0")).isEqualTo("TUTOR");
    }

    @Test
    void closesAddressesOutsideTheApiToo() {
        assertThat(caller.plain("GET", "/nowhere", "").status()).isEqualTo(401);
    }

    @Test
    void opensHealthAndTheDescriptionToEverybody() {
        assertThat(caller.plain("GET", "/actuator/health/liveness", "").status())
                .isEqualTo(200);
        assertThat(caller.plain("GET", "/actuator/health/readiness", "").status())
                .isEqualTo(200);
        assertThat(caller.plain("GET", "/v3/api-docs", "").status()).isEqualTo(200);
        assertThat(caller.plain("GET", "/actuator/health", "").text()).doesNotContain("components");
    }

    @Test
    void showsTheRestOfTheActuatorToAdministratorsOnly() {
        assertThat(caller.plain("GET", "/actuator/metrics", "").status()).isEqualTo(401);
        assertThat(caller.get("/actuator/metrics").status()).isEqualTo(403);
        assertThat(caller.get("/actuator/metrics").at("/code")).isEqualTo("action-not-allowed");
        Answer health =
                caller.send("GET", "/actuator/health", "", "Authorization", "Bearer " + TestRealm.token(Role.ADMIN));
        assertThat(health.at("/components/keys/status")).isEqualTo("UP");
    }

    @Test
    void letsANearbyScraperReadMetricsButNobodyThroughAProxy() {
        assertThat(caller.plain("GET", "/actuator/prometheus", "").status()).isEqualTo(200);
        assertThat(caller.plain("GET", "/actuator/prometheus", "", "X-Forwarded-For", "10.0.0.1")
                        .status())
                .isEqualTo(401);
    }
}
