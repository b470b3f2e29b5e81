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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds documents by a unique index wherever a query holds its keys, and whose stored documents
 * never change in place.
 *
 * <p>The library hands out the stored documents themselves and lets an update write into them, while another thread
 * may be sending or committing the very same one. Here an update works on a copy, so that what was stored or read
 * stays as it was.
 */
final class DurableCollection extends H2Collection {

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

    /** What aggregations read; some of their stages write into nested documents. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return super.queryAllAsStream().map(Document::cloneDeeply);
    }

    @Override
    protected QueryResult queryDocuments(
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
        return result(matchDocuments(query, orderBy, skip, wanted, batchSize, projection));
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
