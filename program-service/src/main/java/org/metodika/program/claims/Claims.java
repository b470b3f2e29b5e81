package org.metodika.program.claims;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.bson.Document;

/**
 * Keys of one kind and who holds them. A key is a document's {@code _id}, so two writers can never both get it, on any
 * MongoDB, without a transaction.
 */
public final class Claims {

    private static final int CHUNK = 500;

    /** A holder who has just claimed a key may not have written it down yet. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final String HOLDER = "holder";
    private static final String AT = "at";

    private final MongoCollection<Document> collection;
    private final Clock clock;

    public Claims(MongoCollection<Document> collection, Clock clock) {
        this.collection = collection;
        this.clock = clock;
    }

    /** Who holds which of these keys; free keys are left out. */
    public Map<String, UUID> holders(Collection<String> keys) {
        Map<String, UUID> holders = new HashMap<>();
        for (List<String> some : chunks(keys)) {
            for (Document claim : collection.find(in("_id", some))) {
                holders.put(claim.getString("_id"), holder(claim));
            }
        }
        return holders;
    }

    /** The holders of all these keys; free ones get a new holder each. */
    public Map<String, UUID> reserve(Collection<String> keys, Function<String, UUID> newHolder) {
        Map<String, UUID> present = holders(keys);
        List<WriteModel<Document>> free = new ArrayList<>();
        for (String key : keys) {
            if (!present.containsKey(key)) {
                free.add(new InsertOneModel<>(claim(key, newHolder.apply(key))));
            }
        }
        if (free.isEmpty()) {
            return present;
        }
        insert(free);
        return holders(keys);
    }

    /** Gives these keys to these holders, whoever held them before. */
    public void assign(Map<String, UUID> holders) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        holders.forEach((key, holder) -> writes.add(
                new ReplaceOneModel<>(eq("_id", key), claim(key, holder), new ReplaceOptions().upsert(true))));
        for (int from = 0; from < writes.size(); from += CHUNK) {
            collection.bulkWrite(
                    writes.subList(from, Math.min(from + CHUNK, writes.size())), new BulkWriteOptions().ordered(false));
        }
    }

    /**
     * Claims one key.
     *
     * @param stillNeeds whether a holder still has the key; a claim that a crash or a change left behind is taken over
     * @return whether {@code holder} has it now
     */
    public boolean claim(String key, UUID holder, BiPredicate<UUID, String> stillNeeds) {
        Optional<Document> present =
                Optional.ofNullable(collection.find(eq("_id", key)).first());
        if (present.isEmpty()) {
            try {
                collection.insertOne(claim(key, holder));
                return true;
            } catch (MongoWriteException e) {
                if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                present = Optional.ofNullable(collection.find(eq("_id", key)).first());
            }
        }
        return present.map(claim -> takeOver(claim, holder, stillNeeds)).orElse(false);
    }

    /**
     * Gives a key up, so that the next one need not wait until the claim is old enough to be taken over.
     *
     * @param claimedBefore only where it was claimed earlier than this: whoever began then to give it up doesn't lose what the
     *     same holder has claimed anew meanwhile
     */
    public void release(String key, UUID holder, Instant claimedBefore) {
        collection.deleteOne(and(eq("_id", key), eq(HOLDER, holder.toString()), lt(AT, Date.from(claimedBefore))));
    }

    /** Gives up a key that this holder needs no more; nothing happens where another has it. */
    public void release(String key, UUID holder) {
        collection.deleteOne(and(eq("_id", key), eq(HOLDER, holder.toString())));
    }

    private boolean takeOver(Document present, UUID holder, BiPredicate<UUID, String> stillNeeds) {
        String key = present.getString("_id");
        UUID other = holder(present);
        if (other.equals(holder)) {
            // Renewed, so that nobody takes it over before it is written down.
            return collection
                            .replaceOne(and(eq("_id", key), eq(HOLDER, other.toString())), claim(key, holder))
                            .getMatchedCount()
                    == 1;
        }
        Instant claimedAt = present.getDate(AT).toInstant();
        if (stillNeeds.test(other, key) || claimedAt.plus(GRACE).isAfter(clock.instant())) {
            return false;
        }
        return collection
                        .replaceOne(and(eq("_id", key), eq(HOLDER, other.toString())), claim(key, holder))
                        .getMatchedCount()
                == 1;
    }

    private void insert(List<WriteModel<Document>> claims) {
        for (int from = 0; from < claims.size(); from += CHUNK) {
            try {
                collection.bulkWrite(
                        claims.subList(from, Math.min(from + CHUNK, claims.size())),
                        new BulkWriteOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                boolean onlyTaken = e.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
                if (!onlyTaken) {
                    throw e;
                }
            }
        }
    }

    private Document claim(String key, UUID holder) {
        return new Document("_id", key).append(HOLDER, holder.toString()).append(AT, Date.from(clock.instant()));
    }

    private static UUID holder(Document claim) {
        return UUID.fromString(claim.getString(HOLDER));
    }

    private static List<List<String>> chunks(Collection<String> keys) {
        List<String> all = List.copyOf(keys);
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
