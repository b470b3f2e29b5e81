package org.metodika.reporting.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.metodika.reporting.paper.Block.Align;
import org.metodika.reporting.paper.Block.Bars;
import org.metodika.reporting.paper.Block.Break;
import org.metodika.reporting.paper.Block.Column;
import org.metodika.reporting.paper.Block.Columns;
import org.metodika.reporting.paper.Block.Facts;
import org.metodika.reporting.paper.Block.Grid;
import org.metodika.reporting.paper.Block.Heading;
import org.metodika.reporting.paper.Block.Items;
import org.metodika.reporting.paper.Block.Row;
import org.metodika.reporting.paper.Block.Side;
import org.metodika.reporting.paper.Block.Signatures;
import org.metodika.reporting.paper.Block.Style;
import org.metodika.reporting.paper.Block.Text;
import org.metodika.reporting.paper.Block.Together;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes the blocks of a paper into a word processing document. */
final class DocxBlocks {

    private static final double BODY = 12;
    private static final double TABLE = 10.5;
    private static final double SMALL = 9;

    private final XWPFDocument document;
    private final int textWidth;
    /** Whether what is written now must stay on the page of what follows. */
    private boolean together;

    /** @param textWidth width between the margins, in twentieths of a point */
    DocxBlocks(XWPFDocument document, int textWidth) {
        this.document = document;
        this.textWidth = textWidth;
    }

