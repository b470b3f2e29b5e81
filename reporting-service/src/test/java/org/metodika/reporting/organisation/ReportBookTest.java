package org.metodika.reporting.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.metodika.reporting.organisation.OrganisationReport.Checkpoints;
import org.metodika.reporting.organisation.OrganisationReport.Deficits;
import org.metodika.reporting.organisation.OrganisationReport.Programs;
import org.metodika.reporting.organisation.OrganisationReport.Staff;
import org.metodika.reporting.organisation.OrganisationReports.Made;
import org.metodika.reporting.plans.Period;
import org.metodika.reporting.plans.PlanFigures;
import org.metodika.reporting.texts.Texts;
import org.metodika.test.Requirement;

/** The workbook as somebody opens it. */
class ReportBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void hasTotalsThatAreFormulasAndCarryTheirValues() throws IOException {
        Made made = made(12);

        try (XSSFWorkbook book = open(ReportBook.many(made, TODAY, Texts.russian()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Row first = sheet.getRow(5);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("school-1");
            assertThat(first.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(3);
            Row total = sheet.getRow(17);
            assertThat(sheet.getLastRowNum()).isEqualTo(17);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("Итого");
            for (int column = 3; column < 24; column++) {
                Cell cell = total.getCell(column);
                String letter = String.valueOf((char) ('A' + column));
                assertThat(cell.getCellFormula()).isEqualTo("SUM(" + letter + "6:" + letter + "17)");
                double sum = 0;
                for (int line = 5; line < 17; line++) {
                    sum += sheet.getRow(line).getCell(column).getNumericCellValue();
                }
                assertThat(sum).isPositive();
                assertThat(cell.getNumericCellValue()).as("column %d", column).isEqualTo(sum);
            }
        }
    }

    @Test
    @Requirement("D06")
    void makesTheShareOfTheMunicipalityFromItsSums() throws IOException {
        try (XSSFWorkbook book = open(ReportBook.many(made(2), TODAY, Texts.russian()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(5).getCell(26).getNumericCellValue()).isEqualTo(96.6);
            Cell total = sheet.getRow(7).getCell(26);
            assertThat(total.getCellFormula()).isEqualTo("IF(Y8+Z8=0,\"\",ROUNDDOWN(100*Y8/(Y8+Z8),1))");
            assertThat(total.getNumericCellValue()).isEqualTo(95);
        }
    }

    @Test
    void isHeadedDatedAndMadeForPrinting() throws IOException {
        try (XSSFWorkbook book = open(ReportBook.many(made(3), TODAY, Texts.russian()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Отчёт по организациям");
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(TODAY);
            assertThat(sheet.getRow(2).getCell(1).getLocalDateTimeCellValue())
                    .as("in the time zone of the schools")
                    .isEqualTo("2026-11-22T12:30:00");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("Программы");
            assertThat(sheet.getRow(3).getCell(23).getStringCellValue()).isEqualTo("Из них");
            assertThat(sheet.getRow(3).getCell(26).getStringCellValue()).isEqualTo("Охват (цель — 100 %)");
            assertThat(sheet.getRow(4).getCell(11).getStringCellValue()).isEqualTo("Просрочены");
            assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                    .containsExactly("A4:C4", "D4:I4", "J4:M4", "N4:Q4", "R4:U4", "V4:W4", "Y4:Z4");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void givesOneSchoolLineByLineInEnglishWhenAsked() throws IOException {
        try (XSSFWorkbook book = open(ReportBook.one(made(1), Texts.in(Locale.ENGLISH)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Report: СОШ 1");
            assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("Approved");
            assertThat(sheet.getRow(7).getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(11).getCell(1).getStringCellValue()).isEqualTo("Total");
            assertThat(sheet.getRow(11).getCell(2).getCellFormula()).isEqualTo("SUM(C6:C11)");
            assertThat(sheet.getRow(11).getCell(2).getNumericCellValue()).isEqualTo(12);
        }
    }

    @Test
    void hasZerosForTotalsWhereThereIsNoSchool() throws IOException {
        try (XSSFWorkbook book = open(ReportBook.many(made(0), TODAY, Texts.russian()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("данных ещё нет");
            assertThat(sheet.getRow(5).getCell(3).getNumericCellValue()).isZero();
            assertThat(sheet.getRow(5).getCell(26).getStringCellValue()).isEmpty();
        }
    }

    private static Made made(int schools) {
        return new Made(
                IntStream.rangeClosed(1, schools)
                        .mapToObj(ReportBookTest::report)
                        .toList(),
                MOSCOW);
    }

    private static OrganisationReport report(int number) {
        return new OrganisationReport(
                "school-" + number,
                "СОШ " + number,
                "GENERAL",
                TODAY,
                Instant.parse("2026-11-22T09:30:00Z"),
                new Programs(2, 1, 3, 4, 1, number),
                new Checkpoints(4, 1, number, 9),
                Figures.CHARACTERS.stream()
                        .map(character -> new Deficits(character, number, 3))
                        .toList(),
                new Staff(30, 4, 2),
                PlanFigures.total(
                        Period.schoolYear(TODAY),
                        List.of(new PlanFigures(TODAY, TODAY, 100, 30, 30 - number, number, 1, null))));
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
