package org.metodika.program.portfolios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.program.portfolios.application.ContentSweep;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.SampleFiles;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Files of a portfolio: kept whole, given back whole, refused without a trace. */
@PlatformTest
@Requirement("B52")
class PortfolioFilesIT {

    private static final String ONE = "/api/portfolios/{teacherId}";
    private static final String FILES = ONE + "/evidences/{evidenceId}/files";
    private static final String SCHOOL = "portfolio-files";

    /** More than two pieces of GridFS. */
    private static final int LARGE = 600_000;

    private static final int LARGEST = 10 * 1024 * 1024;

    private final Topics topics;
    private final MongoOperations mongo;
    private final ContentSweep sweep;
    private final Clock clock;
    private final UUID teacher = Ids.next();
    private final Api api;
    private UUID evidence = new UUID(0, 0);

    PortfolioFilesIT(Api api, Topics topics, MongoOperations mongo, ContentSweep sweep, Clock clock) {
        this.api = api.as(Tokens.teacher(SCHOOL, teacher));
        this.topics = topics;
        this.mongo = mongo;
        this.sweep = sweep;
        this.clock = clock;
    }

    @BeforeEach
    void anEvidence() {
        evidence = evidence("Публикация <b>");
    }

    private UUID evidence(String title) {
        return UUID.fromString(api.post(
                        ONE + "/evidences",
                        Map.of("title", title, "kind", "PUBLICATION", "day", "2026-09-01", "description", "Строка"),
                        teacher)
                .expect(201)
                .at("/id")
                .asString());
    }

    private Reply send(String name, byte[] content) {
        return api.post(FILES, new Api.Upload("file", name, "application/octet-stream", content), teacher, evidence);
    }

