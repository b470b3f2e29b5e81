package org.metodika.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.metodika.gateway.limit.RateSettings.Limit;
import org.metodika.kit.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Counts the requests of each client. A client that is quiet for a while is forgotten; its bucket would be full again. */
public final class RateLimits {

    private static final int MOST_CLIENTS = 100_000;

    private final LoadingCache<String, Bucket> accounts;
    private final LoadingCache<String, Bucket> addresses;
    private final MeterRegistry meters;

    public RateLimits(RateSettings settings, MeterRegistry meters) {
        this.accounts = buckets(settings.account());
        this.addresses = buckets(settings.address());
        this.meters = meters;
    }

    /** Counts a request of an account; the refusal (429) where it is one too many. */
    Optional<ProblemException> account(String subject) {
        return take(accounts, subject, "account");
    }

    /** Counts a request of nobody known; the refusal (429) where it is one too many. */
    Optional<ProblemException> address(String remote) {
        return take(addresses, remote, "address");
    }

    private Optional<ProblemException> take(LoadingCache<String, Bucket> buckets, String client, String kind) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        meters.counter("gateway.limited", "by", kind).increment();
        return Optional.of(new ProblemException(
                "too-many-requests",
                HttpStatus.TOO_MANY_REQUESTS,
                List.of(),
                List.of(),
                Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private static LoadingCache<String, Bucket> buckets(Limit limit) {
        Duration full = Duration.ofSeconds(limit.burst() / limit.perSecond() + 1L);
        return Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(full.multipliedBy(2))
                .build(client -> Bucket.builder()
                        .addLimit(bandwidth -> bandwidth
                                .capacity(limit.burst())
                                .refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }
}
