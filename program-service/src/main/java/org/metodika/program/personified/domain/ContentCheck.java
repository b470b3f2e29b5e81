package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong in itself, in a draft as well: contradictions, impossible numbers, unknown deficits and people. */
final class ContentCheck {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_HOURS = 2_000;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_COMPETENCES = 20;

    /** A sum that no program of one teacher comes near. */
    static final int MOST_ROUBLES = 100_000_000;

    private final Content content;
    private final StaffId teacher;
    private final Circumstances now;
    private final List<Flaw> flaws = new ArrayList<>();

    private ContentCheck(Content content, StaffId teacher, Circumstances now) {
        this.content = content;
        this.teacher = teacher;
        this.now = now;
    }

    /** All flaws, with pointers into the content; empty when it may be kept. */
    static List<Flaw> flaws(Content content, StaffId teacher, Circumstances now) {
        ContentCheck check = new ContentCheck(content, teacher, now);
        check.sizes();
        check.basis();
        check.texts();
        check.period();
        check.stages();
        check.activities();
        check.people();
        check.frame();
        return List.copyOf(check.flaws);
    }

    private void sizes() {
        atMost("/basis", content.basis().size());
        atMost("/activities", content.activities().size());
        atMost("/stages", content.stages().size());
    }

    private void atMost(String at, int count) {
        if (count > MOST_ITEMS) {
            flaws.add(Flaw.at(at, "too-many", MOST_ITEMS));
        }
    }

    private void basis() {
        Set<DeficitId> named = new HashSet<>();
        for (int i = 0; i < content.basis().size(); i++) {
            String at = "/basis/" + i;
            switch (content.basis().get(i)) {
                case Basis.Difficulty(var deficit, var code, var detectedOn) -> {
                    if (!now.deficits().containsKey(deficit)) {
                        flaws.add(Flaw.at(at + "/deficitId", "deficit-unknown"));
                    }
                    if (!named.add(deficit)) {
                        flaws.add(Flaw.at(at + "/deficitId", "deficit-named-twice"));
                    }
                }
                case Basis.Finding(var source, var reference, var date) -> {
                    line(at + "/reference", reference, "reference-missing");
                    if (date != null && date.isAfter(now.today())) {
                        flaws.add(Flaw.at(at + "/date", "date-in-future"));
                    }
                }
            }
        }
    }

    private void texts() {
        limit("/note/generalAim", content.note().generalAim(), LONGEST_TEXT);
        limit("/note/difficulties", content.note().difficulties(), LONGEST_TEXT);
        limit("/note/goals", content.note().goals(), LONGEST_TEXT);
        limit("/note/tasks", content.note().tasks(), LONGEST_TEXT);
        limit("/finalResult", content.finalResult(), LONGEST_TEXT);
        limit("/finalReportForm", content.finalReportForm(), LONGEST_LINE);
        limit("/durationReason", content.durationReason(), LONGEST_TEXT);
    }

    private void period() {
        LocalDate start = content.startsOn();
        LocalDate end = content.endsOn();
        if (start != null && end != null && end.isBefore(start)) {
            flaws.add(Flaw.at("/endsOn", "end-before-start", start));
        }
    }

    private void stages() {
        Set<StageId> ids = new HashSet<>();
        LocalDate previous = null;
        for (int i = 0; i < content.stages().size(); i++) {
            Stage stage = content.stages().get(i);
            String at = "/stages/" + i;
            if (!ids.add(stage.id())) {
                flaws.add(Flaw.at(at + "/stageId", "id-used-twice"));
            }
            limit(at + "/title", stage.title(), LONGEST_LINE);
            limit(at + "/result", stage.result(), LONGEST_TEXT);
            limit(at + "/reportForm", stage.reportForm(), LONGEST_LINE);
            deadline(at + "/deadline", stage.deadline(), previous);
            Funding funding = stage.funding();
            if (funding != null && (funding.planned() < 1 || funding.planned() > MOST_ROUBLES)) {
                flaws.add(Flaw.at(at + "/funding/planned", "roubles-out-of-range", MOST_ROUBLES));
            }
            previous = stage.deadline();
        }
    }

    private void deadline(String at, LocalDate deadline, @Nullable LocalDate previous) {
        LocalDate start = content.startsOn();
        LocalDate end = content.endsOn();
        if (previous != null && !deadline.isAfter(previous)) {
            flaws.add(Flaw.at(at, "deadline-out-of-order", previous));
        }
        if (start != null && deadline.isBefore(start)) {
            flaws.add(Flaw.at(at, "deadline-before-start", start));
        }
        if (end != null && deadline.isAfter(end)) {
            flaws.add(Flaw.at(at, "deadline-after-end", end));
        }
    }

