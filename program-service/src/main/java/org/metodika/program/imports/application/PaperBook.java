package org.metodika.program.imports.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.table.RowReader;
import org.metodika.program.importrows.ImportChunk.ProgramLine;
import org.metodika.program.imports.application.PaperRow.OfActivity;
import org.metodika.program.imports.application.PaperRow.OfDifficulty;
import org.metodika.program.imports.application.PaperRow.OfProgram;
import org.metodika.program.imports.application.PaperRow.OfStage;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.imports.domain.PaperSheet;
import org.metodika.program.overview.ProgramOverview;
import org.metodika.program.personified.application.PaperEntry;
import org.metodika.program.personified.application.PaperPrograms;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffList;

/**
 * Checks a book with programs as a whole: each row by itself, the sheets among themselves, each program by the rules that hold
 * for every program, and against what is here already.
 */
final class PaperBook {

    private final PaperSheets sheets;
    private final Reach reach;
    private final Schools schools;
    private final StaffList staff;
    private final PaperPrograms programs;
    private final ProgramOverview overview;

    private final Map<String, PaperFolder> folders = new LinkedHashMap<>();
    private final List<PaperRow> rows = new ArrayList<>();

    PaperBook(
            PaperSheets sheets,
            Reach reach,
            Schools schools,
            StaffList staff,
            PaperPrograms programs,
            ProgramOverview overview) {
        this.sheets = sheets;
        this.reach = reach;
        this.schools = schools;
        this.staff = staff;
        this.programs = programs;
        this.overview = overview;
    }

    Checked check() {
        if (!sheets.flaws().isEmpty()) {
            return Checked.wrong(sheets.flaws());
        }
        String ownSchool = sheets.names(Columns.SCHOOL_ID) ? null : reach.schoolId();
        for (RowReader row : sheets.rows(PaperSheet.PROGRAMS)) {
            OfProgram program = OfProgram.read(row, ownSchool);
            rows.add(program);
            checkSchool(program);
            open(program);
        }
        join(PaperSheet.DIFFICULTIES, OfDifficulty::read, PaperFolder::add);
        join(PaperSheet.ACTIVITIES, OfActivity::read, PaperFolder::add);
        join(PaperSheet.STAGES, OfStage::read, PaperFolder::add);
        folders.values().forEach(PaperFolder::checkNumbers);
        Map<PaperFolder, PaperEntry> entries = entries();
        checkOrders(entries);
        entries.forEach(this::check);
        List<RowFlaw> flaws = rows.stream()
                .flatMap(row -> row.reader().flaws().stream())
                .sorted(Comparator.comparingInt(PaperBook::sheet).thenComparingInt(RowFlaw::row))
                .toList();
        return flaws.isEmpty() ? new Checked(List.of(), Checked.Rows.ofPrograms(lines(entries))) : Checked.wrong(flaws);
    }

    private void checkSchool(OfProgram program) {
        String code = program.schoolId();
        if (!code.isEmpty() && !reach.coversSchool(code)) {
            program.reader().refuse(Columns.SCHOOL_ID, "school-not-yours", code);
        } else if (!code.isEmpty() && schools.known(code).isEmpty()) {
            program.reader().refuse(Columns.SCHOOL_ID, "unknown-school", code);
        }
    }

    private void open(OfProgram program) {
        if (program.program().isEmpty()) {
            return;
        }
        PaperFolder first = folders.putIfAbsent(program.program(), new PaperFolder(program));
        if (first != null) {
            program.reader()
                    .refuse(
                            PaperColumns.PROGRAM,
                            "key-twice",
                            program.program(),
                            first.program().reader().lineNumber());
        }
    }

    /** Puts the rows of a sheet to their programs. */
    private <R extends PaperRow> void join(PaperSheet sheet, Function<RowReader, R> read, Putting<R> put) {
        for (RowReader reader : sheets.rows(sheet)) {
            R row = read.apply(reader);
            rows.add(row);
            PaperFolder folder = folders.get(row.program());
            if (folder != null) {
                put.into(folder, row);
            } else if (!row.program().isEmpty()) {
                reader.refuse(PaperColumns.PROGRAM, "unknown-program-number", row.program());
            }
        }
    }

    /** Where a row goes. */
    @FunctionalInterface
    private interface Putting<R> {
        void into(PaperFolder folder, R row);
    }

    /** The programs that can be read, people by their ids. */
    private Map<PaperFolder, PaperEntry> entries() {
        PaperPeople people = new PaperPeople(staff, folders.values());
        Map<PaperFolder, PaperEntry> entries = new LinkedHashMap<>();
        for (PaperFolder folder : folders.values()) {
            people.check(folder);
            Optional<PaperEntry> entry = folder.isRight() ? Optional.of(folder.entry(people)) : Optional.empty();
            entry.ifPresent(read -> entries.put(folder, read));
        }
        return entries;
    }

    /** Two programs for the same teacher by the same order would be the same program. */
    private static void checkOrders(Map<PaperFolder, PaperEntry> entries) {
        Map<Object, PaperFolder> first = new HashMap<>();
        entries.forEach((folder, entry) -> {
            PaperFolder other = first.putIfAbsent(entry.id(), folder);
            if (other != null) {
                RowReader reader = folder.program().reader();
                reader.refuse(
                        PaperColumns.ORDER_NUMBER,
                        "paper-order-twice",
                        other.program().reader().lineNumber());
            }
        });
    }

    private void check(PaperFolder folder, PaperEntry entry) {
        RowReader reader = folder.program().reader();
        switch (programs.presence(entry)) {
            case TRANSFERRED -> {}
            case TRANSFERRED_OTHERWISE ->
                reader.refuse(PaperColumns.ORDER_NUMBER, "paper-transferred-otherwise", entry.orderNumber());
            case NEW -> {
                if (overview.isApprovedBy(entry.teacherId(), entry.orderNumber(), entry.orderDate())) {
                    reader.refuse(PaperColumns.ORDER_NUMBER, "paper-approved-here", entry.orderNumber());
                }
                programs.flaws(entry).forEach(folder::refuse);
            }
        }
    }

    private static List<ProgramLine> lines(Map<PaperFolder, PaperEntry> entries) {
        Map<String, LocalDate> first = new HashMap<>();
        entries.values()
                .forEach(entry -> entry.difficulties()
                        .forEach(found -> first.merge(
                                entry.teacherId() + found.code(),
                                found.detectedOn(),
                                (one, other) -> one.isBefore(other) ? one : other)));
        List<ProgramLine> lines = new ArrayList<>();
        entries.forEach((folder, entry) -> {
            Map<String, LocalDate> own = new HashMap<>();
            entry.difficulties()
                    .forEach(found -> own.put(
                            found.code(), first.getOrDefault(entry.teacherId() + found.code(), found.detectedOn())));
            lines.add(new ProgramLine(folder.program().reader().lineNumber(), entry, own));
        });
        return lines;
    }

    private static int sheet(RowFlaw flaw) {
        return Stream.of(PaperSheet.values())
                .filter(sheet -> sheet.key().equals(flaw.sheet().key()))
                .mapToInt(Enum::ordinal)
                .findFirst()
                .orElse(-1);
    }
}
