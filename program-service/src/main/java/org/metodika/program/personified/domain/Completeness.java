package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** Полнота программы: what it must have before it is submitted. A draft may lack any of it. */
public final class Completeness {

    private final Content content;
    private final Circumstances now;
    private final List<Flaw> missing = new ArrayList<>();

    private Completeness(Content content, Circumstances now) {
        this.content = content;
        this.now = now;
    }

    /** Everything that is missing, with pointers into the content; empty when it may be submitted. */
    public static List<Flaw> missing(Content content, Circumstances now) {
        Completeness completeness = new Completeness(content, now);
        completeness.period();
        completeness.note();
        completeness.activities();
        completeness.stages();
        completeness.results();
        completeness.obligatoryParts();
        completeness.volume();
        completeness.text("/finalResult", content.finalResult(), "final-result-missing");
        completeness.text("/finalReportForm", content.finalReportForm(), "final-report-form-missing");
        completeness.tutor();
        return List.copyOf(completeness.missing);
    }

    /** Whether no basis record holds; a deficit that was annulled is none (B22). */
    public static boolean lacksBasis(Content content, Circumstances now) {
        return content.basis().stream().noneMatch(record -> switch (record) {
            case Basis.Difficulty difficulty -> !now.annulled(difficulty.deficit());
            case Basis.Finding finding -> true;
        });
    }

    /** Whether the category demands a recorded difficulty and the basis names none that holds (B15). */
    public static boolean lacksDifficulty(Content content, Circumstances now) {
        return content.category().demandsDifficulty()
                && content.deficits().stream().allMatch(now::annulled);
    }

    private void period() {
        LocalDate start = content.startsOn();
        LocalDate end = content.endsOn();
        if (start == null) {
            missing.add(Flaw.at("/startsOn", "start-missing"));
        }
        if (end == null) {
            missing.add(Flaw.at("/endsOn", "end-missing"));
        }
        Rules rules = now.rules();
        if (start == null || end == null || !isUnusual(start, end, rules)) {
            return;
        }
        if (!rules.durationMayDiffer()) {
            missing.add(Flaw.at("/endsOn", "duration-unusual", rules.usualMonthsFrom(), rules.usualMonthsTo()));
        } else if (isBlank(content.durationReason())) {
            missing.add(Flaw.at(
                    "/durationReason", "duration-reason-missing", rules.usualMonthsFrom(), rules.usualMonthsTo()));
        }
    }

    /** Shorter or longer than is usual at the school (B25), both days counted. */
    static boolean isUnusual(LocalDate start, LocalDate end, Rules rules) {
        LocalDate after = end.plusDays(1);
        return after.isBefore(start.plusMonths(rules.usualMonthsFrom()))
                || after.isAfter(start.plusMonths(rules.usualMonthsTo()));
    }

    /** A planned result that was begun must say for which goal it is and how it is measured (B41). */
    private void results() {
        List<PlannedResult> results = content.frame().results();
        for (int i = 0; i < results.size(); i++) {
            String at = "/results/" + i;
            text(at + "/goal", results.get(i).goal(), "result-goal-missing");
            text(at + "/result", results.get(i).result(), "result-text-missing");
            text(at + "/measure", results.get(i).measure(), "result-measure-missing");
        }
    }

    /** What the policy of the school demands besides (B06). */
    private void obligatoryParts() {
        now.rules().obligatory().stream().sorted().filter(this::lacks).forEach(part -> {
            String at = switch (part) {
                case PRINCIPLES -> "/principles";
                case PRIORITIES -> "/priorities";
                case INVARIANT_MODULES, VARIABLE_MODULES, OTHER_FORMS, SELF_EDUCATION -> "/activities";
                case PLANNED_RESULTS -> "/results";
                case RESOURCES -> "/resources";
                case FUNDING -> "/stages";
            };
            missing.add(Flaw.at(at, "part-missing", part));
        });
    }

