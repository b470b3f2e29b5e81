package org.metodika.reporting.owntemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.contracts.documenttemplate.DocumentTemplateCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.LibreOffice;
import org.metodika.reporting.Printed;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.reporting.Supports;
import org.metodika.reporting.document.application.Documents;
import org.metodika.reporting.document.application.Documents.Wanted;
import org.metodika.reporting.document.domain.DocumentEvent;
import org.metodika.reporting.document.domain.DocumentId;
import org.metodika.reporting.document.domain.RegisteredDocument;
import org.metodika.reporting.forms.Forms;
import org.metodika.test.Api;
import org.metodika.test.Api.Upload;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** A methodist's own template is uploaded, tried on real data, and adopted. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class OwnTemplateIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEMPLATE = "/api/documents/templates/support-card";
    private static final String VERSIONS = TEMPLATE + "/versions";

    private final Api api;
    private final Topics topics;
    private final ApplicationContext context;
    private final AggregateStore<RegisteredDocument, DocumentEvent> store;
    private final Forms forms;
    private final Access access;
    private final MongoOperations mongo;
    private final Feeding feeding;
    private final School school = School.general("school-own-template", "МБОУ «СОШ № 33»");
    private final SupportState support = Supports.issued(school, school.teacher(0));

    OwnTemplateIT(
            Api api,
            Topics topics,
            ApplicationContext context,
            AggregateStore<RegisteredDocument, DocumentEvent> store,
            Forms forms,
            Access access,
            MongoOperations mongo) {
        this.context = context;
        this.store = store;
        this.forms = forms;
        this.access = access;
        this.mongo = mongo;
        this.api = api.as(Tokens.methodist());
        this.topics = topics;
        this.feeding = new Feeding(topics);
    }

    @BeforeAll
    void know() {
        feeding.school(school);
        feeding.state(SupportCatalogue.SUPPORT_STATE, support.supportId(), support, 1);
        feeding.digest();
    }

    @Test
    void isTriedOnRealDataBeforeItHoldsForWhatIsRegisteredFromTheNextDayOn() {
        PublishedEvents events = topics.record(DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_EVENTS);
        assertThat(api.get(TEMPLATE).expect(200).text()).contains("teacher.full", "cards.rows.textbooks");

        api.post(VERSIONS, upload(form("{{teacher.full}}"))).expect(201);
        api.post(VERSIONS + "/1/adoption", null).expectProblem(409, "own-template-untried");
        api.post(VERSIONS + "/9/adoption", null).expectProblem(404, "not-found");
        Reply tried = api.post(VERSIONS + "/1/trial", Map.of("subjectId", support.supportId()))
                .expect(200);
        Reply adopted = api.post(VERSIONS + "/1/adoption", null).expect(200);

        assertThat(Printed.docx(tried.body()))
                .contains("Педагог: Соколова Мария Андреевна", "7 «Б» Ладыженская Т. А. 9 «А» Бархударов С. Г.")
                .doesNotContain("{{");
        // It is the 23rd in the far east already, so that the 24th is the first day that has begun nowhere.
        assertThat(adopted.json().path("uses").path(0).path("from").asString()).isEqualTo("2026-11-24");
        assertThat(adopted.json().path("uses").path(0).path("version").asInt()).isEqualTo(1);
        try (events) {
            events.exactlyInOrder(
                    PublishedEvents.event(DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_UPLOADED),
                    PublishedEvents.event(DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_TRIED),
                    PublishedEvents.event(DocumentTemplateCatalogue.DOCUMENT_TEMPLATE_ADOPTED));
        }

        // Registered on the 22nd: the centre had none of its own then, and so it stays.
        Api deputy = api.as(Tokens.deputy(school.id()));
        String document = deputy.post(
                        "/api/documents",
                        Map.of(
                                "type",
                                "support-card",
                                "subjectId",
                                support.supportId().toString()))
                .expect(201)
                .json()
                .path("id")
                .asString();
        deputy.get("/api/documents/templates/filled/{id}", document).expectProblem(409, "own-template-missing");
    }

    /** The clock of the service stands still, so that the day on which the template begins to hold comes to the register alone. */
    @Test
    void isWhatADocumentIsPrintedInThatIsRegisteredWhileItHolds() {
        String template = "/api/documents/templates/support-passport";
        Map<String, String> subject = Map.of("subjectId", support.supportId().toString());
        byte[] file = form(
                "{{teacher.full}}; паспорт № {{registered.number}} от {{registered.on}}, форма центра",
                "{{items.number}}",
                "{{items.content}}");
        api.post(template + "/versions", upload(file)).expect(201);
        api.post(template + "/versions/1/trial", subject).expect(200);
        api.post(template + "/versions/1/adoption", null).expect(200);

        Actor deputy = new Actor("deputy", Set.of(Role.DEPUTY_HEAD), school.id(), school.deputy());
        RegisteredDocument registered = documentsOn(LocalDate.of(2026, 11, 24))
                .register(
                        new DocumentId(Ids.next()),
                        new Wanted("support-passport", subject.get("subjectId"), Map.of()),
                        deputy,
                        Change.by(deputy))
                .orProblem()
                .state();

        Api reader = api.as(Tokens.deputy(school.id(), school.deputy()));
        String id = registered.id().value().toString();
        int number = registered.place().number();
        String filled = "/api/documents/templates/filled/" + id;
        String title = "Соколова Мария Андреевна; паспорт № %d от 24 ноября 2026 г., форма центра".formatted(number);
        assertThat(Printed.docx(reader.get(filled).expect(200).body()))
                .contains(title)
                .contains("Проектирование урока от планируемого результата")
                .doesNotContain("{{");
        assertThat(reader.get("/api/documents/{id}", id)
                        .expect(200)
                        .at("/number")
                        .asInt())
                .isEqualTo(number);
        Reply version = reader.get(filled + "/version").expect(200);
        assertThat(version.at("/version").asInt()).isEqualTo(1);
        assertThat(version.at("/sha256").asString()).isEqualTo(Forms.hash(file));
        assertThat(Printed.pdf(reader.get("/api/documents/{id}?format=pdf", id)
                        .expect(200)
                        .body()))
                .as("the platform's own form stays")
                .doesNotContain("форма центра");
        asPdf(reader.get(filled + "?format=pdf"), title);
        asPdf(
                api.post(template + "/versions/1/trial?format=pdf", subject),
                "Соколова Мария Андреевна; паспорт № от , форма центра");
    }

    private static void asPdf(Reply reply, String text) {
        if (LibreOffice.isInstalled()) {
            assertThat(reply.expect(200).header("Content-Type")).hasValue("application/pdf");
            assertThat(Printed.pdf(reply.body())).contains(text);
        } else {
            assertThat(reply.expectProblem(409, "office-missing").text()).contains("DOCX", "LibreOffice");
        }
    }

    private Documents documentsOn(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Documents(store, forms, access, new Directory(mongo, clock));
    }

    @Test
    void namesUnknownFieldsAndRefusesOtherFiles() {
        Reply refused = api.post(VERSIONS, upload(form("{{teacher.phone}} {{teacher.full}} {{fio}}")))
                .expectProblem(422, "own-template-unfit");

        assertThat(refused.text()).contains("teacher.phone", "fio").doesNotContain("teacher.full");
        api.post(VERSIONS, upload("%PDF".getBytes(StandardCharsets.UTF_8))).expectProblem(422, "own-template-unfit");
        api.post("/api/documents/templates/nothing-like-this/versions", upload(form("{{school}}")))
                .expectProblem(404, "not-found");
        api.post(VERSIONS + "/99/trial", Map.of("subjectId", support.supportId()))
                .expectProblem(404, "not-found");
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayDoWhat() {
        Upload broken = upload("%PDF".getBytes(StandardCharsets.UTF_8));
        return AuthorisationMatrix.of(api, context, school.id(), "school-elsewhere")
                .below("/api/documents/templates")
                .row(GET, "/api/documents/templates")
                .anySchool()
                .allows(200, Role.METHODIST)
                .row(GET, "/api/documents/templates/{type}", "support-card")
                .anySchool()
                .allows(200, Role.METHODIST)
                .row(POST, "/api/documents/templates/{type}/versions", "support-card")
                .body(broken)
                .anySchool()
                .allows(422, Role.METHODIST)
                .row(GET, "/api/documents/templates/{type}/versions/{version}", "support-card", 99)
                .anySchool()
                .allows(404, Role.METHODIST)
                .row(POST, "/api/documents/templates/{type}/versions/{version}/trial", "support-card", 99)
                .body(Map.of("subjectId", support.supportId()))
                .anySchool()
                .allows(404, Role.METHODIST)
                .row(POST, "/api/documents/templates/{type}/versions/{version}/adoption", "support-card", 99)
                .anySchool()
                .allows(404, Role.METHODIST)
                .row(POST, "/api/documents/templates/{type}/withdrawal", "association-report")
                .anySchool()
                .allows(404, Role.METHODIST)
                .row(GET, "/api/documents/templates/filled/{documentId}/version", Ids.next())
                .anySchool()
                .allows(404, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                .allows(404, Role.ASSOCIATION_HEAD, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .row(GET, "/api/documents/templates/filled/{documentId}", Ids.next())
                .anySchool()
                .allows(404, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                .allows(404, Role.ASSOCIATION_HEAD, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .tests();
    }

    private static Upload upload(byte[] content) {
        return new Upload("file", "Карта.docx", DOCX, content);
    }

    private static byte[] form(String fields) {
        return form(fields, "{{cards.rows.schoolClass}}", "{{cards.rows.textbooks}}");
    }

    /** A form with a line of fields and a table whose second row is repeated. */
    private static byte[] form(String fields, String left, String right) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Педагог: " + fields);
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Класс");
            table.getRow(0).getCell(1).setText("Учебник");
            table.getRow(1).getCell(0).setText(left);
            table.getRow(1).getCell(1).setText(right);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
