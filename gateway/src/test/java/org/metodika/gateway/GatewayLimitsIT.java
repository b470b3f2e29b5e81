package org.metodika.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

@GatewayTest(
        properties = {
            "metodika.gateway.rate.account.burst=5",
            "metodika.gateway.rate.account.per-second=1",
            "metodika.gateway.rate.address.burst=5",
            "metodika.gateway.rate.address.per-second=1",
            "metodika.gateway.cross-origin.origins=https://portal.example, http://localhost:*"
        })
class GatewayLimitsIT {

    private final Api anonymous;

    GatewayLimitsIT(@LocalServerPort int port) {
        this.anonymous = Api.at("http://127.0.0.1:" + port);
    }

    @BeforeEach
    void quiet() {
        StandIns.ALL.forEach(StandIn::reset);
    }

    @Test
    void holdsUpAnAccountThatAsksTooOftenAndNoOther() {
        Api busy = account("busy");

        Reply refused = lastOf(busy, 8);

        refused.expectProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isBetween(1, 5);
        assertThat(refused.header("X-Request-Id")).isPresent();
        assertThat(StandIn.PROGRAMS.asked()).hasSizeLessThan(8);
        account("calm").get("/api/programs").expect(200);
    }

    @Test
    void countsAnAccountAsOneWhateverItsToken() {
        IntStream.range(0, 7).forEach(i -> account("many-tokens").get("/api/programs"));

        account("many-tokens").get("/api/programs").expectProblem(429, "too-many-requests");
    }

    @Test
    void holdsUpAnAddressWithoutGoodTokensButNobodyWhoIsSignedInThere() {
        Reply refused = lastOf(anonymous.as(Tokens.expired()), 8);
        refused.expectProblem(429, "too-many-requests");
        lastOf(anonymous, 2).expectProblem(429, "too-many-requests");
        anonymous.get("/problems/not-found").expect(429);

        account(UUID.randomUUID().toString()).get("/api/programs").expect(200);
        assertThat(anonymous.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void answersPagesOfTheOriginsItWasTold() {
        Reply preflight = anonymous
                .header("Origin", "https://portal.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key,last-event-id")
                .send(HttpMethod.OPTIONS, "/api/programs", null)
                .expect(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).hasValue("https://portal.example");
        assertThat(preflight.header("Access-Control-Allow-Headers").orElseThrow())
                .containsIgnoringCase("idempotency-key")
                .containsIgnoringCase("last-event-id");

        Reply answer = account("page")
                .header("Origin", "http://localhost:5173")
                .get("/api/programs")
                .expect(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("http://localhost:5173");
        assertThat(answer.header("Access-Control-Expose-Headers").orElseThrow()).contains("ETag", "Retry-After");

        account("page2")
                .header("Origin", "https://elsewhere.example")
                .get("/api/programs")
                .expect(403);
    }

    private Api account(String subject) {
        return anonymous.as(
                Tokens.token().roles(Role.METHODIST).subject(subject).sign());
    }

    private static Reply lastOf(Api api, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> api.get("/api/programs"))
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
