package org.metodika.program.imports.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.Words;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.imports.domain.PaperSheet;
import org.metodika.program.imports.domain.PaperWords;

/** An empty book for programs under way on paper: its sheets, their headings, and the words that the coded cells take. */
final class PaperTemplate {

    private static final double WIDTH = 24;

    private static final Map<PaperSheet, Map<Field, Words>> WORDS = Map.of(
            PaperSheet.PROGRAMS,
            Map.of(
                    PaperColumns.TYPE, PaperWords.TYPES,
                    PaperColumns.CATEGORY, PaperWords.CATEGORIES,
                    PaperColumns.INITIATOR, PaperWords.INITIATORS,
                    PaperColumns.DOCUMENT_KIND, PaperWords.SOURCES),
            PaperSheet.DIFFICULTIES,
            Map.of(PaperColumns.CHARACTER, PaperWords.CHARACTERS),
            PaperSheet.ACTIVITIES,
            Map.of(
                    PaperColumns.KIND, PaperWords.ACTIVITY_KINDS,
                    PaperColumns.FORM, PaperWords.FORMS,
                    PaperColumns.LEVEL, PaperWords.LEVELS,
                    PaperColumns.ADDRESSES, PaperWords.CHARACTERS),
            PaperSheet.STAGES,
            Map.of(
                    PaperColumns.CHECKPOINT_FORM, PaperWords.CHECKPOINT_FORMS,
                    PaperColumns.COUNTERPART, PaperWords.COUNTERPARTS,
                    PaperColumns.SELF_MARK, PaperWords.NO_SELF_MARK));

    private PaperTemplate() {}

    /** @param locale Russian headings, or the names of the API in every other language */
    static byte[] book(Locale locale) {
        boolean russian = locale.getLanguage().equals("ru");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Metodika", "1.0")) {
            for (PaperSheet kind : PaperSheet.values()) {
                Worksheet sheet = book.newWorksheet(russian ? kind.usual() : kind.key());
                headings(sheet, kind.columns(), russian);
                sheet.finish();
            }
            Worksheet legend = book.newWorksheet(russian ? "Пояснения" : "notes");
            legend(legend, russian);
            legend.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private static void headings(Worksheet sheet, List<Field> columns, boolean russian) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, name(columns.get(column), russian));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(1, 1);
    }

    /** One line per column: sheet, column, whether it must be filled in, words it takes. */
    private static void legend(Worksheet sheet, boolean russian) {
        int row = 0;
        for (PaperSheet kind : PaperSheet.values()) {
            for (Field field : kind.columns()) {
                Words words = WORDS.getOrDefault(kind, Map.of()).get(field);
                sheet.value(row, 0, russian ? kind.usual() : kind.key());
                sheet.value(row, 1, name(field, russian));
                if (field.obligatory()) {
                    sheet.value(row, 2, russian ? "обязательно" : "obligatory");
                }
                if (words != null) {
                    sheet.value(row, 3, words.offered());
                }
                row++;
            }
        }
        sheet.width(0, WIDTH);
        sheet.width(1, WIDTH);
        sheet.width(3, WIDTH * 3);
    }

    private static String name(Field field, boolean russian) {
        return russian ? field.headings().getFirst() : field.name();
    }
}
