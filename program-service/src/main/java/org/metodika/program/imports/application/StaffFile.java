package org.metodika.program.imports.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.table.Headings;
import org.metodika.kit.table.RowReader;
import org.metodika.kit.table.Sheet;
import org.metodika.program.importrows.ImportChunk.PersonLine;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffList;
import org.metodika.program.staff.application.StaffList.Known;

/** Checks a file with staff as a whole: each row by itself, the rows among themselves, and against the directory. */
final class StaffFile {

    private final Sheet sheet;
    private final Reach reach;
    private final boolean mayGrantRoles;
    private final Schools schools;
    private final StaffList staff;
    private final Headings headings;
    private final Set<String> absent;

    private final Map<String, Optional<KnownSchool>> schoolsByCode = new HashMap<>();
    private final Map<String, Integer> linesByKey = new HashMap<>();
    private final Map<String, Integer> linesByEmail = new HashMap<>();
    private final List<PersonRow> people = new ArrayList<>();

    /**
     * @param reach whose staff may be imported
     * @param mayGrantRoles whether roles may be given by this file
     */
    StaffFile(Sheet sheet, Reach reach, boolean mayGrantRoles, Schools schools, StaffList staff) {
        this.sheet = sheet;
        this.reach = reach;
        this.mayGrantRoles = mayGrantRoles;
        this.schools = schools;
        this.staff = staff;
        // Whoever reaches one school alone need not name it in every row.
        this.headings = new Headings(sheet, Columns.STAFF, reach.everybody() ? Set.of() : Set.of(Columns.SCHOOL_ID));
        this.absent = fieldNames(headings.absent(Columns.STAFF));
    }

    Checked check() {
        if (!headings.flaws().isEmpty()) {
            return Checked.wrong(headings.flaws());
        }
        for (int i = 0; i < sheet.lines().size(); i++) {
            PersonRow person =
                    PersonRow.read(new RowReader(headings, sheet.lines().get(i), i), ownSchool());
            checkKey(person);
            checkEmailInFile(person);
            people.add(person);
        }
        List<PersonRow> keyed = people.stream().filter(PersonRow::hasKey).toList();
        Map<String, Known> known = staff.known(keysOf(keyed));
        Map<String, UUID> ids = new HashMap<>(staff.ids(keysOf(keyed)));
        keyed.forEach(person -> ids.computeIfAbsent(person.key(), key -> Ids.next()));
        checkEmailsInDirectory(known);
        keyed.forEach(person -> checkPerson(person, known, ids));
        List<RowFlaw> flaws = people.stream()
                .flatMap(person -> person.reader().flaws().stream())
                .sorted(Comparator.comparingInt(RowFlaw::row))
                .toList();
        return flaws.isEmpty() ? new Checked(List.of(), rows(ids)) : Checked.wrong(flaws);
    }

    private @Nullable String ownSchool() {
        return headings.has(Columns.SCHOOL_ID) ? null : reach.schoolId();
    }

    private void checkKey(PersonRow person) {
        RowReader row = person.reader();
        if (!person.schoolId().isEmpty()) {
            if (!reach.coversSchool(person.schoolId())) {
                row.refuse(Columns.SCHOOL_ID, "school-not-yours", person.schoolId());
            } else if (school(person.schoolId()).isEmpty()) {
                row.refuse(Columns.SCHOOL_ID, "unknown-school", person.schoolId());
            }
        }
        if (!person.staffNumber().isEmpty() && !StaffList.isNumber(person.staffNumber())) {
            row.refuse(Columns.STAFF_NUMBER, "bad-staff-number", person.staffNumber());
        }
        if (person.hasKey()) {
            Integer first = linesByKey.putIfAbsent(person.key(), row.lineNumber());
            if (first != null) {
                row.refuse(Columns.STAFF_NUMBER, "key-twice", person.staffNumber(), first);
            }
        }
    }

    private void checkEmailInFile(PersonRow person) {
        String email = person.email();
        if (email != null) {
            Integer first = linesByEmail.putIfAbsent(email, person.reader().lineNumber());
            if (first != null) {
                person.reader().refuse(Columns.EMAIL, "email-twice", first);
            }
        }
    }

