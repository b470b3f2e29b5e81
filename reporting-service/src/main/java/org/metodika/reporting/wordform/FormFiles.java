package org.metodika.reporting.wordform;

import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps files by their SHA-256: each once, never changed, never dropped. */
@Component
public class FormFiles {

    private static final String COLLECTION = "form_files";
    private static final String CONTENT = "content";

    private final MongoOperations mongo;

    FormFiles(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps a file; again has no further effect. */
    public void keep(String sha256, byte[] content) {
        mongo.save(new Document("_id", sha256).append(CONTENT, new Binary(content)), COLLECTION);
    }

    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(mongo.findById(sha256, Document.class, COLLECTION))
                .map(stored -> stored.get(CONTENT, Binary.class).getData());
    }
}
