package org.metodika.program.imports.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.table.RowReader;
import org.metodika.program.imports.application.PaperRow.OfProgram;
import org.metodika.program.imports.application.PaperRow.OfResult;
import org.metodika.program.imports.application.PaperRow.OfStage;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.staff.application.StaffList;

/** The people whom a book with programs names, by their staff numbers; those who left too, since they may have assessed. */
final class PaperPeople {

    private final Map<String, UUID> ids;

    PaperPeople(StaffList staff, Collection<PaperFolder> folders) {
        Set<String> keys = new HashSet<>();
        for (PaperFolder folder : folders) {
            OfProgram program = folder.program();
            add(keys, program, program.teacher());
            add(keys, program, program.initiatorNumber());
            add(keys, program, program.tutor());
            add(keys, program, program.curator());
            folder.stages().stream()
                    .map(OfStage::passed)
                    .filter(Objects::nonNull)
                    .forEach(passed -> add(keys, program, passed.assessor()));
        }
        this.ids = staff.ids(keys);
    }

    /** Refuses every number that nobody at the school has. */
    void check(PaperFolder folder) {
        OfProgram program = folder.program();
        check(folder, program.reader(), PaperColumns.TEACHER, program.teacher());
        check(folder, program.reader(), PaperColumns.INITIATOR_NUMBER, program.initiatorNumber());
        check(folder, program.reader(), PaperColumns.TUTOR, program.tutor());
        check(folder, program.reader(), PaperColumns.CURATOR, program.curator());
        for (OfStage stage : folder.stages()) {
            OfResult passed = stage.passed();
            if (passed != null) {
                check(folder, stage.reader(), PaperColumns.ASSESSOR, passed.assessor());
            }
        }
    }

    /** The id of somebody whose number was checked. */
    UUID id(OfProgram program, String number) {
        return Objects.requireNonNull(ids.get(StaffList.key(program.schoolId(), number)), number);
    }

    private void check(PaperFolder folder, RowReader reader, Field field, @Nullable String number) {
        String school = folder.program().schoolId();
        if (number != null
                && !number.isEmpty()
                && !school.isEmpty()
                && !ids.containsKey(StaffList.key(school, number))) {
            reader.refuse(field, "nobody-here-with-this-number", number);
        }
    }

    private static void add(Set<String> keys, OfProgram program, @Nullable String number) {
        if (number != null && !program.schoolId().isEmpty() && StaffList.isNumber(number)) {
            keys.add(StaffList.key(program.schoolId(), number));
        }
    }
}
