package org.metodika.reporting.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Bars as a chart that a word processor draws itself, so that its numbers can be edited there. */
final class DocxChart {

    private static final int TWENTIETHS = 20;
    private static final int HEAD_POINTS = 70;
    private static final int BAR_POINTS = 12;
    /** As high as a page that lies. */
    private static final int MOST_POINTS = 440;

    private DocxChart() {}

    /** @param width in twentieths of a point */
    static void add(XWPFParagraph place, Block.Bars bars, int width) {
        int rows = bars.groups().size();
        int height = Math.min(MOST_POINTS, HEAD_POINTS + rows * (bars.series().size() + 1) * BAR_POINTS);
        try {
            XWPFChart chart = place.getDocument()
                    .createChart(place.createRun(), Units.toEMU((double) width / TWENTIETHS), Units.toEMU(height));
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
            XDDFCategoryAxis groups = chart.createCategoryAxis(AxisPosition.LEFT);
            // The first group stands above, as in the table.
            groups.setOrientation(AxisOrientation.MAX_MIN);
            XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
            numbers.setCrosses(AxisCrosses.MAX);
            XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, groups, numbers);
            data.setBarDirection(BarDirection.BAR);
            var labels = XDDFDataSourcesFactory.fromArray(
                    bars.groups().stream()
                            .map(group -> Printable.text(group.label()))
                            .toArray(String[]::new),
                    chart.formatRange(new CellRangeAddress(1, rows, 0, 0)),
                    0);
            for (int i = 0; i < bars.series().size(); i++) {
                int series = i;
                Double[] values = bars.groups().stream()
                        .map(group -> value(group.values(), series))
                        .toArray(Double[]::new);
                int column = series + 1;
                XDDFChartData.Series added = data.addSeries(
                        labels,
                        XDDFDataSourcesFactory.fromArray(
                                values, chart.formatRange(new CellRangeAddress(1, rows, column, column)), column));
                added.setTitle(
                        bars.series().get(series),
                        chart.setSheetTitle(bars.series().get(series), column));
                BarColours.paint(added, series);
            }
            chart.plot(data);
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException("No chart could be made", new IOException(e));
        }
    }

    private static @Nullable Double value(List<OptionalLong> values, int series) {
        OptionalLong value = values.get(series);
        return value.isPresent() ? (double) value.getAsLong() : null;
    }
}
