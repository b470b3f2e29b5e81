package org.metodika.reporting.publication.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who has read everything that was published and does sums: every line and column of every table, in all combinations. Written
 * apart from what it attacks, with whole fractions.
 */
final class Attack {

    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<Map<Integer, BigInteger>> equations = new ArrayList<>();

    private Attack() {}

    /** What can be computed of a table alone: names like {@code school/column}. */
    static List<String> on(Grid table) {
        Attack attack = new Attack();
        attack.learn(table, "now");
        return attack.computed();
    }

    /**
     * What can be computed of two tables by somebody who knows which numbers of which organisation have stayed the
     * same.
     *
     * @return names like {@code now/school/column} and {@code before/school/column}
     */
    static List<String> on(Grid before, Grid now) {
        Attack attack = new Attack();
        attack.learn(before, "before");
        attack.learn(now, "now");
        attack.same(before, now);
        return attack.computed();
    }

    private void learn(Grid table, String when) {
        int lines = table.lines().size();
        int width = table.lines().getFirst().size();
        for (int line = 0; line < lines; line++) {
            Map<Integer, BigInteger> equation = new HashMap<>();
            for (int column = 0; column < width; column++) {
                put(equation, table, when, line, column, column == width - 1 ? -1 : 1);
            }
            equations.add(equation);
        }
        for (int column = 0; column < width; column++) {
            Map<Integer, BigInteger> equation = new HashMap<>();
            for (int line = 0; line < lines; line++) {
                put(equation, table, when, line, column, line == lines - 1 ? -1 : 1);
            }
            equations.add(equation);
        }
    }

    private void put(Map<Integer, BigInteger> equation, Grid table, String when, int line, int column, int factor) {
        if (table.lines().get(line).get(column).hidden()) {
            equation.merge(place(table, when, line, column), BigInteger.valueOf(factor), BigInteger::add);
        }
    }

    private int place(Grid table, String when, int line, int column) {
        return unknowns.computeIfAbsent(when + "/" + table.keys().get(line) + "/" + column, any -> unknowns.size());
    }

    private void same(Grid before, Grid now) {
        for (int line = 0; line < now.lines().size(); line++) {
            int there = before.keys().indexOf(now.keys().get(line));
            for (int column = 0; there >= 0 && column < now.lines().get(line).size(); column++) {
                Grid.Cell then = before.lines().get(there).get(column);
                Grid.Cell today = now.lines().get(line).get(column);
                boolean part = line < now.lines().size() - 1
                        && column < now.lines().get(line).size() - 1;
                if (part && then.counted() == today.counted()) {
                    Map<Integer, BigInteger> equation = new HashMap<>();
                    put(equation, before, "before", there, column, 1);
                    put(equation, now, "now", line, column, -1);
                    equations.add(equation);
                }
            }
        }
    }

    private List<String> computed() {
        int width = unknowns.size();
        List<BigInteger[]> rows = new ArrayList<>();
        for (Map<Integer, BigInteger> equation : equations) {
            BigInteger[] row = new BigInteger[width];
            for (int place = 0; place < width; place++) {
                row[place] = equation.getOrDefault(place, BigInteger.ZERO);
            }
            rows.add(row);
        }
        int done = 0;
        for (int column = 0; column < width && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            BigInteger[] row = rows.get(pivot);
            rows.set(pivot, rows.get(done));
            rows.set(done, row);
            for (int index = 0; index < rows.size(); index++) {
                if (index != done && rows.get(index)[column].signum() != 0) {
                    eliminate(rows.get(index), row, column);
                }
            }
            done++;
        }
        List<String> found = new ArrayList<>();
        for (BigInteger[] row : rows) {
            int only = -1;
            int many = 0;
            for (int place = 0; place < width; place++) {
                if (row[place].signum() != 0) {
                    only = place;
                    many++;
                }
            }
            if (many == 1) {
                int place = only;
                unknowns.forEach((unknown, at) -> {
                    if (at == place) {
                        found.add(unknown);
                    }
                });
            }
        }
        return found;
    }

    private static void eliminate(BigInteger[] from, BigInteger[] row, int column) {
        BigInteger own = from[column];
        BigInteger pivot = row[column];
        BigInteger common = BigInteger.ZERO;
        for (int place = 0; place < from.length; place++) {
            from[place] = from[place].multiply(pivot).subtract(row[place].multiply(own));
            common = common.gcd(from[place]);
        }
        if (common.compareTo(BigInteger.ONE) > 0) {
            for (int place = 0; place < from.length; place++) {
                from[place] = from[place].divide(common);
            }
        }
    }
}