    void add(Block block) {
        switch (block) {
            case Heading heading -> {
                XWPFParagraph line = document.createParagraph();
                line.setStyle("Heading" + heading.level());
                line.createRun().setText(Printable.text(heading.text()));
            }
            case Text text -> Printable.lines(text.text()).forEach(line -> paragraph(line, text.style()));
            case Columns columns -> columns(columns);
            case Break _ -> document.createParagraph().setPageBreak(true);
            case Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    XWPFParagraph line = body(ParagraphAlignment.LEFT);
                    line.setIndentationLeft(Measure.millimetres(8).intValueExact());
                    line.setIndentationHanging(Measure.millimetres(6).intValueExact());
                    XWPFRun run = DocxWriter.run(line, BODY, false);
                    run.setText((i + 1) + ".");
                    run.addTab();
                    run.setText(Printable.text(items.items().get(i)));
                }
            }
            case Facts facts -> facts(facts);
            case Grid grid -> grid(grid);
            case Signatures signatures -> signatures(signatures);
            case Bars bars -> {
                paragraph(bars.title(), Style.TITLE);
                DocxChart.add(body(ParagraphAlignment.LEFT), bars, textWidth);
            }
            case Together parts -> {
                List<Block> blocks = parts.blocks();
                for (int i = 0; i < blocks.size(); i++) {
                    together = i < blocks.size() - 1;
                    add(blocks.get(i));
                }
                together = false;
            }
        }
    }

    private void paragraph(String text, Style style) {
        XWPFParagraph paragraph = body(align(style));
        if (style == Style.INDENTED) {
            paragraph.setIndentationFirstLine(Measure.FIRST_LINE);
        }
        if (style == Style.TITLE) {
            paragraph.setKeepNext(true);
        }
        XWPFRun run = DocxWriter.run(paragraph, style == Style.SMALL ? SMALL : BODY, style == Style.TITLE);
        run.setItalic(style == Style.GAP);
        if (style == Style.SMALL) {
            run.setColor("555555");
        }
        run.setText(Printable.text(text));
    }

    private static ParagraphAlignment align(Style style) {
        return switch (style) {
            case BODY, INDENTED -> ParagraphAlignment.BOTH;
            case LEFT, GAP, SMALL -> ParagraphAlignment.LEFT;
            case RIGHT -> ParagraphAlignment.RIGHT;
            case CENTRE, TITLE -> ParagraphAlignment.CENTER;
        };
    }

    private XWPFParagraph body(ParagraphAlignment align) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(align);
        paragraph.setSpacingAfter(110);
        paragraph.setKeepNext(together);
        return paragraph;
    }

    private void columns(Columns columns) {
        List<Side> sides = columns.sides();
        XWPFTable table = DocxTables.table(
                document, sides.stream().map(_ -> textWidth / sides.size()).toList(), false);
        XWPFTableRow row = DocxTables.row(table);
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            fill(row.getCell(i), side.lines(), BODY, false, align(side.style()), together);
            if (side.headed()) {
                row.getCell(i).getParagraphs().getFirst().getRuns().forEach(run -> run.setBold(true));
            }
        }
        close();
    }

    private void facts(Facts facts) {
        int name = Measure.millimetres(57).intValueExact();
        XWPFTable table = DocxTables.table(document, List.of(name, textWidth - name), false);
        facts.facts().forEach(fact -> {
            XWPFTableRow row = DocxTables.row(table);
            fill(row.getCell(0), List.of(fact.name()), BODY, false, ParagraphAlignment.LEFT, together);
            fill(row.getCell(1), Printable.lines(fact.value()), BODY, false, ParagraphAlignment.LEFT, together);
        });
        close();
    }

    private void grid(Grid grid) {
        List<Column> columns = grid.columns();
        List<Integer> widths =
                columns.stream().map(column -> textWidth * column.share() / 100).toList();
        XWPFTable table = DocxTables.table(document, widths, true);
        XWPFTableRow head = DocxTables.row(table);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(head.getCell(i), List.of(columns.get(i).title()), TABLE, true, ParagraphAlignment.CENTER, true);
            head.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        for (int n = 0; n < grid.rows().size(); n++) {
            Row line = grid.rows().get(n);
            XWPFTableRow row = DocxTables.row(table);
            // A total never begins a page.
            boolean keep =
                    together || (n + 1 < grid.rows().size() && grid.rows().get(n + 1) instanceof Row.Total);
            switch (line) {
                case Row.Cells cells -> {
                    for (int i = 0; i < columns.size(); i++) {
                        ParagraphAlignment align = columns.get(i).align() == Align.CENTRE
                                ? ParagraphAlignment.CENTER
                                : ParagraphAlignment.LEFT;
                        fill(row.getCell(i), Printable.lines(cells.cells().get(i)), TABLE, false, align, keep);
                    }
                }
                case Row.Band band -> {
                    DocxTables.span(row, columns.size());
                    fill(row.getCell(0), List.of(band.text()), TABLE, true, ParagraphAlignment.LEFT, true);
                    row.getCell(0).setColor("EEEEEE");
                }
                case Row.Total total -> {
                    List<String> values = total.values();
                    DocxTables.span(row, columns.size() - values.size());
                    fill(row.getCell(0), List.of(total.text()), TABLE, true, ParagraphAlignment.LEFT, keep);
                    for (int i = 0; i < values.size(); i++) {
                        fill(row.getCell(i + 1), List.of(values.get(i)), TABLE, true, ParagraphAlignment.CENTER, keep);
                    }
                }
            }
        }
        close();
    }

    private void signatures(Signatures signatures) {
        int capacity = Measure.millimetres(78).intValueExact();
        int line = Measure.millimetres(40).intValueExact();
        XWPFTable table = DocxTables.table(document, List.of(capacity, line, textWidth - capacity - line), false);
        for (int i = 0; i < signatures.lines().size(); i++) {
            Block.Signature signature = signatures.lines().get(i);
            boolean keep = i < signatures.lines().size() - 1;
            XWPFTableRow row = DocxTables.row(table);
            fill(row.getCell(0), List.of(signature.capacity()), BODY, false, ParagraphAlignment.LEFT, keep);
            fill(row.getCell(1), List.of(), BODY, false, ParagraphAlignment.LEFT, keep);
            fill(row.getCell(2), List.of(signature.name()), BODY, false, ParagraphAlignment.LEFT, keep);
            row.getTableCells().forEach(cell -> {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
                cell.getParagraphs().getFirst().setSpacingBefore(280);
            });
            CTTcPr blank = row.getCell(1).getCTTc().getTcPr();
            blank.addNewTcBorders().addNewBottom().setVal(STBorder.SINGLE);
        }
        close();
    }

    private static void fill(
            XWPFTableCell cell,
            List<String> lines,
            double points,
            boolean bold,
            ParagraphAlignment align,
            boolean keepNext) {
        List<String> texts = lines.isEmpty() ? List.of("") : lines;
        for (int i = 0; i < texts.size(); i++) {
            XWPFParagraph line = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            line.setAlignment(align);
            line.setSpacingAfter(0);
            line.setKeepNext(keepNext);
            DocxWriter.run(line, points, bold).setText(Printable.text(texts.get(i)));
        }
    }

    /** A thin line behind a table: without it Word would join it with the next one. */
    private void close() {
        XWPFParagraph thin = document.createParagraph();
        thin.setSpacingAfter(100);
        // So low that it never needs a page of its own.
        thin.setSpacingBetween(2, LineSpacingRule.EXACT);
        thin.setKeepNext(together);
        DocxWriter.run(thin, 1, false).setText("");
    }
}
