package org.metodika.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A running document store, the stand-in for a MongoDB server. Nobody signs in to it, so it listens on the loopback
 * address unless it is told otherwise.
 *
 * <p>Kept in a file it survives the end of its process: an acknowledged write has left the process before the answer
 * does, so {@code kill -9} loses none. It does not force the disk, so a power cut may lose the last moments; what runs
 * in production is MongoDB. Without a file everything lives in memory and is gone with {@link #close()}.
 */
public final class DocumentStore implements AutoCloseable {

    /** Writers that may wait for one commit together; each costs a thread that mostly sleeps. */
    private static final int WORKERS = 16;

    private static final int CACHE_MEGABYTES = 48;

    private final MongoServer server;
    private final @Nullable Compaction compaction;
    private final MVStore file;
    private final InetSocketAddress address;

    private DocumentStore(MVStore file, InetSocketAddress wanted, boolean durable, Consumer<Throwable> onFailure) {
        this.file = file;
        var commits = new GroupCommit(durable ? file::commit : () -> {}, onFailure);
        this.server = new MongoServer(new DurableBackend(file, commits));
        server.bind(wanted, 1, WORKERS);
        this.address = server.getLocalAddress();
        this.compaction = durable ? new Compaction(file, commits) : null;
    }

    /**
     * Starts a store that forgets everything when it is closed.
     *
     * @param port TCP port on the loopback address, 0 for any free one
     */
    public static DocumentStore inMemory(int port) {
        return new DocumentStore(MVStore.open(null), onLoopback(port), false, failure -> {});
    }

    /**
     * Starts a store that keeps its data in a file.
     *
     * @param port TCP port on the loopback address, 0 for any free one
     * @param file the file, made with its folders when it isn't there; one store at a time may have it open
     * @throws org.h2.mvstore.MVStoreException when the file is in use by another process or is not a store
     */
    public static DocumentStore inFile(int port, Path file) {
        return inFile(onLoopback(port), file, failure -> {});
    }

    /**
     * As {@link #inFile(int, Path)}.
     *
     * @param address where to listen: the loopback address but in a container of its own
     * @param onFailure told once when the file can't be written any more (a full disk, for one); from then on every
     *     write is answered with an error
     */
    static DocumentStore inFile(InetSocketAddress address, Path file, Consumer<Throwable> onFailure) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                // Nothing but GroupCommit may commit: a commit of MVStore's own could catch a document half indexed.
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        // Space of outdated chunks is used again at once. MVStore keeps them 45 s against disks that reorder writes in
        // a power cut; the end of a process, which is what is promised here, reorders nothing.
        store.setRetentionTime(0);
        try {
            return new DocumentStore(store, address, true, onFailure);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private static InetSocketAddress onLoopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Connection string without a database, for example {@code mongodb://127.0.0.1:27017}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    /** The TCP port on the loopback address. */
    public int port() {
        return address.getPort();
    }

    /** Ends all connections and closes the file. */
    @Override
    public void close() {
        if (compaction != null) {
            compaction.close();
        }
        server.shutdownNow();
        if (!file.isClosed()) {
            file.close();
        }
    }
}
