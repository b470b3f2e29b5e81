package org.metodika.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.LibreOffice;
import org.metodika.reporting.Printed;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.reporting.paper.DocxWriter;
import org.metodika.reporting.paper.PaperTemplates;
import org.metodika.test.Api;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/**
 * What people get from us they open in LibreOffice too: every type of document as DOCX and the workbooks of reports are saved by it
 * again, all files of a kind in one go, and still say the same.
 */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class PapersInLibreOfficeIT {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0]+");
    private static final Map<String, Object> REGISTERED =
            Map.of("number", "12", "schoolYear", "2026/2027", "on", "28 сентября 2026 г.", "hash", "0123456789ab");

    private final Api api;
    private final Feeding feeding;
    private final Forms forms;
    private final School school = School.general("libre-" + Ids.next(), "МБОУ «СОШ № 71»");

    PapersInLibreOfficeIT(Api api, Topics topics, Forms forms) {
        this.api = api.as(Tokens.methodist());
        this.feeding = new Feeding(topics);
        this.forms = forms;
    }

    @BeforeAll
    void know() {
        feeding.school(school);
        DeficitState open = feeding.deficit(school.deficit(school.teacher(0), "METHODICAL", "OPEN"));
        feeding.program(Programs.whole(school, school.teacher(0), "APPROVED", open, open));
        feeding.digest();
    }

    @Test
    void everyTypeOfDocumentStillSaysAllOfItsInput(@TempDir Path folder) throws Exception {
        LibreOffice.require();
        Map<String, byte[]> papers = new TreeMap<>();
        Map<String, List<String>> inputs = new TreeMap<>();
        PaperTemplates templates = new PaperTemplates();
        for (DocumentDefinition<?> definition : forms.definitions()) {
            String code = definition.type().code();
            Map<String, Object> input = TemplateLint.input(definition.inputType(), 3, "§");
            input.put("registered", REGISTERED);
            byte[] docx = new DocxWriter()
                    .write(templates.fill(code + "." + definition.type().version(), input, "ПРОЕКТ"));
            papers.put(code, docx);
            inputs.put(
                    code,
                    TemplateLint.texts(input).stream()
                            .filter(Printed.docx(docx)::contains)
                            .toList());
        }
        papers.put("figures", api.get(figures("docx")).expect(200).body());
        inputs.put("figures", List.of("Показатели за период", "Контрольные срезы: просрочены", "Орлова Вера Павловна"));

        Map<String, byte[]> printed = saved(papers, "docx", "pdf", folder);

        assertThat(printed.keySet()).isEqualTo(papers.keySet());
        printed.forEach((code, pdf) -> {
            String text = squeezed(Printed.pdf(pdf));
            assertThat(inputs.get(code))
                    .as(code)
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(text).contains(squeezed(part)));
        });
    }

    @Test
    void workbooksKeepFormulasWithTheirValuesAndCharts(@TempDir Path folder) throws Exception {
        LibreOffice.require();
        Map<String, byte[]> books = Map.of(
                "organisations",
                api.get("/api/reports/organisations?format=xlsx").expect(200).body(),
                "organisation",
                api.get("/api/reports/organisations/{id}?format=xlsx", school.id())
                        .expect(200)
                        .body(),
                "figures",
                api.get(figures("xlsx")).expect(200).body());

        Map<String, byte[]> saved = saved(books, "xlsx", "xlsx", folder);
        saved.forEach((name, book) -> Printed.keep(name + ".xlsx", book));

        for (String name : books.keySet()) {
            try (XSSFWorkbook before = book(books.get(name));
                    XSSFWorkbook after = book(saved.get(name))) {
                assertThat(cells(after)).as(name).isEqualTo(cells(before));
                assertThat(charts(after)).as(name).isEqualTo(charts(before));
                assertThat(cells(before).values().stream().anyMatch(cell -> cell.startsWith("=")))
                        .as("%s has formulas", name)
                        .isEqualTo(!name.equals("figures"));
                assertThat(charts(before)).hasSize(name.equals("figures") ? 3 : 0);
            }
        }
    }

    private String figures(String format) {
        return "/api/reports/analytics?by=TEACHER&format=" + format + "&school=" + school.id();
    }

    private static Map<String, byte[]> saved(Map<String, byte[]> files, String from, String to, Path folder)
            throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve("saved"));
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sources.add(Files.write(folder.resolve(file.getKey() + "." + from), file.getValue()));
        }
        LibreOffice.convert(sources, to, target);
        Map<String, byte[]> saved = new TreeMap<>();
        for (String name : files.keySet()) {
            Path file = target.resolve(name + "." + to);
            assertThat(file).exists();
            saved.put(name, Files.readAllBytes(file));
        }
        return saved;
    }

    /** Lines are broken elsewhere, long words too. */
    private static String squeezed(String text) {
        return WHITE.matcher(text).replaceAll("");
    }

    private static XSSFWorkbook book(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** What stands in the cells: texts, numbers, and formulas with the values that were computed of them. */
    private static Map<String, String> cells(XSSFWorkbook book) {
        Map<String, String> cells = new LinkedHashMap<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            String text = cell.getCellType() == CellType.FORMULA
                    ? "=" + cell.getCellFormula() + " gives " + value(cell, cell.getCachedFormulaResultType())
                    : value(cell, cell.getCellType());
            if (!text.isEmpty()) {
                cells.put(sheet.getSheetName() + "!" + cell.getAddress(), text);
            }
        })));
        return cells;
    }

    private static String value(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            // It writes fifteen digits of a number.
            case NUMERIC -> String.format(Locale.ROOT, "%.6f", cell.getNumericCellValue());
            case BLANK -> "";
            default -> type + " is no value";
        };
    }

    /** Of each chart its series, with the cells that they are drawn from. */
    private static List<List<String>> charts(XSSFWorkbook book) {
        return Stream.iterate(0, sheet -> sheet < book.getNumberOfSheets(), sheet -> sheet + 1)
                .flatMap(sheet -> book.getSheetAt(sheet).createDrawingPatriarch().getCharts().stream())
                .map(PapersInLibreOfficeIT::series)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static List<String> series(XSSFChart chart) {
        List<String> series = new ArrayList<>();
        for (XDDFChartData data : chart.getChartSeries()) {
            for (int i = 0; i < data.getSeriesCount(); i++) {
                XDDFChartData.Series one = data.getSeries(i);
                series.add(reference(one.getCategoryData().getDataRangeReference()) + " "
                        + reference(one.getValuesData().getDataRangeReference()));
            }
        }
        return series;
    }

    /** With or without marks around the name of a sheet. */
    private static String reference(String range) {
        return range.replace("'", "").replace("$", "");
    }
}