    /** An address is free when its holder gives it up in the same file. */
    private void checkEmailsInDirectory(Map<String, Known> known) {
        Map<String, Known> holders = staff.emailHolders(linesByEmail.keySet());
        Map<String, PersonRow> inFile = new HashMap<>();
        people.stream().filter(PersonRow::hasKey).forEach(person -> inFile.put(person.key(), person));
        for (PersonRow person : people) {
            Known holder = person.email() == null ? null : holders.get(person.email());
            if (holder == null || holder.equals(known.get(person.key()))) {
                continue;
            }
            PersonRow holdersRow = inFile.get(StaffList.key(holder.schoolId(), holder.staffNumber()));
            if (holdersRow == null || Objects.equals(holdersRow.email(), person.email())) {
                person.reader().refuse(Columns.EMAIL, "email-taken");
            }
        }
    }

    private void checkPerson(PersonRow person, Map<String, Known> known, Map<String, UUID> ids) {
        Known present = known.get(person.key());
        relation(person, Columns.TUTOR, person.tutor(), present == null ? null : present.tutorId(), ids, known);
        relation(
                person,
                Columns.ASSOCIATION_HEAD,
                person.associationHead(),
                present == null ? null : present.associationHeadId(),
                ids,
                known);
        Optional<KnownSchool> school = schoolsByCode.getOrDefault(person.schoolId(), Optional.empty());
        if (!person.reader().flaws().isEmpty() || school.isEmpty()) {
            return;
        }
        List<Flaw> flaws = staff.flaws(
                id(ids, person.key()), person.entry(ids), present, absent, mayGrantRoles, schools.today(school.get()));
        flaws.forEach(flaw -> person.reader().refuse(field(flaw), flaw));
    }

    /** A relation leads to somebody of the same school, in the file or in the directory, who has not left. */
    private void relation(
            PersonRow person,
            Field field,
            @Nullable String number,
            @Nullable UUID before,
            Map<String, UUID> ids,
            Map<String, Known> known) {
        if (number == null) {
            return;
        }
        String key = StaffList.key(person.schoolId(), number);
        if (linesByKey.containsKey(key)) {
            return;
        }
        Known other = known.get(key);
        if (other == null && StaffList.isNumber(number)) {
            other = staff.known(List.of(key)).get(key);
            if (other != null) {
                known.put(key, other);
            }
        }
        if (other == null) {
            person.reader().refuse(field, "nobody-with-this-number", number);
        } else if (other.dismissedOn() != null && !other.id().equals(before)) {
            person.reader()
                    .refuse(field, "has-left", number, other.dismissedOn().toString());
        } else {
            ids.put(key, other.id());
        }
    }

    /** The rows with the ids that hold; a key that somebody else entered meanwhile keeps the other's id. */
    private Checked.Rows rows(Map<String, UUID> wanted) {
        Map<String, UUID> ids = new HashMap<>(wanted);
        ids.putAll(staff.reserve(wanted));
        Map<String, UUID> emails = new LinkedHashMap<>();
        List<PersonLine> lines = new ArrayList<>();
        for (PersonRow person : people) {
            UUID id = id(ids, person.key());
            if (person.email() != null) {
                emails.put(person.email(), id);
            }
            lines.add(new PersonLine(
                    person.reader().lineNumber(),
                    id,
                    person.schoolId(),
                    person.staffNumber(),
                    person.entry(ids),
                    List.copyOf(absent)));
        }
        staff.assignEmails(emails);
        return Checked.Rows.ofPeople(lines);
    }

    private Optional<KnownSchool> school(String code) {
        return schoolsByCode.computeIfAbsent(code, schools::known);
    }

    private static List<String> keysOf(List<PersonRow> people) {
        return people.stream().map(PersonRow::key).distinct().toList();
    }

    private static UUID id(Map<String, UUID> ids, String key) {
        return Objects.requireNonNull(ids.get(key), "every key has got an id");
    }

    /** The names that entries have for what columns call by another name. */
    private static Set<String> fieldNames(Set<String> columns) {
        Set<String> names = new HashSet<>(columns);
        if (names.remove(Columns.TUTOR.name())) {
            names.add("tutorId");
        }
        if (names.remove(Columns.ASSOCIATION_HEAD.name())) {
            names.add("associationHeadId");
        }
        return Set.copyOf(names);
    }

    private static Field field(Flaw flaw) {
        String pointer = flaw.pointer();
        if (pointer.startsWith("/tutor")) {
            return Columns.TUTOR;
        }
        if (pointer.startsWith("/associationHead")) {
            return Columns.ASSOCIATION_HEAD;
        }
        return Columns.STAFF.stream()
                .filter(field -> pointer.equals("/" + field.name()) || pointer.startsWith("/" + field.name() + "/"))
                .findFirst()
                .orElse(Columns.STAFF_NUMBER);
    }
}
