package org.metodika.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.demo.municipality.Size;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.report.Made;
import org.metodika.demo.report.Report;

class ReportPageTest {

    private static final Report REPORT = Report.expected(Plan.of(new Size(2, 24, 7, 2025)));

    @Test
    void showsEachOrganisationTheTotalAndTheDigest() {
        String page = page("ru", Map.of());

        assertThat(page).contains("Отчёт в разрезе организаций", "5001", "5002", REPORT.digest());
        assertThat(page.lines()
                        .filter(line -> line.contains("Всего"))
                        .findFirst()
                        .orElseThrow()
                        .split(" +"))
                .contains(Long.toString(REPORT.total("programs.approved")));
        assertThat(page)
                .contains("утверждено приказом")
                .contains(" " + REPORT.made().of(Made.Thing.APPROVALS) + "\n");
    }

    @Test
    void speaksEnglishWhenAskedOrWhenTheEnvironmentDoes() {
        assertThat(page("en", Map.of("LANG", "ru_RU.UTF-8"))).contains("Report by organisation");
        assertThat(page(null, Map.of("LANG", "en_GB.UTF-8"))).contains("Report by organisation");
        assertThat(page(null, Map.of("LANG", "C"))).contains("Отчёт в разрезе организаций");
        assertThat(page(null, Map.of())).contains("Отчёт в разрезе организаций");
    }

    private static String page(@Nullable String language, Map<String, String> environment) {
        return new ReportPage(REPORT, Words.in(language, environment)).text();
    }
}
