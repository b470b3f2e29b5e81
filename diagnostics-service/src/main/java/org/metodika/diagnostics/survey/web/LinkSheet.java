package org.metodika.diagnostics.survey.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metodika.diagnostics.survey.domain.SurveyPlan;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** A sheet of links to print and to cut into strips; nothing in it comes from elsewhere. */
final class LinkSheet {

    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action"
                    + " 'none'";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int QUIET_ZONE = 2;

    private static final String FRAME = """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <style>
        @page { size: A4; margin: 12mm; }
        body { font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; margin: 0; }
        .strip { display: flex; gap: 8mm; align-items: center; padding: 4mm 0; border-bottom: 1px dashed #000; break-inside: avoid; }
        svg { width: 34mm; height: 34mm; flex: none; }
        h2 { font-size: 12pt; margin: 0 0 1mm; }
        p { margin: 0 0 1mm; }
        code { font: 11pt ui-monospace, monospace; overflow-wrap: anywhere; }
        </style>
        </head>
        <body>
        %s
        </body>
        </html>
        """;

    private static final String STRIP = """
        <section class="strip">
        %s
        <div>
        <h2>%s</h2>
        <p>%s</p>
        <p><code>%s</code></p>
        <p>%s</p>
        </div>
        </section>
        """;

    private final MessageSource messages;
    private final Locale locale;

    LinkSheet(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /**
     * The sheet.
     *
     * @param group word for those who are asked
     * @param page address of the page, for those who type
     * @param links one per strip
     */
    String html(SurveyPlan plan, String group, String page, List<String> links) {
        String title = HtmlUtils.htmlEscape(plan.title(), StandardCharsets.UTF_8.name());
        String until = word("survey-sheet.until", group, DATE.format(plan.lastDay()));
        String promise = word("survey-sheet.promise", page);
        StringBuilder strips = new StringBuilder();
        links.forEach(
                link -> strips.append(STRIP.formatted(code(link), title, until, HtmlUtils.htmlEscape(link), promise)));
        return FRAME.formatted(locale.getLanguage(), title, strips);
    }

    private String word(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, arguments, locale), StandardCharsets.UTF_8.name());
    }

    /** As a path of unit squares. */
    private static String code(String link) {
        BitMatrix bits = bits(link);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"QR\" shape-rendering=\"crispEdges\"><path d=\"%s\"/></svg>"
                .formatted(bits.getWidth(), bits.getHeight(), path);
    }

    private static BitMatrix bits(String link) {
        try {
            return new QRCodeWriter()
                    .encode(
                            link,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalStateException("A link is never too long for a QR code", e);
        }
    }
}
