package org.metodika.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/** Answers commands; one that may write is answered when its effect is in the file. */
final class DurableBackend extends H2Backend {

    private static final Set<String> READING = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "validate",
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "serverstatus",
            "connectionstatus",
            "hostinfo",
            "getlasterror",
            "getparameter",
            "endsessions",
            "whatsmyuri");

    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    private final GroupCommit commits;

    DurableBackend(MVStore store, GroupCommit commits) {
        super(store);
        this.commits = commits;
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        return mayWrite(command, query)
                ? commits.write(() -> super.handleCommand(channel, databaseName, command, query))
                : read(() -> super.handleCommand(channel, databaseName, command, query));
    }

    /**
     * Reads while others write. {@link Compaction} frees outdated chunks at once; it must leave alone those that this
     * reader may still come to. A writer needs no such care: nothing commits or compacts beside it.
     */
    Document read(Supplier<Document> reading) {
        MVStore.TxCounter version = getMvStore().registerVersionUsage();
        try {
            return reading.get();
        } finally {
            getMvStore().deregisterVersionUsage(version);
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new DurableDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    /** The owner of the file closes it. */
    @Override
    public void close() {}

    /** What is not known to read only is taken for a write: a needless commit is cheap. */
    private static boolean mayWrite(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("aggregate")) {
            return query.get("pipeline") instanceof List<?> stages
                    && stages.stream()
                            .anyMatch(stage -> stage instanceof Document document
                                    && document.keySet().stream().anyMatch(WRITING_STAGES::contains));
        }
        return !READING.contains(name);
    }
}
