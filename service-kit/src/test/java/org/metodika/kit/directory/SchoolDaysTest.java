package org.metodika.kit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.metodika.kit.store.MemoryStore;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

class SchoolDaysTest {

    @RegisterExtension
    private static final MemoryStore MEMORY = new MemoryStore();

    private static final String DAY = "2026-11-27";

    private final MongoTemplate mongo = new MongoTemplate(MEMORY.client(), "days");

    @BeforeEach
    void begin() {
        mongo.getDb().drop();
        for (String school : List.of("moscow", "kaliningrad")) {
            mongo.getCollection("rows")
                    .insertOne(new Document("_id", school)
                            .append("schoolId", school)
                            .append("day", DAY));
        }
    }

    private void know(String school, String zone) {
        mongo.getCollection(mongo.getCollectionName(KnownSchool.class))
                .insertOne(new Document("_id", school).append("name", school).append("timeZone", zone));
    }

    private List<String> overAt(String moment) {
        SchoolDays days = new SchoolDays(mongo, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
        Query over = new Query(days.each(today -> where("day").lt(today.toString())));
        return mongo.find(over, Document.class, "rows").stream()
                .map(row -> row.getString("_id"))
                .toList();
    }

    @Test
    void aDayIsOverWhereItIsTomorrowAlready() {
        know("moscow", "Europe/Moscow");
        know("kaliningrad", "Europe/Kaliningrad");

        assertThat(overAt(DAY + "T20:59:59Z")).isEmpty();
        assertThat(overAt(DAY + "T21:00:00Z")).containsExactly("moscow");
        assertThat(overAt(DAY + "T22:00:00Z")).containsExactlyInAnyOrder("moscow", "kaliningrad");
    }

    @Test
    void schoolsThatNobodyKnowsYetLiveByUtc() {
        assertThat(overAt(DAY + "T23:59:59Z")).isEmpty();
        assertThat(overAt(LocalDate.parse(DAY).plusDays(1) + "T00:00:00Z")).hasSize(2);
    }
}
