package org.metodika.kit.store;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Whether the document store answers; {@code ping} is the one command that every store of this kind knows. */
public final class StoreHealth implements HealthIndicator {

    private final MongoDatabaseFactory database;

    public StoreHealth(MongoDatabaseFactory database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            database.getMongoDatabase().runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException away) {
            return Health.down()
                    .withDetail("reason", String.valueOf(away.getMessage()))
                    .build();
        }
    }
}
