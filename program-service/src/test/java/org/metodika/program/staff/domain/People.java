package org.metodika.program.staff.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People for tests. */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    static final StaffId ANNA = new StaffId(new UUID(1, 1));
    static final StaffId OLGA = new StaffId(new UUID(1, 2));

    private People() {}

    static StaffFacts facts() {
        return facts("Кузнецова", LocalDate.of(2025, 9, 1), 1, OLGA, SchoolRole.TEACHER);
    }

    static StaffFacts facts(
            String lastName, LocalDate hiredOn, int years, @Nullable StaffId tutor, SchoolRole... roles) {
        return new StaffFacts(
                lastName,
                "Анна",
                "Сергеевна",
                "anna@school1001.example",
                "Учитель математики",
                StaffGroup.PEDAGOGICAL,
                List.of("Математика"),
                EmploymentKind.STAFF,
                hiredOn,
                years,
                Category.NONE,
                new TreeSet<>(Set.of(roles)),
                tutor,
                null);
    }

    static StaffMember anna() {
        return new StaffMember(ANNA, "1001", "6", facts(), null, List.of());
    }
}
