package org.metodika.reporting.paper;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.metodika.reporting.paper.Block.Signatures;
import org.metodika.reporting.paper.Block.Style;
import org.metodika.reporting.paper.Block.Text;
import org.metodika.reporting.paper.Block.Together;

/** A paper as XHTML, the way to its PDF. */
final class Html {

    /** An upright page turned: its margin for the binding is above. A page with a name would keep the widths of an upright one. */
    private static final String LANDSCAPE = "@page { size: A4 landscape; margin: 30mm 20mm 10mm 20mm; }";

    private static final String BAR = "<span class=\"bar series-%d\" style=\"width:%.2fmm\"></span>";

    private final String style;
    private final StringBuilder out = new StringBuilder();
    /** Millimetres; its number stands beside it within the margins. */
    private double longestBar;

    Html(String style) {
        this.style = style;
    }

    String of(Paper paper) {
        String mark = paper.mark();
        boolean lies = paper.orientation() == Paper.Orientation.LANDSCAPE;
        longestBar = lies ? 175 : 95;
        out.append("<html lang=\"ru\"><head><title>")
                .append(escape(paper.fileName()))
                .append("</title><style>")
                .append(style)
                .append(lies ? LANDSCAPE : "")
                .append("</style></head><body>");
        if (mark != null) {
            out.append("<div class=\"running-mark\">").append(escape(mark)).append("</div>");
        }
        Paper.Cover cover = paper.cover();
        if (cover != null) {
            cover(cover, mark);
        } else if (mark != null) {
            element("div", "first-mark", mark);
        }
        paper.blocks().forEach(this::block);
        return out.append("</body></html>").toString();
    }

    private void cover(Paper.Cover cover, @Nullable String mark) {
        out.append("<div class=\"cover\">");
        element("div", "organisation", cover.organisation());
        out.append("<div class=\"approval\">");
        cover.approval().forEach(line -> element("div", "line", line));
        out.append("</div>");
        if (mark != null) {
            element("div", "mark", mark);
        }
        element("div", "title", cover.title());
        element("div", "subtitle", cover.subtitle());
        cover.lines().forEach(line -> element("div", "about", line));
        element("div", "foot", cover.foot());
        out.append("</div>");
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> element(heading.level() == 1 ? "h1" : "h2", null, heading.text());
            case Text text -> Printable.lines(text.text()).forEach(line -> element("p", cssClass(text.style()), line));
            case Columns columns -> columns(columns);
            case Break _ -> out.append("<div class=\"break\"></div>");
            case Items items -> {
                out.append("<ol>");
                items.items().forEach(item -> element("li", null, item));
                out.append("</ol>");
            }
            case Facts facts -> facts(facts);
            case Grid grid -> grid(grid);
            case Signatures signatures -> signatures(signatures);
            case Bars bars -> bars(bars);
            case Together together -> {
                out.append("<div class=\"together\">");
                together.blocks().forEach(this::block);
                out.append("</div>");
            }
        }
    }

    private void columns(Columns columns) {
        out.append("<table class=\"columns\"><tr>");
        int share = 100 / columns.sides().size();
        columns.sides().forEach(side -> {
            out.append("<td class=\"")
                    .append(cssClass(side.style()))
                    .append(side.headed() ? " headed" : "")
                    .append("\" style=\"width:")
                    .append(share)
                    .append("%\">");
            side.lines().forEach(line -> element("div", "line", line));
            out.append("</td>");
        });
        out.append("</tr></table>");
    }

    private static String cssClass(Style style) {
        return style.name().toLowerCase(Locale.ROOT);
    }

    private void facts(Facts facts) {
        out.append("<table class=\"facts\">");
        facts.facts().forEach(fact -> {
            out.append("<tr>");
            element("td", "name", fact.name());
            out.append("<td>").append(cell(fact.value())).append("</td></tr>");
        });
        out.append("</table>");
    }

    private void grid(Grid grid) {
        List<Column> columns = grid.columns();
        out.append("<table class=\"grid\"><thead><tr>");
        columns.forEach(column -> out.append("<th style=\"width:")
                .append(column.share())
                .append("%\">")
                .append(escape(column.title()))
                .append("</th>"));
        out.append("</tr></thead><tbody>");
        for (Row row : grid.rows()) {
            switch (row) {
                case Row.Cells cells -> {
                    out.append("<tr>");
                    for (int i = 0; i < columns.size(); i++) {
                        String align = columns.get(i).align() == Align.CENTRE ? " class=\"centre\"" : "";
                        out.append("<td")
                                .append(align)
                                .append('>')
                                .append(cell(cells.cells().get(i)))
                                .append("</td>");
                    }
                    out.append("</tr>");
                }
                case Row.Band band ->
                    out.append("<tr class=\"band\"><td colspan=\"")
                            .append(columns.size())
                            .append("\">")
                            .append(escape(band.text()))
                            .append("</td></tr>");
                case Row.Total total -> {
                    out.append("<tr class=\"total\"><td colspan=\"")
                            .append(columns.size() - total.values().size())
                            .append("\">")
                            .append(escape(total.text()))
                            .append("</td>");
                    total.values().forEach(value -> element("td", "centre", value));
                    out.append("</tr>");
                }
            }
        }
        out.append("</tbody></table>");
    }

    /** Bars are boxes, drawn in proportion to the largest number, so that nothing but the renderer of papers is needed. */
    private void bars(Bars bars) {
        out.append("<table class=\"bars\"><col class=\"groups\"/><col/><thead><tr><td colspan=\"2\">");
        element("div", "name", bars.title());
        for (int i = 0; i < bars.series().size(); i++) {
            out.append("<span class=\"bar series-").append(i).append("\"></span>");
            element("span", "series", bars.series().get(i));
        }
        out.append("</td></tr></thead><tbody>");
        long largest = Math.max(1, bars.largest());
        bars.groups().forEach(group -> {
            out.append("<tr>");
            element("td", "label", group.label());
            out.append("<td>");
            for (int i = 0; i < group.values().size(); i++) {
                OptionalLong value = group.values().get(i);
                out.append("<div>");
                if (value.isPresent() && value.getAsLong() > 0) {
                    out.append(String.format(Locale.ROOT, BAR, i, longestBar * value.getAsLong() / largest));
                }
                element("span", "number", value.isPresent() ? String.valueOf(value.getAsLong()) : "—");
                out.append("</div>");
            }
            out.append("</td></tr>");
        });
        out.append("</tbody></table>");
    }

    private void signatures(Signatures signatures) {
        out.append("<table class=\"signatures\">");
        signatures.lines().forEach(line -> {
            out.append("<tr>");
            element("td", "capacity", line.capacity());
            out.append("<td class=\"line\"></td>");
            element("td", "name", line.name());
            out.append("</tr>");
        });
        out.append("</table>");
    }

    private void element(String tag, @Nullable String cssClass, String text) {
        out.append('<').append(tag);
        if (cssClass != null) {
            out.append(" class=\"").append(cssClass).append('"');
        }
        out.append('>').append(escape(text)).append("</").append(tag).append('>');
    }

    private static String cell(String text) {
        return Printable.lines(text).stream().map(Html::escape).collect(Collectors.joining("<br/>"));
    }

    private static String escape(String text) {
        return Printable.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
