package org.metodika.program.portfolios.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.program.portfolios.web.PortfolioArchive.Index;
import org.metodika.program.portfolios.web.PortfolioJson.CompetenceJson;
import org.metodika.program.portfolios.web.PortfolioJson.EvidenceView;
import org.metodika.program.portfolios.web.PortfolioJson.FileView;
import org.metodika.program.portfolios.web.PortfolioJson.LinkJson;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The index of an archive as people read it: in Russian, without anything from elsewhere. */
final class IndexPage {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="ru">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%1$s</title>
            <style>body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            section{border-top:1px solid #999;padding:.5rem 0}code{font-size:.8em;overflow-wrap:anywhere}</style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            """;

    private final MessageSource messages;

    IndexPage(MessageSource messages) {
        this.messages = messages;
    }

    String of(Index index) {
        String title = text("portfolio.index.title") + (index.teacherName() == null ? "" : ": " + index.teacherName());
        StringBuilder page = new StringBuilder(HEAD.formatted(
                escaped(title),
                escaped(text(
                        "portfolio.index.made",
                        index.schoolId(),
                        day(LocalDate.ofInstant(index.madeAt(), ZoneOffset.UTC)),
                        String.valueOf(index.evidences().size())))));
        index.evidences().forEach(evidence -> add(page, evidence, index));
        return page.append("</body>\n</html>\n").toString();
    }

    private void add(StringBuilder page, EvidenceView evidence, Index index) {
        page.append("<section>\n<h2>").append(escaped(evidence.title())).append("</h2>\n");
        paragraph(
                page,
                word("evidence-kind", evidence.kind().name()) + ", " + day(evidence.day()) + ". "
                        + text("portfolio.index.seen-by") + " "
                        + word("evidence-visibility", evidence.visibility().name()));
        if (!evidence.description().isEmpty()) {
            paragraph(page, evidence.description());
        }
        if (evidence.withdrawal() != null) {
            paragraph(
                    page,
                    text(
                            "portfolio.index.withdrawn",
                            day(evidence.withdrawal().on()),
                            evidence.withdrawal().reason()));
        }
        if (!evidence.competences().isEmpty()) {
            paragraph(
                    page,
                    text("portfolio.index.competences") + " "
                            + evidence.competences().stream()
                                    .map(IndexPage::competence)
                                    .collect(Collectors.joining(", ")));
        }
        if (!evidence.links().isEmpty()) {
            paragraph(
                    page,
                    text("portfolio.index.links") + " "
                            + evidence.links().stream().map(this::link).collect(Collectors.joining("; ")));
        }
        if (!evidence.files().isEmpty()) {
            page.append("<ul>\n");
            evidence.files().forEach(file -> add(page, file, index.paths().get(file.id())));
            page.append("</ul>\n");
        }
        page.append("</section>\n");
    }

    private void add(StringBuilder page, FileView file, @Nullable String path) {
        page.append("<li>");
        if (path == null) {
            page.append(escaped(file.name() + " — " + text("portfolio.index.removed")));
        } else {
            page.append("<a href=\"")
                    .append(escaped(UriUtils.encodePath(path, StandardCharsets.UTF_8)))
                    .append("\">")
                    .append(escaped(file.name()))
                    .append("</a>");
        }
        page.append(escaped(", " + text("portfolio.index.bytes", String.valueOf(file.bytes()))))
                .append("<br><code>SHA-256 ")
                .append(file.sha256())
                .append("</code></li>\n");
    }

    private static void paragraph(StringBuilder page, String text) {
        page.append("<p>").append(escaped(text).replace("\n", "<br>")).append("</p>\n");
    }

    private static String competence(CompetenceJson competence) {
        return competence.code() + " (" + competence.dictionary() + ")";
    }

    private String link(LinkJson link) {
        String program = text("portfolio.index.program", String.valueOf(link.programId()));
        return link.itemId() == null
                ? program
                : program + ", " + text("portfolio.index.item", String.valueOf(link.itemId()));
    }

    private String word(String type, String code) {
        return text("value." + type + "." + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RUSSIAN);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The page is UTF-8, so only what means something in HTML is replaced. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
