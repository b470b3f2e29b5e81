package org.metodika.monitoring.watch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.watchrows.PlanRow;

/**
 * What a teacher took part in during a school year (показатель участия, D05).
 *
 * @param kinds how many of each kind; kinds without any are left out
 */
record Involvement(UUID personId, Map<Kind, Integer> kinds) {

    /** What counts. */
    enum Kind {
        /** A personified program that was carried out in the year, to its end or still. */
        PROGRAM,
        /** A checkpoint passed in the year. */
        CHECKPOINT,
        /** A contest, festival or campaign that the teacher took part in. */
        CONTEST,
        /** A step of the self-learning school that the teacher answered for and that was done. */
        SELF_LEARNING,
        /** A training request, unless it was declined. */
        TRAINING_REQUEST,
        /** Individual support with an issued passport. */
        SUPPORT,
        /** An agreed route. */
        ROUTE,
        /** A measure of support that was carried out. */
        MEASURE,
        /** A consultation that the teacher was given. */
        CONSULTATION,
        /** A methodical event that the teacher attended or spoke at. */
        SESSION
    }

    boolean isActive() {
        return !kinds.isEmpty();
    }

    /** The indicator of each teacher of the pedagogical staff; whoever is not on the staff list (B16) isn't counted. */
    static List<Involvement> of(Facts facts, SchoolYear year) {
        Map<UUID, Map<Kind, Integer>> counts = new HashMap<>();
        facts.plans().stream()
                .filter(plan -> carriedOut(plan, year))
                .forEach(plan -> add(counts, plan.teacherId(), Kind.PROGRAM));
        facts.checkpoints().stream()
                .filter(checkpoint -> passed(checkpoint, year))
                .forEach(checkpoint -> add(counts, checkpoint.teacherId(), Kind.CHECKPOINT));
        facts.consultations().stream()
                .filter(consultation -> year.contains(consultation.heldOn()))
                .forEach(consultation -> add(counts, consultation.teacherId(), Kind.CONSULTATION));
        facts.partakings().stream()
                .flatMap(row -> row.entries().stream())
                .filter(entry -> meets(entry.from(), entry.until(), year))
                .forEach(entry -> add(counts, entry.teacherId(), Kind.valueOf(entry.kind())));
        return facts.people().stream()
                .filter(person -> isTeacher(person, facts.today()))
                .map(person -> new Involvement(person.id(), counts.getOrDefault(person.id(), Map.of())))
                .toList();
    }

    private static void add(Map<UUID, Map<Kind, Integer>> counts, UUID teacher, Kind kind) {
        counts.computeIfAbsent(teacher, any -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
    }

    private static boolean isTeacher(KnownPerson person, LocalDate today) {
        return person.staffGroup().equals("PEDAGOGICAL")
                && person.employmentKind().equals("STAFF")
                && person.onStaffOn(today);
    }

    private static boolean carriedOut(PlanRow plan, SchoolYear year) {
        LocalDate started = plan.startedOn();
        LocalDate ended = plan.endedOn();
        return switch (plan.status()) {
            case "IN_PROGRESS" -> started != null && meets(started, null, year);
            case "COMPLETED" -> ended != null && meets(started == null ? ended : started, ended, year);
            default -> false;
        };
    }

    private static boolean passed(CheckpointRow checkpoint, SchoolYear year) {
        LocalDate day = checkpoint.passedOn();
        return day != null && checkpoint.status().equals("PASSED") && year.contains(day);
    }

    private static boolean meets(LocalDate from, @Nullable LocalDate until, SchoolYear year) {
        return !from.isAfter(year.last()) && (until == null || !until.isBefore(year.first()));
    }
}
