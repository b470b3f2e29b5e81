package org.metodika.program.schoolprogramme.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.program.schoolprogramme.domain.Content;
import org.metodika.program.templates.Template;
import org.metodika.program.templates.TemplateContent;

/**
 * In what a newer version of a template differs from the one that a programme began from, part by part (A01). Nothing is taken over by
 * itself: what the school has stays.
 *
 * @param from version that the programme began from
 * @param to newest version
 */
public record TemplateChanges(int from, int to, List<Difference> differences) {

    public TemplateChanges {
        differences = List.copyOf(differences);
    }

    /** What became of a part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One part that differs.
     *
     * @param part where it stands, e.g. {@code aim}, {@code goal}, {@code stage}, {@code task}
     * @param code its code; null for a text without one
     * @param before wording in the version that the programme began from; null where it was not there
     * @param after wording in the newest version; null where it is not there any more
     * @param present wording in the programme; null where the school took it out
     * @param changedBySchool whether the school has another wording than the version that it began from
     */
    public record Difference(
            String part,
            @Nullable String code,
            Kind kind,
            @Nullable String before,
            @Nullable String after,
            @Nullable String present,
            boolean changedBySchool) {}

    static TemplateChanges between(Template began, Template newest, Content content) {
        Map<Key, String> before = parts(began.content());
        Map<Key, String> after = parts(newest.content());
        Map<Key, String> present = parts(content);
        Set<Key> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Key key : keys) {
            String old = before.get(key);
            String now = after.get(key);
            if (!Objects.equals(old, now)) {
                differences.add(new Difference(
                        key.part(),
                        key.code(),
                        old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED,
                        old,
                        now,
                        present.get(key),
                        !Objects.equals(old, present.get(key))));
            }
        }
        return new TemplateChanges(began.version(), newest.version(), differences);
    }

    private record Key(String part, @Nullable String code) {}

    private static Map<Key, String> parts(TemplateContent content) {
        Map<Key, String> parts = new LinkedHashMap<>();
        texts(parts, content.aim(), content.grounds(), content.purposes(), content.expectedResults());
        content.goals().forEach(goal -> parts.put(new Key("goal", goal.code()), goal(goal.text(), goal.measure())));
        content.learningKinds().forEach(kind -> parts.put(new Key("learning-kind", kind.code()), kind.title()));
        content.forms().forEach(form -> parts.put(new Key("form", form.code()), form.title()));
        content.stages().forEach(stage -> {
            parts.put(new Key("stage", stage.code()), goal(stage.title(), stage.goal()));
            stage.tasks().forEach(task -> parts.put(new Key("task", task.code()), task.title()));
        });
        return parts;
    }

    private static Map<Key, String> parts(Content content) {
        Map<Key, String> parts = new LinkedHashMap<>();
        texts(parts, content.aim(), content.grounds(), content.purposes(), content.expectedResults());
        content.goals().forEach(goal -> parts.put(new Key("goal", goal.code()), goal(goal.text(), goal.measure())));
        content.learningKinds().forEach(kind -> parts.put(new Key("learning-kind", kind.code()), kind.title()));
        content.forms().forEach(form -> parts.put(new Key("form", form.code()), form.title()));
        content.stages().forEach(stage -> {
            if (stage.code() != null) {
                parts.put(new Key("stage", stage.code()), goal(stage.title(), stage.goal()));
            }
            stage.tasks().stream()
                    .filter(task -> task.code() != null)
                    .forEach(task -> parts.put(new Key("task", task.code()), task.title()));
        });
        return parts;
    }

    private static void texts(
            Map<Key, String> parts, String aim, List<String> grounds, List<String> purposes, List<String> results) {
        parts.put(new Key("aim", null), aim);
        parts.put(new Key("grounds", null), String.join("\n", grounds));
        parts.put(new Key("purposes", null), String.join("\n", purposes));
        parts.put(new Key("expected-results", null), String.join("\n", results));
    }

    private static String goal(String text, String measure) {
        return text + "\n" + measure;
    }
}
