package org.metodika.program.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.directory.Municipality.SCHOOLS;
import static org.metodika.program.directory.Municipality.STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Every mistake of a file is told at once, with its line, column and value, and nothing is loaded. */
@PlatformTest
class ImportErrorsIT {

    private final Api api;
    private final Topics topics;

    ImportErrorsIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    void everyBadRowOfAStaffFileIsToldAtOnceAndNothingIsLoaded() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        String file = STAFF
                + town.row("nowhere", "10", "Иванова", "учитель", "", "")
                + town.row("11", "Петрова", "учитель", "", "")
                + town.row("11", "Сидорова", "учитель", "", "").replace("p11@", "p11b@")
                + town.row("12", "Белова", "учитель", "", "").replace("01.09.2020", "31.02.2020")
                + town.row("13", "Белова", "учитель", "", "").replace("01.09.2020", "01.09.2090")
                + town.row("14", "Белова", "учитель", "", "").replace("p14@" + town.school + ".example", "белова@почта")
                + town.row("15", "Белова", "повар", "", "")
                + town.row("16", "Белова", "методист", "", "")
                + town.row("17", "Белова", "учитель", "99", "")
                + town.row("18", "Белова", "учитель", "", "98")
                + town.row("19", "Белова", "учитель", "", "").replace("p19@", "p11@")
                + town.row("20", "Белова", "учитель", "20", "")
                + town.row("21", "Белова", "учитель", "", "").replace("p21@", "p6@")
                + town.row("22", "Белова", "учитель", "", "").replace(";педагогические;", ";прочие;")
                + town.row("23", "Белова", "учитель", "", "").replace(";штатный;", ";;")
                + town.row("24", "Белова", "учитель", "", "").replace(";7;первая;", ";семь;третья;")
                + town.row("", "Белова", "учитель", "", "")
                + town.row("2 5", "", "учитель", "", "").replace("p2 5@", "p25@");
        try (PublishedEvents events = topics.record(StaffCatalogue.STAFF_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            Reply reply = town.file(Tokens.methodist(), "staff", file).expectProblem(422, "import-has-errors");

            assertThat(found(reply))
                    .containsExactlyInAnyOrder(
                            "2 /rows/0/schoolId unknown-school «nowhere»",
                            "4 /rows/2/staffNumber key-twice «11»",
                            "5 /rows/3/hiredOn cell-not-a-date «31.02.2020»",
                            "6 /rows/4/hiredOn hiring-too-far-ahead «01.09.2090»",
                            "7 /rows/5/email email «белова@почта»",
                            "8 /rows/6/roles cell-unknown-word «повар»",
                            "9 /rows/7/roles role-beyond-school «методист»",
                            "10 /rows/8/tutor nobody-with-this-number «99»",
                            "11 /rows/9/associationHead nobody-with-this-number «98»",
                            "12 /rows/10/email email-twice «p11@" + town.school + ".example»",
                            "13 /rows/11/tutor own-tutor «20»",
                            "14 /rows/12/email email-taken «p6@" + town.school + ".example»",
                            "15 /rows/13/staffGroup cell-unknown-word «прочие»",
                            "16 /rows/14/employmentKind cell-empty «»",
                            "17 /rows/15/totalExperienceYears cell-not-a-whole-number «семь»",
                            "17 /rows/15/category cell-unknown-word «третья»",
                            "18 /rows/16/staffNumber cell-empty «»",
                            "19 /rows/17/lastName cell-empty «»",
                            "19 /rows/17/staffNumber bad-staff-number «2 5»");
            assertThat(reply.at("/totalErrors").asInt()).isEqualTo(19);
            assertThat(reply.at("/errors/0/column").asString()).isEqualTo("Код организации");
            events.none();
        }
    }

    @Test
    @Requirement({"A31", "L1"})
    void aSchoolImportsItsOwnStaffAloneAndGivesNoRolesItMayNotGive() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        String file = STAFF
                + town.row(town.other, "1", "Чужая", "учитель", "", "")
                + town.row("30", "Своя", "директор", "", "")
                + town.row("6", "Кузнецова", "завуч", "4", "4")
                + town.row("31", "Своя", "админ, портал, аналитик, методист", "", "");

