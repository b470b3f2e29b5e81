package org.metodika.diagnostics.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.metodika.diagnostics.mapping.Mapping.Pair;
import org.metodika.diagnostics.publication.PublishedFile;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.table.Headings;
import org.metodika.kit.table.RowReader;

/** Checks the pairs of a mapping against the two dictionaries. */
final class PairCheck {

    private PairCheck() {}

    /**
     * What the check comes to.
     *
     * @param flaws everything that is wrong, in the order of the lines; empty when the pairs are right
     */
    record Checked(List<Pair> pairs, List<RowFlaw> flaws) {}

    static Checked check(PublishedFile file, Dictionary from, Dictionary to) {
        Headings headings = new Headings(file.sheet(), file.form().fields(), Set.of());
        if (!headings.flaws().isEmpty()) {
            return new Checked(List.of(), headings.flaws());
        }
        Set<String> fromCodes = new HashSet<>(from.codes());
        Set<String> toCodes = new HashSet<>(to.codes());
        Map<List<String>, Integer> lines = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        List<RowFlaw> flaws = new ArrayList<>(file.flaws());
        for (int i = 0; i < file.sheet().lines().size(); i++) {
            RowReader row = new RowReader(headings, file.sheet().lines().get(i), i);
            String one = entry(row, MappingForm.FROM, from, fromCodes);
            String other = entry(row, MappingForm.TO, to, toCodes);
            String relation = row.code(MappingForm.RELATION, MappingForm.RELATIONS);
            Integer first = lines.putIfAbsent(List.of(one, other), row.lineNumber());
            if (first != null && !one.isEmpty() && !other.isEmpty()) {
                row.refuse(MappingForm.TO, "pair-twice", one, other, first);
            }
            flaws.addAll(row.flaws());
            if (relation != null) {
                pairs.add(new Pair(one, other, Relation.valueOf(relation)));
            }
        }
        flaws.sort(Comparator.comparingInt(RowFlaw::row));
        return new Checked(List.copyOf(pairs), List.copyOf(flaws));
    }

    private static String entry(RowReader row, Field field, Dictionary dictionary, Set<String> codes) {
        String code = row.text(field);
        if (!code.isEmpty() && !codes.contains(code)) {
            row.refuse(field, "entry-not-in-dictionary", code, dictionary.code(), dictionary.version());
        }
        return code;
    }
}
