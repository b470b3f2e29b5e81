package org.metodika.demo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;
import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.plot.ProgramText;

/**
 * The figures that a plan must lead to, worked out without the platform: what the services show in the end is compared with
 * these.
 */
public final class Expectation {

    private final Plan plan;
    private final Map<String, Figures> figures = new LinkedHashMap<>();
    private final Map<String, Teacher> teachers = new HashMap<>();

    private Expectation(Plan plan) {
        this.plan = plan;
    }

    /** Figures of each school at the end of the last day, in the order of the plan. */
    public static List<Figures> of(Plan plan) {
        Expectation expectation = new Expectation(plan);
        for (School school : plan.municipality().schools()) {
            expectation.figures.put(school.code(), Figures.none(school.code(), school.name()));
        }
        plan.municipality().people().forEach(expectation::join);
        plan.acts().forEach(expectation::follow);
        expectation.teachers.values().forEach(expectation::count);
        return List.copyOf(expectation.figures.values());
    }

    /** What is known of one teacher. */
    private static final class Teacher {
        private final String school;
        private final Map<String, String> openDeficits = new TreeMap<>();
        private final List<String> closedDeficits = new ArrayList<>();
        private String program = "";
        private List<ProgramText.Stage> stages = List.of();
        private final Map<Integer, LocalDate> passed = new HashMap<>();

        Teacher(String school) {
            this.school = school;
        }
    }

    private void join(Person person) {
        Figures school = of(person.school());
        school.add(person.managerial() ? "staff.managerial" : "staff.pedagogical");
        if (!person.onStaff()) {
            school.add("staff.external");
        }
    }

    private void follow(Act act) {
        Teacher teacher = teachers.computeIfAbsent(
                act.about().key(), any -> new Teacher(act.about().school()));
        switch (act) {
            case Act.CloseAssessment closed -> assessed(teacher, closed.assessment(), closed.weak());
            case Act.AnnulAssessment annulled -> teacher.openDeficits.values().removeIf(annulled.assessment()::equals);
            case Act.AnnulDeficit annulled -> teacher.openDeficits.remove(annulled.code());
            case Act.DraftFromDeficits _ -> teacher.program = "draft";
            case Act.DraftByHand draft -> {
                teacher.program = "draft";
                teacher.stages = draft.text().stages();
            }
            case Act.Complete complete -> teacher.stages = complete.text().stages();
            case Act.Submit _, Act.AnnulApproval _ -> teacher.program = "submitted";
            case Act.SendBack _ -> teacher.program = "draft";
            case Act.Approve _ -> teacher.program = "approved";
            case Act.Withdraw _ -> teacher.program = "withdrawn";
            case Act.Pass pass -> teacher.passed.put(pass.ordinal(), pass.on());
            case Act.AnnulResult annulled -> teacher.passed.remove(annulled.ordinal());
            case Act.Dismiss dismissal -> {
                if (dismissal.lastDay().isBefore(plan.lastDay())) {
                    of(teacher.school).values().merge("staff.pedagogical", -1L, Long::sum);
                    if (teacher.program.equals("approved")) {
                        teacher.program = "stopped";
                    }
                }
            }
            case Act.Enrol enrol -> enrol.people().forEach(this::join);
            case Act.OpenAssessment _,
                    Act.RecordSheet _,
                    Act.AnnulSheet _,
                    Act.CloseTooEarly _,
                    Act.Defer _,
                    Act.LiftDeferral _,
                    Act.ApproveUncovered _,
                    Act.SelfMark _,
                    Act.Elective _,
                    Act.Overstep _,
                    Act.Look _ -> {}
        }
    }

    private static void assessed(Teacher teacher, String assessment, Set<String> weak) {
        for (String code : Figures.CHARACTERS) {
            if (weak.contains(code)) {
                teacher.openDeficits.putIfAbsent(code, assessment);
            } else if (teacher.openDeficits.remove(code) != null) {
                teacher.closedDeficits.add(code);
            }
        }
    }

    private void count(Teacher teacher) {
        Figures school = of(teacher.school);
        teacher.openDeficits.keySet().forEach(code -> school.add("deficits." + code + ".open"));
        teacher.closedDeficits.forEach(code -> school.add("deficits." + code + ".closed"));
        if (teacher.program.isEmpty()) {
            return;
        }
        school.add("programs." + teacher.program);
        // Of a program that was stopped only what had been passed counts: the rest is cancelled with it.
        boolean binds = teacher.program.equals("approved");
        if (binds || teacher.program.equals("stopped")) {
            for (int ordinal = 1; ordinal <= teacher.stages.size(); ordinal++) {
                LocalDate passedOn = teacher.passed.get(ordinal);
                if (binds || passedOn != null) {
                    school.add("checkpoints."
                            + standing(teacher.stages.get(ordinal - 1).deadline(), passedOn));
                }
            }
        }
    }

    private String standing(LocalDate deadline, @Nullable LocalDate passedOn) {
        if (passedOn == null) {
            return deadline.isBefore(plan.lastDay()) ? "overdue" : "notYetDue";
        }
        return passedOn.isAfter(deadline) ? "passedLate" : "passedOnTime";
    }

    private Figures of(String school) {
        Figures known = figures.get(school);
        if (known == null) {
            throw new IllegalArgumentException("No school " + school);
        }
        return known;
    }
}