    /** How much of anything there is: files, pieces, entries of the book. */
    private List<Long> stored() {
        return List.of("portfolio_files.files", "portfolio_files.chunks", "portfolio_uploads").stream()
                .map(collection -> mongo.getCollection(collection).countDocuments())
                .toList();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void aFileComesBackAsItWasSentAndGoesWithoutATrace() throws Exception {
        List<Long> before = stored();
        byte[] content = SampleFiles.pdf(1, LARGE);
        try (PublishedEvents events = topics.record(PortfolioCatalogue.PORTFOLIO_EVENTS)) {
            Api repeating = api.header("Idempotency-Key", "file-" + evidence);
            Api.Upload upload = new Api.Upload("file", "../Мой \"урок\".pdf", "text/html", content);
            Reply sent = repeating.post(FILES, upload, teacher, evidence).expect(201);
            Reply again = repeating.post(FILES, upload, teacher, evidence).expect(201);
            assertThat(again.at("/files")).isEqualTo(sent.at("/files"));
            repeating
                    .post(
                            FILES,
                            new Api.Upload("file", "a.pdf", "text/html", SampleFiles.pdf(2, 900)),
                            teacher,
                            evidence)
                    .expectProblem(422, "idempotency-key-reused");
            JsonNode file = sent.at("/files/0");
            assertThat(file.get("sha256").asString()).isEqualTo(sha256(content));
            assertThat(file.get("bytes").asInt()).isEqualTo(LARGE);
            assertThat(file.get("name").asString()).isEqualTo("Мой _урок_.pdf");

            Reply saved = api.get(
                            FILES + "/{fileId}",
                            teacher,
                            evidence,
                            file.get("id").asString())
                    .expect(200);
            assertThat(saved.body()).isEqualTo(content);
            assertThat(saved.header("Content-Type")).hasValue("application/pdf");
            assertThat(saved.header("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(saved.header("Content-Disposition"))
                    .hasValue("attachment; filename=\"___ ______.pdf\"; "
                            + "filename*=UTF-8''%D0%9C%D0%BE%D0%B9%20_%D1%83%D1%80%D0%BE%D0%BA_.pdf");

            Reply twice = send("копия.pdf", content).expectProblem(409, "portfolio-file-already-there");
            assertThat(twice.at("/detail").asString()).contains("Мой _урок_.pdf", "Публикация");
            api.delete(FILES + "/{fileId}", teacher, evidence, file.get("id").asString())
                    .expect(200);
            api.get(FILES + "/{fileId}", teacher, evidence, file.get("id").asString())
                    .expectProblem(404, "not-found");
            events.about(teacher)
                    .take(event(
                            PortfolioCatalogue.EVIDENCE_FILE_ADDED,
                            added -> added.bytes() == LARGE && added.type().equals("PDF")));
            events.about(teacher).take(event(PortfolioCatalogue.EVIDENCE_FILE_REMOVED));
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsHostileIsRefusedAndLeavesNothingBehind() {
        List<Long> before = stored();
        byte[] bomb = SampleFiles.docxWith("word/media/image1.bmp", new byte[4 * 1024 * 1024]);
        Map<String, byte[]> hostile = new TreeMap<>(Map.of(
                "программа.exe", SampleFiles.text("MZ"),
                "диплом.pdf", SampleFiles.png(),
                "бомба.docx", bomb,
                "макрос.docx", SampleFiles.docxWith("word/vbaProject.bin", new byte[10]),
                "путь.docx", SampleFiles.docxWith("../../evil.xml", new byte[10]),
                "обрыв.docx", Arrays.copyOf(SampleFiles.docx(), 300),
                "страница.txt", SampleFiles.text("<!DOCTYPE html><html></html>"),
                "пустой.txt", new byte[0]));
        Map<String, String> codes = Map.of(
                "программа.exe", "portfolio-file-type-not-kept",
                "диплом.pdf", "portfolio-file-not-its-type",
                "бомба.docx", "portfolio-file-bomb",
                "макрос.docx", "portfolio-file-has-macros",
                "путь.docx", "portfolio-file-unsafe-archive",
                "обрыв.docx", "portfolio-file-unsafe-archive",
                "страница.txt", "portfolio-file-not-its-type",
                "пустой.txt", "portfolio-file-empty");

        hostile.forEach((name, content) -> {
            Reply refused = send(name, content).expectProblem(422, "portfolio-file-refused");
            assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/file");
            assertThat(refused.at("/errors/0/code").asString()).as(name).isEqualTo(codes.get(name));
        });
        send("большой.pdf", SampleFiles.pdf(3, LARGEST + 1)).expectProblem(413, "content-too-large");
        String cut = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 cut";
        api.header("Content-Type", "multipart/form-data; boundary=b")
                .post(FILES, cut.getBytes(StandardCharsets.UTF_8), teacher, evidence)
                .expectProblem(400, "malformed-request");
        api.post(FILES, new Api.Upload("other", "a.pdf", "application/pdf", SampleFiles.pdf(4, 900)), teacher, evidence)
                .expectProblem(400, "malformed-request");
        api.post(FILES, "{}", teacher, evidence).expectProblem(415, "unsupported-media-type");
        api.header("If-Match", "\"999\"")
                .post(FILES, new Api.Upload("file", "a.pdf", "x/y", SampleFiles.pdf(5, 900)), teacher, evidence)
                .expectProblem(412, "stale-version");
        api.post(FILES, new Api.Upload("file", "a.pdf", "x/y", SampleFiles.pdf(6, 900)), teacher, Ids.next())
                .expectProblem(404, "not-found");

        assertThat(stored()).isEqualTo(before);
        assertThat(api.get(ONE + "/evidences/{id}", teacher, evidence)
                        .expect(200)
                        .at("/files"))
                .isEmpty();
    }

    @Test
    void theLargestFileIsTaken() {
        Reply sent = send("большой.pdf", SampleFiles.pdf(7, LARGEST)).expect(201);
        assertThat(sent.at("/files/0/bytes").asInt()).isEqualTo(LARGEST);
    }

    @Test
    void theSameFileSentSeveralTimesAtOnceIsKeptOnce() throws Exception {
        List<Long> before = stored();
        byte[] content = SampleFiles.text("Один и тот же план");
        List<Callable<Integer>> senders =
                Collections.nCopies(4, () -> send("план.txt", content).status());

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : together.invokeAll(senders)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(stored()).containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2));
    }

    @Test
    void theFilesOfAWithdrawnEvidenceGoWithIt() {
        List<Long> before = stored();
        send("a.pdf", SampleFiles.pdf(8, LARGE)).expect(201);
        send("b.txt", SampleFiles.text("План урока")).expect(201);

        api.post(ONE + "/evidences/{id}/withdrawal", null, teacher, evidence).expect(200);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatACrashLeftIsSweptADayLaterAndNothingElse() {
        List<Long> before = stored();
        send("a.pdf", SampleFiles.pdf(10, 900)).expect(201);
        String named = mongo.getCollection("portfolio_files.files")
                .find()
                .sort(new Document("uploadDate", -1))
                .first()
                .getString("_id");
        Duration old = Duration.ofHours(25);
        // A crash after the portfolio was written, before the book was struck out.
        book(named, old);
        // A crash among the pieces, before GridFS knew the file.
        String torn = Ids.next().toString();
        mongo.getCollection("portfolio_files.chunks")
                .insertOne(new Document("files_id", torn).append("n", 0).append("data", new byte[10]));
        book(torn, old);
        // One that is on its way.
        String coming = Ids.next().toString();
        mongo.getCollection("portfolio_files.chunks")
                .insertOne(new Document("files_id", coming).append("n", 0).append("data", new byte[10]));
        book(coming, Duration.ofHours(1));

        sweep.goRound();

        assertThat(stored()).containsExactly(before.get(0) + 1, before.get(1) + 2, before.get(2) + 1);
        assertThat(mongo.getCollection("portfolio_files.chunks").countDocuments(new Document("files_id", torn)))
                .isZero();
        String file = api.get(ONE + "/evidences/{id}", teacher, evidence)
                .expect(200)
                .at("/files/0/id")
                .asString();
        assertThat(api.get(FILES + "/{fileId}", teacher, evidence, file)
                        .expect(200)
                        .body())
                .isEqualTo(SampleFiles.pdf(10, 900));
    }

    private void book(String key, Duration age) {
        mongo.getCollection("portfolio_uploads")
                .insertOne(new Document("_id", key)
                        .append("owner", teacher.toString())
                        .append("at", Date.from(clock.instant().minus(age))));
    }
}
