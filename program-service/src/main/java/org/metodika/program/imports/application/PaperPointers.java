package org.metodika.program.imports.application;

import java.util.List;
import java.util.Map;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.table.RowReader;
import org.metodika.program.imports.application.PaperRow.OfProgram;
import org.metodika.program.imports.domain.PaperColumns;

/** Finds the cell of a book that a pointer into a program means. */
final class PaperPointers {

    private static final Map<String, Field> OF_PROGRAM = Map.ofEntries(
            Map.entry("/teacherId", PaperColumns.TEACHER),
            Map.entry("/category", PaperColumns.CATEGORY),
            Map.entry("/initiator/personId", PaperColumns.INITIATOR),
            Map.entry("/initiator/on", PaperColumns.INITIATED_ON),
            Map.entry("/draftedOn", PaperColumns.DRAFTED_ON),
            Map.entry("/order/number", PaperColumns.ORDER_NUMBER),
            Map.entry("/order/date", PaperColumns.ORDER_DATE),
            Map.entry("/startsOn", PaperColumns.STARTS_ON),
            Map.entry("/endsOn", PaperColumns.ENDS_ON),
            Map.entry("/durationReason", PaperColumns.DURATION_REASON),
            Map.entry("/note/generalAim", PaperColumns.GENERAL_AIM),
            Map.entry("/note/difficulties", PaperColumns.NEEDS),
            Map.entry("/note/goals", PaperColumns.GOALS),
            Map.entry("/note/tasks", PaperColumns.TASKS),
            Map.entry("/finalResult", PaperColumns.FINAL_RESULT),
            Map.entry("/finalReportForm", PaperColumns.FINAL_REPORT_FORM),
            Map.entry("/tutorId", PaperColumns.TUTOR),
            Map.entry("/curatorId", PaperColumns.CURATOR));

    private static final Map<String, Field> OF_BASIS = Map.of(
            "reference", PaperColumns.DOCUMENT,
            "date", PaperColumns.FOUND_ON,
            "deferredBecause", PaperColumns.DEFERRED);

    private PaperPointers() {}

    /** A cell. */
    record Cell(RowReader reader, Field field) {
        void refuse(Flaw flaw) {
            reader.refuse(field, flaw);
        }
    }

    /** What concerns no cell of its own is told at the number of the program. */
    static Cell cell(
            String pointer,
            OfProgram program,
            List<? extends PaperRow> difficulties,
            List<? extends PaperRow> activities,
            List<? extends PaperRow> stages) {
        String[] parts = pointer.split("/", -1);
        String list = parts.length > 1 ? parts[1] : "";
        String name = parts.length > 3 ? parts[3] : "";
        if (parts.length > 2 && !parts[2].isEmpty() && Character.isDigit(parts[2].charAt(0))) {
            int index = Integer.parseInt(parts[2]);
            switch (list) {
                case "basis" -> {
                    return basis(index, name, program, difficulties);
                }
                case "activities" -> {
                    return new Cell(activities.get(index).reader(), named(PaperColumns.ACTIVITIES, name));
                }
                case "stages", "results" -> {
                    return new Cell(stages.get(index).reader(), named(PaperColumns.STAGES, name));
                }
                default -> {}
            }
        }
        return new Cell(program.reader(), OF_PROGRAM.getOrDefault(pointer, PaperColumns.PROGRAM));
    }

    private static Cell basis(int index, String name, OfProgram program, List<? extends PaperRow> difficulties) {
        return index < difficulties.size()
                ? new Cell(difficulties.get(index).reader(), OF_BASIS.getOrDefault(name, PaperColumns.CHARACTER))
                : new Cell(program.reader(), name.equals("date") ? PaperColumns.DOCUMENT_DATE : PaperColumns.DOCUMENT);
    }

    private static Field named(List<Field> columns, String name) {
        String column = switch (name) {
            case "stageId" -> PaperColumns.STAGE.name();
            case "deficits" -> PaperColumns.ADDRESSES.name();
            default -> name;
        };
        return columns.stream()
                .filter(field -> field.name().equals(column))
                .findFirst()
                .orElse(PaperColumns.PROGRAM);
    }
}
