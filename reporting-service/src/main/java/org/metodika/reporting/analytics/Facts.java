package org.metodika.reporting.analytics;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.plans.Period;
import org.metodika.reporting.plans.PlanStanding;
import org.metodika.reporting.rows.CheckpointRow;
import org.metodika.reporting.rows.CheckpointRow.Standing;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.ProgramRow;
import org.metodika.reporting.rows.ProgramRow.Activity;
import org.metodika.reporting.rows.ProgramRow.Work;

/** Which rows of a teacher belong to which figure of a period. Later than today nothing is known. */
final class Facts {

    /** Who has been there that long is no newcomer any more (E03). */
    private static final int YOUNG_YEARS = 3;

    private Facts() {}

    static Stream<Hit> staff(TeacherFacts facts, Span span) {
        PersonRow person = facts.onStaff(last(facts, span));
        return person == null ? Stream.empty() : Stream.of(Hit.teacher(facts, person.hiredOn()));
    }

    /** Pedagogical staff whose plan stands so. */
    static Stream<Hit> plans(TeacherFacts facts, Span span, Predicate<PlanStanding> standing) {
        PlanStanding found = plan(facts, span);
        return found != null && standing.test(found) ? Stream.of(Hit.teacher(facts, null)) : Stream.empty();
    }

    /** How far the plan of a teacher has come; null for who isn't counted. */
    private static @Nullable PlanStanding plan(TeacherFacts facts, Span span) {
        LocalDate last = last(facts, span);
        PersonRow person = facts.onStaff(last);
        if (person == null || !person.pedagogicalStaffOn(last) || last.isBefore(span.since())) {
            return null;
        }
        return PlanStanding.standing(facts.programs(), new Period(span.since(), last));
    }

    /** Staff who did something in the period, or nothing. */
    static Stream<Hit> participation(TeacherFacts facts, Span span, boolean wanted) {
        boolean does = facts.programs().stream().flatMap(Facts::activities).anyMatch(done -> span.holds(done.doneOn()))
                || facts.checkpoints().stream().anyMatch(checkpoint -> span.holds(checkpoint.passedOn()));
        return does == wanted ? staff(facts, span) : Stream.empty();
    }

    static Stream<Hit> evidences(TeacherFacts facts, Span span) {
        long count = facts.evidences().stream().filter(span::holds).count();
        return count == 0
                ? Stream.empty()
                : Stream.of(new Hit(Hit.Kind.PORTFOLIO, facts.teacherId(), null, null, count));
    }

    static Stream<Hit> youngJoined(TeacherFacts facts, Span span) {
        PersonRow person = facts.person();
        if (person == null
                || !person.schoolId().equals(facts.school().id())
                || !person.staffGroup().equals("PEDAGOGICAL")) {
            return Stream.empty();
        }
        LocalDate last = last(facts, span);
        LocalDate hired = person.hiredOn();
        boolean young = hired != null
                && hired.isAfter(last.minusYears(YOUNG_YEARS))
                && !hired.isAfter(last)
                && person.experienceYears() <= YOUNG_YEARS;
        return young ? Stream.of(Hit.teacher(facts, hired)) : Stream.empty();
    }

    /** Of those, who is on the staff on the last day, or isn't any more. */
    static Stream<Hit> youngSince(TeacherFacts facts, Span span, boolean stayed) {
        boolean here = facts.onStaff(last(facts, span)) != null;
        return here == stayed ? youngJoined(facts, span) : Stream.empty();
    }

    static Stream<Hit> programs(TeacherFacts facts, Span span, String state) {
        LocalDate last = last(facts, span);
        return facts.programs().stream()
                .filter(program -> lived(program, span, last))
                .filter(program -> stateOn(program, last).equals(state))
                .map(program -> Hit.program(program, since(program, state), 1));
    }

    /** Whether there was anything of the program in the period. */
    private static boolean lived(ProgramRow program, Span span, LocalDate last) {
        LocalDate drafted = program.draftedOn();
        if (program.status().equals("WITHDRAWN")) {
            // On which day it was withdrawn is not told.
            return span.holds(drafted);
        }
        LocalDate ended = program.endedOn();
        return (drafted == null || !drafted.isAfter(last)) && (ended == null || !ended.isBefore(span.since()));
    }

    private static String stateOn(ProgramRow program, LocalDate day) {
        LocalDate ended = program.endedOn();
        if (ended != null && !ended.isAfter(day)) {
            return program.status();
        }
        LocalDate approved = program.approvedOn();
        if (approved != null) {
            return approved.isAfter(day) ? "DRAFT" : "APPROVED";
        }
        return program.status();
    }

