package org.metodika.reporting.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** The report by organisation, from the states that the other services publish. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
@Requirement("E04")
class OrganisationReportIT {

    private static final String ONE = "/api/reports/organisations/{school}";
    private static final String ALL = "/api/reports/organisations";
    private static final String MUNICIPALITY = "/api/reports/municipality";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LocalDate MOSCOW_TODAY = LocalDate.of(2026, 11, 22);

    private final Api api;
    private final Feeding feeding;
    private final Marks marks;
    private final String suffix = Ids.next().toString();
    private final School school = School.general("b-" + suffix, "МБОУ «СОШ № 7»");
    private final School kindergarten = School.kindergarten("a-" + suffix, "МБДОУ «Детский сад № 3»");

    OrganisationReportIT(Api api, Topics topics, Marks marks) {
        this.marks = marks;
        this.api = api.as(Tokens.methodist());
        this.feeding = new Feeding(topics);
    }

    @BeforeAll
    void know() {
        feeding.school(school);
        feeding.school(kindergarten);
        UUID teacher = school.teacher(0);
        DeficitState open = feeding.deficit(school.deficit(teacher, "METHODICAL", "OPEN"));
        DeficitState other = feeding.deficit(school.deficit(teacher, "PSYCHOLOGICAL_PEDAGOGICAL", "OPEN"));
        feeding.deficit(school.deficit(school.teacher(1), "METHODICAL", "OPEN"));
        feeding.deficit(school.deficit(teacher, "METHODICAL", "RESOLVED"));
        feeding.deficit(school.deficit(teacher, "METHODICAL", "ANNULLED"));
        for (String status : List.of("DRAFT", "DRAFT", "SUBMITTED", "APPROVED", "APPROVED", "APPROVED", "WITHDRAWN")) {
            feeding.program(Programs.whole(school, teacher, status, open, other));
        }
        LocalDate due = LocalDate.of(2026, 11, 20);
        checkpoint("PASSED", due, null, due);
        checkpoint("PASSED", due, null, due.minusDays(3));
        checkpoint("PASSED", due, due.plusDays(1), due.plusDays(2));
        checkpoint("OPEN", due, due.plusDays(1), null);
        checkpoint("OPEN", MOSCOW_TODAY.minusDays(1), null, null);
        checkpoint("OPEN", MOSCOW_TODAY, null, null);
        checkpoint("OPEN", MOSCOW_TODAY.plusDays(30), null, null);
        checkpoint("CANCELLED", due, due.plusDays(1), null);
        feeding.checkpoint(
                kindergarten.checkpoint(Ids.next(), kindergarten.teacher(0), "OPEN", MOSCOW_TODAY, null, null));
        feeding.digest();
        Awaitility.await().until(marks::none);
    }

    @Test
    @Requirement({"C19", "D06", "L9"})
    void countsWhatHappenedInOneSchool() {
        Reply reply = api.get(ONE, school.id()).expect(200);

        assertThat(reply.json().toString())
                .isEqualTo("{\"schoolId\":\"" + school.id() + "\",\"name\":\"МБОУ «СОШ № 7»\","
                        + "\"organisationType\":\"GENERAL\",\"madeOn\":\"2026-11-22\","
                        + "\"asOf\":\"2026-11-22T09:30:00Z\","
                        + "\"programs\":{\"draft\":2,\"submitted\":1,\"approved\":3,\"completed\":0,\"stopped\":0,\"withdrawn\":1},"
                        + "\"checkpoints\":{\"passedOnTime\":2,\"passedLate\":1,\"overdue\":2,\"notYetDue\":2},"
                        + "\"deficits\":[{\"character\":\"GENERAL_PEDAGOGICAL\",\"open\":0,\"closed\":0},"
                        + "{\"character\":\"PSYCHOLOGICAL_PEDAGOGICAL\",\"open\":1,\"closed\":0},"
                        + "{\"character\":\"METHODICAL\",\"open\":2,\"closed\":1},"
                        + "{\"character\":\"SCIENTIFIC_THEORETICAL\",\"open\":0,\"closed\":0}],"
                        + "\"staff\":{\"pedagogical\":7,\"managerial\":2,\"external\":0},"
                        + "\"developmentPlans\":{\"since\":\"2026-09-01\",\"on\":\"2026-11-22\",\"aimPercent\":100,"
                        + "\"teachers\":7,\"withPlan\":1,\"withoutPlan\":6,\"onLeave\":0,\"percent\":14.2}}");
    }

