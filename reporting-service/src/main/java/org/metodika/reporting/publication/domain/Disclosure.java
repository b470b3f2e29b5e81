package org.metodika.reporting.publication.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be computed from tables with margins of which some cells are hidden: everything that follows from the sums of lines, by any
 * linear combination of them. Cells of two tables that hold the same number may be known to be the same, as by whoever knows that
 * nothing has changed there; they are one unknown then.
 */
final class Disclosure {

    /** A prime: the coefficients are small, so what is solvable is the same as with fractions. */
    private static final long PRIME = 2_147_483_647L;

    private final Map<Object, Integer> unknowns = new HashMap<>();
    private final List<Map<Integer, Long>> equations = new ArrayList<>();

    /**
     * Takes in a line of a table: its parts come to its total.
     *
     * @param parts names of the unknown parts; known ones don't matter
     * @param total name of the total, null where it is known
     */
    void line(List<?> parts, @Nullable Object total) {
        Map<Integer, Long> equation = new HashMap<>();
        parts.forEach(part -> equation.merge(place(part), 1L, Long::sum));
        if (total != null) {
            equation.merge(place(total), PRIME - 1, Long::sum);
        }
        equation.replaceAll((unknown, factor) -> factor % PRIME);
        equation.values().removeIf(factor -> factor == 0);
        if (!equation.isEmpty()) {
            equations.add(equation);
        }
    }

    private int place(Object name) {
        return unknowns.computeIfAbsent(name, any -> unknowns.size());
    }

    /** Names of the unknowns that have only one possible value. */
    Set<Object> computable() {
        int width = unknowns.size();
        long[][] rows = new long[equations.size()][width];
        for (int row = 0; row < rows.length; row++) {
            for (Map.Entry<Integer, Long> entry : equations.get(row).entrySet()) {
                rows[row][entry.getKey()] = entry.getValue();
            }
        }
        reduce(rows, width);
        BitSet alone = new BitSet();
        for (long[] row : rows) {
            int only = only(row);
            if (only >= 0) {
                alone.set(only);
            }
        }
        Set<Object> computable = new HashSet<>();
        unknowns.forEach((name, place) -> {
            if (alone.get(place)) {
                computable.add(name);
            }
        });
        return computable;
    }

    /** Place of the only unknown of a row; -1 where there are none or more. */
    private static int only(long[] row) {
        int found = -1;
        for (int column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    /** Gauss and Jordan: each row begins with a 1 that stands alone in its column. */
    private static void reduce(long[][] rows, int width) {
        int done = 0;
        for (int column = 0; column < width && done < rows.length; column++) {
            int pivot = done;
            while (pivot < rows.length && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            long[] row = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = row;
            long inverse = power(row[column], PRIME - 2);
            for (int place = column; place < width; place++) {
                row[place] = row[place] * inverse % PRIME;
            }
            for (int other = 0; other < rows.length; other++) {
                if (other != done && rows[other][column] != 0) {
                    subtract(rows[other], row, rows[other][column], column);
                }
            }
            done++;
        }
    }

    private static void subtract(long[] from, long[] row, long factor, int start) {
        for (int place = start; place < row.length; place++) {
            if (row[place] != 0) {
                from[place] = Math.floorMod(from[place] - factor * row[place] % PRIME, PRIME);
            }
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long factor = base % PRIME;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result * factor % PRIME;
            }
            factor = factor * factor % PRIME;
        }
        return result;
    }
}
