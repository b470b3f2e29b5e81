package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

/**
 * Sixty schools that only monitoring-service knows of: copies of what it stored of a real one, with other ids and days. So much as
 * orders, assessments and reports of two years come to can't be made through the gateway in minutes; what is measured reads and counts these
 * rows, whoever wrote them.
 */
final class ManySchools {

    static final int SCHOOLS = 60;
    static final int PROGRAMS = 6_000;
    static final int CHECKPOINTS = 70_000;

    /** Last days that go by in one night: of a third of all programs, as at the end of a term. */
    static final int MISSED = 2_000;

    private static final int NIGHTS = 2;

    /** Numbers keep their kinds. */
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private static final String DATABASE = "monitoring";
    private static final String ROWS = "checkpoint_rows";
    private static final int FIRST_CODE = 8001;
    private static final int TEACHERS = 50;
    private static final int BATCH = 1_000;
    private static final int DAYS_BETWEEN = 60;
    private static final int DAYS_BACK = 300;

    private final Platform platform;
    private final Document school;
    private final Document person;
    private final Document plan;
    private final Document row;
    private final Document checkpoint;
    private final List<Document> programs = new ArrayList<>();
    private int nights;

    /** @param program one that monitoring-service has laid out checkpoints of, and whose teacher it knows */
    ManySchools(Platform platform, Town.Program program) throws InterruptedException {
        this.platform = platform;
        Arrival.awaitAll(platform);
        this.school = one("known_schools", program.teacher().school());
        this.person = one("known_people", program.teacher().id());
        this.plan = one("watched_plans", program.id());
        this.row = found(of(ROWS).find(eq("programId", program.id())).first(), ROWS);
        this.checkpoint = one("checkpoints", row.getString("_id"));
    }

    /** Writes all of it but what the night brings; gives the codes of the schools. */
    List<String> write() {
        List<String> codes = new ArrayList<>();
        List<Document> schools = new ArrayList<>();
        List<Document> people = new ArrayList<>();
        List<Document> rows = new ArrayList<>();
        for (int number = 0; number < SCHOOLS; number++) {
            String code = Integer.toString(FIRST_CODE + number);
            codes.add(code);
            schools.add(copy(school, Map.of("_id", code)));
            List<String> teachers = new ArrayList<>();
            for (int teacher = 0; teacher < TEACHERS; teacher++) {
                teachers.add(id());
                people.add(copy(person, Map.of("_id", teachers.getLast(), "schoolId", code)));
            }
            for (int program = 0; program < PROGRAMS / SCHOOLS; program++) {
                String teacher = teachers.get(program % TEACHERS);
                Document written = copy(
                        plan, Map.of("_id", id(), "schoolId", code, "teacherId", teacher, "status", "IN_PROGRESS"));
                programs.add(written);
                addRows(written, number * PROGRAMS / SCHOOLS + program, rows);
            }
        }
        insert("known_schools", schools);
        insert("known_people", people);
        insert("watched_plans", programs);
        insert(ROWS, rows);
        insert("watch_marks", codes.stream().map(ManySchools::mark).toList());
        return codes;
    }

    private static Document mark(String code) {
        return new Document("_id", code).append("changes", 1L);
    }

    /** Twelve or eleven stages, so that all programs together have as many as there are to be, with those of the nights. */
    private void addRows(Document program, int number, List<Document> rows) {
        int before = (int) ((long) number * (CHECKPOINTS - NIGHTS * MISSED) / PROGRAMS);
        int after = (int) ((long) (number + 1) * (CHECKPOINTS - NIGHTS * MISSED) / PROGRAMS);
        for (int stage = 0; stage < after - before; stage++) {
            LocalDate deadline =
                    Town.today().minusDays(DAYS_BACK).plusDays((long) stage * DAYS_BETWEEN + number % DAYS_BETWEEN);
            rows.add(row(program, deadline, stage + number));
        }
    }

