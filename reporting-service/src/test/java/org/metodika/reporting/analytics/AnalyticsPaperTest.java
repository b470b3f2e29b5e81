package org.metodika.reporting.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemException;
import org.metodika.reporting.Boxes;
import org.metodika.reporting.Boxes.Box;
import org.metodika.reporting.Printed;
import org.metodika.reporting.analytics.Measure.Family;
import org.metodika.reporting.paper.DocxWriter;
import org.metodika.reporting.paper.PdfWriter;
import org.metodika.reporting.texts.Texts;

/** Figures on paper say what the figures say, in numbers and in bars. */
class AnalyticsPaperTest {

    private static final List<String> COLOURS = List.of("#1f4e79", "#8fb4d9", "#b5482f");
    private static final double MARK_OF_LEGEND = 3;
    private static final double LONGEST_BAR = 175;

    /** What stands side by side in a table. */
    private static final List<Set<Family>> TABLES = List.of(
            Set.of(Family.STAFF, Family.PARTICIPATION, Family.PORTFOLIO),
            Set.of(Family.COVERAGE),
            Set.of(Family.RETENTION),
            Set.of(Family.PROGRAMS),
            Set.of(Family.CHECKPOINTS),
            Set.of(Family.HOURS, Family.MONEY),
            Set.of(Family.DEFICITS));

    @Test
    void printsEveryFigureOfEveryGroup() {
        Analytics figures = schools(12, Set.of());

        byte[] pdf = pdf(figures, Texts.russian());
        String text = Printed.pdf(pdf);

        Stream.concat(figures.groups().stream(), Stream.of(new Analytics.Group("all", "Итого", figures.total())))
                .forEach(group -> TABLES.forEach(table -> assertThat(text)
                        .contains(Stream.of(Measure.values())
                                .filter(measure -> table.contains(measure.family()))
                                .map(measure ->
                                        String.valueOf(group.figures().values().get(measure.key())))
                                .collect(Collectors.joining(" ", group.name() + " ", "")))));
        assertThat(text)
                .contains("Показатели за период", "Период: 01.09.2026 — 31.08.2027", "Составлено 22.11.2026")
                .contains("Организаций 12", "Контрольные срезы: пройдены с опозданием")
                .doesNotContain("Прочерк", "null");
        assertThat(Printed.beyondMargins(pdf)).isEmpty();
        Printed.keep("figures.pdf", pdf);
        Printed.keep("figures.docx", docx(figures, Texts.russian()));
    }

