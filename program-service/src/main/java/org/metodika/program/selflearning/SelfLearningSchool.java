package org.metodika.program.selflearning;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.selflearning.SelfLearningEvent.Begun;
import org.metodika.program.selflearning.SelfLearningEvent.StepDone;
import org.metodika.program.selflearning.SelfLearningEvent.StepPlanned;
import org.metodika.program.selflearning.SelfLearningEvent.StepReopened;
import org.metodika.program.selflearning.SelfLearningRejection.BuildingStepIsDone;
import org.metodika.program.selflearning.SelfLearningRejection.BuildingStepNotDone;
import org.metodika.program.selflearning.SelfLearningRejection.BuildingStepNotPlanned;
import org.metodika.program.selflearning.SelfLearningRejection.SelfLearningInvalid;

/**
 * Построение самообучающейся школы за учебный год (C05). The regulation numbers the five steps and says nothing of their order:
 * each goes its own way, and a school stands on the first that is not done.
 *
 * <pre>
 *                 plan              done
 *   NOT_PLANNED ────────▶ PLANNED ────────▶ DONE
 *                         ↺ plan  ◀──────── reopen
 * </pre>
 *
 * @param schoolYear year in which the school year begins, in September
 * @param steps all five, in the order of the regulation
 */
public record SelfLearningSchool(String schoolId, int schoolYear, List<Step> steps) {

    static final int FIRST_YEAR = 2015;
    private static final int LONGEST_TEXT = 2_000;

    public SelfLearningSchool {
        steps = List.copyOf(steps);
    }

    /** Key of the school year of a school. */
    public static String key(String schoolId, int schoolYear) {
        return schoolId + "~" + schoolYear;
    }

    /** Year in which the school year of this day begins. */
    static int schoolYearOf(LocalDate day) {
        return day.getYear() - (day.getMonthValue() < Month.SEPTEMBER.getValue() ? 1 : 0);
    }

    /** Begins with five steps that nobody has planned; the next school year may be begun before it is there. */
    static Decision<SelfLearningEvent> begin(String schoolId, int schoolYear, LocalDate today) {
        int last = schoolYearOf(today) + 1;
        return schoolYear < FIRST_YEAR || schoolYear > last
                ? invalid(List.of(Flaw.at(
                        "/schoolYear", "school-year-between", String.valueOf(FIRST_YEAR), String.valueOf(last))))
                : Decision.accepted(new Begun(schoolId, schoolYear));
    }

    /** The step that the school stands on; empty once all are done. */
    public Optional<Step> standsOn() {
        return steps.stream().filter(step -> step.done() == null).findFirst();
    }

    Step step(BuildingStep wanted) {
        return steps.get(wanted.ordinal());
    }

    /**
     * Says who answers for a step and by when, or says so otherwise; the same plan changes nothing.
     *
     * @param responsibleHere whether that person works at the school today
     */
    Decision<SelfLearningEvent> plan(BuildingStep which, Step.Plan plan, boolean responsibleHere) {
        if (step(which).done() != null) {
            return Decision.rejected(new BuildingStepIsDone());
        }
        List<Flaw> flaws = new ArrayList<>();
        if (!responsibleHere) {
            flaws.add(Flaw.at("/responsibleId", "person-unknown-here"));
        }
        if (plan.by().isBefore(firstDay()) || plan.by().isAfter(lastDay())) {
            flaws.add(Flaw.at("/plannedOn", "date-between", firstDay(), lastDay()));
        }
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        return plan.equals(step(which).plan())
                ? Decision.nothingToDo()
                : Decision.accepted(new StepPlanned(which, plan));
    }

    /** Records that a step is done, with evidence: a text, a record of the platform, or both. */
    Decision<SelfLearningEvent> done(BuildingStep which, Step.Done done, LocalDate today) {
        Step present = step(which);
        if (present.done() != null) {
            return Decision.rejected(new BuildingStepIsDone());
        }
        if (present.plan() == null) {
            return Decision.rejected(new BuildingStepNotPlanned());
        }
        List<Flaw> flaws = new ArrayList<>();
        if (done.on().isBefore(firstDay()) || done.on().isAfter(today)) {
            flaws.add(Flaw.at("/doneOn", "date-between", firstDay(), today));
        }
        Evidence evidence = done.evidence();
        if (evidence.text().isEmpty() && evidence.record() == null) {
            flaws.add(Flaw.at("/evidence", "evidence-missing"));
        } else if (evidence.text().length() > LONGEST_TEXT) {
            flaws.add(Flaw.at("/evidence", "text-too-long", LONGEST_TEXT));
        }
        return flaws.isEmpty() ? Decision.accepted(new StepDone(which, done)) : invalid(flaws);
    }

    /** Takes a step that was done up again, with a reason that is kept. */
    Decision<SelfLearningEvent> reopen(BuildingStep which, String reason) {
        if (step(which).done() == null) {
            return Decision.rejected(new BuildingStepNotDone());
        }
        if (reason.isBlank()) {
            return invalid(List.of(Flaw.at("/reason", "not-blank")));
        }
        return reason.length() > LONGEST_TEXT
                ? invalid(List.of(Flaw.at("/reason", "text-too-long", LONGEST_TEXT)))
                : Decision.accepted(new StepReopened(which, reason));
    }

    /** Programmes are made in the summer before. */
    private LocalDate firstDay() {
        return LocalDate.of(schoolYear, Month.JUNE, 1);
    }

    private LocalDate lastDay() {
        return LocalDate.of(schoolYear + 1, Month.AUGUST, 31);
    }

    private static Decision<SelfLearningEvent> invalid(List<Flaw> flaws) {
        return Decision.rejected(new SelfLearningInvalid(flaws));
    }

    /** The school year that the first event begins. */
    public static SelfLearningSchool startedBy(SelfLearningEvent first) {
        if (first instanceof Begun(var schoolId, var schoolYear)) {
            return new SelfLearningSchool(
                    schoolId,
                    schoolYear,
                    Arrays.stream(BuildingStep.values()).map(Step::blank).toList());
        }
        throw new IllegalArgumentException("A self-learning school begins by being begun, not with " + first);
    }

    /** The school year after an event. */
    public SelfLearningSchool evolve(SelfLearningEvent event) {
        return switch (event) {
            case Begun _ -> throw new IllegalArgumentException("Begun twice: " + key(schoolId, schoolYear));
            case StepPlanned(var which, var plan) ->
                with(which, step -> new Step(which, plan, null, step.reopenedBecause()));
            case StepDone(var which, var done) ->
                with(which, step -> new Step(which, step.plan(), done, step.reopenedBecause()));
            case StepReopened(var which, var reason) -> with(which, step -> new Step(which, step.plan(), null, reason));
        };
    }

    private SelfLearningSchool with(BuildingStep which, UnaryOperator<Step> changed) {
        return new SelfLearningSchool(
                schoolId,
                schoolYear,
                steps.stream()
                        .map(step -> step.step() == which ? changed.apply(step) : step)
                        .toList());
    }
}
