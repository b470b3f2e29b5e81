package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.eq;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.bson.Document;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import tools.jackson.databind.JsonNode;

/** Watch lists of a whole municipality: how fast they are read, what a night takes, what open streams cost. */
final class Watching {

    private static final Duration AIM_READ = Duration.ofMillis(150);
    private static final Duration AIM_NIGHT = Duration.ofSeconds(30);
    private static final Duration AIM_TOLD = Duration.ofSeconds(5);
    private static final double AIM_MEGABYTES = 150;

    /** So long the lists are read before anything is measured: a platform that has just started compiles more than it answers. */
    private static final Duration UNTIL_COMPILED = Duration.ofSeconds(60);

    private static final int STREAMS = 300;
    private static final int CHANGES = 10;
    private static final int STAGES = 5;
    private static final String LISTS = "/api/monitoring/watch-lists";
    private static final long PAUSE_MILLIS = 20;
    private static final long PATIENCE_MILLIS = 120_000;

    private final Session session;

    Watching(Session session) {
        this.session = session;
    }

    void measure() throws InterruptedException, IOException {
        session.says("Drafting and approving programs …");
        long before = Arrival.rows(session.platform()).countDocuments();
        int count = session.town().teachers().size() / 4;
        List<Town.Program> programs = session.town().submitted(count, STAGES);
        session.town().approve(programs);
        Arrival.await(session.platform(), before + (long) count * STAGES);
        session.says("Writing %d schools with %,d programs and %,d checkpoints …"
                .formatted(ManySchools.SCHOOLS, ManySchools.PROGRAMS, ManySchools.CHECKPOINTS));
        ManySchools schools = new ManySchools(session.platform(), programs.getFirst());
        List<String> codes = schools.write();
        until(schools::isCounted, "lists of all schools");
        List<Listed> lists = lists(codes);
        session.warmUp(
                "watch lists of every kind",
                new ClosedLoop(Bench.CONNECTIONS, UNTIL_COMPILED, Duration.ZERO),
                asking(lists.stream().flatMap(list -> list.paths().stream()).toList()));
        session.found(Figure.fact(
                "the first night after a start, %,d deadlines missed".formatted(ManySchools.MISSED),
                Figure.seconds(night(schools))));
        session.found(Figure.within(
                "nightly run over %,d deadlines, %,d of them missed"
                        .formatted(ManySchools.CHECKPOINTS, ManySchools.MISSED),
                AIM_NIGHT,
                night(schools)));
        countingAnew(schools);
        reading(codes, lists);
        streams(programs);
    }

    /** How long the watch over deadlines was at work until it had found all that are over; the lists have them then too. */
    private Duration night(ManySchools schools) throws InterruptedException, IOException {
        session.says("Letting a night go by …");
        double missedBefore = missed();
        Instant begin = Instant.now();
        CpuShares cpu = CpuShares.begin(session.platform().processes());
        schools.writeWhatTheNightBrings();
        Map<Date, Long> runs = new HashMap<>();
        until(
                () -> {
                    boolean ended = keepRun(runs, begin.toEpochMilli());
                    return ended && missed() - missedBefore >= ManySchools.MISSED;
                },
                "the watch over deadlines");
        session.keepUse("nights", begin, cpu.soFar(ManySchools.MISSED));
        until(schools::isCounted, "lists with what was missed");
        return Duration.ofMillis(
                runs.values().stream().mapToLong(Long::longValue).sum());
    }

    private void countingAnew(ManySchools schools) throws InterruptedException {
        schools.touch();
        long from = System.nanoTime();
        until(schools::isCounted, "lists of all schools, counted anew");
        session.found(Figure.within(
                "watch lists of %d schools counted anew, as after midnight".formatted(ManySchools.SCHOOLS),
                AIM_NIGHT,
                Duration.ofNanos(System.nanoTime() - from)));
    }

    private double missed() throws InterruptedException, IOException {
        return Memory.metric(session.platform(), Platform.MONITORING, "checkpoints_deadlines_missed_total", "");
    }

    /** The lease of the watch says when a run began and ended; whether none is under way. */
    private boolean keepRun(Map<Date, Long> runs, long begin) {
        Document lease = session.platform()
                .collection("monitoring", "locks")
                .find(eq("_id", "deadline-watch"))
                .first();
        if (lease == null) {
            return false;
        }
        Date began = lease.getDate("lockedAt");
        Date ended = lease.getDate("lockUntil");
        if (ended.after(new Date())) {
            return false;
        }
        if (ended.getTime() >= begin) {
            runs.put(began, ended.getTime() - began.getTime());
        }
        return true;
    }

    /**
     * Something that is read again and again.
     *
     * @param paths of each list of its kind
     */
    private record Listed(String what, List<String> paths) {}

    private static List<Listed> lists(List<String> codes) {
        return List.of(
                new Listed(
                        "watch lists: the methodist, a page of all schools, the most overdue first",
                        List.of(LISTS + "?sort=OVERDUE")),
                new Listed(
                        "watch lists of a school in numbers, school after school",
                        codes.stream().map(code -> LISTS + "/" + code).toList()),
                new Listed(
                        "watch lists: what is overdue in a school, by name, school after school",
                        codes.stream()
                                .map(code -> LISTS + "/" + code + "/entries?list=OVERDUE")
                                .toList()));
    }

