package org.metodika.kit.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An embedded document store for the tests of a class, empty before each test. */
public final class MemoryStore implements BeforeEachCallback, AfterAllCallback {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri = server.bindAndGetConnectionString();
    private final MongoClient client = MongoClients.create(uri);

    public MongoDatabase database() {
        return client.getDatabase("kit");
    }

    public MongoClient client() {
        return client;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database()
                .listCollectionNames()
                .forEach(name -> database().getCollection(name).drop());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        client.close();
        server.shutdownNow();
    }
}
