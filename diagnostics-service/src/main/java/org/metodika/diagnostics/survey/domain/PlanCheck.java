package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.kit.domain.Rejection.Flaw;

/** Finds everything that is wrong with a plan, all of it at once, each with its place in the request. */
final class PlanCheck {

    /** Longer than a school year, a survey measures nothing. */
    static final int LONGEST_DAYS = 366;

    private final SurveyPlan plan;
    private final List<Flaw> flaws = new ArrayList<>();

    private PlanCheck(SurveyPlan plan) {
        this.plan = plan;
    }

    /**
     * The flaws; empty where the plan is good.
     *
     * @param self the survey itself, with the instrument it asks
     */
    static List<Flaw> flaws(SurveyPlan plan, Surroundings around, Measure self) {
        PlanCheck check = new PlanCheck(plan);
        check.subject(around);
        check.groups(around.respondents());
        check.form();
        check.period(around.today());
        check.earlier(around.earlierWave(), self);
        return List.copyOf(check.flaws);
    }

    private void subject(Surroundings around) {
        Subject subject = plan.subject();
        if (!plan.purpose().allows(subject.kind())) {
            flaws.add(Flaw.at("/subject/kind", "subject-unfit", plan.purpose(), subject.kind()));
            return;
        }
        boolean wantsId = subject.kind() != SubjectKind.SCHOOL;
        if (wantsId && subject.id() == null) {
            flaws.add(Flaw.at("/subject/id", "subject-needs-id", subject.kind()));
        } else if (!wantsId && subject.id() != null) {
            flaws.add(Flaw.at("/subject/id", "subject-without-id"));
        }
        boolean wantsTitle = subject.kind() == SubjectKind.ACTIVITY || subject.kind() == SubjectKind.OFFER;
        String title = subject.title();
        if (wantsTitle && (title == null || title.isBlank())) {
            flaws.add(Flaw.at("/subject/title", "subject-needs-title"));
        } else if (!wantsTitle && title != null) {
            flaws.add(Flaw.at("/subject/title", "subject-without-title"));
        }
        if (subject.teacherId() != null && !around.teacherOnStaff()) {
            flaws.add(Flaw.at("/subject/id", "subject-not-on-staff"));
        }
    }

    private void groups(List<Respondent> respondents) {
        Set<Respondents> seen = new HashSet<>();
        if (plan.groups().isEmpty()) {
            flaws.add(Flaw.at("/groups", "survey-without-groups"));
        }
        for (int i = 0; i < plan.groups().size(); i++) {
            Respondents group = plan.groups().get(i);
            String place = "/groups/" + i;
            if (!seen.add(group)) {
                flaws.add(Flaw.at(place, "group-twice", group));
            } else if (!plan.purpose().allows(group)) {
                flaws.add(Flaw.at(place, "group-unfit", plan.purpose(), group));
            } else if (plan.mode() == Mode.NAMED && !group.isStaff()) {
                flaws.add(Flaw.at(place, "group-cannot-sign-in", group));
            } else if (!respondents.isEmpty() && !respondents.contains(group.respondent())) {
                flaws.add(Flaw.at(place, "group-not-of-instrument", group));
            }
        }
        if (!plan.purpose().allows(plan.mode())) {
            flaws.add(Flaw.at("/mode", "mode-unfit", plan.purpose(), plan.mode()));
        }
    }

    private void form() {
        FeedbackForm form = plan.form();
        if (form == null) {
            if (plan.purpose().needsForm()) {
                flaws.add(Flaw.at("/form", "form-missing"));
            }
        } else if (!plan.purpose().needsForm()) {
            flaws.add(Flaw.at("/form", "form-without-feedback"));
        } else if ((plan.purpose() == Purpose.FREE_MICROPHONE) != (form == FeedbackForm.FREE_MICROPHONE)) {
            flaws.add(Flaw.at("/form", "form-unfit", plan.purpose(), form));
        } else if (form.method() != plan.method()) {
            flaws.add(Flaw.at("/method", "method-contradicts-form", form, form.method()));
        }
    }

    private void period(LocalDate today) {
        if (plan.lastDay().isBefore(plan.firstDay())) {
            flaws.add(Flaw.at("/lastDay", "period-ends-before-it-begins", plan.firstDay()));
        } else if (plan.firstDay().plusDays(LONGEST_DAYS).isBefore(plan.lastDay())) {
            flaws.add(Flaw.at("/lastDay", "period-too-long", LONGEST_DAYS));
        } else if (plan.lastDay().isBefore(today)) {
            flaws.add(Flaw.at("/lastDay", "period-in-past", today));
        }
    }

    /** Before and after are measured alike, or the difference says nothing (C26). */
    private void earlier(@Nullable Survey earlier, Measure self) {
        String place = "/earlierWaveId";
        if (plan.earlierWave() == null) {
            return;
        }
        if (earlier == null
                || earlier.status() == SurveyStatus.ANNULLED
                || !earlier.schoolId().equals(self.schoolId())) {
            flaws.add(Flaw.at(place, "earlier-wave-unknown"));
            return;
        }
        if (!earlier.measure().sameInstrument(self)) {
            flaws.add(Flaw.at(
                    place, "earlier-wave-of-another-instrument", earlier.instrument(), earlier.instrumentVersion()));
        }
        if (earlier.plan().purpose() != plan.purpose()
                || !earlier.plan().subject().equals(plan.subject())) {
            flaws.add(Flaw.at(place, "earlier-wave-of-another-subject"));
        }
        if (!Set.copyOf(earlier.plan().groups()).equals(Set.copyOf(plan.groups()))) {
            flaws.add(Flaw.at(
                    place, "earlier-wave-of-other-groups", earlier.plan().groups()));
        }
        if (!earlier.plan().lastDay().isBefore(plan.firstDay())) {
            flaws.add(Flaw.at(place, "earlier-wave-not-earlier", earlier.plan().lastDay()));
        }
    }
}