    @Test
    void drawsBarsInProportionToTheFigures() {
        Analytics figures = schools(12, Set.of());

        List<Box> boxes = Boxes.of(pdf(figures, Texts.russian()));

        for (int series = 0; series < COLOURS.size(); series++) {
            String colour = COLOURS.get(series);
            List<Double> expected = new ArrayList<>();
            for (Chart chart : Chart.values()) {
                if (series < chart.measures().size()) {
                    expected.addAll(bars(figures, chart, series));
                }
            }
            // Legends are repeated on every page; no bar is as short as their marks.
            Map<Boolean, List<Double>> widths = boxes.stream()
                    .filter(box -> box.colour().equals(colour))
                    .map(Box::width)
                    .collect(Collectors.partitioningBy(width -> Math.abs(width - MARK_OF_LEGEND) > 0.1));
            assertThat(widths.get(false)).as("legend").isNotEmpty();
            List<Double> drawn = widths.get(true);
            assertThat(drawn).as(colour).hasSameSizeAs(expected);
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(drawn.get(i)).as("%s, bar %d", colour, i).isCloseTo(expected.get(i), within(0.2));
            }
        }
    }

    private static List<Double> bars(Analytics figures, Chart chart, int series) {
        double largest = figures.groups().stream()
                .flatMap(group -> chart.measures().stream()
                        .map(measure -> group.figures().values().get(measure.key())))
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
        return figures.groups().stream()
                .map(group -> group.figures()
                        .values()
                        .get(chart.measures().get(series).key()))
                .filter(value -> value > 0)
                .map(value -> LONGEST_BAR * value / largest)
                .toList();
    }

    @Test
    void isReadableWhereNamesAreLongAndGroupsAreMany() throws IOException {
        Analytics few = schools(60, Set.of());
        List<Analytics.Group> long60 = few.groups().stream()
                .map(group -> new Analytics.Group(
                        group.key(),
                        "Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад комбинированного вида»",
                        group.figures()))
                .toList();

        byte[] pdf = pdf(
                new Analytics(few.since(), few.until(), few.madeOn(), 60, few.total(), long60, null), Texts.russian());

        assertThat(Printed.beyondMargins(pdf)).isEmpty();
        assertThat(Printed.pdf(pdf)).contains("Показаны первые группы: 40 из 60.");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
            }
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(Printed.pdf(pdf, page))
                        .as("page %d begins with the head of a table or chart", page)
                        .containsAnyOf("Наименование", "Программы: утверждены", "Затруднения: сняты", "в срок");
            }
        }
    }

    @Test
    void isWrittenInEnglishToo() {
        assertThat(Printed.pdf(pdf(schools(2, Set.of()), Texts.in(Locale.ENGLISH))))
                .contains(
                        "Figures over a period",
                        "Period: 2026-09-01 to 2027-08-31",
                        "Checkpoints: passed late",
                        "Total")
                .contains("Coverage by development plans 50%");
    }

    @Test
    void leavesADashForWhatIsHidden() {
        String text = Printed.pdf(pdf(schools(2, Set.of(Family.PROGRAMS)), Texts.russian()));

        assertThat(text).contains("СОШ № 1 — — — — — —", "Прочерк означает").doesNotContain("null");
    }

    @Test
    void drawsTheWholeWhereThereAreNoGroups() {
        Analytics whole = schools(1, Set.of());
        byte[] pdf = pdf(
                new Analytics(whole.since(), whole.until(), whole.madeOn(), 1, whole.total(), List.of(), null),
                Texts.russian());

        assertThat(Boxes.of(pdf)).anyMatch(box -> COLOURS.contains(box.colour()) && box.width() > 170);
    }

    @Test
    void hasItsChartsInWordToo() throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(docx(schools(3, Set.of(Family.PROGRAMS)), Texts.russian())))) {
            assertThat(document.getCharts()).hasSize(3);
            assertThat(document.getCharts().get(1).getChartSeries().getFirst().getSeriesCount())
                    .isEqualTo(3);
            assertThat(document.getTables()).hasSize(9);
            assertThat(document.getCharts())
                    .as("without a colour LibreOffice draws no bar")
                    .allSatisfy(
                            chart -> assertThat(chart.getCTChart().toString()).contains("1F4E79", "8FB4D9"));
        }
    }

    @Test
    void isNotMadeOfMoreGroupsThanAnybodyReads() {
        Analytics few = schools(1, Set.of());
        Analytics many = new Analytics(
                few.since(),
                few.until(),
                few.madeOn(),
                1,
                few.total(),
                IntStream.rangeClosed(0, AnalyticsPaper.MOST_GROUPS)
                        .mapToObj(any -> few.groups().getFirst())
                        .toList(),
                null);

        assertThatThrownBy(() -> AnalyticsPaper.of(many, Texts.russian()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("too-many-groups-to-print"));
    }

    private static byte[] pdf(Analytics figures, Texts texts) {
        return new PdfWriter().write(AnalyticsPaper.of(figures, texts));
    }

    private static byte[] docx(Analytics figures, Texts texts) {
        return new DocxWriter().write(AnalyticsPaper.of(figures, texts));
    }

    private static Analytics schools(int count, Set<Family> hidden) {
        List<Analytics.Group> groups = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Analytics.Group("school-" + number, "СОШ № " + number, figures(number, hidden)))
                .toList();
        return new Analytics(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                LocalDate.of(2026, 11, 22),
                count,
                figures(40, Set.of()),
                groups,
                null);
    }

    /** Every figure another one, some of them zero. */
    private static Analytics.Figures figures(int number, Set<Family> hidden) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            if (!hidden.contains(measure.family())) {
                values.put(measure.key(), (long) (number * 7 + measure.ordinal() * 5) % 43);
            }
        }
        values.put(Measure.TEACHERS.key(), 2L * number);
        values.put(Measure.WITH_PLAN.key(), (long) number);
        return Analytics.Figures.of(values, List.of());
    }
}
