package org.metodika.gateway;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.stream.Stream;
import org.metodika.test.Tokens;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Leads the routes to the stand-ins, and the token check to the issuer of the test tokens. */
final class StandIns implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final List<StandIn> ALL =
            List.of(StandIn.PROGRAMS, StandIn.DIAGNOSTICS, StandIn.MONITORING, StandIn.REPORTING);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(ALL.stream()
                        .map(service -> "metodika.gateway.services." + service.name() + ".url=" + service.url()))
                .and(Stream.of(
                        "metodika.identity.issuer=" + issuer(),
                        "metodika.gateway.services.monitoring-service.timeout=500ms",
                        "metodika.gateway.services.broken-service.url=" + BreakingOff.URL,
                        "metodika.gateway.services.broken-service.paths=/api/broken/**",
                        "metodika.gateway.services.broken-service.timeout=500ms",
                        "metodika.gateway.large-body-paths=/api/*/imports/**,/api/broken/**",
                        "metodika.gateway.idle=800ms",
                        "metodika.gateway.breaker.window=4",
                        "metodika.gateway.breaker.minimum-calls=4",
                        "metodika.gateway.breaker.open=2s",
                        "metodika.gateway.breaker.trials=1"))
                .applyTo(context);
    }

    private static String issuer() {
        try {
            return SignedJWT.parse(Tokens.admin()).getJWTClaimsSet().getIssuer();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