    private void reading(List<String> codes, List<Listed> lists) throws InterruptedException, IOException {
        Caller methodist = session.town().people().as(Account.demo("methodist"));
        JsonNode first =
                methodist.get(LISTS + "/{}", codes.getFirst()).done().json().path("counts");
        if (first.path("overdue").asInt() == 0 || first.path("dueSoon").asInt() == 0) {
            throw new IllegalStateException("Nothing stands on the lists: " + first);
        }
        session.note("Lists of a school: %s.".formatted(first));
        for (Listed list : lists) {
            Measured measured =
                    session.run(list.what(), session.pace().shortLoad(Bench.CONNECTIONS), asking(list.paths()));
            session.found(Figure.load(list.what(), "requests", AIM_READ, measured));
        }
    }

    /** The methodist asks for these, one after another. */
    private ClosedLoop.Hiring asking(List<String> paths) throws InterruptedException, IOException {
        String token = session.platform().signIn().tokens(List.of("methodist")).getOrDefault("methodist", "");
        List<byte[]> requests =
                paths.stream().map(path -> Wanted.get(path, token)).toList();
        AtomicInteger next = new AtomicInteger();
        return number -> new HttpWorker(
                session.platform().address(Platform.GATEWAY),
                () -> requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
    }

    private void streams(List<Town.Program> programs) throws InterruptedException, IOException {
        session.says("Opening %d streams …".formatted(STREAMS));
        List<Town.Teacher> teachers = session.town().teachers();
        List<String> accounts = new ArrayList<>();
        teachers.forEach(teacher -> accounts.add(teacher.account()));
        teachers.stream()
                .flatMap(teacher -> Stream.of(teacher.head(), teacher.deputy(), teacher.tutor()))
                .distinct()
                .forEach(accounts::add);
        Map<String, String> tokens = session.platform().signIn().tokens(accounts);
        List<String> services = List.of(Platform.GATEWAY, Platform.MONITORING);
        Memory.Use before = Memory.of(session.platform(), services);
        try (LiveStreams streams = new LiveStreams(session.platform().address(Platform.GATEWAY))) {
            for (int number = 0; number < STREAMS; number++) {
                String account = accounts.get(number % accounts.size());
                String school = account.substring(0, account.indexOf('-'));
                streams.open(school, LISTS + "/events", tokens.getOrDefault(account, ""));
            }
            until(
                    () -> streams.withMoreThan(0, null) == STREAMS || streams.broken() != null,
                    "the first event of each");
            if (streams.broken() != null) {
                throw new IOException("A stream broke: " + streams.broken());
            }
            Memory.Use more = Memory.of(session.platform(), services).minus(before);
            session.found(Figure.below(
                    "%d open streams of watch lists: memory of gateway and monitoring-service".formatted(STREAMS),
                    "MB",
                    AIM_MEGABYTES,
                    more.held()));
            session.note(String.format(
                    Locale.ROOT,
                    "Memory of streams: heap after a collection and buffers; resident memory of both processes grew by %.0f MB, with heap that"
                            + " nothing uses any more.",
                    more.resident()));
            session.found(Figure.times(
                    "from a report handed in until every stream of the school has told, %d streams open"
                            .formatted(STREAMS),
                    AIM_TOLD,
                    told(streams, programs)));
        }
    }

    /** Hands reports in, one after another. */
    private Measured told(LiveStreams streams, List<Town.Program> programs) throws InterruptedException {
        Histogram times = Measured.histogram();
        long begin = System.nanoTime();
        for (Town.Program program : programs.subList(0, Math.min(CHANGES, programs.size()))) {
            Town.Teacher teacher = program.teacher();
            Caller caller = session.town().people().as(Account.demo(teacher.account()));
            String checkpoint = caller.get("/api/monitoring/checkpoints?program={}", program.id())
                    .done()
                    .json()
                    .at("/items/0/id")
                    .asString();
            streams.forget();
            caller.post(
                            Town.key(),
                            Body.json(Map.of("form", "Справка", "title", "Итоги этапа")),
                            "/api/monitoring/checkpoints/{}/report",
                            checkpoint)
                    .done();
            long handedIn = System.nanoTime();
            long wanted = streams.of(teacher.school());
            until(() -> streams.withMoreThan(0, teacher.school()) == wanted, "streams of " + teacher.school());
            times.recordValue(System.nanoTime() - handedIn);
        }
        return new Measured(Duration.ofNanos(System.nanoTime() - begin), times, 0, "");
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws InterruptedException, IOException;
    }

    private static void until(Condition condition, String what) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        try {
            while (!condition.holds()) {
                if (System.currentTimeMillis() > end) {
                    throw new IllegalStateException("Waited in vain for " + what);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException broken) {
            throw new IllegalStateException("Nobody says anything of " + what, broken);
        }
    }
}
