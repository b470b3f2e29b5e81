package org.metodika.program.staff.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.staff.domain.Category;
import org.metodika.program.staff.domain.EmploymentKind;
import org.metodika.program.staff.domain.SchoolRole;
import org.metodika.program.staff.domain.StaffFacts;
import org.metodika.program.staff.domain.StaffGroup;
import org.metodika.program.staff.domain.StaffId;

/** Reads {@link StaffFacts} from an entry, and says of everything that can't be read what is wrong. */
final class FactsReader {

    private final StaffEntry entry;
    private final @Nullable StaffFacts present;
    private final Set<String> absent;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * @param present what is known of the person; null for a new one
     * @param absent names of fields that the source knows nothing about; they stay as they are
     */
    FactsReader(StaffEntry entry, @Nullable StaffFacts present, Set<String> absent) {
        this.entry = entry;
        this.present = present;
        this.absent = absent;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** The facts; empty when there are flaws. */
    Optional<StaffFacts> read() {
        String lastName = required("/lastName", entry.lastName());
        String firstName = required("/firstName", entry.firstName());
        String position = required("/position", entry.position());
        StaffGroup group = code("/staffGroup", entry.staffGroup(), StaffGroup.class);
        EmploymentKind employment = code("/employmentKind", entry.employmentKind(), EmploymentKind.class);
        if (entry.hiredOn() == null) {
            flaws.add(Flaw.at("/hiredOn", "not-null"));
        }
        if (entry.totalExperienceYears() == null) {
            flaws.add(Flaw.at("/totalExperienceYears", "not-null"));
        }
        Category category = category();
        List<String> subjects = subjects();
        SortedSet<SchoolRole> roles = roles();
        LocalDate hiredOn = entry.hiredOn();
        Integer years = entry.totalExperienceYears();
        if (!flaws.isEmpty() || group == null || employment == null || hiredOn == null || years == null) {
            return Optional.empty();
        }
        return Optional.of(new StaffFacts(
                lastName,
                firstName,
                keep("patronymic") ? of(StaffFacts::patronymic) : blankIsNull(entry.patronymic()),
                keep("email") ? of(StaffFacts::email) : email(entry.email()),
                position,
                group,
                subjects,
                employment,
                hiredOn,
                years,
                category,
                roles,
                keep("tutorId") ? of(StaffFacts::tutorId) : id(entry.tutorId()),
                keep("associationHeadId") ? of(StaffFacts::associationHeadId) : id(entry.associationHeadId())));
    }

    private Category category() {
        Category known = of(StaffFacts::category);
        if (keep("category") && known != null) {
            return known;
        }
        String text = entry.category();
        return text == null
                ? Category.NONE
                : Objects.requireNonNullElse(code("/category", text, Category.class), Category.NONE);
    }

    private List<String> subjects() {
        List<String> known = of(StaffFacts::subjects);
        if (keep("subjects") && known != null) {
            return known;
        }
        List<@Nullable String> given = entry.subjects();
        if (given == null) {
            return List.of();
        }
        List<String> subjects = new ArrayList<>();
        for (String subject : given) {
            if (subject == null || subject.isBlank()) {
                flaws.add(Flaw.at("/subjects/" + subjects.size(), "not-blank"));
            } else {
                subjects.add(subject.strip());
            }
        }
        return subjects;
    }

    private SortedSet<SchoolRole> roles() {
        List<@Nullable String> given = entry.roles();
        if (given == null || keep("roles")) {
            SortedSet<SchoolRole> known = of(StaffFacts::roles);
            return known == null ? new TreeSet<>(Set.of(SchoolRole.TEACHER)) : known;
        }
        SortedSet<SchoolRole> roles = new TreeSet<>();
        for (int i = 0; i < given.size(); i++) {
            Optional<SchoolRole> role = SchoolRole.find(Objects.requireNonNullElse(given.get(i), ""));
            String pointer = "/roles/" + i;
            role.ifPresentOrElse(
                    roles::add,
                    () -> flaws.add(Flaw.at(
                            pointer,
                            "unknown-role",
                            Arrays.stream(SchoolRole.values())
                                    .map(SchoolRole::wireName)
                                    .collect(Collectors.joining(", ")))));
        }
        return roles;
    }

    private String required(String pointer, @Nullable String text) {
        if (text == null) {
            flaws.add(Flaw.at(pointer, "not-null"));
            return "";
        }
        return text.strip();
    }

    private <T extends Enum<T>> @Nullable T code(String pointer, @Nullable String text, Class<T> type) {
        if (text == null) {
            flaws.add(Flaw.at(pointer, "not-null"));
            return null;
        }
        for (T known : type.getEnumConstants()) {
            if (known.name().equals(text.strip())) {
                return known;
            }
        }
        flaws.add(Flaw.at(
                pointer,
                "unknown-value",
                text,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        return null;
    }

    private boolean keep(String field) {
        return absent.contains(field);
    }

    private <T> @Nullable T of(Function<StaffFacts, @Nullable T> fact) {
        return present == null ? null : fact.apply(present);
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String email(@Nullable String text) {
        String address = blankIsNull(text);
        return address == null ? null : address.toLowerCase(Locale.ROOT);
    }

    private static @Nullable StaffId id(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
