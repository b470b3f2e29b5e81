package org.metodika.kit.table;

import java.util.List;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.SheetName;
import org.metodika.kit.table.Sheet.Line;

/** Reads a table from a file, whatever its name or type says: its first bytes tell CSV from XLSX. */
public final class FileReader {

    /** Most rows of data in one file. */
    static final int MOST_ROWS = 20_000;

    /** How far down the headings are looked for, below titles and remarks. */
    private static final int HEADINGS_WITHIN = 10;

    private FileReader() {}

    /** What reading comes to. */
    public sealed interface Reading {
        record Read(Sheet sheet) implements Reading {}

        record Unreadable(ImportFileUnreadable reason) implements Reading {}
    }

    /** Leaves reading with a reason, inside a reader of files. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ImportFileUnreadable reason;

        public Unreadable(String reason, Object... details) {
            this.reason = ImportFileUnreadable.because(reason, details);
        }

        public ImportFileUnreadable reason() {
            return reason;
        }
    }

    public static Reading read(byte[] file, List<Field> fields) {
        try {
            return new Reading.Read(sheet(lines(file), fields));
        } catch (Unreadable e) {
            return new Reading.Unreadable(e.reason);
        }
    }

    public static boolean isXlsx(byte[] file) {
        return startsWith(file, 0x50, 0x4b, 0x03, 0x04);
    }

    private static List<Line> lines(byte[] file) throws Unreadable {
        if (file.length == 0) {
            throw new Unreadable("file-empty");
        }
        if (isXlsx(file)) {
            return XlsxFile.lines(file);
        }
        if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Unreadable("file-old-excel");
        }
        return CsvText.lines(file);
    }

    private static Sheet sheet(List<Line> lines, List<Field> fields) throws Unreadable {
        Sheet sheet = sheet(SheetName.NONE, lines, fields);
        if (sheet.headings().isEmpty()) {
            throw new Unreadable("file-empty");
        }
        if (sheet.lines().isEmpty()) {
            throw new Unreadable("file-without-rows");
        }
        return sheet;
    }

    /** The table among these lines; without headings and rows where nothing stands there. */
    public static Sheet sheet(SheetName name, List<Line> lines, List<Field> fields) throws Unreadable {
        List<Line> full = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (full.isEmpty()) {
            return new Sheet(name, List.of(), 1, List.of());
        }
        int headings = headings(full, fields);
        List<Line> rows = full.subList(headings + 1, full.size());
        if (rows.size() > MOST_ROWS) {
            throw new Unreadable("file-too-many-rows", rows.size(), MOST_ROWS);
        }
        Line head = full.get(headings);
        return new Sheet(name, head.cells().stream().map(String::strip).toList(), head.number(), List.copyOf(rows));
    }

    /** The first line with two known headings; the very first where there is none, so that its flaws are told. */
    private static int headings(List<Line> lines, List<Field> fields) {
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, lines.size()); i++) {
            long known = lines.get(i).cells().stream()
                    .filter(cell -> Field.find(fields, cell).isPresent())
                    .count();
            if (known >= 2) {
                return i;
            }
        }
        return 0;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