        for (String token : List.of(Tokens.deputy(town.school), Tokens.portal(town.school))) {
            assertThat(found(town.file(token, "staff", file).expectProblem(422, "import-has-errors")))
                    .containsExactlyInAnyOrder(
                            "2 /rows/0/schoolId school-not-yours «" + town.other + "»",
                            "3 /rows/1/roles roles-not-yours-to-grant «директор»",
                            "4 /rows/2/roles roles-not-yours-to-grant «завуч»",
                            "5 /rows/3/roles role-beyond-school «админ, портал, аналитик, методист»",
                            "5 /rows/3/roles role-beyond-school «админ, портал, аналитик, методист»",
                            "5 /rows/3/roles role-beyond-school «админ, портал, аналитик, методист»",
                            "5 /rows/3/roles role-beyond-school «админ, портал, аналитик, методист»");
        }
        for (String token : List.of(Tokens.head(town.school), Tokens.itOfficer(town.school))) {
            assertThat(found(town.file(token, "staff", file).expectProblem(422, "import-has-errors")))
                    .noneMatch(error -> error.contains("roles-not-yours"))
                    .hasSize(5);
        }
    }

    @Test
    void everyBadRowOfASchoolFileIsToldAtOnce() {
        Municipality town = new Municipality(api);
        String file = SCHOOLS
                + town.school + ";Школа;школа;Европа/Москва\n"
                + town.school + ";Школа;школа;МСК\n"
                + "школа-1;Школа;театр;Asia/Novosibirsk\n"
                + ";;;\n"
                + "77;;;\n";

        assertThat(found(town.file(Tokens.methodist(), "schools", file).expectProblem(422, "import-has-errors")))
                .containsExactlyInAnyOrder(
                        "2 /rows/0/timeZone unknown-time-zone «Европа/Москва»",
                        "3 /rows/1/schoolId key-twice «" + town.school + "»",
                        "4 /rows/2/schoolId bad-school-code «школа-1»",
                        "4 /rows/2/organisationType cell-unknown-word «театр»",
                        "6 /rows/3/name cell-empty «»",
                        "6 /rows/3/organisationType cell-empty «»",
                        "6 /rows/3/timeZone cell-empty «»");
        api.as(Tokens.methodist())
                .get("/api/directory/schools/{code}", town.school)
                .expectProblem(404, "not-found");
    }

    @Test
    void headingsAreToldBeforeRows() {
        Municipality town = new Municipality(api);
        String file = "Код;Название;Название организации;Тьюторр\n1;А;А;Б\n";

        Reply reply = town.file(Tokens.methodist(), "schools", file).expectProblem(422, "import-has-errors");
        assertThat(found(reply))
                .containsExactlyInAnyOrder(
                        "1 /columns/name column-twice «Название организации»",
                        "1 /columns/Тьюторр unknown-column «Тьюторр»",
                        "1 /columns/organisationType column-missing «»",
                        "1 /columns/timeZone column-missing «»");
    }

    @Test
    void someoneWhoLeftComesBackByALaterDateAndIsNobodysTutor() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        api.as(Tokens.head(town.school))
                .post("/api/directory/staff/{id}/dismissal", Map.of("dismissedOn", "2026-06-30"), town.person("7"))
                .expect(200);
        String file =
                STAFF + town.row("7", "Фёдорова", "учитель", "", "") + town.row("8", "Новикова", "учитель", "7", "");
        String another = STAFF + town.row("8", "Новикова", "учитель", "7", "");

        assertThat(found(town.file(Tokens.head(town.school), "staff", file).expectProblem(422, "import-has-errors")))
                .containsExactly("2 /rows/0/staffNumber staff-member-has-left «7»");
        assertThat(found(town.file(Tokens.head(town.school), "staff", another).expectProblem(422, "import-has-errors")))
                .containsExactly("2 /rows/0/tutor has-left «7»");
        String back = STAFF + town.row("7", "Фёдорова", "учитель", "", "").replace("01.09.2020", "01.08.2026");
        Municipality.assertCounts(town.apply(town.file(Tokens.head(town.school), "staff", back)), 0, 1, 0);
    }

    @Test
    void tellsRemediesInTheLanguageOfTheReader() {
        Municipality town = new Municipality(api).withSchools();
        String file = STAFF + town.row("1", "Орлова", "директор", "", "").replace("01.09.2020", "вчера");

        JsonNode russian = api.as(Tokens.methodist())
                .header("Content-Type", "text/csv")
                .post("/api/directory/imports/staff", file)
                .json();
        JsonNode english = api.as(Tokens.methodist())
                .language("en")
                .header("Content-Type", "text/csv")
                .post("/api/directory/imports/staff", file)
                .json();
        assertThat(russian.at("/errors/0/message").asString())
                .isEqualTo("Это не дата. Нужна дата вида 31.12.2026 или 2026-12-31.");
        assertThat(english.at("/errors/0/message").asString())
                .isEqualTo("This is no date. Write 31.12.2026 or 2026-12-31.");
        assertThat(english.path("title").asString()).isEqualTo("The file has errors");
    }

    @Test
    void namesAThousandErrorsAndCountsAll() {
        Municipality town = new Municipality(api).withSchools();
        StringBuilder file = new StringBuilder(STAFF);
        for (int i = 1; i <= 1500; i++) {
            file.append(town.row(String.valueOf(i), "Белова", "повар", "", ""));
        }

        Reply reply = town.file(Tokens.methodist(), "staff", file.toString()).expectProblem(422, "import-has-errors");
        assertThat(reply.at("/totalErrors").asInt()).isEqualTo(1500);
        assertThat(reply.at("/errors").size()).isEqualTo(1000);
    }

    @Test
    void refusesWhatIsNoTableAndWhatIsTooLarge() {
        Municipality town = new Municipality(api);

        Reply noTable = town.file(Tokens.methodist(), "schools", new byte[] {'%', 'P', 'D', 'F', 0, (byte) 0x98})
                .expectProblem(422, "import-file-unreadable");
        assertThat(noTable.at("/errors/0/code").asString()).isEqualTo("file-encoding");
        town.file(Tokens.methodist(), "schools", new byte[10 * 1024 * 1024 + 1])
                .expectProblem(413, "content-too-large");
        api.as(Tokens.methodist())
                .header("Content-Type", "text/csv")
                .post("/api/directory/imports/staff", null)
                .expectProblem(422, "import-file-unreadable");
    }

    private static List<String> found(Reply problem) {
        List<String> found = new ArrayList<>();
        for (JsonNode error : problem.at("/errors")) {
            found.add(error.path("line").asInt()
                    + " "
                    + error.path("pointer").asString()
                    + " "
                    + error.path("code").asString()
                    + " «"
                    + error.path("value").asString()
                    + "»");
        }
        return found;
    }
}
