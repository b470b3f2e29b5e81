package org.metodika.kit.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;

/** How long a verified token still holds, by real time whatever day is played; for answers that go on for longer than a moment. */
public final class TokenLife {

    private static final Clock REAL_TIME = Clock.systemUTC();

    private TokenLife() {}

    /** Time until it expires; nothing for one that says no time or has expired. */
    public static Duration left(Jwt token) {
        Instant end = token.getExpiresAt();
        Duration left = end == null ? Duration.ZERO : Duration.between(REAL_TIME.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
