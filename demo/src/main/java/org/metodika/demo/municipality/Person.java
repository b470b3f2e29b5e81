package org.metodika.demo.municipality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.client.Account;

/**
 * Работник: one row of the staff list.
 *
 * @param number number on the staff list, unique in the school
 * @param managerial whether of the managerial staff group
 * @param category words of the staff list, such as «первая»
 * @param roles words of the staff list, such as «педагог»
 * @param tutor staff number of the tutor
 * @param associationHead staff number of the head of the association
 */
public record Person(
        String school,
        String number,
        String lastName,
        String firstName,
        String patronymic,
        String position,
        boolean managerial,
        List<String> subjects,
        Employment employment,
        LocalDate hiredOn,
        int experienceYears,
        String category,
        List<String> roles,
        @Nullable String tutor,
        @Nullable String associationHead) {

    /** Вид занятости, with the word of the staff list. */
    public enum Employment {
        STAFF("штатный"),
        PART_TIME("внешний совместитель"),
        CONTRACT("договор");

        private final String word;

        Employment(String word) {
            this.word = word;
        }
    }

    /** The account that the directory opens for them. */
    public Account account() {
        return Account.demo(key());
    }

    /** School code and staff number, unique in the municipality. */
    public String key() {
        return school + "-" + number;
    }

    /** Family name and initials, as they stand in texts. */
    public String shortName() {
        return "%s %s. %s.".formatted(lastName, firstName.charAt(0), patronymic.charAt(0));
    }

    /** Whether programs are made for such people (B16). */
    public boolean onStaff() {
        return employment == Employment.STAFF;
    }

    String employmentWord() {
        return employment.word;
    }
}
