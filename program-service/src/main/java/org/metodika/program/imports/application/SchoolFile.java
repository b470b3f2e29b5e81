package org.metodika.program.imports.application;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.table.Headings;
import org.metodika.kit.table.RowReader;
import org.metodika.kit.table.Sheet;
import org.metodika.program.importrows.ImportChunk.SchoolLine;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.DirectoryWords;
import org.metodika.program.school.application.SchoolEntry;
import org.metodika.program.school.application.Schools;

/** Checks a file with schools as a whole. */
final class SchoolFile {

    private SchoolFile() {}

    static Checked check(Sheet sheet) {
        Headings headings = new Headings(sheet, Columns.SCHOOLS, Set.of());
        if (!headings.flaws().isEmpty()) {
            return Checked.wrong(headings.flaws());
        }
        List<RowFlaw> flaws = new ArrayList<>();
        List<SchoolLine> rows = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            RowReader row = new RowReader(headings, sheet.lines().get(i), i);
            rows.add(read(row, lines));
            flaws.addAll(row.flaws());
        }
        return flaws.isEmpty() ? new Checked(List.of(), Checked.Rows.ofSchools(rows)) : Checked.wrong(flaws);
    }

    private static SchoolLine read(RowReader row, Map<String, Integer> lines) {
        String code = row.text(Columns.SCHOOL_ID);
        if (!code.isEmpty()) {
            if (!Schools.isCode(code)) {
                row.refuse(Columns.SCHOOL_ID, "bad-school-code", code);
            }
            Integer first = lines.putIfAbsent(code, row.lineNumber());
            if (first != null) {
                row.refuse(Columns.SCHOOL_ID, "key-twice", code, first);
            }
        }
        String name = row.text(Columns.NAME);
        String type = row.code(Columns.ORGANISATION_TYPE, DirectoryWords.ORGANISATION_TYPES);
        String zone = timeZone(row);
        SchoolEntry entry = new SchoolEntry(name, type, zone);
        if (!name.isEmpty() && type != null && zone != null) {
            entry.flaws().forEach(flaw -> row.refuse(field(flaw), flaw));
        }
        return new SchoolLine(row.lineNumber(), code, entry);
    }

    /** An IANA zone as it is, or a word such as {@code МСК+2}. */
    private static @Nullable String timeZone(RowReader row) {
        String text = row.text(Columns.TIME_ZONE);
        if (text.isEmpty() || ZoneId.getAvailableZoneIds().contains(text)) {
            return text.isEmpty() ? null : text;
        }
        String zone = DirectoryWords.TIME_ZONES.code(text).orElse(null);
        if (zone == null) {
            row.refuse(Columns.TIME_ZONE, "unknown-time-zone", text);
        }
        return zone;
    }

    private static Field field(Flaw flaw) {
        return switch (flaw.pointer()) {
            case "/name" -> Columns.NAME;
            case "/organisationType" -> Columns.ORGANISATION_TYPE;
            case "/timeZone" -> Columns.TIME_ZONE;
            default -> Columns.SCHOOL_ID;
        };
    }
}