    @Test
    @Requirement("L9")
    void decidesWhatIsOverdueByTheDayOfTheOrganisation() {
        Reply east = api.get(ONE, kindergarten.id()).expect(200);

        assertThat(east.at("/madeOn").asString()).isEqualTo("2026-11-23");
        assertThat(east.at("/checkpoints/overdue").asInt()).isEqualTo(1);
        assertThat(east.at("/checkpoints/notYetDue").asInt()).isZero();
    }

    @Test
    void takesAPassedCheckpointOutOfTheOverdueOnes() {
        School another = School.general("d-" + suffix, "МБОУ «СОШ № 12»");
        feeding.schoolAlone(another);
        CheckpointState missed = another.checkpoint(
                Ids.next(), another.teacher(1), "OPEN", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2), null);
        feeding.checkpoint(missed);
        feeding.digest();
        assertThat(api.get(ONE, another.id()).at("/checkpoints/overdue").asInt())
                .isEqualTo(1);

        feeding.checkpoint(Feeding.passed(missed, LocalDate.of(2026, 11, 5)), 2);
        feeding.digest();

        Reply reply = api.get(ONE, another.id());
        assertThat(reply.at("/checkpoints/overdue").asInt()).isZero();
        assertThat(reply.at("/checkpoints/passedLate").asInt()).isEqualTo(1);
    }

    @Test
    @Requirement("B16")
    void countsPeopleUntilTheirLastDay() {
        String another = "e-" + suffix;
        feeding.schoolAlone(School.general(another, "МБОУ «СОШ № 15»"));
        person(another, "PEDAGOGICAL", "STAFF", null);
        person(another, "PEDAGOGICAL", "EXTERNAL_PART_TIME", null);
        person(another, "PEDAGOGICAL", "STAFF", MOSCOW_TODAY);
        person(another, "PEDAGOGICAL", "CONTRACT", MOSCOW_TODAY.minusDays(1));
        person(another, "MANAGERIAL", "STAFF", null);
        feeding.digest();

        assertThat(api.get(ONE, another).at("/staff").toString())
                .isEqualTo("{\"pedagogical\":3,\"managerial\":1,\"external\":1}");
    }

    @Test
    void saysWhenNothingIsKnownYet() {
        School empty = School.kindergarten("c-" + suffix, "МБДОУ «Детский сад № 9»");
        feeding.schoolAlone(empty);
        feeding.digest();

        Reply reply = api.get(ONE, empty.id()).expect(200);

        assertThat(reply.json().has("asOf")).isFalse();
        assertThat(reply.at("/programs/approved").asInt()).isZero();
        api.get(ONE + "?format=xlsx", empty.id()).expect(200);
        api.get(ONE, "school-unheard-of").expectProblem(404, "not-found");
    }

    @Test
    void givesTheMunicipalityInPagesByCode() {
        List<String> codes = new ArrayList<>();
        String after = "";
        do {
            Reply page = api.get(ALL + "?limit=1" + (after.isEmpty() ? "" : "&after=" + after))
                    .expect(200);
            assertThat(page.at("/items").size()).isEqualTo(1);
            codes.add(page.at("/items/0/schoolId").asString());
            after = page.json().path("next").asString("");
        } while (!after.isEmpty());

        assertThat(codes).isSorted().doesNotHaveDuplicates().contains(school.id(), kindergarten.id());
    }

    @Test
    @Requirement("E04")
    void narrowsTheMunicipalityToOneTypeOfOrganisation() {
        Reply reply = api.get(ALL + "?organisationType=PRESCHOOL&limit=200").expect(200);

        List<String> types = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (JsonNode item : reply.at("/items")) {
            types.add(item.path("organisationType").asString());
            codes.add(item.path("schoolId").asString());
        }
        assertThat(types).containsOnly("PRESCHOOL");
        assertThat(codes).contains(kindergarten.id());
        api.get(ALL + "?organisationType=UNIVERSITY").expectProblem(400, "malformed-request");
        api.get(ALL + "?limit=0").expectProblem(400, "malformed-request");
    }

    @Test
    void givesTheSameAsAWorkbook() throws IOException {
        for (Reply reply : List.of(
                api.get(ALL + "?format=xlsx").expect(200),
                api.header("Accept", XLSX).get(ONE, school.id()).expect(200))) {
            assertThat(reply.header("Content-Type")).hasValue(XLSX);
            assertThat(reply.header("Content-Disposition").orElse("")).contains("attachment", ".xlsx");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(reply.body()));
                    XSSFExcelExtractor text = new XSSFExcelExtractor(book)) {
                assertThat(text.getText()).contains("МБОУ «СОШ № 7»", "Просрочены", "Итого");
            }
        }
        assertThat(api.language("en").get(ONE + "?format=csv", school.id()).text())
                .contains("Checkpoints: Overdue");
    }

    @Test
    void givesTheSameAsCsv() {
        Reply reply = api.get(ALL + "?format=csv&organisationType=GENERAL").expect(200);

        assertThat(reply.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(reply.text().lines().findFirst().orElse(""))
                .contains("Код;Наименование;Тип;Составлен", "Программы: Утверждены", "Контрольные срезы: Просрочены");
        assertThat(reply.text()).contains(school.id() + ";").doesNotContain(kindergarten.id());
        assertThat(api.get(ONE + "?format=csv", school.id()).expect(200).text().lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*", "text/*", "*/*", "application/xml, */*;q=0.1", "text/html"})
    void neverFailsOverWhatIsAccepted(String accept) {
        for (String path : List.of(ALL, "/api/reports/organisations/" + school.id())) {
            Reply reply = api.header("Accept", accept).get(path);

            assertThat(reply.status()).as("%s", reply.request()).isIn(200, 406);
        }
    }

    @Test
    @Requirement("D06")
    void addsUpTheMunicipality() {
        Reply total = api.get(MUNICIPALITY).expect(200);

        JsonNode items = api.get(ALL + "?limit=200").expect(200).at("/items");
        assertThat(total.at("/organisations").asInt()).isEqualTo(items.size());
        for (String figure : List.of(
                "/programs/approved",
                "/checkpoints/overdue",
                "/deficits/2/open",
                "/staff/pedagogical",
                "/developmentPlans/teachers",
                "/developmentPlans/withPlan",
                "/developmentPlans/withoutPlan")) {
            int sum = 0;
            for (JsonNode item : items) {
                sum += item.at(figure).asInt();
            }
            assertThat(total.at(figure).asInt()).as(figure).isEqualTo(sum).isPositive();
        }
        String csv = api.get(ALL + "?format=csv").expect(200).text();
        String percent = total.at("/developmentPlans/percent").asString();
        assertThat(csv.lines().toList().getLast()).startsWith("Итого;").contains(";" + percent.replace('.', ',') + ";");
        assertThat(api.get(MUNICIPALITY + "?organisationType=PRESCHOOL")
                        .at("/programs/approved")
                        .asInt())
                .isZero();
    }

    @Test
    void givesAnalystsNumbersAndNoNames() {
        for (String path : List.of(ALL + "?limit=200", MUNICIPALITY)) {
            Reply reply = api.as(Tokens.analyst()).get(path).expect(200);

            assertThat(reply.text()).contains("\"developmentPlans\"");
            for (StaffMemberState person : school.staff()) {
                assertThat(reply.text())
                        .doesNotContain(person.lastName())
                        .doesNotContain(person.staffId().toString());
            }
        }
    }

    @Test
    void canBeRebuiltFromTheTopics() {
        String before = api.get(ONE, school.id()).expect(200).text();
        for (String projection : List.of("programs", "deficits", "checkpoints", "people")) {
            api.as(Tokens.admin())
                    .post("/api/admin/reporting-service/projections/{name}/rebuild", null, projection)
                    .expect(200);
        }

        assertThat(api.get(ONE, school.id()).expect(200).text()).isEqualTo(before);
    }

    private void checkpoint(
            String status, LocalDate deadline, @Nullable LocalDate missedOn, @Nullable LocalDate passedOn) {
        feeding.checkpoint(school.checkpoint(Ids.next(), school.teacher(0), status, deadline, missedOn, passedOn));
    }

    private void person(String at, String group, String employment, @Nullable LocalDate dismissedOn) {
        feeding.person(new StaffMemberState(
                Ids.next(),
                at,
                "9" + Ids.next(),
                "Новиков",
                "Иван",
                null,
                null,
                "Педагог",
                group,
                List.of(),
                employment,
                LocalDate.of(2025, 9, 1),
                3,
                "NONE",
                List.of("teacher"),
                null,
                null,
                dismissedOn));
    }
}
