package org.metodika.reporting.organisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.organisation.OrganisationReports.Made;
import org.metodika.reporting.texts.Texts;

/**
 * The report as a workbook: real numbers and dates, totals by formulas that carry their values too, so that a reader
 * without a calculator sees them.
 */
final class ReportBook {

    private static final int CHARACTER = 256;
    private static final int FIRST_ROW = 5;
    private static final int FIRST_NUMBER = 3;

    private final Texts texts;
    private final List<Indicator> indicators;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final BookStyles styles = new BookStyles(book);
    private final XSSFSheet sheet;

    private ReportBook(Texts texts) {
        this.texts = texts;
        this.indicators = Indicator.of(texts);
        this.sheet = book.createSheet(texts.text("report.sheet"));
    }

    /** One school: an indicator per row, a total per group. */
    static byte[] one(Made made, Texts texts) {
        OrganisationReport report = made.reports().getFirst();
        ReportBook book = new ReportBook(texts);
        book.head(texts.text("report.title-one", report.name()), report.madeOn(), report.asOf(), made.zone());
        book.rows(report);
        return book.bytes();
    }

    /** Many schools: a row each, and a row of totals. */
    static byte[] many(Made made, LocalDate today, Texts texts) {
        ReportBook book = new ReportBook(texts);
        book.head(texts.text("report.title"), today, MunicipalReport.newest(made.reports()), made.zone());
        book.table(made.reports());
        return book.bytes();
    }

    private void head(String title, LocalDate madeOn, @Nullable Instant asOf, ZoneId zone) {
        text(sheet.createRow(0), 0, title, styles.title());
        Row made = sheet.createRow(1);
        text(made, 0, texts.text("report.made-on"), styles.text());
        Cell day = made.createCell(1);
        day.setCellValue(madeOn);
        day.setCellStyle(styles.date());
        Row fresh = sheet.createRow(2);
        text(fresh, 0, texts.text("report.as-of"), styles.text());
        if (asOf == null) {
            text(fresh, 1, texts.text("report.no-data"), styles.text());
        } else {
            Cell time = fresh.createCell(1);
            time.setCellValue(asOf.atZone(zone).toLocalDateTime());
            time.setCellStyle(styles.time());
            text(fresh, 2, zone.getId(), styles.text());
        }
    }

    private void rows(OrganisationReport report) {
        Row heading = sheet.createRow(4);
        text(heading, 0, texts.text("report.section"), styles.heading());
        text(heading, 1, texts.text("report.indicator"), styles.heading());
        text(heading, 2, texts.text("report.count"), styles.heading());
        int line = FIRST_ROW;
        for (int i = 0; i < indicators.size(); ) {
            String group = indicators.get(i).group();
            int first = line;
            for (; i < indicators.size() && indicators.get(i).group().equals(group); i++, line++) {
                Row row = sheet.createRow(line);
                text(row, 0, group, styles.framed());
                text(row, 1, indicators.get(i).title(), styles.framed());
                number(row, 2, indicators.get(i).of(List.of(report)));
            }
            if (line - first > 1) {
                Row total = sheet.createRow(line);
                text(total, 0, group, styles.total());
                text(total, 1, texts.text("report.total"), styles.total());
                sum(total, 2, first, line - 1);
                line++;
            }
        }
        sheet.setColumnWidth(0, 28 * CHARACTER);
        sheet.setColumnWidth(1, 34 * CHARACTER);
        sheet.setColumnWidth(2, 18 * CHARACTER);
        sheet.createFreezePane(0, FIRST_ROW);
        print(false, 4, 4);
    }

    private void table(List<OrganisationReport> reports) {
        headings();
        int line = FIRST_ROW;
        for (OrganisationReport report : reports) {
            Row row = sheet.createRow(line);
            text(row, 0, report.schoolId(), styles.framed());
            text(row, 1, report.name(), styles.framed());
            text(row, 2, texts.name("organisation-type", report.organisationType()), styles.framed());
            for (int i = 0; i < indicators.size(); i++) {
                number(row, FIRST_NUMBER + i, indicators.get(i).of(List.of(report)));
            }
            line++;
        }
        Row total = sheet.createRow(line);
        text(total, 0, texts.text("report.total"), styles.total());
        text(total, 1, "", styles.total());
        text(total, 2, "", styles.total());
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).rest() == null) {
                sum(total, FIRST_NUMBER + i, FIRST_ROW, line - 1);
            } else {
                share(total, FIRST_NUMBER + i);
            }
            sheet.setColumnWidth(FIRST_NUMBER + i, 9 * CHARACTER);
        }
        sheet.setColumnWidth(0, 16 * CHARACTER);
        sheet.setColumnWidth(1, 36 * CHARACTER);
        sheet.setColumnWidth(2, 22 * CHARACTER);
        sheet.createFreezePane(2, FIRST_ROW);
        print(true, 3, 4);
    }

    private void headings() {
        Row groups = sheet.createRow(3);
        Row titles = sheet.createRow(4);
        groups.setHeightInPoints(34);
        titles.setHeightInPoints(150);
        text(groups, 0, texts.text("report.group.organisation"), styles.heading());
        text(titles, 0, texts.text("report.organisation.code"), styles.heading());
        text(titles, 1, texts.text("report.organisation.name"), styles.heading());
        text(titles, 2, texts.text("report.organisation.type"), styles.heading());
        int start = 0;
        for (int column = 1; column <= FIRST_NUMBER + indicators.size(); column++) {
            boolean number = column >= FIRST_NUMBER && column < FIRST_NUMBER + indicators.size();
            if (number) {
                text(titles, column, indicators.get(column - FIRST_NUMBER).title(), styles.upright());
            }
            if (column < FIRST_NUMBER || (number && continues(column))) {
                text(groups, column, "", styles.heading());
                continue;
            }
            if (column - start > 1) {
                sheet.addMergedRegion(new CellRangeAddress(3, 3, start, column - 1));
            }
            if (number) {
                text(groups, column, indicators.get(column - FIRST_NUMBER).group(), styles.heading());
            }
            start = column;
        }
    }

    private boolean continues(int column) {
        int place = column - FIRST_NUMBER;
        return place > 0
                && indicators
                        .get(place)
                        .group()
                        .equals(indicators.get(place - 1).group());
    }

    private void print(boolean landscape, int firstHeading, int lastHeading) {
        sheet.setRepeatingRows(new CellRangeAddress(firstHeading, lastHeading, -1, -1));
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void sum(Row row, int column, int firstLine, int lastLine) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.totalNumber());
        if (lastLine < firstLine) {
            cell.setCellValue(0);
        } else {
            CellRangeAddress summed = new CellRangeAddress(firstLine, lastLine, column, column);
            cell.setCellFormula("SUM(" + summed.formatAsString() + ")");
        }
    }

    /** The share in percent of the two numbers to the left of it, as {@link Indicator#of} has it; empty where both are zero. */
    private void share(Row row, int column) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.totalShare());
        String with = new CellReference(row.getRowNum(), column - 2).formatAsString();
        String without = new CellReference(row.getRowNum(), column - 1).formatAsString();
        cell.setCellFormula("IF(%1$s+%2$s=0,\"\",ROUNDDOWN(100*%1$s/(%1$s+%2$s),1))".formatted(with, without));
    }

    private void number(Row row, int column, @Nullable Number value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(value instanceof Long ? styles.number() : styles.share());
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    private static void text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private byte[] bytes() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No workbook could be made", e);
        }
    }
}
