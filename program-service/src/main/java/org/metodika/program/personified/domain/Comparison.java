package org.metodika.program.personified.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Сличение двух редакций программы by section (B31): what was added, taken out and changed, field by field.
 *
 * @param differences in the order of the sections, and in it of the later version; empty where nothing differs
 */
public record Comparison(List<Difference> differences) {

    /** Раздел программы. */
    public enum Section {
        /** Вид программы и категория педагога. */
        KIND,
        /** Основания. */
        BASIS,
        /** Пояснительная записка. */
        NOTE,
        /** Принципы. */
        PRINCIPLES,
        /** Приоритеты. */
        PRIORITIES,
        /** Сроки. */
        PERIOD,
        /** Мероприятия. */
        ACTIVITIES,
        /** Этапы. */
        STAGES,
        /** Результаты. */
        RESULTS,
        /** Ресурсы. */
        RESOURCES,
        /** Кто ведёт программу. */
        PEOPLE
    }

    /** Что произошло. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param item what it is about: the id of an activity, stage or deficit, the place in a list, or the section itself
     * @param title what the item is called; empty for a section as a whole
     * @param field field that changed; null for an item that was added or taken out
     * @param before value in the earlier version, as text; null where there was none
     * @param after value in the later version, as text; null where there is none
     */
    public record Difference(
            Section section,
            Kind kind,
            String item,
            String title,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {}

    /** Something that can be compared: its fields by name; absent ones are left out. */
    private record Item(String title, Map<String, String> fields) {}

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** How the later content differs from the earlier one. */
    public static Comparison of(Content earlier, Content later) {
        List<Difference> differences = new ArrayList<>();
        Map<Section, Map<String, Item>> before = sections(earlier);
        sections(later)
                .forEach((section, items) ->
                        compare(section, Objects.requireNonNull(before.get(section)), items, differences));
        return new Comparison(differences);
    }

    private static void compare(
            Section section, Map<String, Item> before, Map<String, Item> after, List<Difference> differences) {
        after.forEach((key, item) -> {
            Item old = before.get(key);
            if (old == null) {
                differences.add(new Difference(section, Kind.ADDED, key, item.title(), null, null, item.title()));
            } else {
                compare(section, key, old, item, differences);
            }
        });
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                differences.add(new Difference(section, Kind.REMOVED, key, item.title(), null, item.title(), null));
            }
        });
    }

    private static void compare(Section section, String key, Item before, Item after, List<Difference> differences) {
        Set<String> fields = new LinkedHashSet<>(after.fields().keySet());
        fields.addAll(before.fields().keySet());
        for (String field : fields) {
            String old = before.fields().get(field);
            String now = after.fields().get(field);
            if (!Objects.equals(old, now)) {
                differences.add(new Difference(section, Kind.CHANGED, key, after.title(), field, old, now));
            }
        }
    }

    private static Map<Section, Map<String, Item>> sections(Content content) {
        Map<Section, Map<String, Item>> sections = new LinkedHashMap<>();
        sections.put(Section.KIND, whole(fields("type", content.type(), "category", content.category())));
        sections.put(Section.BASIS, basis(content));
        sections.put(
                Section.NOTE,
                whole(fields(
                        "generalAim", content.note().generalAim(),
                        "difficulties", content.note().difficulties(),
                        "goals", content.note().goals(),
                        "tasks", content.note().tasks())));
        sections.put(
                Section.PRINCIPLES,
                whole(fields(
                        "principles",
                        content.frame().principles().stream().map(Enum::name).toList())));
        sections.put(
                Section.PRIORITIES,
                listed(content.frame().priorities().stream()
                        .map(priority -> new Item(
                                priority.title(),
                                fields("title", priority.title(), "competence", priority.competence())))
                        .toList()));
        sections.put(
                Section.PERIOD,
                whole(fields(
                        "startsOn", content.startsOn(),
                        "endsOn", content.endsOn(),
                        "durationReason", content.durationReason())));
        sections.put(Section.ACTIVITIES, activities(content));
        sections.put(Section.STAGES, stages(content));
        sections.put(Section.RESULTS, results(content));
        sections.put(
                Section.RESOURCES,
                listed(content.frame().resources().stream()
                        .map(resource -> new Item(
                                resource.title(),
                                fields(
                                        "title", resource.title(),
                                        "kind", resource.kind(),
                                        "availability", resource.availability(),
                                        "note", resource.note())))
                        .toList()));
        sections.put(Section.PEOPLE, whole(fields("tutor", id(content.tutor()), "curator", id(content.curator()))));
        return sections;
    }

    private static Map<String, Item> basis(Content content) {
        Map<String, Item> items = new LinkedHashMap<>();
        int documents = 0;
        for (Basis record : content.basis()) {
            switch (record) {
                case Basis.Difficulty(var deficit, var code, var detectedOn) ->
                    items.put(deficit.value().toString(), new Item(code, Map.of()));
                case Basis.Finding(var source, var reference, var date) ->
                    items.put(
                            String.valueOf(++documents),
                            new Item(reference, fields("source", source, "reference", reference, "date", date)));
            }
        }
        return items;
    }

    private static Map<String, Item> activities(Content content) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Activity activity : content.activities()) {
            Activity.Particulars besides = activity.besides();
            Map<String, String> fields = fields(
                    "title", activity.title(),
                    "kind", activity.kind(),
                    "form", activity.form(),
                    "provider", activity.provider(),
                    "task", activity.task(),
                    "hours", activity.hours(),
                    "place", activity.place(),
                    "level", activity.level(),
                    "participation", activity.participation(),
                    "stage", activity.stage() == null ? null : activity.stage().value(),
                    "deficits",
                            activity.deficits().stream().map(DeficitId::value).toList());
            fields.putAll(fields(
                    "offer", besides.offer(),
                    "competences", besides.competences(),
                    "learning", besides.learning(),
                    "startsOn", besides.startsOn(),
                    "endsOn", besides.endsOn(),
                    "resultForm", besides.resultForm()));
            items.put(activity.id().value().toString(), new Item(activity.title(), fields));
        }
        return items;
    }

    private static Map<String, Item> stages(Content content) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Stage stage : content.stages()) {
            Funding funding = stage.funding();
            items.put(
                    stage.id().value().toString(),
                    new Item(
                            stage.title(),
                            fields(
                                    "place", items.size() + 1,
                                    "title", stage.title(),
                                    "result", stage.result(),
                                    "reportForm", stage.reportForm(),
                                    "deadline", stage.deadline(),
                                    "checkpointForm", stage.checkpointForm(),
                                    "fundingSource", funding == null ? null : funding.source(),
                                    "planned", funding == null ? null : funding.planned())));
        }
        return items;
    }

    private static Map<String, Item> results(Content content) {
        Map<String, Item> items = listed(content.frame().results().stream()
                .map(result -> new Item(
                        result.goal(),
                        fields("goal", result.goal(), "result", result.result(), "measure", result.measure())))
                .toList());
        items.put(
                "final",
                new Item(
                        "",
                        fields("finalResult", content.finalResult(), "finalReportForm", content.finalReportForm())));
        return items;
    }

    private static Map<String, Item> whole(Map<String, String> fields) {
        return Map.of("", new Item("", fields));
    }

    private static Map<String, Item> listed(List<Item> items) {
        Map<String, Item> byPlace = new LinkedHashMap<>();
        for (Item item : items) {
            byPlace.put(String.valueOf(byPlace.size() + 1), item);
        }
        return byPlace;
    }

    private static @Nullable Object id(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }

    /** Names and values in turn; what is null, blank or empty is left out. */
    private static Map<String, String> fields(@Nullable Object... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String text = text(namesAndValues[i + 1]);
            if (!text.isBlank()) {
                fields.put(String.valueOf(namesAndValues[i]), text);
            }
        }
        return fields;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                String.join(", ", list.stream().map(Comparison::text).toList());
            case Competence(var dictionary, var code) -> dictionary + "/" + code;
            default -> value.toString();
        };
    }
}
