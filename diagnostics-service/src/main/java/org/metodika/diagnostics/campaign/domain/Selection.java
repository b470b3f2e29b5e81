package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Кого охватывает кампания. Each list that is not empty narrows the choice; with all of them empty it is the whole pedagogical
 * staff. People who are named take part whatever their group of staff.
 *
 * @param associationHeads heads of methodical associations: their members
 * @param among tutor or head of an association who draws up the campaign: nobody but their own teachers. Absent where the
 *     campaign is the school's or the municipality's
 */
public record Selection(
        List<String> positions,
        List<String> subjects,
        List<UUID> associationHeads,
        List<UUID> teachers,
        @Nullable UUID among) {

    public Selection {
        positions = List.copyOf(positions);
        subjects = List.copyOf(subjects);
        associationHeads = List.copyOf(associationHeads);
        teachers = List.copyOf(teachers);
    }

    /** Whether this person takes part by the facts of this day. */
    public boolean matches(Candidate person, LocalDate day) {
        return person.isThereOn(day)
                && (teachers.isEmpty() ? person.pedagogical() : teachers.contains(person.id()))
                && (positions.isEmpty() || isOneOf(positions, person.position()))
                && (subjects.isEmpty()
                        || person.subjects().stream()
                                .anyMatch(subject -> subjects.stream().anyMatch(subject::equalsIgnoreCase)))
                && (associationHeads.isEmpty() || associationHeads.contains(person.associationHeadId()))
                && (among == null || among.equals(person.tutorId()) || among.equals(person.associationHeadId()));
    }

    /** Staff lists are typed by hand: capitals don't count, and «Учитель» is said of an «Учитель физики» too. */
    private static boolean isOneOf(List<String> wanted, @Nullable String position) {
        if (position == null) {
            return false;
        }
        String held = position.toLowerCase(Locale.ROOT);
        return wanted.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> held.equals(word) || held.startsWith(word + " "));
    }
}
