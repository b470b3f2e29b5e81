package org.metodika.reporting;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The boxes that are filled with a colour in a PDF, in the order in which they are drawn. */
public final class Boxes extends PDFGraphicsStreamEngine {

    private static final double MM_PER_POINT = 25.4 / 72;

    private final List<Box> boxes = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();

    /**
     * @param colour as CSS has it, e.g. {@code #1f4e79}
     * @param width in millimetres
     */
    public record Box(String colour, double width) {}

    private Boxes(PDPage page) {
        super(page);
    }

    public static List<Box> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Box> all = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                Boxes boxes = new Boxes(page);
                boxes.processPage(page);
                all.addAll(boxes.boxes);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void filled() throws IOException {
        Rectangle2D bounds = path.getBounds2D();
        int rgb = getGraphicsState().getNonStrokingColor().toRGB();
        boxes.add(new Box("#%06x".formatted(rgb), bounds.getWidth() * MM_PER_POINT));
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        filled();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        filled();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
