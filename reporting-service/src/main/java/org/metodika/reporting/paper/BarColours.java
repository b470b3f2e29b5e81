package org.metodika.reporting.paper;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;

/** Colours of the bars of charts, the same as in the style of papers; without one LibreOffice draws none. */
public final class BarColours {

    private static final List<Integer> COLOURS = List.of(0x1f4e79, 0x8fb4d9, 0xb5482f);

    private BarColours() {}

    /** @param place of the series, from 0 */
    public static void paint(XDDFChartData.Series series, int place) {
        int colour = COLOURS.get(place % COLOURS.size());
        series.setFillProperties(new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour})));
    }
}
