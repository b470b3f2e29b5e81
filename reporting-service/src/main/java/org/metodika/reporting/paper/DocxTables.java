package org.metodika.reporting.paper;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of word processing documents as Word and LibreOffice both lay them out: with fixed widths, said for each cell. */
final class DocxTables {

    private DocxTables() {}

    /**
     * A table of fixed widths without rows.
     *
     * @param widths in twentieths of a point
     * @param ruled whether its cells are framed
     */
    static XWPFTable table(XWPFDocument document, List<Integer> widths, boolean ruled) {
        XWPFTable table = document.createTable(1, widths.size());
        table.removeRow(0);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        if (ruled) {
            table.setCellMargins(60, 90, 60, 90);
            // Word puts the text of the first column on the margin; the frame belongs there.
            CTTblWidth indent = properties.addNewTblInd();
            indent.setType(STTblWidth.DXA);
            indent.setW(BigInteger.valueOf(90));
        } else {
            table.removeBorders();
            table.setCellMargins(40, 0, 40, 90);
        }
        if (ruled) {
            table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
            table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        }
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        return table;
    }

    /** One more row, which is not torn apart between pages. */
    static XWPFTableRow row(XWPFTable table) {
        XWPFTableRow row = table.createRow();
        List<Integer> widths = widths(table);
        while (row.getTableCells().size() < widths.size()) {
            row.createCell();
        }
        for (int i = 0; i < widths.size(); i++) {
            width(row.getCell(i), widths.get(i));
        }
        row.setCantSplitRow(true);
        return row;
    }

    private static List<Integer> widths(XWPFTable table) {
        List<Integer> widths = new ArrayList<>();
        table.getCTTbl()
                .getTblGrid()
                .getGridColList()
                .forEach(column -> widths.add(((BigInteger) column.getW()).intValueExact()));
        return widths;
    }

    private static void width(XWPFTableCell cell, int width) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var measure = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        measure.setType(STTblWidth.DXA);
        measure.setW(BigInteger.valueOf(width));
    }

    /** Joins the first {@code columns} cells of a row. */
    static void span(XWPFTableRow row, int columns) {
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += ((BigInteger) row.getCell(i).getCTTc().getTcPr().getTcW().getW()).intValueExact();
        }
        for (int i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
        width(row.getCell(0), width);
        row.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
}
