package org.metodika.diagnostics.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.metodika.diagnostics.publication.PublicationRejection.VersionAlreadyPublished;
import org.metodika.diagnostics.publication.PublicationRejection.VersionNotNext;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/**
 * Versions in the store, a document each, whose id is code and number. Publishing is one insertion, so that of two who publish
 * the same number one is refused. A version never changes and is kept in memory once it was read; which one is the newest is asked
 * each time, since any instance may publish.
 */
public final class StoredVersions<T extends Numbered> implements Versions<T> {

    /** Path in the state by which the versions of one code are found. */
    public static final String CODE = "code";

    /** So many entries of all versions together are kept in memory. */
    private static final int MOST_KEPT = 60_000;

    private final AggregateStore<T, Published<T>> store;
    private final Cache<String, T> known;

    /** @param size how many entries a version has */
    public StoredVersions(AggregateStore<T, Published<T>> store, ToIntFunction<T> size) {
        this.store = store;
        this.known = Caffeine.newBuilder()
                .maximumWeight(MOST_KEPT)
                .<String, T>weigher((id, version) -> size.applyAsInt(version) + 1)
                .build();
    }

    @Override
    public Optional<T> find(String code, int version) {
        String id = Numbered.id(code, version);
        T kept = known.getIfPresent(id);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<T> stored = store.find(id).map(Versioned::state);
        stored.ifPresent(found -> known.put(id, found));
        return stored;
    }

    @Override
    public List<Integer> numbers(String code) {
        return store.idsBy(CODE, code).stream()
                .map(id -> Integer.valueOf(id.substring(id.lastIndexOf(':') + 1)))
                .sorted()
                .toList();
    }

    @Override
    public Outcome<T> publish(T version, Change change) {
        int next = next(version.code());
        if (version.version() > next || version.version() < 1) {
            return new Outcome.Refused<>(new VersionNotNext(version.version(), next));
        }
        Outcome<T> outcome = store.create(version.id(), change, () -> Decision.accepted(new Published<>(version)));
        if (outcome instanceof Outcome.Exists<T>(var there)) {
            return there.state().equals(version)
                    ? new Outcome.Done<>(there, true)
                    : new Outcome.Refused<>(new VersionAlreadyPublished(version.version(), next(version.code())));
        }
        return outcome;
    }

    private int next(String code) {
        List<Integer> numbers = numbers(code);
        return numbers.isEmpty() ? 1 : numbers.getLast() + 1;
    }
}
