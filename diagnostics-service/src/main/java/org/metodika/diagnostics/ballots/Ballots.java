package org.metodika.diagnostics.ballots;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.Problems;

/**
 * The boxes of all surveys, a document each: {@code {_id: <survey>~<group>, version, sealed, used: [], papers: [], count}}. A paper
 * and the mark that its link was used go in with one write, so that each link counts once and no paper is lost.
 */
public final class Ballots {

    private static final String VERSION = "version";
    private static final String SEALED = "sealed";
    private static final String USED = "used";
    private static final String PAPERS = "papers";
    private static final String COUNT = "count";
    private static final int ATTEMPTS = 40;
    private static final int LOCKS = 64;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final MongoCollection<Document> collection;
    private final SecureRandom random = new SecureRandom();
    /** A class that sends at once queues here, and not at the store. */
    private final List<Lock> queues =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

    public Ballots(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * Puts a paper in, the first of its link; a second one is passed over.
     *
     * @return false where the box is closed
     */
    public boolean cast(UUID survey, String group, LinkSecret secret, String paper) {
        return !change(
                        id(survey, group),
                        present -> present.sealed() || present.hasUsed(secret)
                                ? present
                                : present.with(secret, paper, random))
                .sealed();
    }

    /** Closes a box and gives its papers; once closed it stays as it is. */
    public List<String> seal(UUID survey, String group) {
        return change(id(survey, group), present -> present.sealed() ? present : present.seal())
                .papers();
    }

    /** The papers of a box that was closed; of an open one nobody learns anything. */
    public List<String> papers(UUID survey, String group) {
        Document stored = collection.find(eq("_id", id(survey, group))).first();
        BallotBox box = read(stored);
        return box.sealed() ? box.papers() : List.of();
    }

    /** Whether so many papers are in. */
    public boolean hasAtLeast(UUID survey, String group, int papers) {
        Document stored = collection
                .find(eq("_id", id(survey, group)))
                .projection(Projections.include(COUNT))
                .first();
        return stored != null && stored.getInteger(COUNT, 0) >= papers;
    }

    private BallotBox change(String id, UnaryOperator<BallotBox> change) {
        Lock queue = queues.get(Math.floorMod(id.hashCode(), LOCKS));
        queue.lock();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Document stored = collection.find(eq("_id", id)).first();
                BallotBox present = read(stored);
                BallotBox next = change.apply(present);
                if (next.equals(present) || write(id, stored, next)) {
                    return next;
                }
            }
        } finally {
            queue.unlock();
        }
        throw Problems.unavailable(RETRY_AFTER);
    }

    private boolean write(String id, @Nullable Document stored, BallotBox box) {
        int version = stored == null ? 0 : stored.getInteger(VERSION);
        Document next = new Document("_id", id)
                .append(VERSION, version + 1)
                .append(SEALED, box.sealed())
                .append(USED, box.used())
                .append(PAPERS, box.papers())
                .append(COUNT, box.papers().size());
        if (stored != null) {
            return collection
                            .replaceOne(and(eq("_id", id), eq(VERSION, version)), next)
                            .getMatchedCount()
                    == 1;
        }
        try {
            collection.insertOne(next);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private static BallotBox read(@Nullable Document stored) {
        return stored == null
                ? BallotBox.EMPTY
                : new BallotBox(
                        stored.getBoolean(SEALED),
                        stored.getList(USED, String.class),
                        stored.getList(PAPERS, String.class));
    }

    private static String id(UUID survey, String group) {
        return survey + "~" + group;
    }
}
