package org.metodika.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Contents of files that aggregates name: a content is kept as long as its owner names it, and no longer. */
public final class KeptContents {

    private static final Logger log = LoggerFactory.getLogger(KeptContents.class);
    private static final int BATCH = 100;

    private final StoredFiles files;
    private final Names names;

    public KeptContents(StoredFiles files, Names names) {
        this.files = files;
        this.names = names;
    }

    /** Tells whether the stored state of an aggregate names a content. */
    @FunctionalInterface
    public interface Names {
        boolean names(UUID owner, String key);
    }

    /** Stores a content whose owner doesn't name it yet. */
    public String keep(ReceivedFile content, String mediaType, UUID owner) throws IOException {
        return files.keep(content.path(), mediaType, owner);
    }

    /** To be called before an owner lets a content go. */
    public void note(String key, UUID owner) {
        files.note(key, owner);
    }

    /**
     * After the owner was written: removes the content unless the owner names it. What fails here is left to the sweep.
     *
     * @return whether it is settled
     */
    public boolean clear(String key, UUID owner) {
        try {
            if (names.names(owner, key)) {
                files.settle(key);
            } else {
                files.discard(key);
            }
            return true;
        } catch (RuntimeException failed) {
            log.warn("The content {} is left to the sweep", key, failed);
            return false;
        }
    }

    /**
     * Clears what crashes left behind.
     *
     * @param before contents that have been on their way since before this moment are on their way no more
     */
    public void sweep(Instant before) {
        long done;
        do {
            List<StoredFiles.Entry> left = files.leftSince(before, BATCH);
            done = left.stream()
                    .filter(entry -> clear(entry.key(), entry.owner()))
                    .count();
        } while (done == BATCH);
    }

    /** The content, to be closed; empty where it is gone. */
    public Optional<InputStream> open(String key) throws IOException {
        return files.open(key);
    }
}
