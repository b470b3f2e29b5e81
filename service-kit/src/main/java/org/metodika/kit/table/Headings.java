package org.metodika.kit.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.domain.table.SheetName;
import org.metodika.kit.table.Sheet.Line;

/** Which column of a file means what. An unknown column is refused: it may be a misspelt one, and nobody would notice. */
public final class Headings {

    private final Sheet sheet;
    private final Map<Field, Integer> places = new LinkedHashMap<>();
    private final List<RowFlaw> flaws = new ArrayList<>();

    /** @param given fields that need no column, since everybody knows what would stand there */
    public Headings(Sheet sheet, List<Field> fields, Set<Field> given) {
        this.sheet = sheet;
        for (int i = 0; i < sheet.headings().size(); i++) {
            String heading = sheet.headings().get(i);
            Optional<Field> field = Field.find(fields, heading);
            if (field.isEmpty()) {
                if (!Field.PASSED_OVER.isCalled(heading)) {
                    flaws.add(flaw(heading, heading, "unknown-column", offered(fields)));
                }
            } else if (places.putIfAbsent(field.get(), i) != null) {
                flaws.add(flaw(field.get().name(), heading, "column-twice", heading));
            }
        }
        for (Field field : fields) {
            if (field.obligatory() && !places.containsKey(field) && !given.contains(field)) {
                flaws.add(flaw(
                        field.name(), "", "column-missing", field.headings().getFirst()));
            }
        }
    }

    /** What is wrong with the headings; with flaws here the rows can't be judged. */
    public List<RowFlaw> flaws() {
        return List.copyOf(flaws);
    }

    /** Which sheet of a book they are of. */
    public SheetName sheet() {
        return sheet.name();
    }

    public boolean has(Field field) {
        return places.containsKey(field);
    }

    /** Names of these fields that the file has no column for. */
    public Set<String> absent(List<Field> fields) {
        Set<String> absent = new HashSet<>();
        fields.stream().filter(field -> !has(field)).forEach(field -> absent.add(field.name()));
        return absent;
    }

    /** Heading of the column as it stands in the file; the usual one where there is no such column. */
    public String heading(Field field) {
        Integer place = places.get(field);
        return place == null ? field.headings().getFirst() : sheet.headings().get(place);
    }

    /** The cell of a line, without the apostrophe by which a spreadsheet marks text; empty where there is none. */
    public String cell(Line line, Field field) {
        @Nullable Integer place = places.get(field);
        String text =
                place == null ? "" : line.cell(place).replace('\u00a0', ' ').strip();
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }

    private RowFlaw flaw(String field, String column, String code, String argument) {
        return new RowFlaw(sheet.name(), sheet.headingsLine(), -1, field, column, column, code, List.of(argument));
    }

    private static String offered(List<Field> fields) {
        return String.join(
                ", ", fields.stream().map(field -> field.headings().getFirst()).toList());
    }
}
