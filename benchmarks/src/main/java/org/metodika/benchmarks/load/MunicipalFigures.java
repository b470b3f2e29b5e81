package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a municipality of 60 schools and 6,000 teachers with all their rows: how long the report takes, and what one event
 * costs, at a tenth of the size and at all of it; and of ten times as many of which there are only totals. Rows are written as the service's followers write them, past the services that would
 * tell of them.
 */
final class MunicipalFigures {

    private static final Duration AIM_REPORT = Duration.ofMillis(300);
    private static final int FEW_SCHOOLS = 6;
    private static final int SCHOOLS = 60;
    private static final int MANY_SCHOOLS = 600;
    private static final int TEACHERS = 100;
    private static final int CHECKPOINTS = 5;
    private static final int DEFICITS = 2;
    private static final int EVENTS = 6;
    private static final String DATABASE = "reporting";
    private static final String TIMER = "reports_totals_counting_seconds";
    private static final String MUNICIPALITY = "/api/reports/municipality";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final long PAUSE_MILLIS = 50;
    private static final int MILLIS = 1_000;

    private final Session session;

    MunicipalFigures(Session session) {
        this.session = session;
    }

    void measure() throws InterruptedException, IOException {
        session.says("Writing the rows of %,d teachers …".formatted(FEW_SCHOOLS * TEACHERS));
        bring(0, FEW_SCHOOLS);
        oneEvent(FEW_SCHOOLS);
        session.says("Writing the rows of %,d teachers …".formatted(SCHOOLS * TEACHERS));
        long begin = System.nanoTime();
        bring(FEW_SCHOOLS, SCHOOLS);
        session.note("All %d schools were written and counted %.1f s after the first row of theirs."
                .formatted(SCHOOLS, (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1)));
        oneEvent(SCHOOLS);
        report(
                "report of the municipality, %d schools, %,d teachers".formatted(SCHOOLS, SCHOOLS * TEACHERS),
                MUNICIPALITY);
        report("report by organisation, a page of 50", "/api/reports/organisations?limit=50");
        analytics();
        session.says("Writing the totals of %,d teachers …".formatted(MANY_SCHOOLS * TEACHERS));
        bringTotals();
        report(
                "report of the municipality, %d schools, %,d teachers, of totals alone"
                        .formatted(MANY_SCHOOLS, MANY_SCHOOLS * TEACHERS),
                MUNICIPALITY);
    }

    private void report(String what, String path) throws InterruptedException, IOException {
        byte[] request = Wanted.get(path, token());
        Measured one = session.run(what, session.pace().shortLoad(1), number -> worker(request));
        session.found(Figure.load(what + ", one at a time", "requests", AIM_REPORT, one));
        Measured many = session.run(
                what + ", all at once", session.pace().shortLoad(Bench.CONNECTIONS), number -> worker(request));
        session.found(Figure.floor(what, "requests", many));
    }

    /** Figures over a period are counted from the rows whenever they are asked for. */
    private void analytics() throws InterruptedException, IOException {
        byte[] request = Wanted.get("/api/reports/analytics?by=SCHOOL&limit=200", token());
        Measured one = session.run("figures by school", session.pace().shortLoad(1), number -> worker(request));
        session.found(
                Figure.floor("figures of the school year by school, from all rows, one at a time", "requests", one));
    }

    private HttpWorker worker(byte[] request) throws IOException {
        return new HttpWorker(session.platform().address(Platform.GATEWAY), () -> request);
    }

    private String token() throws InterruptedException, IOException {
        return session.platform().signIn().tokens(List.of("methodist")).getOrDefault("methodist", "");
    }

    /** What it takes to count a school again after one of its rows has changed; each change is counted twice, for safety. */
    private void oneEvent(int schools) throws InterruptedException, IOException {
        double[] before = counted();
        MongoCollection<Document> checkpoints = rows("checkpoints");
        for (int event = 0; event < EVENTS; event++) {
            String school = school(event % schools);
            Document row = checkpoints
                    .find(eq("_id", id("checkpoint", school, event, 0)))
                    .first();
            if (row == null) {
                throw new IllegalStateException("No checkpoint of " + school);
            }
            checkpoints.replaceOne(
                    eq("_id", row.get("_id")),
                    row.append("standing", "PASSED_LATE")
                            .append("passedOn", LocalDate.now().toString()));
            mark(school);
            awaitCounted();
        }
        double[] after = counted();
        session.found(Figure.fact(
                "counting a school anew after an event, %,d teachers".formatted(schools * TEACHERS),
                "%.1f ms each time".formatted((after[1] - before[1]) / (after[0] - before[0]) * MILLIS)));
    }

    /** How often and for how many seconds schools were counted. */
    private double[] counted() throws InterruptedException, IOException {
        HttpRequest metrics = HttpRequest.newBuilder(
                        session.platform().address(Platform.REPORTING).resolve("/actuator/prometheus"))
                .build();
        double[] found = new double[2];
        HTTP.send(metrics, HttpResponse.BodyHandlers.ofLines()).body().forEach(line -> {
            double value = line.startsWith("#") ? 0 : Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
            if (line.startsWith(TIMER + "_count")) {
                found[0] = value;
            } else if (line.startsWith(TIMER + "_sum")) {
                found[1] = value;
            }
        });
        return found;
    }

