package org.metodika.program.imports.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.table.RowReader;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.imports.domain.PaperWords;

/** A row of a book with programs as it was read; people still by their staff numbers. What is null was missing or wrong. */
sealed interface PaperRow {

    /** Tells where the row stands and collects what is wrong with it. */
    RowReader reader();

    /** Number of its program in the book. */
    String program();

    /** A program. */
    record OfProgram(
            RowReader reader,
            String program,
            String schoolId,
            String teacher,
            @Nullable String type,
            @Nullable String category,
            @Nullable String initiator,
            @Nullable String initiatorNumber,
            @Nullable LocalDate initiatedOn,
            @Nullable LocalDate draftedOn,
            String orderNumber,
            @Nullable LocalDate orderDate,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String durationReason,
            String generalAim,
            String needs,
            String goals,
            String tasks,
            String finalResult,
            String finalReportForm,
            String tutor,
            @Nullable String curator,
            @Nullable String documentKind,
            @Nullable String document,
            @Nullable LocalDate documentDate)
            implements PaperRow {

        /** @param ownSchool school of every row where the book does not name it; null where it does */
        static OfProgram read(RowReader row, @Nullable String ownSchool) {
            OfProgram program = new OfProgram(
                    row,
                    row.text(PaperColumns.PROGRAM),
                    ownSchool == null ? row.text(Columns.SCHOOL_ID) : ownSchool,
                    row.text(PaperColumns.TEACHER),
                    row.code(PaperColumns.TYPE, PaperWords.TYPES),
                    row.code(PaperColumns.CATEGORY, PaperWords.CATEGORIES),
                    row.code(PaperColumns.INITIATOR, PaperWords.INITIATORS),
                    row.optional(PaperColumns.INITIATOR_NUMBER),
                    row.optionalDate(PaperColumns.INITIATED_ON),
                    row.date(PaperColumns.DRAFTED_ON),
                    row.text(PaperColumns.ORDER_NUMBER),
                    row.date(PaperColumns.ORDER_DATE),
                    row.date(PaperColumns.STARTS_ON),
                    row.date(PaperColumns.ENDS_ON),
                    row.optional(PaperColumns.DURATION_REASON),
                    row.text(PaperColumns.GENERAL_AIM),
                    row.text(PaperColumns.NEEDS),
                    row.text(PaperColumns.GOALS),
                    row.text(PaperColumns.TASKS),
                    row.text(PaperColumns.FINAL_RESULT),
                    row.text(PaperColumns.FINAL_REPORT_FORM),
                    row.text(PaperColumns.TUTOR),
                    row.optional(PaperColumns.CURATOR),
                    row.optionalCode(PaperColumns.DOCUMENT_KIND, PaperWords.SOURCES),
                    row.optional(PaperColumns.DOCUMENT),
                    row.optionalDate(PaperColumns.DOCUMENT_DATE));
            program.checkDocument();
            program.checkInitiator();
            return program;
        }

        /** Kind and document stand together or not at all. */
        private void checkDocument() {
            boolean any = !reader.isEmpty(
                    List.of(PaperColumns.DOCUMENT_KIND, PaperColumns.DOCUMENT, PaperColumns.DOCUMENT_DATE));
            if (any && reader.isEmpty(List.of(PaperColumns.DOCUMENT_KIND))) {
                reader.refuse(PaperColumns.DOCUMENT_KIND, "cell-empty");
            }
            if (any && document == null) {
                reader.refuse(PaperColumns.DOCUMENT, "cell-empty");
            }
        }

        /** Only a teacher who asked for the program need not be named once more (B17). */
        private void checkInitiator() {
            if (initiator != null && !initiator.equals("TEACHER") && initiatorNumber == null) {
                reader.refuse(PaperColumns.INITIATOR_NUMBER, "cell-empty");
            }
        }

        /** Staff number of whoever asked for the program. */
        String initiatedBy() {
            return initiatorNumber == null ? teacher : initiatorNumber;
        }
    }

    /** A difficulty that the program is based on. */
    record OfDifficulty(
            RowReader reader,
            String program,
            @Nullable String code,
            @Nullable LocalDate foundOn,
            @Nullable String deferredBecause)
            implements PaperRow {

        static OfDifficulty read(RowReader row) {
            return new OfDifficulty(
                    row,
                    row.text(PaperColumns.PROGRAM),
                    row.code(PaperColumns.CHARACTER, PaperWords.CHARACTERS),
                    row.date(PaperColumns.FOUND_ON),
                    row.optional(PaperColumns.DEFERRED));
        }
    }

