package org.metodika.program.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.directory.Municipality.STAFF;
import static org.metodika.program.directory.Municipality.assertCounts;
import static org.metodika.test.PublishedEvents.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Files come in, the directory is what they say, and exactly the right events come out. */
@PlatformTest
class ImportIT {

    private final Api api;
    private final Topics topics;

    ImportIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    @Requirement({"E04", "B16", "B11", "A31"})
    void theSampleMunicipalityComesInAndTheSameFilesChangeNothing() throws IOException {
        Municipality sample = new Municipality(api);
        byte[] schools = Files.readAllBytes(Path.of("../docs/samples/schools.csv"));
        byte[] staff = Files.readAllBytes(Path.of("../docs/samples/staff.csv"));
        try (PublishedEvents events = topics.record(
                SchoolCatalogue.SCHOOL_EVENTS, StaffCatalogue.STAFF_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            assertCounts(sample.apply(sample.file(Tokens.methodist(), "schools", schools)), 3, 0, 0);
            events.exactly(
                    event(
                            ImportCatalogue.IMPORT_ACCEPTED,
                            accepted -> accepted.kind().equals("SCHOOLS") && accepted.rows() == 3),
                    event(SchoolCatalogue.SCHOOL_REGISTERED, s -> s.schoolId().equals("1001")),
                    event(SchoolCatalogue.SCHOOL_REGISTERED, s -> s.schoolId().equals("1002")),
                    event(
                            SchoolCatalogue.SCHOOL_REGISTERED,
                            s -> s.schoolId().equals("2001")
                                    && s.organisationType().equals("PRESCHOOL")),
                    event(ImportCatalogue.IMPORT_APPLIED, applied -> applied.created() == 3));

            assertCounts(sample.apply(sample.file(Tokens.methodist(), "staff", staff)), 17, 0, 0);
            var tutor = events.take(event(
                            StaffCatalogue.STAFF_MEMBER_JOINED,
                            p -> p.roles().contains("tutor") && p.schoolId().equals("1001")))
                    .data(StaffCatalogue.STAFF_MEMBER_JOINED);
            var tutored = events.take(event(
                            StaffCatalogue.STAFF_MEMBER_JOINED,
                            p -> tutor.staffId().equals(p.tutorId())
                                    && p.employmentKind().equals("STAFF")
                                    && p.hiredOn().equals(LocalDate.of(2025, 9, 1))))
                    .data(StaffCatalogue.STAFF_MEMBER_JOINED);
            assertThat(tutored.staffGroup()).isEqualTo("PEDAGOGICAL");
            events.take(event(
                    StaffCatalogue.STAFF_MEMBER_JOINED, p -> p.employmentKind().equals("EXTERNAL_PART_TIME")));
            for (int i = 0; i < 14; i++) {
                events.take(event(StaffCatalogue.STAFF_MEMBER_JOINED));
            }
            events.exactly(
                    event(ImportCatalogue.IMPORT_ACCEPTED),
                    event(ImportCatalogue.IMPORT_APPLIED, a -> a.created() == 17));

            assertCounts(sample.apply(sample.file(Tokens.methodist(), "schools", schools)), 0, 0, 3);
            assertCounts(sample.apply(sample.file(Tokens.methodist(), "staff", staff)), 0, 0, 17);
            events.exactly(
                    event(ImportCatalogue.IMPORT_ACCEPTED),
                    event(ImportCatalogue.IMPORT_ACCEPTED),
                    event(ImportCatalogue.IMPORT_APPLIED, a -> a.unchanged() == 3),
                    event(ImportCatalogue.IMPORT_APPLIED, a -> a.unchanged() == 17));
        }
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
        byte[] programs = Files.readAllBytes(Path.of("../docs/samples/programs.xlsx"));
        assertCounts(sample.apply(sample.file(Tokens.methodist(), "programs", programs)), 2, 0, 0);
    }

    @Test
    void aChangedFileChangesOnlyWhatIsOtherwiseAndLeavesTheAbsentAlone() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        UUID changed = town.person("6");
        UUID absent = town.person("7");
        try (PublishedEvents events = topics.record(StaffCatalogue.STAFF_EVENTS)) {
            String file = STAFF
                    + town.row("4", "Морозова", "тьютор, учитель", "", "4")
                    + town.row("6", "Кузнецова", "учитель", "4", "").replace(";первая;", ";высшая;");
            assertCounts(town.apply(town.file(Tokens.head(town.school), "staff", file)), 0, 1, 1);
            events.about(changed, town.person("4"), absent)
                    .exactly(event(
                            StaffCatalogue.STAFF_MEMBER_CHANGED,
                            p -> p.staffId().equals(changed)
                                    && p.category().equals("HIGHEST")
                                    && p.associationHeadId() == null));
        }
    }

    @Test
    void aFileWithoutAColumnKeepsWhatIsKnown() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        String file = "Таб. №;Фамилия;Имя;Должность;Группа;Занятость;Принят;Стаж\n"
                + "6;Петрова;Анна;Учитель;педагог;штатный;2020-09-01;8\n";

