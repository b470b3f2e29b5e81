package org.metodika.program.schoolprogramme.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong in itself, in a draft as well: contradictions, unknown codes and people, too much of something. */
final class ContentCheck {

    static final int LONGEST_LINE = 500;
    static final int LONGEST_TEXT = 4_000;
    static final int MOST_TASKS = 100;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final int MOST_ITEMS = 50;
    private static final int MOST_STAGES = 10;
    private static final int MOST_RESPONSIBLE = 20;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Content content;
    private final ProgrammeSurroundings now;
    private final List<Flaw> flaws = new ArrayList<>();

    private ContentCheck(Content content, ProgrammeSurroundings now) {
        this.content = content;
        this.now = now;
    }

    /** All flaws, with pointers into the content; empty when it may be kept. */
    static List<Flaw> flaws(Content content, ProgrammeSurroundings now) {
        ContentCheck check = new ContentCheck(content, now);
        check.heading();
        check.dictionaries();
        check.stages();
        return List.copyOf(check.flaws);
    }

    /** Flaws of one task that is added to a stage. */
    static List<Flaw> flaws(Content content, Stage stage, Task task, ProgrammeSurroundings now) {
        ContentCheck check = new ContentCheck(content, now);
        check.task("", stage, task);
        return List.copyOf(check.flaws);
    }

    /** What an approval still lacks. */
    static List<Flaw> missing(Content content) {
        List<Flaw> missing = new ArrayList<>();
        if (content.aim().isBlank()) {
            missing.add(Flaw.at("/aim", "aim-missing"));
        }
        if (content.goals().isEmpty()) {
            missing.add(Flaw.at("/goals", "goals-missing"));
        }
        for (int i = 0; i < content.goals().size(); i++) {
            if (content.goals().get(i).measure().isBlank()) {
                missing.add(Flaw.at("/goals/" + i + "/measure", "measure-missing"));
            }
        }
        if (content.forms().isEmpty()) {
            missing.add(Flaw.at("/forms", "forms-missing"));
        }
        for (int i = 0; i < content.stages().size(); i++) {
            if (content.stages().get(i).goal().isBlank()) {
                missing.add(Flaw.at("/stages/" + i + "/goal", "stage-goal-missing"));
            }
        }
        return missing;
    }

