package org.metodika.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import tools.jackson.databind.JsonNode;

/**
 * The day of a campaign: thousands of teachers answer, each in parts that are saved as they go, and hand their sheet in. They
 * sign in before they answer, a wave at a time, so that Keycloak is not measured and no token ends in the middle.
 */
final class CampaignDay {

    private static final Duration AIM_P99 = Duration.ofMillis(300);
    private static final int WAVE = 400;
    private static final int PARTS = 4;
    private static final String INSTRUMENT = "teacher-difficulties";
    private static final String ONE = "/api/diagnostics/campaigns/{}";
    private static final double MILLIS = 1_000_000;
    private static final double NANOS = 1_000_000_000;

    private final Session session;
    private final int count;
    private final Caller methodist;

    /** @param count how many teachers answer */
    CampaignDay(Session session, int count) {
        this.session = session;
        this.count = count;
        this.methodist = session.platform().people().as(Account.demo("methodist"));
    }

    /** A teacher with the assessment that waits for answers. */
    private record Respondent(Crowd.Person person, String assessment) {}

    void measure() throws InterruptedException, IOException {
        session.says("Bringing %,d teachers and opening their accounts …".formatted(count));
        Crowd crowd = Crowd.found(session.platform().people(), count);
        String campaign = drafted(crowd);
        session.says("Opening the campaign …");
        long begin = System.nanoTime();
        methodist.post(Town.key(), Body.NONE, ONE + "/opening", campaign).done();
        awaitCount(campaign, "invited", count);
        session.found(Figure.fact(
                "open a campaign of %,d teachers in %d schools, until everybody is invited"
                        .formatted(count, crowd.schools().size()),
                seconds(begin)));
        List<List<String>> parts = parts();
        answerAll(respondents(campaign, crowd), parts);
        begin = System.nanoTime();
        awaitCount(campaign, "missing", 0);
        session.found(Figure.fact(
                "after the last sheet until the progress has everybody",
                String.format(Locale.ROOT, "%.0f ms", (System.nanoTime() - begin) / MILLIS)));
    }

    private String drafted(Crowd crowd) throws InterruptedException {
        Map<String, Object> plan = Map.of(
                "title",
                "Профессиональные затруднения",
                "instrument",
                INSTRUMENT,
                "schools",
                crowd.schools(),
                "firstDay",
                Town.today().toString(),
                "lastDay",
                Town.today().plusDays(1).toString(),
                "sheets",
                List.of(
                        Map.of("source", "SELF_ASSESSMENT"),
                        Map.of("source", "LESSON"),
                        Map.of("source", "INTERVIEW")));
        return methodist
                .post(Town.key(), Body.json(plan), "/api/diagnostics/campaigns")
                .done()
                .id();
    }

    private void awaitCount(String campaign, String what, int wanted) throws InterruptedException {
        methodist.await(
                answer -> answer.done().json().at("/overall/" + what).asInt(-1) == wanted, ONE + "/progress", campaign);
    }

