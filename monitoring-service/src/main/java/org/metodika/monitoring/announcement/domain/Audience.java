package org.metodika.monitoring.announcement.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * Whom an announcement concerns: who meets all that is named. Where nothing is named, everybody.
 *
 * @param schools codes of schools; empty for all
 * @param subjects subjects that people teach, in small letters; empty for all
 * @param associationHeads heads of associations, who belong to them; empty for all
 * @param staffGroup null for both (E04)
 */
public record Audience(
        List<String> schools,
        List<String> subjects,
        List<StaffId> associationHeads,
        @Nullable StaffGroup staffGroup) {

    public Audience {
        schools = schools.stream().distinct().sorted().toList();
        subjects = subjects.stream().map(Audience::key).distinct().sorted().toList();
        associationHeads = List.copyOf(associationHeads);
    }

    /** Педагогические или руководящие работники. */
    public enum StaffGroup {
        PEDAGOGICAL,
        MANAGERIAL
    }

    /** A subject whatever letters it is written in. */
    public static String key(String subject) {
        return subject.strip().toLowerCase(Locale.ROOT);
    }
}
