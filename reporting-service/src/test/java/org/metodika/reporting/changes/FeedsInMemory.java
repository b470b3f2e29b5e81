package org.metodika.reporting.changes;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.metodika.local.store.DocumentStore;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A document store for one test, which can be made to fail. */
final class FeedsInMemory implements AutoCloseable {

    private final DocumentStore documents = DocumentStore.inMemory(0);
    private final MongoClient client = MongoClients.create(documents.uri());
    private final MongoOperations mongo = new MongoTemplate(client, "feeds");

    FeedStore store() {
        return new FeedStore(mongo);
    }

    /** A store whose writes fail now and then, some of them after they have been carried out. */
    FeedStore failing(Random dice) {
        return new FailingStore(mongo, dice);
    }

    @Override
    public void close() {
        client.close();
        documents.close();
    }

    private static final class FailingStore extends FeedStore {
        private final Random dice;

        FailingStore(MongoOperations mongo, Random dice) {
            super(mongo);
            this.dice = dice;
        }

        @Override
        boolean append(FeedHead known, List<Arrival> arrivals) {
            crash();
            boolean written = super.append(known, arrivals);
            crash();
            return written;
        }

        @Override
        boolean cut(FeedHead head, int number) {
            crash();
            boolean written = super.cut(head, number);
            crash();
            return written;
        }

        @Override
        void remember(Map<String, Long> sequences) {
            crash();
            super.remember(sequences);
            crash();
        }

        private void crash() {
            if (dice.nextInt(12) == 0) {
                throw new TransientDataAccessResourceException("the process dies here");
            }
        }
    }
}
