package org.metodika.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Papers hold whatever people typed. */
class PrintableTest {

    private static final String NASTY = "a\u0000b\u000bc\uFFFE <script>alert(1)</script> ]]> &amp; \"x\" 😀 конец";

    private final Paper paper = new Paper(
            "Файл",
            null,
            new Paper.Cover(NASTY, List.of(NASTY), NASTY, NASTY, List.of(NASTY), NASTY),
            List.of(
                    new Block.Heading(1, NASTY),
                    new Block.Text(NASTY + "\r\nвторая строка"),
                    new Block.Grid(
                            List.of(new Block.Column(NASTY, 100, Block.Align.LEFT)),
                            List.of(new Block.Row.Cells(List.of("длинноесловобезпробелов".repeat(40)))))));

    @Test
    void printsAnyTextAsPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfWriter().write(paper))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<script>alert(1)</script>", "&amp;", "конец", "вторая строка");
        }
    }

    @Test
    void printsAnyTextAsDocx() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(paper)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("abc <script>alert(1)</script>", "&amp;", "конец", "вторая строка");
        }
    }

    @Test
    void keepsANumberBesideItsSign() {
        assertThat(Printable.text("СОШ № 7")).isEqualTo("СОШ №\u00a07");
    }

    @Test
    void keepsInitialsBesideTheSurnameAndAbbreviationsBesideWhatTheyShorten() {
        assertThat(Printable.text("М. А. Соколова, г. Грозный, ст. 28, п. 5"))
                .isEqualTo("М.\u00a0А.\u00a0Соколова, г.\u00a0Грозный, ст.\u00a028, п.\u00a05");
        assertThat(Printable.text("Урок. Анализ урока")).isEqualTo("Урок. Анализ урока");
    }
}
