package org.metodika.local.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index, of {@code _id} or of other keys. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private static final Set<String> EQUALITY = Set.of("$eq");

    private final MVMap<KeyValue, Object> positions;

    UniqueIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    /**
     * The part of a query this index can answer, or null when the query doesn't give all its keys. The library itself
     * uses an index only when the query has exactly its keys, so {@code {_id, version}} would read every document.
     */
    @Nullable
    Document answerablePart(Document query) {
        var part = new Document();
        for (String key : keys()) {
            Object condition = condition(query, key);
            if (condition == null) {
                return null;
            }
            part.put(key, condition);
        }
        return canHandle(part) ? part : null;
    }

    /** What a query, or any part of it joined by $and, asks of a key. The whole query is matched afterwards anyway. */
    private static @Nullable Object condition(Document query, String key) {
        Object condition = query.get(key);
        if (condition != null) {
            return condition instanceof Document operators && operators.keySet().equals(EQUALITY)
                    ? operators.get("$eq")
                    : condition;
        }
        if (query.get("$and") instanceof List<?> parts) {
            for (Object part : parts) {
                Object inner = part instanceof Document document ? condition(document, key) : null;
                if (inner != null) {
                    return inner;
                }
            }
        }
        return null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
