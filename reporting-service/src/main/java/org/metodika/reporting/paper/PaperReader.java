package org.metodika.reporting.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.paper.Block.Align;
import org.metodika.reporting.paper.Block.Column;
import org.metodika.reporting.paper.Block.Fact;
import org.metodika.reporting.paper.Block.Row;
import org.metodika.reporting.paper.Block.Side;
import org.metodika.reporting.paper.Block.Signature;
import org.metodika.reporting.paper.Block.Style;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a paper from its XML, which holds what a paper has and nothing more:
 *
 * <pre>{@code
 * <paper file="name of the file">
 *   <cover organisation="" title="" subtitle="" foot=""> <approval>line</approval> <line>line</line> </cover>
 *   <h1>section</h1> <h2>part of one</h2>
 *   <p style="body|indented|left|right|centre|title|gap|small">text</p>
 *   <columns> <side style="left" headed="true"> <line>text</line> </side> </columns>
 *   <ol> <li>item</li> </ol>
 *   <facts> <fact name="">value</fact> </facts>
 *   <table> <col share="10" align="centre">title</col>
 *           <band>text</band> <tr> <td>cell</td> </tr> <total value="">text</total> </table>
 *   <signatures> <sign name="">capacity</sign> </signatures>
 *   <together> blocks that stay on one page </together>
 *   <break/>
 * </paper>
 * }</pre>
 *
 * <p>Anything else is a mistake in a template and fails.
 */
final class PaperReader {

    /** Stands for a line break of the input until the white space of the template is gone. */
    private static final char KEPT_BREAK = '\u2028';

    private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" *" + KEPT_BREAK + " *");

    private PaperReader() {}

    /** A text of the input, fit to stand in the XML. */
    static String escape(String raw) {
        return Printable.text(raw.replace("\r\n", "\n").replace('\r', '\n'))
                .replace('\n', KEPT_BREAK)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static Paper read(String xml, @Nullable String mark) {
        Element root = parse(xml);
        expect(root, "paper");
        List<Element> parts = children(root);
        Paper.Cover cover = parts.stream()
                .filter(part -> part.getTagName().equals("cover"))
                .findFirst()
                .map(PaperReader::cover)
                .orElse(null);
        return new Paper(
                attribute(root, "file"),
                mark,
                cover,
                parts.stream()
                        .filter(part -> !part.getTagName().equals("cover"))
                        .map(PaperReader::block)
                        .filter(PaperReader::holdsSomething)
                        .toList());
    }

    /** A list or a table without rows is not printed. */
    private static boolean holdsSomething(Block block) {
        return switch (block) {
            case Block.Items items -> !items.items().isEmpty();
            case Block.Facts facts -> !facts.facts().isEmpty();
            case Block.Grid grid -> !grid.rows().isEmpty();
            case Block.Signatures signatures -> !signatures.lines().isEmpty();
            case Block.Bars bars -> !bars.groups().isEmpty();
            case Block.Heading _, Block.Text _, Block.Columns _, Block.Break _, Block.Together _ -> true;
        };
    }

    private static Paper.Cover cover(Element cover) {
        return new Paper.Cover(
                attribute(cover, "organisation"),
                texts(cover, "approval"),
                attribute(cover, "title"),
                attribute(cover, "subtitle"),
                texts(cover, "line"),
                attribute(cover, "foot"));
    }

    private static Block block(Element element) {
        return switch (element.getTagName()) {
            case "h1" -> new Block.Heading(1, text(element));
            case "h2" -> new Block.Heading(2, text(element));
            case "p" -> new Block.Text(text(element), style(element));
            case "columns" ->
                new Block.Columns(children(element).stream()
                        .map(side -> new Side(
                                texts(side, "line"),
                                style(expect(side, "side")),
                                attribute(side, "headed").equals("true")))
                        .toList());
            case "ol" -> new Block.Items(texts(element, "li"));
            case "facts" ->
                new Block.Facts(children(element).stream()
                        .map(fact -> new Fact(attribute(expect(fact, "fact"), "name"), text(fact)))
                        .toList());
            case "table" -> table(element);
            case "signatures" ->
                new Block.Signatures(children(element).stream()
                        .map(line -> new Signature(text(expect(line, "sign")), attribute(line, "name")))
                        .toList());
            case "together" ->
                new Block.Together(
                        children(element).stream().map(PaperReader::block).toList());
            case "break" -> new Block.Break();
            default -> throw unknown(element);
        };
    }

    private static Block.Grid table(Element table) {
        List<Column> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Element part : children(table)) {
            switch (part.getTagName()) {
                case "col" ->
                    columns.add(new Column(
                            text(part),
                            Integer.parseInt(attribute(part, "share")),
                            attribute(part, "align").equals("centre") ? Align.CENTRE : Align.LEFT));
                case "band" -> rows.add(new Row.Band(text(part)));
                case "total" -> rows.add(new Row.Total(text(part), List.of(attribute(part, "value"))));
                case "tr" -> rows.add(new Row.Cells(texts(part, "td")));
                default -> throw unknown(part);
            }
        }
        return new Block.Grid(columns, rows);
    }

    private static Style style(Element element) {
        String style = attribute(element, "style");
        return style.isEmpty() ? Style.BODY : Style.valueOf(style.toUpperCase(Locale.ROOT));
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .map(PaperReader::text)
                .toList();
    }

    private static String text(Element element) {
        return clean(element.getTextContent());
    }

    private static String attribute(Element element, String name) {
        return clean(element.getAttribute(name));
    }

    private static String clean(String raw) {
        String oneLine = WHITE.matcher(raw).replaceAll(" ").strip();
        return AROUND_BREAK.matcher(oneLine).replaceAll("\n");
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    private static Element expect(Element element, String name) {
        if (!element.getTagName().equals(name)) {
            throw unknown(element);
        }
        return element;
    }

    private static IllegalArgumentException unknown(Element element) {
        return new IllegalArgumentException("A template of a paper has no place for <" + element.getTagName() + ">");
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("A template of a paper gives no XML", e);
        }
    }
}