        assertCounts(town.apply(town.file(Tokens.deputy(town.school), "staff", file)), 0, 1, 0);
        JsonNode person = api.as(Tokens.methodist())
                .get("/api/directory/staff/{id}", town.person("6"))
                .json();
        assertThat(person.path("lastName").asString()).isEqualTo("Петрова");
        assertThat(person.path("patronymic").asString()).isEqualTo("Сергеевна");
        assertThat(person.path("category").asString()).isEqualTo("FIRST");
        assertThat(person.path("tutorId").asString()).isEqualTo(town.person("4").toString());
        assertThat(person.path("roles").toString()).isEqualTo("[\"teacher\"]");
    }

    @Test
    void windows1251AndXlsxSayTheSame() throws IOException {
        Municipality town = new Municipality(api).withSchools().withStaff();
        String file = STAFF + town.row("7", "Фёдорова", "учитель", "", "");

        assertCounts(
                town.apply(
                        town.file(Tokens.portal(town.school), "staff", file.getBytes(Charset.forName("windows-1251")))),
                0,
                0,
                1);
        Reply xlsx = api.as(Tokens.itOfficer(town.school))
                .header("Content-Type", "application/octet-stream")
                .post("/api/directory/imports/staff", workbook(file));
        assertCounts(town.apply(xlsx), 0, 0, 1);
    }

    @Test
    void aPersonOfTheSameFileMayTakeAnAddressThatAnotherGivesUp() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        String sixth = "p6@" + town.school + ".example";
        String seventh = "p7@" + town.school + ".example";
        String file = STAFF
                + town.row("6", "Кузнецова", "учитель", "4", "4").replace(sixth, seventh)
                + town.row("7", "Фёдорова", "учитель", "", "").replace(seventh, sixth);

        assertCounts(town.apply(town.file(Tokens.methodist(), "staff", file)), 0, 2, 0);
    }

    @Test
    void theSameRequestAgainIsTheSameImport() {
        Municipality town = new Municipality(api).withSchools();
        String file = STAFF + town.row("1", "Орлова", "директор", "", "");
        Api methodist = api.as(
                        Tokens.token().roles(Role.METHODIST).subject("m-1").sign())
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", Ids.next().toString());

        String first = methodist
                .post("/api/directory/imports/staff", file)
                .expect(202)
                .at("/id")
                .asString();
        String again = methodist
                .post("/api/directory/imports/staff", file)
                .expect(202)
                .at("/id")
                .asString();

        assertThat(again).isEqualTo(first);
        methodist
                .post("/api/directory/imports/staff", file.replace("Орлова", "Соколова"))
                .expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void importsAreListedTheLatestFirstEachSchoolItsOwn() {
        Municipality town = new Municipality(api).withSchools();
        String head = Tokens.head(town.school);
        String first = town.file(head, "staff", STAFF + town.row("1", "Орлова", "директор", "", ""))
                .at("/id")
                .asString();
        String second = town.file(head, "staff", STAFF + town.row("2", "Белова", "завуч", "", ""))
                .at("/id")
                .asString();

        Reply page = api.as(head).get("/api/directory/imports?limit=1").expect(200);
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second);
        Reply rest = api.as(head)
                .get(
                        "/api/directory/imports?limit=1&after={next}",
                        page.at("/next").asString())
                .expect(200);
        assertThat(rest.at("/items/0/id").asString()).isEqualTo(first);
        assertThat(rest.json().has("next")).isFalse();
        assertThat(api.as(Tokens.head(town.other))
                        .get("/api/directory/imports")
                        .at("/items")
                        .size())
                .isZero();
        api.as(Tokens.head(town.other))
                .get("/api/directory/imports/{id}", first)
                .expectProblem(404, "not-found");
        api.as(Tokens.head(town.other))
                .get("/api/directory/imports?after={id}", first)
                .expectProblem(400, "malformed-request");
    }

    @Test
    void templatesCanBeFilledInAndSentBack() {
        Municipality town = new Municipality(api).withSchools();
        for (String language : new String[] {"ru", "en"}) {
            Reply template = api.as(Tokens.deputy(town.school))
                    .language(language)
                    .get("/api/directory/imports/templates/staff?format=csv")
                    .expect(200);
            String file = template.text().stripTrailing() + "\n" + town.row("1", "Орлова", "", "", "");
            town.apply(town.file(Tokens.deputy(town.school), "staff", file));
        }
        assertThat(api.as(Tokens.methodist())
                        .get("/api/directory/imports/templates/schools?format=xlsx")
                        .expect(200)
                        .body())
                .startsWith('P', 'K');
    }

    private static byte[] workbook(String csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Штат");
            String[] lines = csv.strip().split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                String[] cells = lines[line].split(";", -1);
                for (int cell = 0; cell < cells.length; cell++) {
                    if (line > 0 && cell == 10) {
                        sheet.value(line, cell, LocalDate.of(2020, 9, 1));
                        sheet.style(line, cell).format("dd.mm.yyyy").set();
                    } else if (line > 0 && cell == 11) {
                        sheet.value(line, cell, 7);
                    } else {
                        sheet.value(line, cell, cells[cell]);
                    }
                }
            }
            sheet.finish();
        }
        return out.toByteArray();
    }
}
