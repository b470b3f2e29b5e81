package org.metodika.diagnostics.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.domain.table.SheetName;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.table.FileReader;
import org.metodika.kit.table.ImportFileUnreadable;
import org.metodika.kit.table.Sheet;
import org.metodika.kit.table.Sheet.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with a list that is published: JSON with a heading and the list, or a table with the list alone. Both become rows with the
 * lines where they stand, so that they are checked in one way.
 *
 * @param heading what stands in JSON beside the list; empty for a table
 * @param isJson whether it came as JSON
 * @param sheet the list
 * @param flaws what can't be read in JSON
 */
public record PublishedFile(Form form, ObjectNode heading, boolean isJson, Sheet sheet, List<RowFlaw> flaws) {

    /** Elements are read one by one, so that something follows each. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int BYTE_ORDER_MARK = 3;

    /**
     * How a list is written.
     *
     * @param list name of the list in JSON
     * @param fields columns of the table
     * @param paths where in an element of JSON each column stands, by its name, e.g. {@code title/ru}
     * @param mostRows so many rows at most
     */
    public record Form(String list, List<Field> fields, Map<String, String> paths, int mostRows) {

        String path(String field) {
            return paths.getOrDefault(field, field);
        }
    }

    /** What reading comes to. */
    public sealed interface Reading {
        record Read(PublishedFile file) implements Reading {}

        record Unreadable(ImportFileUnreadable reason) implements Reading {}
    }

    /**
     * Reads a file; its first sign tells JSON from a table.
     *
     * @throws org.metodika.kit.problem.ProblemException 400 where it begins like JSON and is none
     */
    public static Reading read(byte[] file, Form form) {
        if (!beginsLikeJson(file)) {
            return switch (FileReader.read(file, form.fields())) {
                case FileReader.Reading.Unreadable(var reason) -> new Reading.Unreadable(reason);
                case FileReader.Reading.Read(var sheet) ->
                    bounded(new PublishedFile(form, JSON.createObjectNode(), false, sheet, List.of()));
            };
        }
        try {
            return bounded(json(file, form));
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Problems.malformed(Flaw.at(
                    "", "bad-json", place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr()));
        }
    }

    /** Where a flaw of a row stands, as a JSON pointer. */
    public String pointer(RowFlaw flaw) {
        return isJson && flaw.row() >= 0
                ? "/" + form.list() + "/" + flaw.row() + "/" + form.path(flaw.field())
                : flaw.pointer();
    }

    private static boolean beginsLikeJson(byte[] file) {
        int at =
                file.length > BYTE_ORDER_MARK && file[0] == (byte) 0xef && file[1] == (byte) 0xbb ? BYTE_ORDER_MARK : 0;
        while (at < file.length && Character.isWhitespace(file[at])) {
            at++;
        }
        return at < file.length && file[at] == '{';
    }

    private static Reading bounded(PublishedFile file) {
        int rows = file.sheet.lines().size();
        if (rows == 0) {
            return new Reading.Unreadable(new ImportFileUnreadable("file-without-rows", List.of()));
        }
        return rows > file.form.mostRows()
                ? new Reading.Unreadable(
                        new ImportFileUnreadable("file-too-many-rows", List.of(rows, file.form.mostRows())))
                : new Reading.Read(file);
    }

    private static PublishedFile json(byte[] file, Form form) {
        ObjectNode heading = JSON.createObjectNode();
        List<Line> lines = new ArrayList<>();
        List<RowFlaw> flaws = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(file)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (!name.equals(form.list())) {
                    heading.set(name, parser.<JsonNode>readValueAsTree());
                } else if (value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        int line = parser.currentTokenLocation().getLineNr();
                        JsonNode element = parser.readValueAsTree();
                        lines.add(new JsonRow(form, element, line, lines.size(), flaws).read());
                    }
                } else {
                    throw Problems.malformed(Flaw.at("/" + name, "not-a-list"));
                }
            }
            if (parser.nextToken() != null) {
                throw Problems.malformed(Flaw.at(
                        "",
                        "bad-json",
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr()));
            }
        }
        List<String> names = form.fields().stream().map(Field::name).toList();
        return new PublishedFile(
                form, heading, true, new Sheet(SheetName.NONE, names, 1, List.copyOf(lines)), List.copyOf(flaws));
    }
}
