package org.metodika.reporting.organisation;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a report look. */
final class BookStyles {

    private final XSSFWorkbook book;
    private final CellStyle title;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle time;
    private final CellStyle heading;
    private final CellStyle upright;
    private final CellStyle framed;
    private final CellStyle number;
    private final CellStyle share;
    private final CellStyle total;
    private final CellStyle totalNumber;
    private final CellStyle totalShare;

    BookStyles(XSSFWorkbook book) {
        this.book = book;
        Font bold = book.createFont();
        bold.setBold(true);
        Font large = book.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        title = book.createCellStyle();
        title.setFont(large);
        text = book.createCellStyle();
        date = format("dd.mm.yyyy");
        time = format("dd.mm.yyyy hh:mm");
        framed = framed("General");
        framed.setWrapText(true);
        number = framed("0");
        share = framed("0.0");
        heading = framed("General");
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        shade(heading);
        upright = book.createCellStyle();
        upright.cloneStyleFrom(heading);
        upright.setRotation((short) 90);
        total = framed("General");
        total.setFont(bold);
        shade(total);
        totalNumber = framed("0");
        totalNumber.setFont(bold);
        shade(totalNumber);
        totalShare = framed("0.0");
        totalShare.setFont(bold);
        shade(totalShare);
    }

    CellStyle title() {
        return title;
    }

    CellStyle text() {
        return text;
    }

    CellStyle date() {
        return date;
    }

    CellStyle time() {
        return time;
    }

    CellStyle heading() {
        return heading;
    }

    /** A heading written upwards, for a narrow column. */
    CellStyle upright() {
        return upright;
    }

    CellStyle framed() {
        return framed;
    }

    CellStyle number() {
        return number;
    }

    CellStyle share() {
        return share;
    }

    CellStyle total() {
        return total;
    }

    CellStyle totalNumber() {
        return totalNumber;
    }

    CellStyle totalShare() {
        return totalShare;
    }

    private CellStyle format(String pattern) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(pattern));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private CellStyle framed(String pattern) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(pattern));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void shade(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
