package org.metodika.gateway.page;

import java.util.regex.Pattern;

/** Turns the few forms that the generated pages use into HTML: headings, paragraphs, lists and code. */
final class MarkdownPage {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private MarkdownPage() {}

    static String html(String markdown) {
        StringBuilder html = new StringBuilder();
        for (String block : COMMENT.matcher(markdown).replaceAll("").strip().split("\n\\s*\n", -1)) {
            html.append(block(block.strip())).append('\n');
        }
        return html.toString();
    }

    private static String block(String block) {
        if (block.startsWith("## ")) {
            return "<h2>" + inline(block.substring(3)) + "</h2>";
        }
        if (block.startsWith("# ")) {
            return "<h1>" + inline(block.substring(2)) + "</h1>";
        }
        if (block.startsWith("- ")) {
            StringBuilder list = new StringBuilder("<ul>\n");
            block.lines()
                    .forEach(line -> list.append("<li>")
                            .append(inline(line.substring(2)))
                            .append("</li>\n"));
            return list.append("</ul>").toString();
        }
        return "<p>" + inline(block) + "</p>";
    }

    private static String inline(String text) {
        return CODE.matcher(Html.escape(text)).replaceAll("<code>$1</code>");
    }
}