    private List<Respondent> respondents(String campaign, Crowd crowd) throws InterruptedException {
        Map<String, String> assessmentOf = new HashMap<>();
        String after = "";
        do {
            JsonNode page = (after.isEmpty()
                            ? methodist.get(ONE + "/participants?limit=200", campaign)
                            : methodist.get(ONE + "/participants?limit=200&after={}", campaign, after))
                    .done()
                    .json();
            for (JsonNode item : page.path("items")) {
                assessmentOf.put(
                        item.path("teacherId").asString(),
                        item.path("assessmentId").asString());
            }
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return crowd.teachers().stream()
                .map(person ->
                        new Respondent(person, Objects.requireNonNull(assessmentOf.get(person.id()), person.account())))
                .toList();
    }

    /** The answers of a sheet as JSON, in parts of about the same size. */
    private List<List<String>> parts() throws InterruptedException {
        List<String> answers = new ArrayList<>();
        for (JsonNode criterion : methodist
                .get("/api/diagnostics/instruments/" + INSTRUMENT)
                .done()
                .json()
                .path("criteria")) {
            for (JsonNode item : criterion.path("items")) {
                answers.add("{\"item\":\"%s\",\"points\":3}"
                        .formatted(item.path("code").asString()));
            }
        }
        List<List<String>> parts = new ArrayList<>();
        int size = Math.ceilDiv(answers.size(), PARTS);
        for (int from = 0; from < answers.size(); from += size) {
            parts.add(answers.subList(from, Math.min(answers.size(), from + size)));
        }
        return parts;
    }

    private void answerAll(List<Respondent> everybody, List<List<String>> parts)
            throws InterruptedException, IOException {
        Measured all = Measured.NOTHING;
        for (int from = 0; from < everybody.size(); from += WAVE) {
            List<Respondent> wave = everybody.subList(from, Math.min(everybody.size(), from + WAVE));
            all = all.plus(answer(wave, parts));
        }
        int answers = parts.stream().mapToInt(List::size).sum();
        session.note("Each sheet has %d answers, saved in %d parts and handed in: %d requests."
                .formatted(answers, parts.size(), parts.size() + 1));
        session.found(
                Figure.load("save sheets in parts and hand them in, through the gateway", "writes", AIM_P99, all));
        double sheetsPerSecond = all.perSecond() / (parts.size() + 1);
        session.found(Figure.fact(
                "the same as answers", String.format(Locale.ROOT, "%,.0f answers/s", sheetsPerSecond * answers)));
        session.found(Figure.fact("the same as sheets", String.format(Locale.ROOT, "%,.1f sheets/s", sheetsPerSecond)));
    }

    private Measured answer(List<Respondent> wave, List<List<String>> parts) throws InterruptedException, IOException {
        Map<String, String> tokens = new ConcurrentHashMap<>();
        SignIn signIn = session.platform().signIn();
        Town.each(wave, one -> {
            String account = one.person().account();
            try {
                tokens.putAll(signIn.tokens(List.of(account)));
            } catch (IOException refused) {
                throw new IllegalStateException(refused);
            }
            return account;
        });
        Queue<Respondent> waiting = new ConcurrentLinkedQueue<>(wave);
        // No warm-up: it would use teachers up. The first wave warms the others up, and is one of many.
        return session.run(
                "answering",
                new ClosedLoop(Bench.CONNECTIONS, Duration.ZERO, Duration.ofMinutes(4)),
                number -> new HttpWorker(
                        session.platform().address(Platform.GATEWAY), new Script(waiting, tokens, parts)));
    }

    private static String seconds(long begin) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begin) / NANOS);
    }

    /** The writes of one connection: all of one teacher, then of the next. */
    private static final class Script implements Supplier<byte @Nullable []> {

        private final Queue<Respondent> waiting;
        private final Map<String, String> tokens;
        private final List<List<String>> parts;
        private final Queue<byte[]> due = new ArrayDeque<>();

        Script(Queue<Respondent> waiting, Map<String, String> tokens, List<List<String>> parts) {
            this.waiting = waiting;
            this.tokens = tokens;
            this.parts = parts;
        }

        @Override
        public byte @Nullable [] get() {
            if (due.isEmpty()) {
                Respondent next = waiting.poll();
                if (next == null) {
                    return null;
                }
                String sheet = "/api/diagnostics/assessments/" + next.assessment() + "/sheets/" + UUID.randomUUID();
                List<String> soFar = new ArrayList<>();
                for (List<String> part : parts) {
                    soFar.addAll(part);
                    due.add(write(sheet, next, soFar, false));
                }
                due.add(write(sheet, next, soFar, true));
            }
            return due.remove();
        }

        private byte[] write(String path, Respondent one, List<String> answers, boolean completed) {
            String json = """
                    {"completed":%s,"source":"SELF_ASSESSMENT","answers":[%s]}""".formatted(completed, String.join(",", answers));
            return Wanted.put(path, tokens.getOrDefault(one.person().account(), ""), json);
        }
    }
}
