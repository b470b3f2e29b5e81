package org.metodika.reporting.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Boxes;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Printed;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Figures over a period, and the rows behind each. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class AnalyticsIT {

    private static final String FIGURES = "/api/reports/analytics";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Api api;
    private final Feeding feeding;
    private final School school = School.general("figures-" + Ids.next(), "МБОУ «СОШ № 31»");
    private final School other = School.general("figures-" + Ids.next(), "МБОУ «СОШ № 32»");

    AnalyticsIT(Api api, Topics topics) {
        this.api = api.as(Tokens.methodist());
        this.feeding = new Feeding(topics);
    }

    @BeforeAll
    void know() {
        for (School one : List.of(school, other)) {
            feeding.school(one);
            for (int number = 0; number < 5; number++) {
                UUID teacher = one.teacher(number);
                DeficitState open = feeding.deficit(one.deficit(teacher, "METHODICAL", "OPEN"));
                feeding.program(Programs.whole(one, teacher, number < 3 ? "APPROVED" : "DRAFT", open, open));
                feeding.checkpoint(
                        one.checkpoint(Ids.next(), teacher, "OPEN", TODAY.minusDays(number < 2 ? 3 : -30), null, null));
            }
        }
        feeding.digest();
    }

    @Test
    @Requirement({"D06", "E03", "E04", "E13"})
    void tellsTheFiguresOfASchool() {
        Reply reply = api.get(FIGURES + "?school=" + school.id()).expect(200);

        JsonNode values = reply.at("/total/values");
        assertThat(reply.at("/since").asString()).isEqualTo("2026-09-01");
        assertThat(values.path("staff").asInt()).isEqualTo(9);
        assertThat(values.path("teachers").asInt()).isEqualTo(7);
        assertThat(values.path("withPlan").asInt()).isEqualTo(3);
        assertThat(values.path("programsApproved").asInt()).isEqualTo(3);
        assertThat(values.path("programsDraft").asInt()).isEqualTo(2);
        assertThat(values.path("checkpointsOverdue").asInt()).isEqualTo(2);
        assertThat(values.path("checkpointsOpen").asInt()).isEqualTo(3);
        assertThat(values.path("deficitsOpen").asInt()).isEqualTo(5);
        assertThat(values.path("hoursPlanned").asInt()).isEqualTo(3 * 158);
        assertThat(reply.at("/total/shares/coverage").asDouble()).isEqualTo(42.8);
        assertThat(reply.at("/total/deficits/0/dictionary").asString()).isEqualTo("difficulty-characters");
        // Nobody's experience is short except for one, who joined in August 2023.
        assertThat(values.path("youngJoined").asInt()).isZero();
        JsonNode then = api.get(FIGURES + "?school=" + school.id() + "&since=2023-09-01&until=2024-06-30")
                .expect(200)
                .at("/total/values");
        assertThat(then.path("youngJoined").asInt()).isEqualTo(1);
        assertThat(then.path("youngStayed").asInt()).isEqualTo(1);
    }

    @Test
    void leadsFromEachFigureToItsRows() {
        JsonNode values = api.get(FIGURES + "?school=" + school.id()).at("/total/values");
        for (Measure measure : Measure.values()) {
            long sum = 0;
            String after = "";
            do {
                Reply page = api.get(FIGURES + "/rows?limit=2&school=" + school.id() + "&figure=" + measure.key()
                                + (after.isEmpty() ? "" : "&after=" + after))
                        .expect(200);
                for (JsonNode row : page.at("/items")) {
                    sum += row.path("amount").asLong();
                    assertThat(row.path("schoolId").asString()).isEqualTo(school.id());
                    assertThat(row.path("href").asString())
                            .endsWith(row.path("id").asString());
                }
                after = page.json().path("next").asString("");
            } while (!after.isEmpty());
            assertThat(sum)
                    .as(measure.key())
                    .isEqualTo(values.path(measure.key()).asLong());
        }
        api.get(FIGURES + "/rows?figure=unheardOf").expectProblem(400, "malformed-request");
        api.get(FIGURES + "/rows?figure=staff&after=!").expectProblem(400, "malformed-request");
    }

    @Test
    @Requirement("E04")
    void tellsGroupsApart() {
        String both = "?school=" + school.id() + "&school=" + other.id();

        Reply bySchool = api.get(FIGURES + both + "&by=SCHOOL&limit=1").expect(200);
        assertThat(bySchool.at("/groups").size()).isEqualTo(1);
        assertThat(bySchool.at("/schools").asInt()).isEqualTo(2);
        assertThat(bySchool.at("/total/values/programsApproved").asInt()).isEqualTo(6);
        Reply rest = api.get(FIGURES + both + "&by=SCHOOL&limit=1&after="
                + bySchool.at("/next").asString());
        assertThat(rest.at("/groups/0/figures/values/programsApproved").asInt()).isEqualTo(3);
        assertThat(rest.json().has("next")).isFalse();

        Reply byGroup = api.get(FIGURES + both + "&by=STAFF_GROUP").expect(200);
        assertThat(byGroup.at("/groups/0/key").asString()).isEqualTo("MANAGERIAL");
        assertThat(byGroup.at("/groups/1/name").asString()).isEqualTo("педагогические работники");
        assertThat(api.get(FIGURES + both + "&staffGroup=MANAGERIAL")
                        .at("/total/values/staff")
                        .asInt())
                .isEqualTo(4);
        assertThat(api.get(FIGURES + both + "&experience=OVER_20")
                        .at("/total/values/staff")
                        .asInt())
                .isEqualTo(6);
        assertThat(api.get(FIGURES + "?organisationType=PRESCHOOL&school=" + school.id())
                        .at("/schools")
                        .asInt())
                .isZero();
    }

    @Test
    void takesAPeriodAsItIsCalled() {
        String one = FIGURES + "?school=" + school.id();
        assertThat(api.get(one + "&period=2026-Q4").expect(200).at("/since").asString())
                .isEqualTo("2026-10-01");
        assertThat(api.get(one + "&period=2025/2026").expect(200).at("/until").asString())
                .isEqualTo("2026-08-31");
        assertThat(api.get(one + "&period=2025/2026")
                        .at("/total/values/checkpointsDue")
                        .asInt())
                .isZero();
        for (String wrong : List.of(
                "&period=2026",
                "&period=2026/2028",
                "&period=2026-Q4&since=2026-01-01",
                "&since=2027-01-01&until=2026-01-01")) {
            api.get(one + wrong).expectProblem(400, "malformed-request");
        }
        api.get(FIGURES + "?school=unheard-of").expectProblem(404, "not-found");
    }

    @Test
    void showsEachTheirOwn() {
        Api tutor = api.as(Tokens.tutor(school.id(), school.tutor()));
        assertThat(tutor.get(FIGURES)
                        .expect(200)
                        .at("/total/values/programsApproved")
                        .asInt())
                .isEqualTo(2);
        Api teacher = api.as(Tokens.teacher(school.id(), school.teacher(0)));
        assertThat(teacher.get(FIGURES)
                        .expect(200)
                        .at("/total/values/programsApproved")
                        .asInt())
                .isEqualTo(1);
        teacher.get(FIGURES + "?teacher=" + school.teacher(1)).expectProblem(404, "not-found");
        teacher.get(FIGURES + "?school=" + other.id()).expectProblem(404, "not-found");
        tutor.get(FIGURES + "?teacher=" + school.teacher(4)).expectProblem(404, "not-found");
    }

    @Test
    void tellsAnalystsOfNobody() {
        Api analyst = api.as(Tokens.analyst());

        Reply reply = analyst.get(FIGURES + "?by=SCHOOL&limit=200").expect(200);

        assertThat(reply.at("/total/values/staff").asInt()).isGreaterThanOrEqualTo(18);
        for (JsonNode group : reply.at("/groups")) {
            if (group.path("key").asString().equals(school.id())) {
                assertThat(group.path("figures").path("values").has("programsApproved"))
                        .as("three of five")
                        .isFalse();
                assertThat(group.path("figures").path("hidden").toString()).contains("PROGRAMS", "CHECKPOINTS");
                assertThat(group.path("figures")
                                .path("values")
                                .path("deficitsOpen")
                                .asInt())
                        .isIn(0, 5);
            }
        }
        for (String narrowed : List.of("?school=" + school.id(), "?category=FIRST", "?period=2026-Q4")) {
            analyst.get(FIGURES + narrowed).expectProblem(400, "malformed-request");
        }
        analyst.get(FIGURES + "?by=TEACHER").expectProblem(403, "action-not-allowed");
        analyst.get(FIGURES + "/rows?figure=staff").expectProblem(403, "action-not-allowed");
    }

    @Test
    void givesTheSameAsTables() throws IOException {
        String one = FIGURES + "?school=" + school.id() + "&by=TEACHER";
        Reply csv = api.get(one + "&format=csv").expect(200);
        assertThat(csv.text().lines().toList()).hasSize(11);
        assertThat(csv.text()).contains("Соколова Мария Андреевна", "Программы: утверждены");

        Reply book = api.get(one + "&format=xlsx").expect(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book.body()))) {
            assertThat(workbook.getSheetAt(1).createDrawingPatriarch().getCharts())
                    .as("charts that a spreadsheet draws itself")
                    .hasSize(3);
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(2).getNumericCellValue())
                    .isEqualTo(1);
        }
        Reply pdf = api.get(one + "&format=pdf").expect(200);
        assertThat(pdf.header("Content-Type")).hasValue("application/pdf");
        assertThat(Printed.pdf(pdf.body()))
                .contains("Период: 01.09.2026 — 31.08.2027", "Составлено 22.11.2026", "Соколова Мария Андреевна 1 0 1")
                .contains("Охват индивидуальными планами 42,8 %");
        assertThat(Boxes.of(pdf.body())).anyMatch(box -> box.colour().equals("#1f4e79") && box.width() > 90);
        assertThat(Printed.docx(
                        api.language("en").get(one + "&format=docx").expect(200).body()))
                .contains("Period: 2026-09-01 to 2027-08-31", "Соколова Мария Андреевна");
    }
}
