package org.metodika.local.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a query is answered by an index: documents whose first keys have given values, within bounds of the next key. It may give more than
 * the query asks for, never less; the whole query is matched afterwards.
 *
 * @param values values of the first keys; more than one list where the query gives several for one of them
 * @param range bounds of the key after these; null for none
 * @param ordered whether the index gives the documents in the order that is asked for
 */
record Plan(
        SortedIndex index, List<List<@Nullable Object>> values, SortedIndex.@Nullable Range range, boolean ordered) {

    private static final Comparator<Plan> BETTER = Comparator.<Plan>comparingInt(
                    plan -> plan.values().getFirst().size())
            .thenComparing(plan -> plan.range() != null)
            .thenComparing(Plan::ordered);

    /** The best plan for a query; empty where every index would read the whole collection and sort it. */
    static Optional<Plan> of(Stream<SortedIndex> indexes, Document query, @Nullable Document order, int limit) {
        return indexes.map(index -> of(index, query, order))
                .filter(plan ->
                        !plan.values().getFirst().isEmpty() || plan.range() != null || (plan.ordered() && limit > 0))
                .max(BETTER);
    }

    private static Plan of(SortedIndex index, Document query, @Nullable Document order) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        values.add(new ArrayList<>());
        List<String> keys = index.sortedBy();
        int given = 0;
        for (String key : keys) {
            List<@Nullable Object> wanted = equal(conditions(query, key), values.size() == 1);
            if (wanted == null) {
                break;
            }
            values = each(values, wanted);
            given++;
        }
        List<String> rest = keys.subList(given, keys.size());
        SortedIndex.Range range =
                rest.isEmpty() || index.hasArrays() ? null : range(conditions(query, rest.getFirst()));
        boolean ordered = values.size() == 1
                && !index.hasArrays()
                && order != null
                && isOrder(order, keys.subList(0, given), rest);
        return new Plan(index, values, range, ordered);
    }

    private static List<List<@Nullable Object>> each(
            List<List<@Nullable Object>> before, List<@Nullable Object> wanted) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (List<@Nullable Object> first : before) {
            for (Object value : wanted) {
                List<@Nullable Object> more = new ArrayList<>(first);
                more.add(value);
                all.add(more);
            }
        }
        return all;
    }

    /** Positions of the documents: in the order asked for where it is {@link #ordered}, else in that of the positions, each once. */
    Stream<Object> positions() {
        if (ordered) {
            return index.positions(values.getFirst(), range);
        }
        TreeSet<Object> positions = new TreeSet<>(BsonTypes.VALUE::compare);
        for (List<@Nullable Object> first : values) {
            index.positions(first, range).forEach(positions::add);
        }
        return positions.stream();
    }

    /** What a query, or any part of it joined by $and, asks of a key. */
    private static List<@Nullable Object> conditions(Document query, String key) {
        List<@Nullable Object> conditions = new ArrayList<>();
        if (query.containsKey(key)) {
            conditions.add(query.get(key));
        }
        if (query.get("$and") instanceof List<?> parts) {
            for (Object part : parts) {
                if (part instanceof Document document) {
                    conditions.addAll(conditions(document, key));
                }
            }
        }
        return conditions;
    }

    /** Values of which the key must have one; null where the conditions give none. */
    private static @Nullable List<@Nullable Object> equal(List<@Nullable Object> conditions, boolean several) {
        for (Object condition : conditions) {
            if (isValue(condition)) {
                return Collections.singletonList(condition);
            }
            if (condition instanceof Document operators) {
                if (operators.containsKey("$eq") && isValue(operators.get("$eq"))) {
                    return Collections.singletonList(operators.get("$eq"));
                }
                if (several
                        && operators.get("$in") instanceof Collection<?> values
                        && !values.isEmpty()
                        && values.stream().allMatch(Plan::isValue)) {
                    return new ArrayList<>(values);
                }
            }
        }
        return null;
    }

    private static boolean isValue(@Nullable Object condition) {
        return !(condition instanceof Map || condition instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(condition);
    }

    private static SortedIndex.@Nullable Range range(List<@Nullable Object> conditions) {
        Object from = null;
        Object to = null;
        for (Object condition : conditions) {
            if (condition instanceof Document operators) {
                from = firstOf(from, operators, "$gt", "$gte");
                to = firstOf(to, operators, "$lt", "$lte");
            }
        }
        if (from == null && to != null) {
            from = least(to);
        }
        return from == null && to == null ? null : new SortedIndex.Range(from, to);
    }

    /** The least value of a kind: comparisons stay within it, so that documents without a value are left out from the beginning. */
    private static Object least(Object bound) {
        return switch (bound) {
            case Instant _ -> Instant.ofEpochMilli(Long.MIN_VALUE);
            case Number _ -> Double.NEGATIVE_INFINITY;
            default -> "";
        };
    }

    private static @Nullable Object firstOf(@Nullable Object before, Document operators, String... names) {
        if (before != null) {
            return before;
        }
        for (String name : names) {
            Object bound = operators.get(name);
            if (bound instanceof String || bound instanceof Instant || bound instanceof Number) {
                return bound;
            }
        }
        return null;
    }

    /** Whether what is left of the index's keys is the order, upwards; keys of which there is one value don't matter. */
    private static boolean isOrder(Document order, List<String> constant, List<String> rest) {
        List<String> wanted = new ArrayList<>(order.keySet());
        wanted.removeAll(constant);
        boolean byId = !wanted.isEmpty() && wanted.getLast().equals("_id");
        return order.values().stream().allMatch(direction -> direction instanceof Number up && up.intValue() == 1)
                && (byId ? wanted.subList(0, wanted.size() - 1) : wanted).equals(rest);
    }
}
