package org.metodika.program.offerlist;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.program.offerlist.PublishedOffer.Formed;
import org.metodika.program.offerlist.PublishedOffer.Run;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The published offers, held in memory for a moment: a school that drafts for all its teachers asks for the same catalogue
 * again and again. They are read anew beside the answers, so that only the first who asks after a quiet while waits for it.
 */
public final class PublishedOffers {

    /** Of a larger catalogue the newest offers are proposed; it can be searched as a list. */
    private static final int MOST = 10_000;

    private static final int MOST_PROVIDERS = 10_000;
    private static final Duration REFRESHED = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final String ALL = "all";

    private final MongoOperations mongo;
    private final LoadingCache<String, List<PublishedOffer>> snapshot;

    public PublishedOffers(MongoOperations mongo) {
        this.mongo = mongo;
        this.snapshot = Caffeine.newBuilder()
                .refreshAfterWrite(REFRESHED)
                .expireAfterWrite(KEPT)
                .build(all -> read());
    }

    /** All of them, newest first, as they were 5 seconds ago at most. */
    public List<PublishedOffer> all() {
        return snapshot.get(ALL);
    }

    private List<PublishedOffer> read() {
        Map<UUID, ProviderRow> providers = mongo.find(new Query().limit(MOST_PROVIDERS), ProviderRow.class).stream()
                .collect(Collectors.toMap(ProviderRow::id, Function.identity()));
        return mongo
                .find(
                        query(where("status").is(OfferRow.PUBLISHED))
                                .with(Sort.by(Sort.Direction.DESC, "position"))
                                .limit(MOST),
                        OfferRow.class)
                .stream()
                .flatMap(row -> Optional.ofNullable(providers.get(row.providerId())).stream()
                        .map(provider -> offer(row, provider)))
                .toList();
    }

    private static PublishedOffer offer(OfferRow row, ProviderRow provider) {
        return new PublishedOffer(
                row.id(),
                row.title(),
                row.kind(),
                row.form(),
                provider.id(),
                provider.name(),
                provider.quality(),
                provider.sources(),
                row.hours(),
                row.studyForm(),
                row.place(),
                row.level(),
                row.price(),
                row.funding(),
                row.document(),
                row.competences().stream().map(PublishedOffers::formed).toList(),
                row.groups().stream()
                        .map(run -> new Run(run.id(), run.startsOn(), run.endsOn(), run.places()))
                        .toList());
    }

    /** The name of a dictionary holds no slash. */
    private static Formed formed(String competence) {
        int slash = competence.indexOf('/');
        return new Formed(competence.substring(0, slash), competence.substring(slash + 1));
    }
}
