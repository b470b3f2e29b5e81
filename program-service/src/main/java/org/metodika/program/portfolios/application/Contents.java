package org.metodika.program.portfolios.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.store.AggregateStore;
import org.metodika.program.portfoliofiles.StoredFiles;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.PortfolioEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Contents of the files of portfolios: a content is kept as long as the portfolio names it, and no longer. */
public final class Contents {

    private static final Logger log = LoggerFactory.getLogger(Contents.class);

    private final StoredFiles files;
    private final AggregateStore<Portfolio, PortfolioEvent> store;

    public Contents(StoredFiles files, AggregateStore<Portfolio, PortfolioEvent> store) {
        this.files = files;
        this.store = store;
    }

    /** Stores a content whose portfolio doesn't name it yet. */
    String keep(Path content, String mediaType, UUID owner) throws IOException {
        return files.keep(content, mediaType, owner);
    }

    /** To be called before a portfolio lets a content go. */
    void note(String key, UUID owner) {
        files.note(key, owner);
    }

    /**
     * After the portfolio was written: removes the content unless the portfolio names it. What fails here is left to the sweep.
     *
     * @return whether it is settled
     */
    boolean clear(String key, UUID owner) {
        try {
            boolean named = store.find(owner.toString())
                    .filter(portfolio -> portfolio.state().names(key))
                    .isPresent();
            if (named) {
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
     * @return how many were settled
     */
    int sweep(Instant before, int limit) {
        List<StoredFiles.Entry> left = files.leftSince(before, limit);
        return (int)
                left.stream().filter(entry -> clear(entry.key(), entry.owner())).count();
    }

    /** The content, to be closed; empty where it is gone. */
    public Optional<InputStream> open(String key) throws IOException {
        return files.open(key);
    }
}