    private static @Nullable LocalDate since(ProgramRow program, String state) {
        return switch (state) {
            case "APPROVED" -> program.approvedOn();
            case "COMPLETED", "STOPPED" -> program.endedOn();
            default -> program.draftedOn();
        };
    }

    static Stream<Hit> checkpoints(TeacherFacts facts, Span span, Predicate<String> standing) {
        return facts.checkpoints().stream()
                .filter(checkpoint -> checkpoint.standing() != Standing.CANCELLED && span.holds(checkpoint.deadline()))
                .filter(checkpoint -> standing.test(standing(checkpoint, facts.today())))
                .map(Hit::checkpoint);
    }

    private static String standing(CheckpointRow checkpoint, LocalDate today) {
        return switch (checkpoint.standing()) {
            case OPEN, OVERDUE ->
                checkpoint.standing() == Standing.OVERDUE
                                || checkpoint.deadline().isBefore(today)
                        ? "OVERDUE"
                        : "OPEN";
            default -> checkpoint.standing().name();
        };
    }

    static Stream<Hit> hoursPlanned(TeacherFacts facts, Span span) {
        return approved(facts, span)
                .map(program -> Hit.program(
                        program,
                        program.approvedOn(),
                        activities(program).mapToLong(Activity::hours).sum()));
    }

    static Stream<Hit> hoursDone(TeacherFacts facts, Span span) {
        return facts.programs().stream()
                .map(program -> Hit.program(
                        program,
                        null,
                        activities(program)
                                .filter(activity -> span.holds(activity.doneOn()))
                                .mapToLong(Activity::hours)
                                .sum()))
                .filter(hit -> hit.amount() > 0);
    }

    static Stream<Hit> moneyPlanned(TeacherFacts facts, Span span) {
        return money(facts, span, work -> work.planned() == null ? 0 : work.planned());
    }

    static Stream<Hit> moneySpent(TeacherFacts facts, Span span) {
        return money(facts, span, work -> work.spent() == null ? 0 : work.spent());
    }

    private static Stream<Hit> money(TeacherFacts facts, Span span, ToIntFunction<Work> roubles) {
        return approved(facts, span).flatMap(program -> {
            Work work = program.work();
            return work == null || work.planned() == null
                    ? Stream.empty()
                    : Stream.of(Hit.program(program, program.approvedOn(), roubles.applyAsInt(work)));
        });
    }

    private static Stream<ProgramRow> approved(TeacherFacts facts, Span span) {
        LocalDate last = last(facts, span);
        return facts.programs().stream()
                .filter(program -> program.approvedOn() != null
                        && !program.approvedOn().isAfter(last)
                        && (program.endedOn() == null || !program.endedOn().isBefore(span.since())));
    }

    static Stream<Hit> deficitsFound(TeacherFacts facts, Span span) {
        return deficits(facts)
                .filter(row -> span.holds(row.detectedOn()))
                .map(row -> Hit.deficit(row, row.detectedOn()));
    }

    static Stream<Hit> deficitsResolved(TeacherFacts facts, Span span) {
        return deficits(facts)
                .filter(row -> row.status().equals("RESOLVED") && span.holds(row.resolvedOn()))
                .map(row -> Hit.deficit(row, row.resolvedOn()));
    }

    static Stream<Hit> deficitsOpen(TeacherFacts facts, Span span) {
        LocalDate last = last(facts, span);
        return deficits(facts)
                .filter(row -> !row.detectedOn().isAfter(last))
                .filter(row -> row.status().equals("OPEN")
                        || (row.resolvedOn() != null && row.resolvedOn().isAfter(last)))
                .map(row -> Hit.deficit(row, row.detectedOn()));
    }

    static Stream<Hit> compared(TeacherFacts facts, Span span, String change) {
        return deficits(facts).flatMap(row -> {
            DeficitRow.Effect effect = row.effect();
            return effect != null && effect.change().equals(change) && span.holds(effect.on())
                    ? Stream.of(Hit.deficit(row, effect.on()))
                    : Stream.empty();
        });
    }

    private static Stream<DeficitRow> deficits(TeacherFacts facts) {
        return facts.deficits().stream().filter(row -> !row.status().equals("ANNULLED"));
    }

    static Stream<Activity> activities(ProgramRow program) {
        Work work = program.work();
        return work == null ? Stream.empty() : work.activities().stream();
    }

    private static LocalDate last(TeacherFacts facts, Span span) {
        return span.upTo(facts.today());
    }
}
