package org.metodika.reporting.document;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.contracts.document.DocumentCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Printed;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Documents get a number, are made again with the same words, and are annulled. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class DocumentIT {

    private static final String DOCUMENTS = "/api/documents";
    private static final String ONE = DOCUMENTS + "/{id}";
    private static final String ORDER = "program-approval-order";

    private final Api api;
    private final Topics topics;
    private final Year year;
    private final Api deputy;

    DocumentIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.year = new Year("documents-" + Ids.next(), topics);
        this.deputy = api.as(Tokens.deputy(year.school.id(), year.school.deputy()));
    }

    @BeforeAll
    void aYear() {
        year.happen();
    }

    @Test
    @Requirement("B30")
    void aRegisteredOrderIsMadeAgainWithTheSameWordsThoughTheProgramChanged() {
        UUID program = Ids.next();
        year.program(Programs.renamed(year.program, program), 1, null, null);
        year.digest();
        try (PublishedEvents events = topics.record(DocumentCatalogue.DOCUMENT_EVENTS)) {
            JsonNode registered = register(deputy, ORDER, program.toString(), Map.of())
                    .expect(201)
                    .json();
            String id = registered.at("/id").asString();
            events.about(UUID.fromString(id));
            events.exactly(event(
                    DocumentCatalogue.DOCUMENT_REGISTERED,
                    told -> told.documentId().toString().equals(id)
                            && told.subjectId().equals(program.toString())
                            && told.number() == registered.at("/number").asInt()));
            byte[] before = paper(id, "docx");
            String pdf = Printed.pdf(paper(id, "pdf"));

            year.program(Programs.longer(Programs.renamed(year.program, program), 5), 2, null, null);
            year.digest();

            assertThat(Printed.docx(paper(id, "docx"))).isEqualTo(Printed.docx(before));
            assertThat(Printed.pdf(paper(id, "pdf")))
                    .isEqualTo(pdf)
                    .contains("158 ч")
                    .doesNotContain("168 ч");
            assertThat(deputy.get(ONE, id).expect(200).at("/inputHash").asString())
                    .isEqualTo(registered.at("/inputHash").asString())
                    .hasSize(64);
            assertThat(pdf).contains(registered.at("/inputHash").asString().substring(0, 12));
        }
    }

    @Test
    void theSameInputGivesTheSameHash() {
        String first =
                register(deputy, "study-plan").expect(201).at("/inputHash").asString();

        assertThat(register(deputy, "study-plan").expect(201).at("/inputHash").asString())
                .isEqualTo(first);
    }

    @Test
    void numbersOfASchoolYearHaveNoGapAndNoneIsGivenTwice() throws InterruptedException, ExecutionException {
        Year other = new Year("register-" + Ids.next(), topics).happen();
        Api head = api.as(Tokens.head(other.school.id(), other.school.head()));
        Callable<Integer> one =
                () -> register(head, "program-table", other.program.programId().toString(), Map.of())
                        .expect(201)
                        .at("/number")
                        .asInt();
        List<Integer> numbers;
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> all =
                    eight.invokeAll(IntStream.range(0, 24).mapToObj(i -> one).toList());
            numbers = all.stream().map(Future::resultNow).sorted().toList();
        }

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void aRepeatedRequestGetsTheSameDocument() {
        Api once = deputy.header("Idempotency-Key", "key-" + Ids.next());

        JsonNode first = register(once, "study-plan").expect(201).json();
        JsonNode again = register(once, "study-plan").expect(201).json();

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.at("/number")).isEqualTo(first.at("/number"));
    }

    @Test
    void anAnnulledDocumentKeepsItsNumberAndSaysSoOnPaper() {
        String id = register(deputy, ORDER).expect(201).at("/id").asString();

        deputy.post(ONE + "/annulment", Map.of("reason", " "), id).expectProblem(422, "document-invalid");
        try (PublishedEvents events = topics.record(DocumentCatalogue.DOCUMENT_EVENTS)) {
            events.about(UUID.fromString(id));
            deputy.post(ONE + "/annulment", Map.of("reason", "Не тот срок"), id).expect(200);
            events.exactly(event(
                    DocumentCatalogue.DOCUMENT_ANNULLED, told -> told.type().equals(ORDER)));
        }

        deputy.post(ONE + "/annulment", Map.of("reason", "ещё раз"), id)
                .expectProblem(409, "document-annulled-already");
        assertThat(Printed.pdf(paper(id, "pdf"))).contains("АННУЛИРОВАН", "Об утверждении");
        assertThat(deputy.get(ONE, id).expect(200).at("/annulledBecause").asString())
                .isEqualTo("Не тот срок");
    }

    @Test
    void aPreviewIsADraftAndIsNotKept() {
        UUID submitted = Ids.next();
        year.program(Programs.withStatus(year.program, submitted, "SUBMITTED"), 0, null, null);
        year.digest();

        byte[] pdf = deputy.post(DOCUMENTS + "/preview?format=pdf", wanted(ORDER, submitted.toString(), Map.of()))
                .expect(200)
                .body();

        assertThat(Printed.pdf(pdf)).contains("ПРОЕКТ", "№ __________").doesNotContain("Журнал регистрации");
        assertThat(list("?subject=" + submitted)).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAtOnceWithWhoEntersIt() {
        UUID empty = Ids.next();
        School school = year.school;
        year.program(
                Programs.renamed(
                        Programs.emptyDraft(
                                school, school.teacher(2), school.deficit(school.teacher(2), "METHODICAL", "OPEN")),
                        empty),
                0,
                null,
                null);
        year.digest();

        Reply refused = register(deputy, ORDER, empty.toString(), Map.of()).expectProblem(422, "document-lacks-data");

        assertThat(refused.json().at("/errors"))
                .extracting(error -> error.path("code").asString())
                .containsExactlyInAnyOrder(
                        "document-program-not-submitted",
                        "document-lacks-activities",
                        "document-lacks-stages",
                        "document-lacks-number",
                        "document-lacks-date",
                        "document-lacks-term",
                        "document-lacks-tutor",
                        "document-lacks-final-report");
        assertThat(refused.text()).contains("Его назначает заместитель или руководитель.");
    }

    @Test
    void whatIsKnownIsNotSaidAnotherWay() {
        Reply refused = register(
                        deputy, ORDER, year.program.programId().toString(), Map.of("number", "7", "date", "28.09"))
                .expectProblem(422, "document-lacks-data");

        assertThat(refused.json().at("/errors"))
                .extracting(error -> error.path("pointer").asString())
                .contains("/params/number", "/params/date");
        assertThat(refused.text()).contains("112-од");
        register(deputy, "no-such-type", "42", Map.of()).expectProblem(422, "document-invalid");
        register(deputy, "study-plan", year.program.programId().toString(), Map.of("colour", "red"))
                .expectProblem(422, "document-invalid");
        register(deputy, ORDER, "42", Map.of()).expectProblem(404, "not-found");
        deputy.post(DOCUMENTS, Map.of("type", ORDER)).expectProblem(422, "invalid-content");
    }

    @Test
    void listsAreNarrowedPagedAndPrinted() {
        String order = register(deputy, ORDER, year.amended.toString(), Map.of())
                .expect(422)
                .text();
        assertThat(order).contains("document-approval-amended");
        String id = register(
                        deputy, "program-amendment-order", year.amended.toString(), Map.of("text", "служебная записка"))
                .expect(201)
                .at("/id")
                .asString();
        String another = register(deputy, "program-table").expect(201).at("/id").asString();
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(list(""))
                        .extracting(row -> row.path("id").asString())
                        .contains(id, another));

        assertThat(list("?subject=" + year.amended + "&teacher=" + year.school.teacher(0) + "&from=2026-11-22"))
                .hasSize(1)
                .allSatisfy(row -> {
                    assertThat(row.path("teacherName").asString()).isEqualTo("Соколова Мария Андреевна");
                    assertThat(row.path("title").asString()).startsWith("Приказ о внесении изменений");
                });
        assertThat(list("?to=2026-11-21")).isEmpty();
        Reply page = deputy.get(DOCUMENTS + "?limit=1").expect(200);
        deputy.get(DOCUMENTS + "?limit=1&after={next}", page.at("/next").asString())
                .expect(200);
        deputy.get(DOCUMENTS + "?after=x").expectProblem(400, "malformed-request");
        assertThat(deputy.get(DOCUMENTS + "?format=csv").expect(200).text())
                .contains("Зарегистрирован", "Приказ о внесении изменений");
        assertThat(deputy.get(DOCUMENTS + "/types").expect(200).text()).contains(ORDER, "signerName");
    }

    private Reply register(Api who, String type) {
        return register(who, type, year.program.programId().toString(), Map.of());
    }

    private static Reply register(Api who, String type, String subject, Map<String, String> params) {
        return who.post(DOCUMENTS, wanted(type, subject, params));
    }

    private static Map<String, Object> wanted(String type, String subject, Map<String, String> params) {
        return Map.of("type", type, "subjectId", subject, "params", params);
    }

    private byte[] paper(String id, String format) {
        return deputy.get(ONE + "?format=" + format, id).expect(200).body();
    }

    private List<JsonNode> list(String query) {
        return deputy.get(DOCUMENTS + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .toList();
    }
}
