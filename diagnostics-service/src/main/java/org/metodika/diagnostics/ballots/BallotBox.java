package org.metodika.diagnostics.ballots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Урна: the papers of one group of one survey, and the hashes of the links that were used. The papers lie in random order, the
 * hashes in their own: which link, which moment and which paper belong together is nowhere.
 *
 * @param sealed whether no paper goes in any more; the used hashes are gone then
 * @param used ascending
 */
record BallotBox(boolean sealed, List<String> used, List<String> papers) {

    static final BallotBox EMPTY = new BallotBox(false, List.of(), List.of());

    BallotBox {
        used = List.copyOf(used);
        papers = List.copyOf(papers);
    }

    boolean hasUsed(LinkSecret secret) {
        return Collections.binarySearch(used, secret.usedHash()) >= 0;
    }

    /** With one more paper, at a place that chance chooses: every order of the papers is equally likely. */
    BallotBox with(LinkSecret secret, String paper, RandomGenerator random) {
        List<String> hashes = new ArrayList<>(used);
        hashes.add(-Collections.binarySearch(used, secret.usedHash()) - 1, secret.usedHash());
        List<String> all = new ArrayList<>(papers);
        all.add(random.nextInt(all.size() + 1), paper);
        return new BallotBox(false, hashes, all);
    }

    /** Closed for good, and with no word left of who took part. */
    BallotBox seal() {
        return new BallotBox(true, List.of(), papers);
    }
}
