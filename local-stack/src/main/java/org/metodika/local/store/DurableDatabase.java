package org.metodika.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose documents and keys are kept as BSON, in maps of the names that {@link H2Database} gives them (it
 * drops and renames them by these names). Java serialisation, its own way, is several times slower and larger.
 */
final class DurableDatabase extends H2Database {

    private static final String DOCUMENTS = "databases.";
    private static final String INDEX = "._index_";

    private final MVStore store;

    DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Before super(): it opens the collections already.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(collectionName);
        MVMap<Object, byte[]> documents = store.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<Object, byte[]>().keyType(BsonTypes.VALUE).valueType(BsonTypes.DOCUMENT));
        return new DurableCollection(this, collectionName, options, documents, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        MVMap<KeyValue, Object> positions = store.openMap(
                getFullCollectionNamespace(collectionName) + INDEX + indexName,
                new MVMap.Builder<KeyValue, Object>().keyType(BsonTypes.KEY).valueType(BsonTypes.VALUE));
        return new UniqueIndex(positions, indexName, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new SortedIndex(indexName, keys);
    }

    /** Tells the collection what an aggregation begins with; the library would have it read everything. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databaseResolver, Oplog oplog) {
        if (command.equalsIgnoreCase("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getFirst() instanceof Document first
                && first.get("$match") instanceof Document match
                && query.get(command) instanceof String name
                && resolveCollection(name, false) instanceof DurableCollection collection) {
            return collection.reading(
                    match, () -> super.handleCommand(channel, command, query, databaseResolver, oplog));
        }
        return super.handleCommand(channel, command, query, databaseResolver, oplog);
    }

    /**
     * Gives a collection another name, and its maps with it. The library looks for them under the new name already, so that
     * they would keep the old one: the documents would be gone after a restart, and the next collection of the old name
     * would write into this one.
     */
    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String before = collection.getFullName();
        super.moveCollection(from, collection, newName);
        String after = collection.getFullName();
        for (String name : List.copyOf(store.getMapNames())) {
            if (name.equals(DOCUMENTS + before)) {
                rename(name, DOCUMENTS + after);
            } else if (name.startsWith(before + INDEX)) {
                rename(name, after + name.substring(before.length()));
            }
        }
    }

    /** What is in the way is the empty map that the library has just opened. */
    private void rename(String before, String after) {
        if (store.hasMap(after)) {
            store.removeMap(after);
        }
        store.renameMap(store.openMap(before), after);
    }
}
