package org.metodika.demo.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Numbers of one organisation, as the report by organisation has them (E04).
 *
 * @param values by name, such as {@code programs.approved} or {@code deficits.METHODICAL.open}
 */
public record Figures(String school, String name, SortedMap<String, Long> values) {

    /** Programs by state, as the report names them. */
    static final List<String> PROGRAMS = List.of("draft", "submitted", "approved", "completed", "stopped", "withdrawn");

    /** Checkpoints by standing. */
    static final List<String> CHECKPOINTS = List.of("passedOnTime", "passedLate", "overdue", "notYetDue");

    /** Characters of deficits. */
    static final List<String> CHARACTERS =
            List.of("GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");

    private static final List<String> STAFF = List.of("pedagogical", "managerial", "external");

    /** One entry of the gateway's list; what changes with the hour is left out. */
    public static Figures read(JsonNode report) {
        SortedMap<String, Long> values = new TreeMap<>();
        take(values, report, "programs", PROGRAMS);
        take(values, report, "checkpoints", CHECKPOINTS);
        take(values, report, "staff", STAFF);
        for (JsonNode deficit : report.path("deficits")) {
            String name = "deficits." + deficit.path("character").asString();
            values.put(name + ".open", deficit.path("open").asLong());
            values.put(name + ".closed", deficit.path("closed").asLong());
        }
        return new Figures(
                report.path("schoolId").asString(), report.path("name").asString(), values);
    }

    /** All zero. */
    static Figures none(String school, String name) {
        Figures none = new Figures(school, name, new TreeMap<>());
        PROGRAMS.forEach(state -> none.values.put("programs." + state, 0L));
        CHECKPOINTS.forEach(standing -> none.values.put("checkpoints." + standing, 0L));
        STAFF.forEach(group -> none.values.put("staff." + group, 0L));
        CHARACTERS.forEach(character -> {
            none.values.put("deficits." + character + ".open", 0L);
            none.values.put("deficits." + character + ".closed", 0L);
        });
        return none;
    }

    /** The value of this name; 0 where there is none. */
    public long value(String name) {
        return values.getOrDefault(name, 0L);
    }

    void add(String name) {
        values.merge(name, 1L, Long::sum);
    }

    private static void take(SortedMap<String, Long> values, JsonNode report, String group, List<String> names) {
        names.forEach(name ->
                values.put(group + "." + name, report.path(group).path(name).asLong()));
    }
}