    private void bring(int from, int until) throws InterruptedException {
        for (int number = from; number < until; number++) {
            String school = school(number);
            rows("known_schools").insertOne(knownSchool(number));
            List<Document> people = new ArrayList<>();
            List<Document> programs = new ArrayList<>();
            List<Document> checkpoints = new ArrayList<>();
            List<Document> deficits = new ArrayList<>();
            for (int teacher = 0; teacher < TEACHERS; teacher++) {
                String person = id("person", school, teacher, 0);
                String program = id("program", school, teacher, 0);
                people.add(person(person, school, teacher));
                programs.add(program(program, school, person, teacher));
                for (int ordinal = 0; ordinal < CHECKPOINTS; ordinal++) {
                    checkpoints.add(checkpoint(school, teacher, program, person, ordinal));
                }
                for (int ordinal = 0; ordinal < DEFICITS; ordinal++) {
                    deficits.add(deficit(school, teacher, person, ordinal));
                }
            }
            rows("people").insertMany(people);
            rows("programs").insertMany(programs);
            rows("checkpoints").insertMany(checkpoints);
            rows("deficits").insertMany(deficits);
            mark(school);
        }
        awaitCounted();
    }

    /** Schools of which there is nothing but what was counted of others; the report reads nothing else. */
    private void bringTotals() {
        List<Document> schools = new ArrayList<>();
        List<Document> totals = new ArrayList<>();
        for (int number = SCHOOLS; number < MANY_SCHOOLS; number++) {
            Document like = rows("school_totals")
                    .find(eq("_id", school(number % SCHOOLS)))
                    .first();
            if (like == null) {
                throw new IllegalStateException("No totals of " + school(number % SCHOOLS));
            }
            totals.add(like.append("_id", school(number)));
            schools.add(knownSchool(number));
        }
        rows("school_totals").insertMany(totals);
        rows("known_schools").insertMany(schools);
    }

    private static Document knownSchool(int number) {
        return row(school(number), null)
                .append("name", "Школа № " + number)
                .append("timeZone", "Europe/Moscow")
                .append("organisationType", number % 4 == 0 ? "PRESCHOOL" : "GENERAL");
    }

    private static Document person(String person, String school, int teacher) {
        return row(person, school)
                .append("lastName", "Соколова")
                .append("firstName", "Мария")
                .append("position", "Учитель")
                .append("subjects", List.of(teacher % 2 == 0 ? "Математика" : "Русский язык"))
                .append("staffGroup", "PEDAGOGICAL")
                .append("employmentKind", "STAFF")
                .append("category", teacher % 3 == 0 ? "HIGHEST" : "FIRST")
                .append("experienceYears", teacher % 40)
                .append("roles", List.of("teacher"))
                .append("hiredOn", LocalDate.now().minusYears(teacher % 10).toString());
    }

    private static Document program(String program, String school, String person, int teacher) {
        List<Document> activities = new ArrayList<>();
        for (int ordinal = 0; ordinal < CHECKPOINTS; ordinal++) {
            activities.add(new Document("kind", "VARIABLE_MODULE")
                    .append("hours", 18)
                    .append("deficits", List.of(id("deficit", school, teacher, 0))));
        }
        return row(program, school)
                .append("teacherId", person)
                .append("status", "APPROVED")
                .append("draftedOn", LocalDate.now().minusDays(40).toString())
                .append("approvedOn", LocalDate.now().minusDays(30).toString())
                .append("work", new Document("activities", activities));
    }

    private static Document checkpoint(String school, int teacher, String program, String person, int ordinal) {
        return row(id("checkpoint", school, teacher, ordinal), school)
                .append("programId", program)
                .append("teacherId", person)
                .append("standing", "OPEN")
                .append("deadline", LocalDate.now().plusDays(30L * ordinal - 15).toString());
    }

    private static Document deficit(String school, int teacher, String person, int ordinal) {
        return row(id("deficit", school, teacher, ordinal), school)
                .append("teacherId", person)
                .append("dictionary", "difficulty-characters")
                .append("code", ordinal == 0 ? "METHODICAL" : "GENERAL_PEDAGOGICAL")
                .append("status", "OPEN")
                .append("detectedOn", LocalDate.now().minusDays(60).toString());
    }

    private static Document row(String id, @Nullable String school) {
        Document row = new Document("_id", id).append("lastSeq", 1L).append("lastTime", Date.from(Instant.now()));
        return school == null ? row : row.append("schoolId", school);
    }

    /** As the followers mark a school whose rows have changed. */
    private void mark(String school) {
        rows("school_marks")
                .replaceOne(
                        eq("_id", school),
                        new Document(
                                Map.of("_id", school, "mark", UUID.randomUUID().toString(), "counted", false)),
                        new ReplaceOptions().upsert(true));
    }

    private void awaitCounted() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (rows("school_marks").find().first() != null) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Waited in vain for the totals of schools");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private MongoCollection<Document> rows(String name) {
        return session.platform().collection(DATABASE, name);
    }

    private static String school(int number) {
        return "bench-school-%03d".formatted(number);
    }

    private static String id(String kind, String school, int teacher, int ordinal) {
        return UUID.nameUUIDFromBytes(
                        "%s/%s/%d/%d".formatted(kind, school, teacher, ordinal).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
