package org.metodika.demo.report;

import java.util.EnumMap;
import java.util.Map;
import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.Plan;

/** Counts of what was made, the same for the same plan. */
public record Made(Map<Thing, Long> counts) {

    /** What is counted, in the order of the page. */
    public enum Thing {
        SCHOOLS,
        PEOPLE,
        NEWCOMERS,
        DISMISSALS,
        ASSESSMENTS,
        SHEETS,
        CLOSED,
        ANNULLED_DIAGNOSES,
        PROGRAMS,
        RETURNS,
        DEFERRALS,
        APPROVALS,
        ANNULLED_APPROVALS,
        WITHDRAWALS,
        SELF_MARKS,
        RESULTS,
        LATE_RESULTS,
        ANNULLED_RESULTS,
        ELECTIVE_COURSES,
        READINGS,
        REFUSALS
    }

    /** What a plan makes when it is played to its end. */
    public static Made of(Plan plan) {
        Map<Thing, Long> counts = new EnumMap<>(Thing.class);
        for (Thing thing : Thing.values()) {
            counts.put(thing, 0L);
        }
        counts.put(Thing.SCHOOLS, (long) plan.municipality().schools().size());
        counts.put(Thing.PEOPLE, plan.municipality().people().count());
        plan.acts().forEach(act -> count(counts, act));
        return new Made(counts);
    }

    /** How many. */
    public long of(Thing thing) {
        return counts.getOrDefault(thing, 0L);
    }

    private static void count(Map<Thing, Long> counts, Act act) {
        switch (act) {
            case Act.OpenAssessment _ -> add(counts, Thing.ASSESSMENTS);
            case Act.RecordSheet _ -> add(counts, Thing.SHEETS);
            case Act.CloseAssessment _ -> add(counts, Thing.CLOSED);
            case Act.AnnulSheet _, Act.AnnulAssessment _, Act.AnnulDeficit _ -> add(counts, Thing.ANNULLED_DIAGNOSES);
            case Act.DraftFromDeficits _, Act.DraftByHand _ -> add(counts, Thing.PROGRAMS);
            case Act.SendBack _ -> add(counts, Thing.RETURNS);
            case Act.Defer _ -> add(counts, Thing.DEFERRALS);
            case Act.Approve _ -> add(counts, Thing.APPROVALS);
            case Act.AnnulApproval _ -> add(counts, Thing.ANNULLED_APPROVALS);
            case Act.Withdraw _ -> add(counts, Thing.WITHDRAWALS);
            case Act.SelfMark _ -> add(counts, Thing.SELF_MARKS);
            case Act.Pass pass -> add(counts, pass.late() ? Thing.LATE_RESULTS : Thing.RESULTS);
            case Act.AnnulResult _ -> add(counts, Thing.ANNULLED_RESULTS);
            case Act.Elective elective -> {
                if (elective.step() == Act.Elective.Step.RESULTS) {
                    add(counts, Thing.ELECTIVE_COURSES);
                }
            }
            case Act.Dismiss _ -> add(counts, Thing.DISMISSALS);
            case Act.Enrol enrol ->
                counts.merge(Thing.NEWCOMERS, (long) enrol.people().size(), Long::sum);
            case Act.Look _ -> add(counts, Thing.READINGS);
            case Act.Overstep _, Act.CloseTooEarly _, Act.ApproveUncovered _ -> add(counts, Thing.REFUSALS);
            case Act.Complete _, Act.Submit _, Act.LiftDeferral _ -> {}
        }
    }

    private static void add(Map<Thing, Long> counts, Thing thing) {
        counts.merge(thing, 1L, Long::sum);
    }
}
