package org.metodika.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The value that as many others exceed as stay below: one disturbed measurement doesn't move it far. */
final class Middle {

    private Middle() {}

    /** The middle of these, of an even number the mean of both in the middle; 0 of none. */
    static double of(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
    }
}
