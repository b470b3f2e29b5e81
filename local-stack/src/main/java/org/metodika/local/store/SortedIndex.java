package org.metodika.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique. The library knows none and reads the whole collection instead. This one is made of the stored documents when
 * a query first asks for it and kept in memory from then on: most collections of one machine are small, and an index that nobody asks for
 * would only slow down writing. All calls come under the collection's monitor.
 */
final class SortedIndex extends Index<Object> {

    private static final String ID = "_id";

    /** Position of each document by the values of the keys and, as the last of them, by the position itself. */
    private @Nullable NavigableMap<KeyValue, Object> entries;

    /** Whether a document may stand here more than once, or not at all: with an array in a key. */
    private boolean arrays;

    SortedIndex(String name, List<IndexKey> keys) {
        // Sparse, since the library insists on finding a document in every other index.
        super(name, keys, true);
    }

    /** The keys by which it is sorted before it is by {@code _id}. */
    List<String> sortedBy() {
        List<String> keys = keys();
        return keys.getLast().equals(ID) ? keys.subList(0, keys.size() - 1) : keys;
    }

    boolean hasArrays() {
        return arrays;
    }

    /**
     * Makes it of all documents unless it is there.
     *
     * @param documents reads all of them
     * @return whether it was made now
     */
    boolean ensureMadeOf(Supplier<Stream<Document>> documents) {
        if (entries != null) {
            return false;
        }
        entries = new TreeMap<>(BsonTypes.KEY::compare);
        documents.get().forEach(document -> put(document, position(document)));
        return true;
    }

    /**
     * Positions of the documents whose first keys have these values, in the order of the other keys.
     *
     * @param range bounds of the key after these; null for none
     */
    Stream<Object> positions(List<@Nullable Object> values, @Nullable Range range) {
        if (entries == null) {
            throw new IllegalStateException("Nobody has asked for " + this);
        }
        List<@Nullable Object> prefix = normalized(values);
        List<@Nullable Object> first = new ArrayList<>(prefix);
        if (range != null && range.from() != null) {
            first.addAll(normalized(Collections.singletonList(range.from())));
        }
        Object to = range == null || range.to() == null
                ? null
                : normalized(Collections.singletonList(range.to())).getFirst();
        NavigableMap<KeyValue, Object> rest = first.isEmpty() ? entries : entries.tailMap(new KeyValue(first), true);
        return rest.entrySet().stream()
                .takeWhile(entry -> startsWith(entry.getKey(), prefix)
                        && (to == null || BsonTypes.compareValues(entry.getKey().get(prefix.size()), to) <= 0))
                .map(Map.Entry::getValue);
    }

    /** As values stand in keys: all numbers of one kind. */
    private static List<@Nullable Object> normalized(List<@Nullable Object> values) {
        List<@Nullable Object> normalized = new ArrayList<>();
        if (!values.isEmpty()) {
            new KeyValue(values).normalized().forEach(normalized::add);
        }
        return normalized;
    }

    /**
     * Bounds of a key, both of them included: whoever asks for less leaves out the rest.
     *
     * @param from null for none
     * @param to null for none
     */
    record Range(@Nullable Object from, @Nullable Object to) {}

    private static boolean startsWith(KeyValue key, List<@Nullable Object> prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (BsonTypes.compareValues(key.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Object position(Document document) {
        return Missing.ofNullable(document.get(ID));
    }

    private void put(Document document, Object position) {
        if (entries != null) {
            Set<KeyValue> keys = getKeyValues(document);
            arrays |= keys.size() != 1;
            keys.forEach(key -> entries.put(sharing(entries, with(key, position)), position));
        }
    }

    /** Neighbours mostly have the same first values; each is kept once, so that ten thousands of entries stay small. */
    private static KeyValue sharing(NavigableMap<KeyValue, Object> entries, KeyValue key) {
        KeyValue before = entries.lowerKey(key);
        if (before == null) {
            return key;
        }
        List<@Nullable Object> values = new ArrayList<>(key.size());
        for (int i = 0; i < key.size(); i++) {
            boolean same = BsonTypes.compareValues(before.get(i), key.get(i)) == 0;
            values.add(same ? before.get(i) : key.get(i));
        }
        return new KeyValue(values);
    }

    private KeyValue with(KeyValue key, Object position) {
        List<@Nullable Object> values =
                new ArrayList<>(key.stream().toList().subList(0, sortedBy().size()));
        values.add(position);
        return new KeyValue(values);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        put(document, position);
    }

    @Override
    public @Nullable Object remove(Document document) {
        if (entries == null) {
            return null;
        }
        Object position = position(document);
        getKeyValues(document).forEach(key -> entries.remove(with(key, position)));
        return position;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (entries != null && !nullAwareEqualsKeys(oldDocument, newDocument)) {
            remove(oldDocument);
            put(newDocument, position);
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Nothing is in the way of a document here.
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        // Nor of its change.
    }

    /** The collection asks {@link Plan}, not the library's way. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    /** Not empty as far as the library is concerned: it would read the whole collection to fill it. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getCount() {
        return entries == null ? 0 : entries.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries = null;
    }
}
