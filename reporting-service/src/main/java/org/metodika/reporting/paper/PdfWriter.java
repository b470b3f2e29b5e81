package org.metodika.reporting.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/**
 * A paper as PDF. Its fonts are embedded (Liberation Serif, as wide as Times New Roman), so that it looks the same
 * everywhere.
 */
public final class PdfWriter implements PaperWriter {

    private static final String FONT = "Liberation Serif";

    private final String style;
    private final byte[] regular;
    private final byte[] bold;
    private final byte[] italic;

    public PdfWriter() {
        // It prints to the error stream, past the logs of the service, and might quote the paper.
        XRLog.setLoggingEnabled(false);
        style = new String(resource("/paper/paper.css"), StandardCharsets.UTF_8);
        regular = resource("/fonts/LiberationSerif-Regular.ttf");
        bold = resource("/fonts/LiberationSerif-Bold.ttf");
        italic = resource("/fonts/LiberationSerif-Italic.ttf");
    }

    @Override
    public MediaType mediaType() {
        return MediaType.APPLICATION_PDF;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] write(Paper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        renderer.withHtmlContent(new Html(style).of(paper), null);
        renderer.useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true);
        renderer.useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true);
        renderer.useFont(() -> new ByteArrayInputStream(italic), FONT, 400, FontStyle.ITALIC, true);
        // Nothing outside the paper is ever fetched, whatever a text contains.
        renderer.useUriResolver((base, uri) -> null);
        renderer.withProducer("Metodika");
        renderer.toStream(file);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("No PDF could be made", e);
        }
        return file.toByteArray();
    }

    private static byte[] resource(String path) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the build: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
