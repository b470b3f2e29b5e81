package org.metodika.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds documents by an index wherever a query holds its first keys, and whose stored documents
 * never change in place.
 *
 * <p>The library hands out the stored documents themselves and lets an update write into them, while another thread
 * may be sending or committing the very same one. Here an update works on a copy, so that what was stored or read
 * stays as it was.
 */
final class DurableCollection extends H2Collection {

    /** Of fewer documents all are read as fast. */
    private static final int WORTH_AN_INDEX = 100;

    /** What the aggregation that this thread runs begins with. */
    private final ThreadLocal<@Nullable Document> begins = new ThreadLocal<>();

    /** True while this thread, holding the collection's monitor, looks for documents it will change. */
    private boolean changing;

    /** Of the documents to be changed only the first one is wanted. */
    private boolean onlyFirst;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        changing = true;
        onlyFirst = !isMulti;
        try {
            return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        } finally {
            changing = false;
            onlyFirst = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(query);
        } finally {
            changing = false;
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

    /** What aggregations read; some of their stages write into nested documents. */
    @Override
    public synchronized Stream<Document> queryAllAsStream() {
        Document match = begins.get();
        // The first to read is the aggregation itself; a later stage that reads this collection again wants all of it.
        begins.remove();
        return (match == null ? Optional.<Plan>empty() : plan(match, null, 0))
                .map(plan -> documents(plan.positions().toList().stream()))
                .orElseGet(super::queryAllAsStream)
                .map(Document::cloneDeeply);
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
                    return result(matchDocuments(
                            query, unique.getPositions(part), orderBy, skip, wanted, batchSize, projection));
                }
            }
        }
        return result(plan(query, orderBy, wanted)
                .map(plan -> matchDocumentsFromStream(
                        documents(plan.positions()),
                        query,
                        plan.ordered() ? null : orderBy,
                        skip,
                        wanted,
                        batchSize,
                        projection))
                .orElseGet(() -> matchDocuments(query, orderBy, skip, wanted, batchSize, projection)));
    }

    private QueryResult result(QueryResult found) {
        if (!changing) {
            return found;
        }
        return new QueryResult(() -> copies(found), found.getCursorId());
    }

    private static Iterator<Document> copies(QueryResult found) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(Document::cloneDeeply)
                .iterator();
    }

    /** Its only use is a statistic; keeping it would encode each document twice and write one page more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
