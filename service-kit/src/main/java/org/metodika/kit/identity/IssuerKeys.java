package org.metodika.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies tokens with the keys that the issuer publishes. Once read, the keys outlast an outage of the issuer; the health
 * indicator says whether they were ever read.
 */
public final class IssuerKeys implements HealthIndicator, JwtDecoder {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(10);
    /** Short, so that a service is ready soon after the issuer is; a stranger's key id costs one question a second. */
    private static final Duration LEAST_INTERVAL = Duration.ofSeconds(1);

    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(12);

    /** So much longer may a key be believed that the issuer has withdrawn; it may be {@link #FRESH} anyway. */
    private static final Duration VERIFIED = Duration.ofMinutes(1);

    private static final int MOST_VERIFIED = 2_000;

    private final JWKSource<SecurityContext> keys;
    private final NimbusJwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> claims;
    /** Tokens by their exact text whose signature was good a moment ago; only good ones, so strangers can't fill it. */
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(MOST_VERIFIED)
            .expireAfterWrite(VERIFIED)
            .build();

    public IssuerKeys(IdentitySettings settings) {
        this.keys = source(settings);
        this.decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(
                        Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .build();
        this.claims = JwtValidators.createDefaultWithValidators(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<@Nullable List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<Object>(
                        JwtClaimNames.SUB, subject -> subject instanceof String text && !text.isBlank()));
        decoder.setJwtValidator(claims);
    }

    /**
     * The verified token. A signature is computed once a minute per token, since that is most of the work of a small
     * request; whether it is still valid is asked each time.
     */
    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null && !claims.validate(known).hasErrors()) {
            return known;
        }
        Jwt decoded = verify(token);
        verified.put(token, decoded);
        return decoded;
    }

    private Jwt verify(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException unverified) {
            // The keys are asked for again only so often: a stranger's key id is then no reason to speak of an outage.
            if (isRateLimited(unverified)) {
                throw new BadJwtException("The token's key is unknown", unverified);
            }
            throw unverified;
        }
    }

    @Override
    public Health health() {
        try {
            int known = keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                    .size();
            return Health.status(known == 0 ? "DOWN" : "UP")
                    .withDetail("keys", known)
                    .build();
        } catch (KeySourceException unread) {
            // Expected while the issuer starts; a stack trace per question would hide everything else.
            return Health.down()
                    .withDetail("reason", "The issuer's keys were never read")
                    .build();
        }
    }

    private static boolean isRateLimited(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof RateLimitReachedException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static JWKSource<SecurityContext> source(IdentitySettings settings) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            settings.keys().toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET))
                    .cache(FRESH.toMillis(), REFRESH_TIMEOUT.toMillis())
                    .rateLimited(LEAST_INTERVAL.toMillis())
                    .retrying(true)
                    .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("KEYCLOAK_JWKS_URI is not an address: " + settings.keys(), e);
        }
    }
}
