package org.metodika.program.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong with the content of a template. */
final class TemplateCheck {

    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_STAGES = 10;
    private static final int MOST_TASKS = 100;

    private final TemplateContent content;
    private final List<Flaw> flaws = new ArrayList<>();

    private TemplateCheck(TemplateContent content) {
        this.content = content;
    }

    /** All flaws, with pointers into the request; empty when it may be published. */
    static List<Flaw> flaws(String code, String title, TemplateContent content) {
        TemplateCheck check = new TemplateCheck(content);
        check.code("/code", code, new HashSet<>());
        check.text("/title", title, LONGEST_LINE, true);
        check.texts();
        check.dictionaries();
        check.stages();
        return List.copyOf(check.flaws);
    }

    private void texts() {
        text("/content/aim", content.aim(), LONGEST_TEXT, true);
        texts("/content/grounds", content.grounds());
        texts("/content/purposes", content.purposes());
        texts("/content/expectedResults", content.expectedResults());
    }

    private void dictionaries() {
        Set<String> goals = new HashSet<>();
        atMost("/content/goals", content.goals().size(), MOST_ITEMS);
        for (int i = 0; i < content.goals().size(); i++) {
            TemplateContent.Goal goal = content.goals().get(i);
            String at = "/content/goals/" + i;
            code(at + "/code", goal.code(), goals);
            text(at + "/text", goal.text(), LONGEST_TEXT, true);
            text(at + "/measure", goal.measure(), LONGEST_TEXT, true);
        }
        Set<String> kinds = new HashSet<>();
        atMost("/content/learningKinds", content.learningKinds().size(), MOST_ITEMS);
        for (int i = 0; i < content.learningKinds().size(); i++) {
            TemplateContent.Entry kind = content.learningKinds().get(i);
            code("/content/learningKinds/" + i + "/code", kind.code(), kinds);
            text("/content/learningKinds/" + i + "/title", kind.title(), LONGEST_LINE, true);
        }
        Set<String> forms = new HashSet<>();
        atMost("/content/forms", content.forms().size(), MOST_ITEMS);
        for (int i = 0; i < content.forms().size(); i++) {
            TemplateContent.Form form = content.forms().get(i);
            code("/content/forms/" + i + "/code", form.code(), forms);
            text("/content/forms/" + i + "/title", form.title(), LONGEST_LINE, true);
            text("/content/forms/" + i + "/program", form.program(), LONGEST_TEXT, false);
        }
    }

    private void stages() {
        if (content.stages().isEmpty()) {
            flaws.add(Flaw.at("/content/stages", "stages-missing"));
        }
        atMost("/content/stages", content.stages().size(), MOST_STAGES);
        Set<String> stages = new HashSet<>();
        Set<String> tasks = new HashSet<>();
        for (int i = 0; i < content.stages().size(); i++) {
            TemplateContent.Stage stage = content.stages().get(i);
            String at = "/content/stages/" + i;
            code(at + "/code", stage.code(), stages);
            text(at + "/title", stage.title(), LONGEST_LINE, true);
            text(at + "/goal", stage.goal(), LONGEST_TEXT, true);
            atMost(at + "/tasks", stage.tasks().size(), MOST_TASKS);
            for (int j = 0; j < stage.tasks().size(); j++) {
                task(at + "/tasks/" + j, stage, stage.tasks().get(j), tasks);
            }
        }
    }

    private void task(String at, TemplateContent.Stage stage, TemplateContent.Task task, Set<String> codes) {
        code(at + "/code", task.code(), codes);
        text(at + "/title", task.title(), LONGEST_TEXT, true);
        if (!stage.participants().contains(task.participant())) {
            flaws.add(Flaw.at(at + "/participant", "participant-not-in-stage"));
        }
        if (task.learningKind() != null
                && content.learningKinds().stream()
                        .noneMatch(kind -> kind.code().equals(task.learningKind()))) {
            flaws.add(Flaw.at(at + "/learningKind", "learning-kind-unknown"));
        }
        Set<String> goals =
                content.goals().stream().map(TemplateContent.Goal::code).collect(Collectors.toSet());
        atMost(at + "/goals", task.goals().size(), MOST_ITEMS);
        for (int i = 0; i < task.goals().size(); i++) {
            if (!goals.contains(task.goals().get(i))) {
                flaws.add(Flaw.at(at + "/goals/" + i, "goal-unknown"));
            }
        }
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
