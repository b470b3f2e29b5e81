package org.metodika.program.imports.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.domain.table.SheetName;
import org.metodika.kit.table.FileReader;
import org.metodika.kit.table.FileReader.Unreadable;
import org.metodika.kit.table.Headings;
import org.metodika.kit.table.ImportFileUnreadable;
import org.metodika.kit.table.RowReader;
import org.metodika.kit.table.Sheet;
import org.metodika.kit.table.Sheet.Line;
import org.metodika.kit.table.XlsxFile;
import org.metodika.program.imports.domain.PaperSheet;

/**
 * The four sheets of a book with programs.
 *
 * @param headings headings of each sheet
 * @param flaws what is wrong with the sheets and their headings; with flaws here the rows can't be judged
 */
record PaperSheets(Map<PaperSheet, Sheet> sheets, Map<PaperSheet, Headings> headings, List<RowFlaw> flaws) {

    /** What reading comes to. */
    sealed interface Reading {
        record Read(PaperSheets sheets) implements Reading {}

        record Unreadable(ImportFileUnreadable reason) implements Reading {}
    }

    /** @param given fields that need no column, since everybody knows what would stand there */
    static Reading read(byte[] file, Set<Field> given) {
        try {
            if (file.length == 0) {
                throw new Unreadable("file-empty");
            }
            if (!FileReader.isXlsx(file)) {
                throw new Unreadable("file-not-a-book");
            }
            return new Reading.Read(sheets(XlsxFile.sheets(file), given));
        } catch (Unreadable e) {
            return new Reading.Unreadable(e.reason());
        }
    }

    private static PaperSheets sheets(Map<String, List<Line>> book, Set<Field> given) throws Unreadable {
        List<RowFlaw> flaws = new ArrayList<>();
        Map<PaperSheet, Sheet> sheets = new EnumMap<>(PaperSheet.class);
        for (Map.Entry<String, List<Line>> entry : book.entrySet()) {
            String shown = entry.getKey();
            PaperSheet kind = kind(shown);
            if (kind == null) {
                if (!PaperSheet.isPassedOver(shown)) {
                    flaws.add(flaw(new SheetName(shown, shown), "unknown-sheet"));
                }
            } else if (sheets.containsKey(kind)) {
                flaws.add(flaw(new SheetName(kind.key(), shown), "sheet-twice"));
            } else {
                sheets.put(kind, FileReader.sheet(new SheetName(kind.key(), shown), entry.getValue(), kind.columns()));
            }
        }
        Map<PaperSheet, Headings> headings = new EnumMap<>(PaperSheet.class);
        for (PaperSheet kind : PaperSheet.values()) {
            Sheet sheet = sheets.get(kind);
            if (sheet == null) {
                flaws.add(flaw(new SheetName(kind.key(), kind.usual()), "sheet-missing"));
            } else {
                Headings of = new Headings(sheet, kind.columns(), given);
                headings.put(kind, of);
                flaws.addAll(of.flaws());
            }
        }
        Sheet programs = sheets.get(PaperSheet.PROGRAMS);
        if (flaws.isEmpty() && programs != null && programs.lines().isEmpty()) {
            throw new Unreadable("file-without-rows");
        }
        return new PaperSheets(sheets, headings, List.copyOf(flaws));
    }

    /** A reader for every row of a sheet. */
    List<RowReader> rows(PaperSheet kind) {
        Sheet sheet = sheets.get(kind);
        Headings of = headings.get(kind);
        List<RowReader> rows = new ArrayList<>();
        if (sheet != null && of != null) {
            for (Line line : sheet.lines()) {
                rows.add(new RowReader(of, line, rows.size()));
            }
        }
        return rows;
    }

    boolean names(Field field) {
        Headings programs = headings.get(PaperSheet.PROGRAMS);
        return programs != null && programs.has(field);
    }

    private static @Nullable PaperSheet kind(String sheet) {
        for (PaperSheet kind : PaperSheet.values()) {
            if (kind.isCalled(sheet)) {
                return kind;
            }
        }
        return null;
    }

    private static RowFlaw flaw(SheetName sheet, String code) {
        return new RowFlaw(sheet, 1, -1, "", "", sheet.shown(), code, List.of(sheet.shown(), offered()));
    }

    private static String offered() {
        List<String> names = new ArrayList<>();
        for (PaperSheet kind : PaperSheet.values()) {
            names.add(kind.usual());
        }
        return String.join(", ", names);
    }
}
