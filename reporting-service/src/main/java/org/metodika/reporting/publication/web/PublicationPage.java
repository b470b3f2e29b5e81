package org.metodika.reporting.publication.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.paper.Printable;
import org.metodika.reporting.publication.domain.Publication;
import org.metodika.reporting.publication.web.PublicationView.LineView;
import org.metodika.reporting.publication.web.PublicationView.TableView;
import org.metodika.reporting.texts.Texts;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The digest as a page in Russian: readable on a phone, without a script, in a frame of a site or alone. */
final class PublicationPage {

    private static final String STYLE = """
            body{margin:0;padding:1rem;font:1rem/1.45 system-ui,sans-serif;color:#1b1f24;background:#fff}
            h1{font-size:1.35rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
            p{margin:.25rem 0 .75rem}.wide{overflow-x:auto}
            table{border-collapse:collapse;min-width:100%}
            th,td{border:1px solid #c9d1d9;padding:.4rem .6rem;text-align:right;font-variant-numeric:tabular-nums}
            th{background:#f3f5f7;font-weight:600}th:first-child{text-align:left;min-width:9rem}
            tbody tr:last-child{font-weight:600}.note{color:#57606a;font-size:.9rem}""";

    /** The page carries out nothing and loads nothing; any site may show it. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; frame-ancestors *; base-uri 'none'; form-action 'none'"
                    .formatted(hash(STYLE));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Texts TEXTS = Texts.russian();

    private PublicationPage() {}

    static String of(PublicationView view, List<Publication> last, @Nullable String school) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(text("publication.title"))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(text("publication.title"))
                .append("</h1><p>")
                .append(text("publication.published", view.number(), day(view.publishedOn())))
                .append("</p>");
        LocalDate withdrawn = view.withdrawnOn();
        if (withdrawn != null) {
            page.append("<p><strong>")
                    .append(text("publication.withdrawn", day(withdrawn)))
                    .append("</strong> ")
                    .append(escaped(view.reason()))
                    .append("</p>");
        } else {
            view.tables().forEach(table -> table(page, table));
            page.append("<p class=\"note\">").append(text("publication.hidden")).append("</p>");
        }
        earlier(page, view, last, school);
        return page.append("</body></html>").toString();
    }

    private static void table(StringBuilder page, TableView table) {
        page.append("<h2>")
                .append(name("publication.subject", table.subject().name()))
                .append("</h2><div class=\"wide\"><table><thead><tr><th scope=\"col\">")
                .append(text("publication.organisation"))
                .append("</th>");
        for (String column : table.columns()) {
            page.append("<th scope=\"col\">")
                    .append(name("publication.column", column))
                    .append("</th>");
        }
        page.append("</tr></thead><tbody>");
        for (LineView line : table.lines()) {
            page.append("<tr><th scope=\"row\">")
                    .append(line.schoolId() == null ? text("publication.all") : escaped(line.name()))
                    .append("</th>");
            for (String column : table.columns()) {
                Long number = line.numbers().get(column);
                page.append("<td>")
                        .append(number == null ? "—" : number.toString())
                        .append("</td>");
            }
            page.append("</tr>");
        }
        page.append("</tbody></table></div>");
    }

    /** Earlier publications stay readable. */
    private static void earlier(
            StringBuilder page, PublicationView view, List<Publication> last, @Nullable String school) {
        List<Publication> others = last.stream()
                .filter(publication -> publication.number().value() != view.number())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        page.append("<h2>").append(text("publication.others")).append("</h2><ul>");
        String query = school == null ? "" : "?school=" + UriUtils.encode(school, StandardCharsets.UTF_8);
        for (Publication other : others) {
            page.append("<li><a href=\"/open/publications/")
                    .append(other.number().value())
                    .append(escaped(query))
                    .append("\">")
                    .append(text("publication.published", other.number().value(), day(other.publishedOn())))
                    .append("</a>")
                    .append(other.withdrawn() == null ? "" : " — " + text("publication.is-withdrawn"))
                    .append("</li>");
        }
        page.append("</ul>");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String text(String key, Object... arguments) {
        return escaped(TEXTS.text(key, arguments));
    }

    private static String name(String family, String code) {
        return escaped(TEXTS.name(family, code));
    }

    /** What belongs together, as № and its number, stays on one line. */
    private static String escaped(@Nullable String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(Printable.text(text), "UTF-8");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
