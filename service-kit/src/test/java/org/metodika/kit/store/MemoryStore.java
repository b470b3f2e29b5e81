package org.metodika.kit.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.metodika.local.store.DocumentStore;

/** An embedded document store for the tests of a class, empty before each test. */
public final class MemoryStore implements BeforeEachCallback, AfterAllCallback {

    private final DocumentStore store = DocumentStore.inMemory(0);
    private final MongoClient client = MongoClients.create(store.uri());

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
        store.close();
    }
}
