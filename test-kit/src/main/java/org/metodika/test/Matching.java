package org.metodika.test;

import java.util.Arrays;
import java.util.List;

/**
 * Finds for each expectation a message of its own. Taking the first that fits is not enough: of two expectations the
 * wider one could take the only message that the narrower one fits.
 */
final class Matching {

    private final List<PublishedEvents.Expected> wanted;
    private final List<PublishedEvent> came;
    private final int[] takenBy;

    private Matching(List<PublishedEvents.Expected> wanted, List<PublishedEvent> came) {
        this.wanted = wanted;
        this.came = came;
        this.takenBy = new int[came.size()];
        Arrays.fill(takenBy, -1);
    }

    static boolean covers(List<PublishedEvents.Expected> wanted, List<PublishedEvent> came) {
        Matching matching = new Matching(wanted, came);
        for (int i = 0; i < wanted.size(); i++) {
            if (!matching.place(i, new boolean[came.size()])) {
                return false;
            }
        }
        return true;
    }

    /** Places one expectation, moving others to another message of theirs where that helps. */
    private boolean place(int expectation, boolean[] tried) {
        for (int i = 0; i < came.size(); i++) {
            if (tried[i] || !wanted.get(expectation).fits().test(came.get(i))) {
                continue;
            }
            tried[i] = true;
            if (takenBy[i] < 0 || place(takenBy[i], tried)) {
                takenBy[i] = expectation;
                return true;
            }
        }
        return false;
    }
}