    private void activities() {
        Set<ActivityId> ids = new HashSet<>();
        Set<StageId> stages = content.stages().stream().map(Stage::id).collect(Collectors.toSet());
        Set<DeficitId> basis = Set.copyOf(content.deficits());
        for (int i = 0; i < content.activities().size(); i++) {
            Activity activity = content.activities().get(i);
            String at = "/activities/" + i;
            if (!ids.add(activity.id())) {
                flaws.add(Flaw.at(at + "/activityId", "id-used-twice"));
            }
            line(at + "/title", activity.title(), "title-missing");
            if (activity.hours() < 1 || activity.hours() > MOST_HOURS) {
                flaws.add(Flaw.at(at + "/hours", "hours-out-of-range", MOST_HOURS));
            }
            if (activity.form() != null && activity.kind() != ActivityKind.OTHER_FORM) {
                flaws.add(Flaw.at(at + "/form", "form-for-other-forms-only"));
            }
            limit(at + "/provider", activity.provider(), LONGEST_LINE);
            limit(at + "/task", activity.task(), LONGEST_TEXT);
            limit(at + "/place", activity.place(), LONGEST_LINE);
            limit(at + "/participation", activity.participation(), LONGEST_LINE);
            if (activity.stage() != null && !stages.contains(activity.stage())) {
                flaws.add(Flaw.at(at + "/stageId", "stage-unknown"));
            }
            deficits(at + "/deficits", activity.deficits(), basis);
            particulars(at, activity);
        }
    }

    private void particulars(String at, Activity activity) {
        Activity.Particulars besides = activity.besides();
        limit(at + "/resultForm", besides.resultForm(), LONGEST_LINE);
        if (besides.competences().size() > MOST_COMPETENCES) {
            flaws.add(Flaw.at(at + "/competences", "too-many", MOST_COMPETENCES));
        }
        for (int i = 0; i < besides.competences().size(); i++) {
            competence(at + "/competences/" + i, besides.competences().get(i));
        }
        within(at + "/startsOn", besides.startsOn());
        within(at + "/endsOn", besides.endsOn());
        LocalDate start = besides.startsOn();
        LocalDate end = besides.endsOn();
        if (start != null && end != null && end.isBefore(start)) {
            flaws.add(Flaw.at(at + "/endsOn", "end-before-start", start));
        }
    }

    /** A day of an activity lies within the program (B03). */
    private void within(String at, @Nullable LocalDate day) {
        LocalDate start = content.startsOn();
        LocalDate end = content.endsOn();
        if (day != null && start != null && day.isBefore(start)) {
            flaws.add(Flaw.at(at, "day-before-start", start));
        }
        if (day != null && end != null && day.isAfter(end)) {
            flaws.add(Flaw.at(at, "day-after-end", end));
        }
    }

    private void competence(String at, Competence competence) {
        if (!competence.isWellFormed()) {
            flaws.add(Flaw.at(at, "competence-malformed"));
        }
    }

    private void frame() {
        Frame frame = content.frame();
        atMost("/priorities", frame.priorities().size());
        for (int i = 0; i < frame.priorities().size(); i++) {
            Priority priority = frame.priorities().get(i);
            line("/priorities/" + i + "/title", priority.title(), "priority-title-missing");
            if (priority.competence() != null) {
                competence("/priorities/" + i + "/competence", priority.competence());
            }
        }
        atMost("/results", frame.results().size());
        for (int i = 0; i < frame.results().size(); i++) {
            PlannedResult result = frame.results().get(i);
            limit("/results/" + i + "/goal", result.goal(), LONGEST_TEXT);
            limit("/results/" + i + "/result", result.result(), LONGEST_TEXT);
            limit("/results/" + i + "/measure", result.measure(), LONGEST_TEXT);
        }
        atMost("/resources", frame.resources().size());
        for (int i = 0; i < frame.resources().size(); i++) {
            Resource resource = frame.resources().get(i);
            line("/resources/" + i + "/title", resource.title(), "resource-title-missing");
            limit("/resources/" + i + "/note", resource.note(), LONGEST_LINE);
        }
    }

    private void deficits(String at, List<DeficitId> named, Set<DeficitId> basis) {
        Set<DeficitId> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!basis.contains(named.get(i))) {
                flaws.add(Flaw.at(at + "/" + i, "deficit-not-in-basis"));
            } else if (!seen.add(named.get(i))) {
                flaws.add(Flaw.at(at + "/" + i, "deficit-named-twice"));
            }
        }
    }

    private void people() {
        if (content.tutor() != null && (!now.tutorFits() || content.tutor().equals(teacher))) {
            flaws.add(Flaw.at("/tutorId", "tutor-not-eligible"));
        }
        if (content.curator() != null && !now.curatorFits()) {
            flaws.add(Flaw.at("/curatorId", "curator-not-eligible"));
        }
    }

    private void line(String at, String text, String codeWhenBlank) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(at, codeWhenBlank));
        }
        limit(at, text, LONGEST_LINE);
    }

    private void limit(String at, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            flaws.add(Flaw.at(at, "size-max", longest));
        }
    }
}
