package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.monitoring.checkpoint.application.ReportFileSweep;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.SampleFiles;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Files of reports of checkpoints: checked, kept with their report, saved again (B08, B26). */
@MonitoringTest
class ReportFileIT {

    private static final String ONE = "/api/monitoring/checkpoints/{id}";
    private static final String FILES = ONE + "/report/files";
    private static final String FILE = FILES + "/{fileId}";
    private static final Map<String, ?> REPORT = Map.of("form", "Справка", "title", "Итоги");

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final MongoOperations mongo;
    private final ReportFileSweep sweep;

    ReportFileIT(
            Api api,
            ApplicationContext service,
            Topics topics,
            Given given,
            TestClock clock,
            MongoOperations mongo,
            ReportFileSweep sweep) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.mongo = mongo;
        this.sweep = sweep;
    }

    /** A teacher with an open checkpoint. */
    private record Owned(String school, UUID teacher, UUID checkpoint) {}

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement({"B26", "B08"})
    void aFileStaysWithTheReportItWasPutTo() {
        byte[] word = SampleFiles.docx();
        byte[] pdf = SampleFiles.pdf(7, 300_000);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Owned owned = owned();
            UUID checkpoint = owned.checkpoint;
            Api teacher = api.as(Tokens.teacher(owned.school, owned.teacher));
            Api deputy = api.as(Tokens.deputy(owned.school));
            teacher.post(FILES, upload("справка.docx", word), checkpoint)
                    .expectProblem(409, "report-file-without-report");
            teacher.post(ONE + "/report", REPORT, checkpoint).expect(200);
            Api once = teacher.header("Idempotency-Key", owned.school);
            UUID first = latest(once.post(FILES, upload("../справка.docx", word), checkpoint)
                    .expect(201));
            assertThat(latest(once.post(FILES, upload("../справка.docx", word), checkpoint)
                            .expect(201)))
                    .isEqualTo(first);
            teacher.post(FILES, upload("ещё раз.docx", word), checkpoint)
                    .expectProblem(409, "report-file-already-there");
            UUID mistake = latest(
                    teacher.post(FILES, upload("черновик.pdf", pdf), checkpoint).expect(201));
            teacher.delete(FILE, checkpoint, mistake).expect(200);
            teacher.get(FILE, checkpoint, mistake).expect(404);

            deputy.post(ONE + "/return", Map.of("lacks", List.of("REPORT"), "text", "Нет выводов"), checkpoint)
                    .expect(200);
            teacher.delete(FILE, checkpoint, first).expectProblem(409, "report-file-stays");
            teacher.post(FILES, upload("выводы.pdf", pdf), checkpoint).expectProblem(409, "report-file-without-report");
            teacher.post(ONE + "/report", Map.of("form", "Справка", "title", "Итоги с выводами"), checkpoint)
                    .expect(200);
            UUID second = latest(
                    teacher.post(FILES, upload("выводы.pdf", pdf), checkpoint).expect(201));

            JsonNode rounds = deputy.get(FILES, checkpoint).expect(200).at("/rounds");
            assertThat(rounds.at("/0/handIns/0/files/0/name").asString()).isEqualTo("справка.docx");
            assertThat(rounds.at("/1/handIns/0/files/0/id").asString()).isEqualTo(second.toString());
            assertThat(rounds.toString()).doesNotContain("\"content\"");
            Reply saved = deputy.get(FILE, checkpoint, first).expect(200);
            assertThat(saved.body()).isEqualTo(word);
            assertThat(deputy.get(FILE, checkpoint, second).expect(200).body()).isEqualTo(pdf);
            assertThat(saved.header("Content-Disposition"))
                    .hasValueSatisfying(
                            value -> assertThat(value).startsWith("attachment;").contains("filename*=UTF-8''%D1%81"));
            assertThat(saved.header("X-Content-Type-Options")).contains("nosniff");
            events.about(checkpoint)
                    .exactlyInOrder(
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_REPORT_FILE_ATTACHED,
                                    one -> first.equals(one.fileId())
                                            && one.type().equals("DOCX")
                                            && one.bytes() == word.length
                                            && owned.teacher.equals(one.by())),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_FILE_ATTACHED),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_REPORT_FILE_REMOVED,
                                    one -> mistake.equals(one.fileId())),
                            event(CheckpointCatalogue.CHECKPOINT_RETURNED),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_FILE_ATTACHED));
        }
    }

    @Test
    @Requirement("B26")
    void whatIsRefusedLeavesNothingAndACrashIsSweptUp() {
        Owned owned = owned();
        Api teacher = api.as(Tokens.teacher(owned.school, owned.teacher));
        teacher.post(ONE + "/report", REPORT, owned.checkpoint).expect(200);
        long before = kept();
        Map<String, byte[]> refused = Map.of(
                "отчёт.exe", SampleFiles.text("MZ"),
                "отчёт.pdf", SampleFiles.png(),
                "пустой.txt", new byte[0],
                "макрос.docx", SampleFiles.docxWith("word/vbaProject.bin", new byte[10]),
                "бомба.docx", SampleFiles.docxWith("word/media/image1.bmp", new byte[8 * 1024 * 1024]));
        List<String> codes = new ArrayList<>();
        refused.forEach((name, content) -> codes.add(teacher.post(FILES, upload(name, content), owned.checkpoint)
                .expectProblem(422, "report-file-refused")
                .at("/errors/0/code")
                .asString()));
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "report-file-type-not-kept",
                        "report-file-not-its-type",
                        "report-file-empty",
                        "report-file-has-macros",
                        "report-file-bomb");
        for (int i = 0; i < 5; i++) {
            teacher.post(FILES, upload(i + ".pdf", SampleFiles.pdf(i, 500)), owned.checkpoint)
                    .expect(201);
        }
        teacher.post(FILES, upload("6.pdf", SampleFiles.pdf(6, 500)), owned.checkpoint)
                .expectProblem(409, "report-files-full");
        assertThat(kept()).isEqualTo(before + 5);

        String named = mongo.getCollection("report_files.files")
                .find(new Document("length", 500L))
                .first()
                .getString("_id");
        Date longAgo = Date.from(Instant.parse("2026-11-08T08:00:00Z"));
        mongo.getCollection("report_uploads")
                .insertOne(new Document("_id", named)
                        .append("owner", owned.checkpoint.toString())
                        .append("at", longAgo));
        mongo.getCollection("report_uploads")
                .insertOne(new Document("_id", UUID.randomUUID().toString())
                        .append("owner", owned.checkpoint.toString())
                        .append("at", longAgo));
        sweep.goRound();
        assertThat(mongo.getCollection("report_uploads").countDocuments()).isZero();
        assertThat(kept()).as("what a checkpoint names stays").isEqualTo(before + 5);
    }

    @TestFactory
    @Requirement({"A31", "B26"})
    Stream<DynamicNode> whoPutsAndSavesFiles() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова");
        Supplier<UUID> handedIn = () -> {
            UUID checkpoint = given.approved(school, teacher, tutor).first();
            api.as(Tokens.teacher(school, teacher))
                    .post(ONE + "/report", REPORT, checkpoint)
                    .expect(200);
            return checkpoint;
        };
        UUID shared = handedIn.get();
        UUID kept = attached(school, teacher, shared);
        UUID removable = handedIn.get();
        UUID removed = attached(school, teacher, removable);
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(FILES)
                .person(TUTOR, tutor, UUID.randomUUID())
                .person(TEACHER, teacher, UUID.randomUUID())
                .row(GET, FILES, shared)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(GET, FILE, shared, kept)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, FILES, handedIn)
                .body(upload("отчёт.pdf", SampleFiles.pdf(2, 300)))
                .allows(201, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(DELETE, FILE, removable, removed)
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .tests();
    }

    private UUID attached(String school, UUID teacher, UUID checkpoint) {
        return latest(api.as(Tokens.teacher(school, teacher))
                .post(FILES, upload("отчёт.pdf", SampleFiles.pdf(1, 300)), checkpoint)
                .expect(201));
    }

    private long kept() {
        return mongo.getCollection("report_files.files").countDocuments();
    }

    private Owned owned() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        return new Owned(school, teacher, given.approved(school, teacher, null).first());
    }

    private static Api.Upload upload(String name, byte[] content) {
        return new Api.Upload("file", name, "application/octet-stream", content);
    }

    /** The file that was put last. */
    private static UUID latest(Reply files) {
        List<String> ids = files.at("/rounds")
                .valueStream()
                .flatMap(round -> round.path("handIns").valueStream())
                .flatMap(handIn -> handIn.path("files").valueStream())
                .map(file -> file.path("id").asString())
                .toList();
        return UUID.fromString(ids.getLast());
    }
}