    private boolean lacks(Rules.Part part) {
        return switch (part) {
            case PRINCIPLES -> content.frame().principles().isEmpty();
            case PRIORITIES -> content.frame().priorities().isEmpty();
            case INVARIANT_MODULES -> lacks(ActivityKind.INVARIANT_MODULE);
            case VARIABLE_MODULES -> lacks(ActivityKind.VARIABLE_MODULE);
            case OTHER_FORMS -> lacks(ActivityKind.OTHER_FORM);
            case SELF_EDUCATION -> lacks(ActivityKind.SELF_EDUCATION);
            case PLANNED_RESULTS -> content.frame().results().isEmpty();
            case RESOURCES -> content.frame().resources().isEmpty();
            case FUNDING -> content.stages().stream().allMatch(stage -> stage.funding() == null);
        };
    }

    private boolean lacks(ActivityKind kind) {
        return content.activities().stream().noneMatch(activity -> activity.kind() == kind);
    }

    /** Limits of the school on hours and numbers (B06). */
    private void volume() {
        Rules rules = now.rules();
        if (content.activities().isEmpty()) {
            return;
        }
        if (content.hours() < rules.leastHours()) {
            missing.add(Flaw.at("/activities", "too-few-hours", rules.leastHours(), content.hours()));
        }
        if (content.hours() > rules.mostHours()) {
            missing.add(Flaw.at("/activities", "too-many-hours", rules.mostHours(), content.hours()));
        }
        long modules = content.activities().stream().filter(Activity::isModule).count();
        if (modules > rules.mostModules()) {
            missing.add(Flaw.at("/activities", "too-many-modules", rules.mostModules(), modules));
        }
        if (content.activities().size() > rules.mostActivities()) {
            missing.add(Flaw.at("/activities", "too-many", rules.mostActivities()));
        }
    }

    private void note() {
        text("/note/generalAim", content.note().generalAim(), "note-part-missing");
        text("/note/difficulties", content.note().difficulties(), "note-part-missing");
        text("/note/goals", content.note().goals(), "note-part-missing");
        text("/note/tasks", content.note().tasks(), "note-part-missing");
    }

    private void activities() {
        if (content.activities().isEmpty()) {
            missing.add(Flaw.at("/activities", "activities-missing"));
        }
        for (int i = 0; i < content.activities().size(); i++) {
            activity("/activities/" + i, content.activities().get(i));
        }
    }

    private void activity(String at, Activity activity) {
        if (activity.stage() == null) {
            missing.add(Flaw.at(at + "/stageId", "activity-stage-missing"));
        }
        if (Coverage.isUnrelated(activity, content, now)) {
            missing.add(Flaw.at(at + "/deficits", "activity-unrelated", activity.title()));
        }
        switch (activity.kind()) {
            case INVARIANT_MODULE -> text(at + "/provider", activity.provider(), "provider-missing");
            case VARIABLE_MODULE -> text(at + "/task", activity.task(), "task-missing");
            case OTHER_FORM -> {
                if (activity.form() == null) {
                    missing.add(Flaw.at(at + "/form", "form-missing"));
                }
                text(at + "/place", activity.place(), "place-missing");
                if (activity.level() == null) {
                    missing.add(Flaw.at(at + "/level", "level-missing"));
                }
                text(at + "/participation", activity.participation(), "participation-missing");
            }
            case SELF_EDUCATION -> text(at + "/task", activity.task(), "self-education-plan-missing");
        }
    }

    private void stages() {
        if (content.stages().isEmpty()) {
            missing.add(Flaw.at("/stages", "stages-missing"));
        }
        for (int i = 0; i < content.stages().size(); i++) {
            Stage stage = content.stages().get(i);
            text("/stages/" + i + "/title", stage.title(), "stage-title-missing");
            text("/stages/" + i + "/result", stage.result(), "stage-result-missing");
            text("/stages/" + i + "/reportForm", stage.reportForm(), "stage-report-form-missing");
        }
    }

    private void tutor() {
        if (content.tutor() == null) {
            missing.add(Flaw.at("/tutorId", "tutor-missing"));
        } else if (!now.tutorFits()) {
            missing.add(Flaw.at("/tutorId", "tutor-not-eligible"));
        }
    }

    private void text(String at, @Nullable String text, String code) {
        if (isBlank(text)) {
            missing.add(Flaw.at(at, code));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
