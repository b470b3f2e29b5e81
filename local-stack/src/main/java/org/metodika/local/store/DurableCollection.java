package org.metodika.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that keeps each document as BSON bytes and finds documents by an index wherever a query holds its first keys.
 *
 * <p>Whoever reads gets documents of their own: the library lets an update write into what it has read, and some stages of an
 * aggregation too, while another thread may be sending the very same document. And bytes are small, and neither read nor
 * written anew when only a neighbour of theirs in the file is wanted or has changed.
 */
final class DurableCollection extends AbstractSynchronizedMongoCollection<Object> {

    /** Of fewer documents all are read as fast. */
    private static final int WORTH_AN_INDEX = 100;

    private final MVMap<Object, byte[]> documents;

    /** What the aggregation that this thread runs begins with. */
    private final ThreadLocal<@Nullable Document> begins = new ThreadLocal<>();

    /** Of the documents that this thread, holding the collection's monitor, looks for, only the first one is wanted. */
    private boolean onlyFirst;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, byte[]> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        onlyFirst = !isMulti;
        try {
            return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        } finally {
            onlyFirst = false;
        }
    }

    /** Lets an aggregation run that begins with this match. */
    <T> T reading(Document match, Supplier<T> aggregation) {
        begins.set(match);
        try {
            return aggregation.get();
        } finally {
            begins.remove();
        }
    }

    /** What aggregations read. */
    @Override
    public synchronized Stream<Document> queryAllAsStream() {
        Document match = begins.get();
        // The first to read is the aggregation itself; a later stage that reads this collection again wants all of it.
        begins.remove();
        return (match == null ? Optional.<Plan>empty() : plan(match, null, 0))
                .map(plan -> documents(plan.positions().toList().stream()))
                .orElseGet(super::queryAllAsStream);
    }

    /** How to answer a query without reading everything; empty where that is as good. */
    private Optional<Plan> plan(Document query, @Nullable Document order, int limit) {
        if (count() < WORTH_AN_INDEX) {
            return Optional.empty();
        }
        Optional<Plan> plan = Plan.of(sortedIndexes(), query, order, limit);
        while (plan.isPresent() && plan.get().index().ensureMadeOf(super::queryAllAsStream)) {
            // Only now is it known whether there are arrays in its keys.
            plan = Plan.of(sortedIndexes(), query, order, limit);
        }
        return plan;
    }

    private Stream<SortedIndex> sortedIndexes() {
        return getIndexes().stream().filter(SortedIndex.class::isInstance).map(SortedIndex.class::cast);
    }

    private Stream<Document> documents(Stream<Object> positions) {
        return positions.map(this::getDocument).filter(Objects::nonNull);
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        int wanted = onlyFirst ? 1 : limit;
        for (Index<Object> index : getIndexes()) {
            if (index instanceof UniqueIndex unique) {
                Document part = unique.answerablePart(query);
                if (part != null) {
                    return matchDocuments(
                            query, unique.getPositions(part), orderBy, skip, wanted, batchSize, projection);
                }
            }
        }
        return plan(query, orderBy, wanted)
                .map(plan -> matchDocumentsFromStream(
                        documents(plan.positions()),
                        query,
                        plan.ordered() ? null : orderBy,
                        skip,
                        wanted,
                        batchSize,
                        projection))
                .orElseGet(() -> matchDocuments(query, orderBy, skip, wanted, batchSize, projection));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Stream<DocumentWithPosition<Object>> all = streamAllDocumentsWithPosition();
        if (isNaturalDescending(orderBy)) {
            all = all.sorted(Comparator.comparing(DocumentWithPosition::getPosition, ValueComparator.desc()));
        }
        return matchDocumentsFromStream(
                all.map(DocumentWithPosition::getDocument), query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        byte[] stored = documents.get(position);
        return stored == null ? null : BsonTypes.decode(stored);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(BsonTypes.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object position = getIdField() == null
                ? UUID.randomUUID()
                : Missing.ofNullable(Utils.getSubdocumentValue(document, getIdField()));
        if (documents.putIfAbsent(position, BsonTypes.encode(document)) != null) {
            throw new IllegalStateException("A second document at %s of %s".formatted(position, this));
        }
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        documents.put(Missing.ofNullable(position), BsonTypes.encode(newDocument));
    }

    @Override
    protected void removeDocument(Object position) {
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("No document at %s of %s".formatted(position, this));
        }
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Its only use is a statistic; keeping it would encode each document twice and write one page more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
