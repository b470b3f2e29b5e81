package org.metodika.program.imports.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.table.RowReader;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.DirectoryWords;
import org.metodika.program.staff.application.StaffEntry;
import org.metodika.program.staff.application.StaffList;

/**
 * A row of a staff file as it was read; tutor and head of the association still by their staff numbers.
 *
 * @param reader tells where the row stands and collects what is wrong with it
 */
record PersonRow(
        RowReader reader,
        String schoolId,
        String staffNumber,
        String lastName,
        String firstName,
        @Nullable String patronymic,
        @Nullable String email,
        String position,
        @Nullable String staffGroup,
        List<@Nullable String> subjects,
        @Nullable String employmentKind,
        @Nullable LocalDate hiredOn,
        @Nullable Integer experience,
        @Nullable String category,
        @Nullable List<@Nullable String> roles,
        @Nullable String tutor,
        @Nullable String associationHead) {

    /** @param ownSchool school of every row where the file does not name it; null where it does */
    static PersonRow read(RowReader row, @Nullable String ownSchool) {
        return new PersonRow(
                row,
                ownSchool == null ? row.text(Columns.SCHOOL_ID) : ownSchool,
                row.text(Columns.STAFF_NUMBER),
                row.text(Columns.LAST_NAME),
                row.text(Columns.FIRST_NAME),
                row.optional(Columns.PATRONYMIC),
                email(row),
                row.text(Columns.POSITION),
                row.code(Columns.STAFF_GROUP, DirectoryWords.STAFF_GROUPS),
                new ArrayList<@Nullable String>(row.list(Columns.SUBJECTS)),
                row.code(Columns.EMPLOYMENT_KIND, DirectoryWords.EMPLOYMENT_KINDS),
                row.date(Columns.HIRED_ON),
                row.whole(Columns.EXPERIENCE),
                row.optionalCode(Columns.CATEGORY, DirectoryWords.CATEGORIES),
                roles(row),
                row.optional(Columns.TUTOR),
                row.optional(Columns.ASSOCIATION_HEAD));
    }

    boolean hasKey() {
        return !schoolId.isEmpty() && !staffNumber.isEmpty();
    }

    String key() {
        return StaffList.key(schoolId, staffNumber);
    }

    /** The entry for the directory, relations by their ids. */
    StaffEntry entry(Map<String, UUID> ids) {
        return new StaffEntry(
                lastName,
                firstName,
                patronymic,
                email,
                position,
                staffGroup,
                subjects,
                employmentKind,
                hiredOn,
                experience,
                category,
                roles,
                id(ids, tutor),
                id(ids, associationHead));
    }

    private @Nullable UUID id(Map<String, UUID> ids, @Nullable String number) {
        return number == null ? null : ids.get(StaffList.key(schoolId, number));
    }

    private static @Nullable String email(RowReader row) {
        String text = row.optional(Columns.EMAIL);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** Wire names of the roles; null where the cell is empty: the present roles stay. */
    private static @Nullable List<@Nullable String> roles(RowReader row) {
        Field field = Columns.ROLES;
        List<String> words = row.list(field);
        List<@Nullable String> roles = new ArrayList<>();
        for (String word : words) {
            Optional<String> role = DirectoryWords.ROLES.code(word);
            if (role.isPresent()) {
                roles.add(role.get());
            } else if (DirectoryWords.GREAT_ROLES.code(word).isPresent()) {
                row.refuse(field, "role-beyond-school", word);
            } else {
                row.refuse(field, "cell-unknown-word", word, DirectoryWords.ROLES.offered());
            }
        }
        return words.isEmpty() ? null : roles;
    }
}
