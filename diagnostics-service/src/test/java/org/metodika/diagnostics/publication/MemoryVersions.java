package org.metodika.diagnostics.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.metodika.diagnostics.publication.PublicationRejection.VersionAlreadyPublished;
import org.metodika.diagnostics.publication.PublicationRejection.VersionNotNext;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** Versions without a store. */
public final class MemoryVersions<T extends Numbered> implements Versions<T> {

    private final Map<String, TreeMap<Integer, T>> published = new TreeMap<>();

    @Override
    public Optional<T> find(String code, int version) {
        return Optional.ofNullable(published.get(code)).map(versions -> versions.get(version));
    }

    @Override
    public List<Integer> numbers(String code) {
        return List.copyOf(published.getOrDefault(code, new TreeMap<>()).keySet());
    }

    @Override
    public Outcome<T> publish(T version, Change change) {
        TreeMap<Integer, T> versions = published.computeIfAbsent(version.code(), code -> new TreeMap<>());
        int next = versions.size() + 1;
        T present = versions.get(version.version());
        if (present != null && !present.equals(version)) {
            return new Outcome.Refused<>(new VersionAlreadyPublished(version.version(), next));
        }
        if (present == null && version.version() != next) {
            return new Outcome.Refused<>(new VersionNotNext(version.version(), next));
        }
        versions.put(version.version(), version);
        return new Outcome.Done<>(new Versioned<>(version.id(), 1, 1, version), present != null);
    }
}
