package org.metodika.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where thousands of programs are stored: how long it takes to open one of full size, and a page of their list. */
final class ManyPrograms {

    private static final Duration AIM_OPENED = Duration.ofMillis(60);
    private static final Duration AIM_LISTED = Duration.ofMillis(100);
    private static final int VERSIONS = 5;
    private static final int HEADS = 16;
    private static final String PAGE = "/api/programs?limit=50";
    private static final int ON_A_PAGE = 50;

    private final Session session;
    private final AtomicInteger next = new AtomicInteger();

    ManyPrograms(Session session) {
        this.session = session;
    }

    void measure() throws InterruptedException, IOException {
        session.says("Drafting, approving and amending programs of full size …");
        List<Town.Program> full = Town.each(session.town().teachers().subList(0, HEADS), this::full);
        session.says("Bringing a district and drafting %,d programs …".formatted(District.PROGRAMS));
        District district = District.found(session.platform().people());
        district.draft();
        Arrival.awaitPrograms(session.platform(), District.PROGRAMS + full.size());
        session.note("%,d programs were there."
                .formatted(session.platform().collection("program", "programs").estimatedDocumentCount()));
        opening(full);
        listing("a head, of the 100 of the school", district.heads(HEADS));
        listing("the methodist, of all", List.of("methodist"));
    }

    /** A program of full size in its fifth version, each made by an amendment. */
    private Town.Program full(Town.Teacher teacher) throws InterruptedException {
        Caller deputy = session.town().people().as(Account.demo(teacher.deputy()));
        Caller head = session.town().people().as(Account.demo(teacher.head()));
        Map<String, Object> draft = ProgramText.full(teacher.id(), teacher.tutorId(), Town.today());
        String id = deputy.post(Town.key(), Body.json(draft), "/api/programs")
                .done()
                .id();
        deputy.post(Town.key(), Body.NONE, "/api/programs/{}/submission", id).done();
        head.post(Town.key(), Body.json(Town.order()), "/api/programs/{}/approval", id)
                .done();
        for (int version = 2; version <= VERSIONS; version++) {
            amend(deputy, head, id, version);
        }
        return new Town.Program(id, teacher);
    }

    private static void amend(Caller deputy, Caller head, String program, int version) throws InterruptedException {
        Map<String, Object> deviation = Map.of(
                "kind",
                "ACTIVITY",
                "description",
                "Занятие заменяется другим, версия " + version,
                "foundOn",
                Town.today().toString());
        Answer opened = deputy.post(Town.key(), Body.json(deviation), "/api/programs/{}/amendment", program)
                .done();
        JsonNode content = opened.json().at("/amendment/content");
        ((ObjectNode) content.at("/activities/" + version))
                .put("title", "Занятие, которым заменено прежнее, " + version);
        deputy.put(
                        Town.key(),
                        opened.etag(),
                        Body.json(JsonMapper.shared().convertValue(content, Map.class)),
                        "/api/programs/{}/amendment/content",
                        program)
                .done();
        Map<String, Object> decision =
                Map.of("decision", "Внести изменения", "order", Town.order().get("order"));
        head.post(Town.key(), Body.json(decision), "/api/programs/{}/amendment/approval", program)
                .done();
    }

    private void opening(List<Town.Program> full) throws InterruptedException, IOException {
        Town.Program first = full.getFirst();
        JsonNode shown = session.town()
                .people()
                .as(Account.demo(first.teacher().account()))
                .get("/api/programs/{}", first.id())
                .done()
                .json();
        if (shown.path("version").asInt() != VERSIONS) {
            throw new IllegalStateException("Not in its fifth version: " + shown.path("version"));
        }
        session.note("A program of full size: %d stages, %d activities, version %d, %,d bytes as JSON."
                .formatted(
                        shown.at("/content/stages").size(),
                        shown.at("/content/activities").size(),
                        VERSIONS,
                        shown.toString().length()));
        Map<String, String> tokens = session.platform()
                .signIn()
                .tokens(full.stream()
                        .map(program -> program.teacher().account())
                        .toList());
        Measured measured = load(
                "opening a full program",
                session.pace().load(Bench.CONNECTIONS),
                full.stream()
                        .map(program -> Wanted.get(
                                "/api/programs/" + program.id(),
                                tokens.getOrDefault(program.teacher().account(), "")))
                        .toList());
        session.found(Figure.load("open a program of full size, its fifth version", "requests", AIM_OPENED, measured));
    }

    private void listing(String who, List<String> accounts) throws InterruptedException, IOException {
        int shown = session.town()
                .people()
                .as(Account.demo(accounts.getFirst()))
                .get(PAGE)
                .done()
                .json()
                .path("items")
                .size();
        if (shown != ON_A_PAGE) {
            throw new IllegalStateException("%s sees %d programs on a page".formatted(accounts.getFirst(), shown));
        }
        Map<String, String> tokens = session.platform().signIn().tokens(accounts);
        List<byte[]> requests = new ArrayList<>();
        accounts.forEach(account -> requests.add(Wanted.get(PAGE, tokens.getOrDefault(account, ""))));
        String what = "a page of 50 programs: " + who;
        Measured one = load("list of programs, " + who, session.pace().shortLoad(1), requests);
        session.found(Figure.load(what + ", one at a time", "requests", AIM_LISTED, one));
        Measured many =
                load("list of programs, all at once, " + who, session.pace().shortLoad(Bench.CONNECTIONS), requests);
        session.found(Figure.floor(what, "requests", many));
    }

    private Measured load(String name, ClosedLoop load, List<byte[]> requests) throws InterruptedException {
        return session.run(
                name,
                load,
                number -> new HttpWorker(
                        session.platform().address(Platform.GATEWAY),
                        () -> requests.get(Math.floorMod(next.getAndIncrement(), requests.size()))));
    }
}