    /** An activity. */
    record OfActivity(
            RowReader reader,
            String program,
            @Nullable Integer stage,
            @Nullable String kind,
            String title,
            @Nullable String form,
            @Nullable String provider,
            @Nullable String task,
            @Nullable Integer hours,
            @Nullable String place,
            @Nullable String level,
            @Nullable String participation,
            List<String> codes)
            implements PaperRow {

        static OfActivity read(RowReader row) {
            return new OfActivity(
                    row,
                    row.text(PaperColumns.PROGRAM),
                    row.whole(PaperColumns.STAGE),
                    row.code(PaperColumns.KIND, PaperWords.ACTIVITY_KINDS),
                    row.text(PaperColumns.TITLE),
                    row.optionalCode(PaperColumns.FORM, PaperWords.FORMS),
                    row.optional(PaperColumns.PROVIDER),
                    row.optional(PaperColumns.TASK),
                    row.whole(PaperColumns.HOURS),
                    row.optional(PaperColumns.PLACE),
                    row.optionalCode(PaperColumns.LEVEL, PaperWords.LEVELS),
                    row.optional(PaperColumns.PARTICIPATION),
                    characters(row));
        }

        private static List<String> characters(RowReader row) {
            List<String> codes = new ArrayList<>();
            for (String word : row.list(PaperColumns.ADDRESSES)) {
                Optional<String> code = PaperWords.CHARACTERS.code(word);
                if (code.isEmpty()) {
                    row.refuse(PaperColumns.ADDRESSES, "cell-unknown-word", word, PaperWords.CHARACTERS.offered());
                } else if (!codes.contains(code.get())) {
                    codes.add(code.get());
                }
            }
            return codes;
        }
    }

    /** A stage. */
    record OfStage(
            RowReader reader,
            String program,
            @Nullable Integer number,
            String title,
            String result,
            String reportForm,
            @Nullable LocalDate deadline,
            @Nullable String checkpointForm,
            @Nullable OfResult passed)
            implements PaperRow {

        static OfStage read(RowReader row) {
            return new OfStage(
                    row,
                    row.text(PaperColumns.PROGRAM),
                    row.whole(PaperColumns.STAGE),
                    row.text(PaperColumns.STAGE_TITLE),
                    row.text(PaperColumns.RESULT),
                    row.text(PaperColumns.REPORT_FORM),
                    row.date(PaperColumns.DEADLINE),
                    row.code(PaperColumns.CHECKPOINT_FORM, PaperWords.CHECKPOINT_FORMS),
                    row.isEmpty(PaperColumns.RESULTS) ? null : OfResult.read(row));
        }
    }

    /**
     * How a stage was closed; a row with anything in these cells must have all that a result has.
     *
     * @param selfMark null where paper expressly says that none was given
     */
    record OfResult(
            @Nullable LocalDate passedOn,
            @Nullable Integer mark,
            @Nullable Integer selfMark,
            String report,
            @Nullable String reportPlace,
            @Nullable String counterpart,
            @Nullable String assessor,
            @Nullable String remark) {

        static OfResult read(RowReader row) {
            return new OfResult(
                    row.date(PaperColumns.PASSED_ON),
                    row.whole(PaperColumns.MARK),
                    selfMark(row, PaperColumns.SELF_MARK),
                    row.text(PaperColumns.REPORT),
                    row.optional(PaperColumns.REPORT_PLACE),
                    row.optionalCode(PaperColumns.COUNTERPART, PaperWords.COUNTERPARTS),
                    row.optional(PaperColumns.ASSESSOR),
                    row.optional(PaperColumns.REMARK));
        }

        /** A mark, or a word that expressly says that there was none: an empty cell may have been forgotten (C11). */
        private static @Nullable Integer selfMark(RowReader row, Field field) {
            String text = row.optional(field);
            if (text == null) {
                row.refuse(field, "self-mark-empty", PaperWords.NO_SELF_MARK.offered());
                return null;
            }
            return PaperWords.NO_SELF_MARK.code(text).isPresent() ? null : row.whole(field);
        }
    }
}
