package org.metodika.reporting.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.springframework.http.MediaType;

/** A paper as DOCX, to be opened and completed in Word or LibreOffice; its headings are real ones. */
public final class DocxWriter implements PaperWriter {

    static final String FONT = "Times New Roman";

    /** Sides of a page in twentieths of a point. */
    private static final long A4_SHORT = 11_906;

    private static final long A4_LONG = 16_838;

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    @Override
    public MediaType mediaType() {
        return DOCX;
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(Printable.text(paper.fileName()));
            document.getProperties().getCoreProperties().setCreator("Metodika");
            styles(document);
            page(document, paper.orientation());
            running(document, paper);
            Paper.Cover cover = paper.cover();
            if (cover != null) {
                cover(document, cover, paper.mark());
            }
            DocxBlocks blocks = new DocxBlocks(document, Measure.textWidth(paper.orientation()));
            paper.blocks().forEach(blocks::add);
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No DOCX could be made", e);
        }
    }

    private static void styles(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("ru-RU");
        heading(styles, 1, 14, 20);
        heading(styles, 2, 12, 11);
    }

    private static void heading(XWPFStyles styles, int level, int points, int before) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before * 20L));
        spacing.setAfter(BigInteger.valueOf(6 * 20L));
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        styles.addStyle(new XWPFStyle(style));
    }

    /**
     * A4 with the margins of official papers (ГОСТ Р 7.0.97): 30 mm on the left for the binding, 10 on the right, 20 above and below.
     * A page that lies is such a page turned.
     */
    private static void page(XWPFDocument document, Paper.Orientation orientation) {
        boolean upright = orientation == Paper.Orientation.PORTRAIT;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(upright ? A4_SHORT : A4_LONG));
        size.setH(BigInteger.valueOf(upright ? A4_LONG : A4_SHORT));
        size.setOrient(upright ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(Measure.millimetres(upright ? 30 : 20));
        margins.setRight(Measure.millimetres(upright ? 10 : 20));
        margins.setTop(Measure.millimetres(upright ? 20 : 30));
        margins.setBottom(Measure.millimetres(upright ? 20 : 10));
        margins.setHeader(Measure.millimetres(10));
        margins.setFooter(Measure.millimetres(upright ? 15 : 5));
        section.addNewTitlePg();
    }

    /** Numbers above the text from the second page on; the last line of the title page is its footer. */
    private static void running(XWPFDocument document, Paper paper) {
        Paper.Cover cover = paper.cover();
        XWPFParagraph first = document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph line = header.createParagraph();
        var stops = line.getCTP().addNewPPr().addNewTabs();
        int width = Measure.textWidth(paper.orientation());
        stop(stops.addNewTab(), STTabJc.CENTER, width / 2);
        stop(stops.addNewTab(), STTabJc.RIGHT, width);
        line.createRun().addTab();
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        String mark = paper.mark();
        if (mark != null) {
            XWPFRun run = run(line, 11, true);
            run.addTab();
            run.setText(Printable.text(mark));
            if (cover == null) {
                first.setAlignment(ParagraphAlignment.RIGHT);
                run(first, 11, true).setText(Printable.text(mark));
            }
        }
        XWPFParagraph foot = document.createFooter(HeaderFooterType.FIRST).createParagraph();
        if (cover != null) {
            foot.setAlignment(ParagraphAlignment.CENTER);
            run(foot, 12, false).setText(Printable.text(cover.foot()));
        }
        document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    }

    private static void stop(CTTabStop stop, STTabJc.Enum align, int place) {
        stop.setVal(align);
        stop.setPos(BigInteger.valueOf(place));
    }

    private static void cover(XWPFDocument document, Paper.Cover cover, @Nullable String mark) {
        centred(document, cover.organisation(), 12, true, 0);
        boolean first = true;
        for (String text : cover.approval()) {
            XWPFParagraph line = document.createParagraph();
            line.setIndentationLeft(Measure.millimetres(95).intValueExact());
            line.setSpacingBefore(first ? 900 : 0);
            line.setSpacingAfter(0);
            run(line, 12, first).setText(Printable.text(text));
            first = false;
        }
        int above = 1_700;
        if (mark != null) {
            centred(document, mark, 18, true, 1_300);
            above = 400;
        }
        centred(document, cover.title(), 18, true, above);
        centred(document, cover.subtitle(), 14, false, 160);
        int gap = 800;
        for (String text : cover.lines()) {
            centred(document, text, 13, false, gap);
            gap = 120;
        }
        XWPFParagraph last = document.getParagraphs().getLast();
        last.createRun().addBreak(BreakType.PAGE);
    }

    private static void centred(XWPFDocument document, String text, int points, boolean bold, int before) {
        XWPFParagraph line = document.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingBefore(before);
        line.setSpacingAfter(0);
        run(line, points, bold).setText(Printable.text(text));
    }

    static XWPFRun run(XWPFParagraph paragraph, double points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        return run;
    }
}
