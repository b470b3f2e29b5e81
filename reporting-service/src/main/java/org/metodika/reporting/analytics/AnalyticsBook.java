package org.metodika.reporting.analytics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.paper.BarColours;
import org.metodika.reporting.texts.Texts;

/** Figures as a workbook: a table with real numbers, and charts of it that Excel draws itself, so that they follow the table. */
final class AnalyticsBook {

    private static final int CHARACTER = 256;
    private static final int HEADING = 3;
    private static final int FIRST = HEADING + 1;
    private static final int FIRST_FIGURE = 2;
    private static final int CHART_ROWS = 18;
    private static final int CHART_COLUMNS = 10;

    private final Texts texts;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final XSSFSheet charts;
    private final XSSFCellStyle bold;

    private AnalyticsBook(Texts texts) {
        this.texts = texts;
        this.sheet = book.createSheet(texts.text("analytics.sheet"));
        this.charts = book.createSheet(texts.text("analytics.charts"));
        this.bold = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setWrapText(true);
    }

    static byte[] of(Analytics figures, Texts texts) {
        AnalyticsBook book = new AnalyticsBook(texts);
        book.table(figures);
        int bars = Math.max(1, Math.min(figures.groups().size(), Chart.MOST_GROUPS));
        for (Chart chart : Chart.values()) {
            book.chart(chart, bars);
        }
        return book.bytes();
    }

    private void table(Analytics figures) {
        text(sheet.createRow(0), 0, texts.text("analytics.title"), bold);
        text(
                sheet.createRow(1),
                0,
                texts.text(
                        "analytics.period",
                        figures.since().toString(),
                        figures.until().toString()),
                null);
        Row heading = sheet.createRow(HEADING);
        text(heading, 0, texts.text("analytics.group"), bold);
        text(heading, 1, texts.text("analytics.name"), bold);
        for (Measure measure : Measure.values()) {
            text(heading, FIRST_FIGURE + measure.ordinal(), texts.name("analytics.measure", measure.name()), bold);
            sheet.setColumnWidth(FIRST_FIGURE + measure.ordinal(), 13 * CHARACTER);
        }
        int line = FIRST;
        for (Analytics.Group group : figures.groups()) {
            row(line++, group.key(), group.name(), group.figures());
        }
        row(line, texts.text("report.total"), null, figures.total());
        sheet.setColumnWidth(0, 18 * CHARACTER);
        sheet.setColumnWidth(1, 36 * CHARACTER);
        sheet.createFreezePane(FIRST_FIGURE, FIRST);
    }

    private void row(int line, String key, @Nullable String name, Analytics.Figures figures) {
        Row row = sheet.createRow(line);
        text(row, 0, key, null);
        text(row, 1, name == null ? key : name, null);
        for (Measure measure : Measure.values()) {
            Long value = figures.values().get(measure.key());
            if (value != null) {
                row.createCell(FIRST_FIGURE + measure.ordinal()).setCellValue(value);
            }
        }
    }

    /** Bars of these figures for the first groups, or for the whole where there are none. */
    private void chart(Chart drawn, int bars) {
        int top = drawn.ordinal() * CHART_ROWS;
        XSSFChart chart = charts.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, top, CHART_COLUMNS, top + CHART_ROWS - 1));
        chart.setTitleText(drawn.title(texts));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis groups = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        var names =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(FIRST, FIRST + bars - 1, 1, 1));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, groups, numbers);
        data.setBarDirection(BarDirection.COL);
        for (Measure measure : drawn.measures()) {
            int column = FIRST_FIGURE + measure.ordinal();
            var values = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(FIRST, FIRST + bars - 1, column, column));
            var series = data.addSeries(names, values);
            series.setTitle(texts.name("analytics.measure", measure.name()), null);
            BarColours.paint(series, drawn.measures().indexOf(measure));
        }
        chart.plot(data);
    }

    private static void text(Row row, int column, String value, @Nullable XSSFCellStyle style) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellValue(value);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private byte[] bytes() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No workbook could be made", e);
        }
    }
}
