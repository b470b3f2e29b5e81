package org.metodika.benchmarks.chaos.evidence;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/** Reads the documents of all services straight from the store. */
final class StoreReader implements AutoCloseable {

    /** Of a row: the moment of its message, which is another when the same state was published again. */
    private static final String LAST_TIME = "lastTime";

    /** Of a row: when a round of reminders looks next, which it writes itself. */
    private static final String LOOK_ON = "lookOn";

    private static final String WAITING = "WAITING";

    private final MongoClient client;

    StoreReader(String uri) {
        this.client = MongoClients.create(uri);
    }

    List<StoredAggregate> aggregates() {
        List<StoredAggregate> all = new ArrayList<>();
        Register.AGGREGATES.forEach((name, type) -> {
            for (Document stored : collection(name).find().sort(Sorts.ascending("_id"))) {
                all.add(aggregate(type, stored));
            }
        });
        return all;
    }

    private static StoredAggregate aggregate(String type, Document stored) {
        Set<String> requests = stored.getList("requests", Document.class, List.of()).stream()
                .map(request -> request.getString("key"))
                .collect(Collectors.toSet());
        return new StoredAggregate(
                type,
                stored.getString("_id"),
                stored.getLong("version"),
                stored.getLong("seq"),
                stored.getList("outbox", Document.class, List.of()).size(),
                requests,
                stored.get("state", Document.class));
    }

    /** How many aggregates have something to send, accounts are due, and pieces of files wait to be applied. */
    long underWay() {
        long unsent = Register.AGGREGATES.keySet().stream()
                .mapToLong(name ->
                        collection(name).countDocuments(new Document("outbox.0", new Document("$exists", true))))
                .sum();
        long accounts = collection("program.accounts")
                .countDocuments(new Document("pending", true).append("nextTryAt", new Document("$lte", playedNow())));
        long rows = collection("program.import_chunks").countDocuments();
        return unsent + accounts + rows;
    }

    /** The day that is played. */
    private Date playedNow() {
        Document clock = collection("program.played_clock").find().first();
        return Date.from(Instant.now().plusMillis(clock == null ? 0 : clock.getLong("millis")));
    }

    Map<String, Map<String, Object>> allRows() {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        Register.READ_MODELS.forEach(model -> all.put(model.name(), rows(model.name())));
        return all;
    }

    Map<String, Map<String, Object>> kept() {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        Register.KEPT.forEach(name -> all.put(name, rows(name)));
        return all;
    }

    /** What the histories of programs tell, by program and number of the event. */
    Map<String, Object> histories() {
        return rows(Register.HISTORY);
    }

    private Map<String, Object> rows(String name) {
        Map<String, Object> rows = new TreeMap<>();
        for (Document row : collection(name).find()) {
            row.remove(LAST_TIME);
            row.remove(LOOK_ON);
            rows.put(String.valueOf(row.get("_id")), row);
        }
        return rows;
    }

    /** Events in the feed of each school, archives first. */
    Map<String, List<String>> feeds() {
        Map<String, List<String>> feeds = new TreeMap<>();
        List<Document> heads = collection("reporting.change_heads").find().into(new ArrayList<>());
        for (Document head : heads) {
            String school = head.getString("_id");
            Map<Long, Document> archives = new TreeMap<>();
            for (Document archive : collection("reporting.change_archives").find()) {
                String[] parts = archive.getString("_id").split("\\|", -1);
                if (parts[0].equals(school)) {
                    archives.put(Long.parseLong(parts[1]), archive);
                }
            }
            List<String> feed = new ArrayList<>();
            archives.values().forEach(archive -> feed.addAll(events(archive)));
            // Between archive and cut of the head a crash leaves entries in both; the base says where the head begins.
            List<String> whole = new ArrayList<>(feed.subList(0, (int) Math.min(feed.size(), head.getLong("base"))));
            whole.addAll(events(head));
            feeds.put(school, whole);
        }
        return feeds;
    }

    private static List<String> events(Document stretch) {
        return stretch.getList("entries", Document.class, List.of()).stream()
                .map(entry -> entry.getString("eventId"))
                .toList();
    }

    /** Dead letters that wait for somebody. */
    List<String> deadLetters() {
        List<String> letters = new ArrayList<>();
        for (String service : Register.SERVICES) {
            for (Document letter :
                    collection(Register.databaseOf(service) + ".dead_letters").find()) {
                if (WAITING.equals(letter.getString("status"))) {
                    letters.add("%s: %s %s".formatted(service, letter.get("_id"), letter.getString("error")));
                }
            }
        }
        return letters;
    }

    /** Collections that the register doesn't know. */
    List<String> strangers() {
        List<String> strangers = new ArrayList<>();
        for (String service : Register.SERVICES) {
            String database = Register.databaseOf(service);
            for (String collection : client.getDatabase(database).listCollectionNames()) {
                if (!collection.startsWith("system.") && !Register.knows(database, collection)) {
                    strangers.add(database + "." + collection);
                }
            }
        }
        return strangers;
    }

    /** Keycloak's ids of people by the names they sign in with. */
    Map<String, String> subjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        for (Document account : collection("program.accounts").find()) {
            String username = account.getString("username");
            String subject = account.getString("userId");
            if (username != null && subject != null) {
                subjects.put(username, subject);
            }
        }
        return subjects;
    }

    private MongoCollection<Document> collection(String name) {
        int dot = name.indexOf('.');
        return client.getDatabase(name.substring(0, dot)).getCollection(name.substring(dot + 1));
    }

    @Override
    public void close() {
        client.close();
    }
}
