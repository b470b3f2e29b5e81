package org.metodika.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.Iterator;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableBackendTest {

    private static final int ROWS = 1_000;
    private static final int ROUNDS = 20;
    private static final String TEXT = "x".repeat(1_000);

    @TempDir
    private Path folder;

    /** Without care a list answers "Chunk not found" when its documents were moved while it read. */
    @Test
    void compactionLeavesAloneWhatAReaderMayStillComeTo() {
        try (MVStore file = open()) {
            writeAll(file.openMap("rows"), file);
        }
        // Opened anew, so that the reader finds none of the pages in memory.
        try (MVStore file = open()) {
            var backend = new DurableBackend(file, new GroupCommit(file::commit, failure -> {}));
            MVMap<Integer, String> rows = file.openMap("rows");

            Document answer = backend.read(() -> {
                Iterator<Integer> reader = rows.keyIterator(0);
                int read = 0;
                for (; reader.hasNext(); read++) {
                    reader.next();
                    if (read == 0) {
                        for (int round = 0; round < ROUNDS; round++) {
                            writeAll(rows, file);
                        }
                    }
                }
                return new Document("read", read);
            });

            assertThat(answer).isEqualTo(new Document("read", ROWS));
        }
    }

    private MVStore open() {
        MVStore file = new MVStore.Builder()
                .fileName(folder.resolve("reads.mv.db").toString())
                .cacheSize(0)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        file.setRetentionTime(0);
        return file;
    }

    private static void writeAll(MVMap<Integer, String> rows, MVStore file) {
        for (int row = 0; row < ROWS; row++) {
            rows.put(row, TEXT);
        }
        file.commit();
        file.compact(60, 4 * 1024 * 1024);
    }
}