    private void heading() {
        text("/title", content.title(), LONGEST_LINE, true);
        if (content.fromYear() < FIRST_YEAR || content.fromYear() > LAST_YEAR) {
            flaws.add(Flaw.at("/fromYear", "range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        if (content.toYear() < content.fromYear() || content.toYear() > LAST_YEAR) {
            flaws.add(Flaw.at("/toYear", "range", String.valueOf(content.fromYear()), String.valueOf(LAST_YEAR)));
        }
        text("/aim", content.aim(), LONGEST_TEXT, false);
        texts("/grounds", content.grounds());
        texts("/purposes", content.purposes());
        texts("/expectedResults", content.expectedResults());
    }

    private void dictionaries() {
        Set<String> goals = new HashSet<>();
        atMost("/goals", content.goals().size(), MOST_ITEMS);
        for (int i = 0; i < content.goals().size(); i++) {
            Goal goal = content.goals().get(i);
            code("/goals/" + i + "/code", goal.code(), goals);
            text("/goals/" + i + "/text", goal.text(), LONGEST_TEXT, true);
            text("/goals/" + i + "/measure", goal.measure(), LONGEST_TEXT, false);
        }
        Set<String> kinds = new HashSet<>();
        atMost("/learningKinds", content.learningKinds().size(), MOST_ITEMS);
        for (int i = 0; i < content.learningKinds().size(); i++) {
            LearningKind kind = content.learningKinds().get(i);
            code("/learningKinds/" + i + "/code", kind.code(), kinds);
            text("/learningKinds/" + i + "/title", kind.title(), LONGEST_LINE, true);
        }
        Set<String> forms = new HashSet<>();
        atMost("/forms", content.forms().size(), MOST_ITEMS);
        for (int i = 0; i < content.forms().size(); i++) {
            DevelopmentForm form = content.forms().get(i);
            code("/forms/" + i + "/code", form.code(), forms);
            text("/forms/" + i + "/title", form.title(), LONGEST_LINE, true);
            text("/forms/" + i + "/program", form.program(), LONGEST_TEXT, false);
        }
    }

    private void stages() {
        if (content.stages().isEmpty()) {
            flaws.add(Flaw.at("/stages", "stages-missing"));
        }
        atMost("/stages", content.stages().size(), MOST_STAGES);
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < content.stages().size(); i++) {
            Stage stage = content.stages().get(i);
            String at = "/stages/" + i;
            if (!ids.add(stage.id().value())) {
                flaws.add(Flaw.at(at + "/stageId", "id-used-twice"));
            }
            text(at + "/title", stage.title(), LONGEST_LINE, true);
            text(at + "/goal", stage.goal(), LONGEST_TEXT, false);
            atMost(at + "/tasks", stage.tasks().size(), MOST_TASKS);
            for (int j = 0; j < stage.tasks().size(); j++) {
                if (!ids.add(stage.tasks().get(j).id().value())) {
                    flaws.add(Flaw.at(at + "/tasks/" + j + "/taskId", "id-used-twice"));
                }
                task(at + "/tasks/" + j, stage, stage.tasks().get(j));
            }
        }
    }

    private void task(String at, Stage stage, Task task) {
        text(at + "/title", task.title(), LONGEST_TEXT, true);
        if (!stage.participants().contains(task.participant())) {
            flaws.add(Flaw.at(at + "/participant", "participant-not-in-stage"));
        }
        if (task.learningKind() != null
                && content.learningKinds().stream()
                        .noneMatch(kind -> kind.code().equals(task.learningKind()))) {
            flaws.add(Flaw.at(at + "/learningKind", "learning-kind-unknown"));
        }
        Set<String> goals = content.goals().stream().map(Goal::code).collect(Collectors.toSet());
        atMost(at + "/goals", task.goals().size(), MOST_ITEMS);
        for (int i = 0; i < task.goals().size(); i++) {
            if (!goals.contains(task.goals().get(i))) {
                flaws.add(Flaw.at(at + "/goals/" + i, "goal-unknown"));
            }
        }
        flaws.addAll(people(at, task.responsibles(), now));
    }

    /** Flaws of those who are to answer for a task. */
    static List<Flaw> people(String at, List<UUID> responsibles, ProgrammeSurroundings now) {
        if (responsibles.size() > MOST_RESPONSIBLE) {
            return List.of(Flaw.at(at + "/responsibles", "too-many", MOST_RESPONSIBLE));
        }
        List<Flaw> unknown = new ArrayList<>();
        for (int i = 0; i < responsibles.size(); i++) {
            if (!now.staff().contains(responsibles.get(i))) {
                unknown.add(Flaw.at(at + "/responsibles/" + i, "person-unknown-here"));
            }
        }
        return unknown;
    }

    private void texts(String at, List<String> texts) {
        atMost(at, texts.size(), MOST_ITEMS);
        for (int i = 0; i < texts.size(); i++) {
            text(at + "/" + i, texts.get(i), LONGEST_TEXT, true);
        }
    }

    private void code(String at, String code, Set<String> taken) {
        if (!CODE.matcher(code).matches()) {
            flaws.add(Flaw.at(at, "bad-code"));
        } else if (!taken.add(code)) {
            flaws.add(Flaw.at(at, "code-used-twice"));
        }
    }

    private void text(String at, String text, int longest, boolean needed) {
        if (needed && text.isBlank()) {
            flaws.add(Flaw.at(at, "not-blank"));
        } else if (text.length() > longest) {
            flaws.add(Flaw.at(at, "text-too-long", longest));
        }
    }

    private void atMost(String at, int count, int most) {
        if (count > most) {
            flaws.add(Flaw.at(at, "too-many", most));
        }
    }
}
