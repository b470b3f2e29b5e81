package org.metodika.diagnostics.campaignprogress;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Ход кампании в числах. Whoever takes part has completed, has begun, or is missing; {@code waiting} are not invited yet.
 *
 * @param invited whoever takes part and was invited
 * @param begun some of the expected sheets are there
 * @param completed all of them, or a result
 * @param missing none of them
 * @param results assessments that were closed with a result
 * @param waiting put on the roll, the assessment is being opened
 */
record Counts(int invited, int begun, int completed, int missing, int results, int waiting, int leftOut) {

    static Counts of(Collection<Standing> people) {
        int begun = count(people, one -> one.stage() == Stage.BEGUN);
        int completed = count(people, one -> one.stage() == Stage.COMPLETED);
        int missing = count(people, one -> one.stage() == Stage.MISSING);
        return new Counts(
                begun + completed + missing,
                begun,
                completed,
                missing,
                count(people, Counts::hasResult),
                count(people, one -> one.stage() == Stage.WAITING),
                count(people, one -> one.stage() == Stage.LEFT_OUT));
    }

    private static boolean hasResult(Standing one) {
        SchoolProgress.Answered answered = one.answered();
        return answered != null && answered.isClosed();
    }

    private static int count(Collection<Standing> people, Predicate<Standing> which) {
        return Math.toIntExact(people.stream().filter(which).count());
    }
}