    /** Most of what is over was passed, one of twenty is overdue; of what lies ahead one of fifteen waits for an assessor. */
    private Document row(Document program, LocalDate deadline, int number) {
        boolean over = deadline.isBefore(Town.today());
        Document made = blank(program, deadline);
        if (over && number % 20 != 0) {
            made.append("status", "PASSED").append("passedOn", deadline.toString());
            handedIn(made, deadline);
        } else if (over) {
            made.append("missedOn", deadline.plusDays(1).toString());
        } else {
            made.append("watched", deadline.toString());
            if (number % 15 == 0) {
                handedIn(made, Town.today().minusDays(2));
            }
        }
        return made;
    }

    private static void handedIn(Document made, LocalDate day) {
        made.append("reportHandedIn", true).append("reportHandedInOn", day.toString());
    }

    /** A checkpoint that nothing has happened to. */
    private Document blank(Document program, LocalDate deadline) {
        Document made = copy(
                row,
                Map.of(
                        "_id", id(),
                        "programId", program.getString("_id"),
                        "schoolId", program.getString("schoolId"),
                        "teacherId", program.getString("teacherId"),
                        "deadline", deadline.toString(),
                        "reportDue", deadline.toString(),
                        "status", "OPEN",
                        "reportHandedIn", false));
        List.of("watched", "missedOn", "passedOn", "returned", "violations", "reportHandedInOn")
                .forEach(made::remove);
        return made;
    }

    /**
     * Writes checkpoints whose last day is over and that nobody has looked at, of other programs each night: the aggregates first, then
     * their rows at once.
     */
    void writeWhatTheNightBrings() {
        LocalDate deadline = Town.today().minusDays(10);
        List<Document> rows = new ArrayList<>();
        List<Document> checkpoints = new ArrayList<>();
        for (int number = 0; number < MISSED; number++) {
            Document made = blank(programs.get(number * (PROGRAMS / MISSED) + nights), deadline);
            made.append("watched", deadline.toString());
            rows.add(made);
            checkpoints.add(aggregate(made));
        }
        nights++;
        insert("checkpoints", checkpoints);
        of(ROWS).insertMany(rows, new InsertManyOptions().ordered(false));
    }

    /** The whole stored checkpoint with the ids and days of another. */
    private Document aggregate(Document made) {
        String text = checkpoint.toJson(EXACT);
        for (String field : List.of("_id", "programId", "schoolId", "teacherId", "deadline")) {
            text = text.replace("\"" + row.getString(field) + "\"", "\"" + made.getString(field) + "\"");
        }
        Document copy = Document.parse(text).append("outbox", new ArrayList<>());
        copy.remove("outboxSince");
        return copy;
    }

    /** Marks all these schools as changed. */
    void touch() {
        of("watch_marks").updateMany(exists("_id"), new Document("$inc", new Document("changes", 1L)));
    }

    /** Whether the lists of all schools are counted. */
    boolean isCounted() {
        return of("watch_marks").find().into(new ArrayList<>()).stream()
                .allMatch(mark -> mark.get("counted") instanceof Number counted
                        && counted.longValue()
                                >= mark.get("changes", Number.class).longValue());
    }

    private void insert(String collection, List<Document> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            of(collection)
                    .insertMany(
                            documents.subList(from, Math.min(from + BATCH, documents.size())),
                            new InsertManyOptions().ordered(false));
        }
    }

    private static Document copy(Document original, Map<String, ?> changed) {
        Document copy = new Document(original);
        copy.putAll(changed);
        return copy;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private MongoCollection<Document> of(String collection) {
        return platform.collection(DATABASE, collection);
    }

    private Document one(String collection, String id) throws InterruptedException {
        Arrival.awaitOne(of(collection), id);
        return found(of(collection).find(eq("_id", id)).first(), collection);
    }

    private static Document found(@Nullable Document document, String collection) {
        return Objects.requireNonNull(document, collection);
    }
}
