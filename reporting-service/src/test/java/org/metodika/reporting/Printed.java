package org.metodika.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads printed papers again. */
public final class Printed {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float TOLERANCE = 1.5f;

    private Printed() {}

    /** The text of a PDF; any white space is one space. */
    public static String pdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return plain(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one page of a PDF, from 1. */
    public static String pdf(byte[] file, int page) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return plain(stripper.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a DOCX; any white space is one space. */
    public static String docx(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return plain(extractor.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Letters of a PDF that stand beyond the margins of 30, 10 and 20 mm, turned on pages that lie; numbers and marks above the text are
     * no part of it.
     */
    public static List<String> beyondMargins(byte[] file) {
        List<String> beyond = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    boolean lies = letter.getPageWidth() > letter.getPageHeight();
                    float left = (lies ? 20 : 30) * POINTS_PER_MM - TOLERANCE;
                    float right = letter.getPageWidth() - (lies ? 20 : 10) * POINTS_PER_MM + TOLERANCE;
                    float bottom = letter.getPageHeight() - (lies ? 10 : 20) * POINTS_PER_MM + TOLERANCE;
                    boolean running = letter.getYDirAdj() < (lies ? 30 : 20) * POINTS_PER_MM;
                    boolean blank = letter.getUnicode().isBlank();
                    if (!blank
                            && !running
                            && (letter.getXDirAdj() < left
                                    || letter.getXDirAdj() + letter.getWidthDirAdj() > right
                                    || letter.getYDirAdj() > bottom)) {
                        beyond.add("page " + getCurrentPageNo() + ": " + letter.getUnicode() + " at "
                                + letter.getXDirAdj() + ", " + letter.getYDirAdj());
                    }
                    super.processTextPosition(letter);
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beyond;
    }

    /** The words of a text without numbers of pages; each once, since heads of tables are repeated on every page of a PDF. */
    public static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** With {@code -Dpapers.out=folder} papers are kept to be looked at; see docs/documents/pictures. */
    public static void keep(String name, byte[] file) {
        String folder = System.getProperty("papers.out");
        if (folder != null) {
            try {
                Files.write(Files.createDirectories(Path.of(folder)).resolve(name), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Any white space as one space. */
    public static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }
}
