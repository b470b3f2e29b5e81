package org.metodika.reporting.wordform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.metodika.reporting.wordform.WordFormUnfit.Reason;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/**
 * A word document with named fields, e.g. {@code {{teacher.full}}}. A field may be split over runs, as Word does when it is
 * edited. A row of a table with a field of a list is repeated for each of its rows; elsewhere such a field gives all of them,
 * with commas.
 */
public final class WordForm {

    /** Most bytes of a file. */
    public static final int LARGEST = 1024 * 1024;

    private final byte[] file;

    private WordForm(byte[] file) {
        this.file = file;
    }

    /** @throws WordFormUnfit where it is not harmless, or no word document */
    public static WordForm of(byte[] file) throws WordFormUnfit {
        if (file.length > LARGEST) {
            throw new WordFormUnfit(Reason.TOO_LARGE);
        }
        PackageCheck.check(file);
        try (XWPFDocument document = open(file)) {
            return new WordForm(file.clone());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
            throw new WordFormUnfit(Reason.NO_DOCX, e);
        }
    }

    /** The fields that it names, also those that nothing offers. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        try (XWPFDocument document = open(file)) {
            for (IBody body : bodies(document)) {
                paragraphs(body).forEach(paragraph -> names.addAll(FieldText.names(paragraph)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Those of its fields that nothing offers. */
    public List<String> unknown(Fields fields) {
        return names().stream().filter(name -> !fields.has(name)).toList();
    }

    /** The document filled in; a field that nothing offers stays empty. */
    public byte[] fill(Fields fields, Map<String, Object> input) {
        try (XWPFDocument document = open(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (IBody body : bodies(document)) {
                body.getParagraphs().forEach(paragraph -> FieldText.fill(paragraph, input));
                for (XWPFTable table : body.getTables()) {
                    fill(table, fields, input);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A form that could be read can't be filled in", e);
        }
    }

    private static void fill(XWPFTable table, Fields fields, Map<String, Object> input) throws IOException {
        for (int at = table.getNumberOfRows() - 1; at >= 0; at--) {
            XWPFTableRow row = table.getRow(at);
            Set<String> names = new TreeSet<>();
            row.getTableCells().forEach(cell -> paragraphs(cell).forEach(each -> names.addAll(FieldText.names(each))));
            String list = fields.listOf(names);
            if (list.isEmpty()) {
                fill(row, fields, input);
            } else {
                repeat(table, at, Rows.of(input, list));
            }
        }
    }

    private static void fill(XWPFTableRow row, Fields fields, Map<String, Object> input) throws IOException {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> FieldText.fill(paragraph, input));
            for (XWPFTable inner : cell.getTables()) {
                fill(inner, fields, input);
            }
        }
    }

    /** Copies are filled in before they are added: the table copies them once more. */
    private static void repeat(XWPFTable table, int at, List<Map<String, Object>> inputs) throws IOException {
        CTRow pattern = (CTRow) table.getRow(at).getCtRow().copy();
        table.removeRow(at);
        for (int i = 0; i < inputs.size(); i++) {
            XWPFTableRow copy = new XWPFTableRow(copyOf(pattern), table);
            Map<String, Object> input = inputs.get(i);
            copy.getTableCells()
                    .forEach(cell -> paragraphs(cell).forEach(paragraph -> FieldText.fill(paragraph, input)));
            table.addRow(copy, at + i);
        }
    }

    private static CTRow copyOf(CTRow pattern) throws IOException {
        try {
            return CTRow.Factory.parse(pattern.newInputStream());
        } catch (XmlException e) {
            throw new IOException("A row of a table can't be copied", e);
        }
    }

    private static List<IBody> bodies(XWPFDocument document) {
        List<IBody> bodies = new ArrayList<>();
        bodies.add(document);
        for (XWPFHeaderFooter header : document.getHeaderList()) {
            bodies.add(header);
        }
        for (XWPFHeaderFooter footer : document.getFooterList()) {
            bodies.add(footer);
        }
        return bodies;
    }

    private static List<XWPFParagraph> paragraphs(IBody body) {
        List<XWPFParagraph> paragraphs = new ArrayList<>(body.getParagraphs());
        for (XWPFTable table : body.getTables()) {
            for (XWPFTableRow row : table.getRows()) {
                row.getTableCells().forEach(cell -> paragraphs.addAll(paragraphs(cell)));
            }
        }
        return paragraphs;
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
