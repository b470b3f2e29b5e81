package org.metodika.program.staff.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Сведения о работнике.
 *
 * @param subjects subjects taught, each once, sorted
 * @param hiredOn date of hiring; up to a year ahead, since lists for the next school year are made in spring
 * @param totalExperienceYears total pedagogical experience in full years, 0 to 75
 * @param roles roles in the system
 * @param tutorId who tutors this person (B11)
 * @param associationHeadId who heads the methodical association of this person; may be the person itself
 */
public record StaffFacts(
        String lastName,
        String firstName,
        @Nullable String patronymic,
        @Nullable String email,
        String position,
        StaffGroup staffGroup,
        List<String> subjects,
        EmploymentKind employmentKind,
        LocalDate hiredOn,
        int totalExperienceYears,
        Category category,
        SortedSet<SchoolRole> roles,
        @Nullable StaffId tutorId,
        @Nullable StaffId associationHeadId) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_SUBJECTS = 20;
    private static final int MOST_YEARS = 75;
    private static final LocalDate EARLIEST_HIRING = LocalDate.of(1950, 1, 1);

    /** Deliberately simple: whether an address lives is found out by writing to it. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public StaffFacts {
        subjects = List.copyOf(new TreeSet<>(subjects));
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /** The same facts with another head of the association; null for none. */
    StaffFacts inAssociationOf(@Nullable StaffId head) {
        return new StaffFacts(
                lastName,
                firstName,
                patronymic,
                email,
                position,
                staffGroup,
                subjects,
                employmentKind,
                hiredOn,
                totalExperienceYears,
                category,
                roles,
                tutorId,
                head);
    }

    /**
     * What is wrong with these facts; empty when nothing is.
     *
     * @param self whom they are about
     * @param today the present day in the time zone of the school
     */
    public List<Flaw> flaws(StaffId self, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        text(flaws, "/lastName", lastName, LONGEST_NAME);
        text(flaws, "/firstName", firstName, LONGEST_NAME);
        if (patronymic != null) {
            text(flaws, "/patronymic", patronymic, LONGEST_NAME);
        }
        text(flaws, "/position", position, LONGEST_POSITION);
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            flaws.add(Flaw.at("/email", "email"));
        }
        subjects(flaws, subjects);
        if (hiredOn.isAfter(today.plusYears(1))) {
            flaws.add(Flaw.at(
                    "/hiredOn", "hiring-too-far-ahead", today.plusYears(1).toString()));
        }
        if (hiredOn.isBefore(EARLIEST_HIRING)) {
            flaws.add(Flaw.at("/hiredOn", "date-too-early", EARLIEST_HIRING.toString()));
        }
        if (totalExperienceYears < 0 || totalExperienceYears > MOST_YEARS) {
            flaws.add(Flaw.at("/totalExperienceYears", "range", 0, MOST_YEARS));
        }
        if (self.equals(tutorId)) {
            flaws.add(Flaw.at("/tutorId", "own-tutor"));
        }
        return flaws;
    }

    private static void text(List<Flaw> flaws, String pointer, String text, int longest) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > longest) {
            flaws.add(Flaw.at(pointer, "size-max", 0, longest));
        }
    }

    private static void subjects(List<Flaw> flaws, Collection<String> subjects) {
        if (subjects.size() > MOST_SUBJECTS) {
            flaws.add(Flaw.at("/subjects", "size-max", 0, MOST_SUBJECTS));
        }
        if (subjects.stream().anyMatch(subject -> subject.isBlank() || subject.length() > LONGEST_NAME)) {
            flaws.add(Flaw.at("/subjects", "bad-subject", LONGEST_NAME));
        }
    }
}
