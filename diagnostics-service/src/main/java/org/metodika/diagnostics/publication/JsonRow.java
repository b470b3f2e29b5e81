package org.metodika.diagnostics.publication;

import java.util.List;
import org.metodika.diagnostics.publication.PublishedFile.Form;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.domain.table.SheetName;
import org.metodika.kit.table.Sheet.Line;
import tools.jackson.databind.JsonNode;

/** An element of a list in JSON as a row of a table; notes what it does not understand. */
record JsonRow(Form form, JsonNode element, int line, int row, List<RowFlaw> flaws) {

    Line read() {
        if (!element.isObject()) {
            refuse(form.fields().getFirst().name(), "not-an-object");
            return new Line(line, List.of());
        }
        unknown(element, "");
        return new Line(line, form.fields().stream().map(this::cell).toList());
    }

    private String cell(Field field) {
        JsonNode value = element.at("/" + form.path(field.name()));
        if (value.isContainer()) {
            refuse(field.name(), "not-a-text");
            return "";
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    private void unknown(JsonNode object, String before) {
        for (String name : object.propertyNames()) {
            String path = before + name;
            boolean leaf = form.paths().containsValue(path);
            boolean branch = form.paths().values().stream().anyMatch(known -> known.startsWith(path + "/"));
            JsonNode value = object.get(name);
            if (branch && value.isObject()) {
                unknown(value, path + "/");
            } else if (branch && !value.isNull()) {
                refuse(path, "not-an-object");
            } else if (!branch && !leaf) {
                refuse(
                        path,
                        "unknown-field",
                        name,
                        String.join(
                                ", ", form.paths().values().stream().sorted().toList()));
            }
        }
    }

    private void refuse(String field, String code, Object... arguments) {
        flaws.add(new RowFlaw(SheetName.NONE, line, row, field, field, "", code, List.of(arguments)));
    }
}
