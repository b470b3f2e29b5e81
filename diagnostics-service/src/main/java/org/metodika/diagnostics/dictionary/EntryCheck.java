package org.metodika.diagnostics.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionary.Entry;
import org.metodika.diagnostics.publication.PublishedFile;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.table.Headings;
import org.metodika.kit.table.RowReader;

/** Checks the entries of a dictionary as a whole: each row by itself, then the tree that they make. */
final class EntryCheck {

    /** Levels of a tree at most: a standard has five, from the generalised function to the knowledge that an action needs. */
    static final int MOST_LEVELS = 6;

    static final int LONGEST_TITLE = 1_000;

    /** Cyrillic letters are refused: А and A would be two codes that look the same. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final List<RowReader> rows = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    /** Which row of the file has this code first. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private EntryCheck() {}

    /**
     * What the check comes to.
     *
     * @param flaws everything that is wrong, in the order of the lines; empty when the entries are right
     */
    record Checked(List<Entry> entries, List<RowFlaw> flaws) {}

    static Checked check(PublishedFile file) {
        Headings headings = new Headings(file.sheet(), file.form().fields(), Set.of());
        if (!headings.flaws().isEmpty()) {
            return new Checked(List.of(), headings.flaws());
        }
        EntryCheck check = new EntryCheck();
        for (int row = 0; row < file.sheet().lines().size(); row++) {
            check.read(new RowReader(headings, file.sheet().lines().get(row), row));
        }
        check.tree();
        return new Checked(
                List.copyOf(check.entries),
                Stream.concat(file.flaws().stream(), check.rows.stream().flatMap(row -> row.flaws().stream()))
                        .sorted(Comparator.comparingInt(RowFlaw::row))
                        .toList());
    }

    private void read(RowReader row) {
        String code = row.text(DictionaryForm.CODE);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            row.refuse(DictionaryForm.CODE, "entry-code-bad", code);
        }
        Integer first = code.isEmpty() ? null : places.putIfAbsent(code, rows.size());
        if (first != null) {
            row.refuse(
                    DictionaryForm.CODE,
                    "entry-code-twice",
                    code,
                    rows.get(first).lineNumber());
        }
        String parent = row.optional(DictionaryForm.PARENT);
        String kind = row.optionalCode(DictionaryForm.KIND, DictionaryForm.KINDS);
        String title = text(row, DictionaryForm.TITLE, row.text(DictionaryForm.TITLE));
        String english = row.optional(DictionaryForm.TITLE_EN);
        rows.add(row);
        entries.add(new Entry(
                code,
                new Text(title, english == null ? null : text(row, DictionaryForm.TITLE_EN, english)),
                parent,
                kind == null ? null : EntryKind.valueOf(kind)));
    }

    private static String text(RowReader row, Field field, String text) {
        if (text.length() > LONGEST_TITLE) {
            row.refuse(field, "size-max", LONGEST_TITLE);
        }
        if (CONTROL.matcher(text).find()) {
            row.refuse(field, "text-control");
        }
        return text;
    }

    private void tree() {
        Map<Integer, Integer> levels = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String parent = entries.get(row).parent();
            if (parent != null && !places.containsKey(parent)) {
                rows.get(row).refuse(DictionaryForm.PARENT, "parent-unknown", parent);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            measure(row, levels);
        }
    }

    /** Levels of this row and of those above it that are not known yet; 0 where it never comes to a top. */
    private void measure(int row, Map<Integer, Integer> levels) {
        Set<Integer> climbed = new LinkedHashSet<>();
        Integer at = row;
        while (at != null && !levels.containsKey(at) && climbed.add(at)) {
            at = above(at);
        }
        int level = at == null ? 0 : levels.getOrDefault(at, -1);
        boolean endless = level < 0 || (at != null && level == 0);
        boolean inCycle = false;
        for (int below : List.copyOf(climbed).reversed()) {
            level = endless ? 0 : level + 1;
            levels.put(below, level);
            if (level > MOST_LEVELS) {
                rows.get(below).refuse(DictionaryForm.PARENT, "tree-too-deep", level, MOST_LEVELS);
            }
        }
        if (at != null && climbed.contains(at)) {
            for (int of : climbed) {
                inCycle |= of == at;
                if (inCycle) {
                    rows.get(of)
                            .refuse(
                                    DictionaryForm.PARENT,
                                    "parent-cycle",
                                    entries.get(of).code());
                }
            }
        }
    }

    private @Nullable Integer above(int row) {
        String parent = entries.get(row).parent();
        return parent == null ? null : places.get(parent);
    }
}
