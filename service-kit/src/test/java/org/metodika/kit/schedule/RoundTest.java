package org.metodika.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class RoundTest {

    private static final int PAGE = 500;

    private final Queue<Integer> done = new ConcurrentLinkedQueue<>();

    private static Round.Pages<Integer> numbersBelow(int end) {
        return (last, limit) -> {
            int first = last == null ? 0 : last + 1;
            return IntStream.range(first, Math.min(first + limit, end)).boxed().toList();
        };
    }

    private List<Round.Step> steps(List<Integer> page, @Nullable Integer bad, RuntimeException failure) {
        return page.stream()
                .map(number -> new Round.Step(number, () -> {
                    if (number.equals(bad)) {
                        throw failure;
                    }
                    done.add(number);
                }))
                .toList();
    }

    @Test
    void doesEverythingOnceAcrossPages() {
        int all = 2 * PAGE + 7;

        Round.over("test", numbersBelow(all), page -> steps(page, null, new IllegalStateException()));

        assertThat(done).hasSize(all).doesNotHaveDuplicates();
    }

    @Test
    void endsWhereThePagesAreFullToTheLast() {
        Round.over("test", numbersBelow(PAGE), page -> steps(page, null, new IllegalStateException()));

        assertThat(done).hasSize(PAGE);
    }

    @Test
    void aThingThatCanNotBeDoneDoesNotHideTheOthers() {
        Round.over("test", numbersBelow(PAGE + 1), page -> steps(page, 3, new IllegalStateException("unreadable")));

        assertThat(done).hasSize(PAGE).doesNotContain(3).contains(PAGE);
    }

    @Test
    void anOutageEndsTheRoundAfterItsPage() {
        DataAccessResourceFailureException away = new DataAccessResourceFailureException("no store");

        assertThatThrownBy(() -> Round.over("test", numbersBelow(PAGE + 1), page -> steps(page, 3, away)))
                .isSameAs(away);
        assertThat(done).hasSize(PAGE - 1).doesNotContain(PAGE);
    }

    @Test
    void severalStepsRunAtOnce() {
        CyclicBarrier together = new CyclicBarrier(4);

        Round.over(
                "test",
                numbersBelow(4),
                page -> page.stream()
                        .map(number -> new Round.Step(number, () -> {
                            meet(together);
                            done.add(number);
                        }))
                        .toList());

        assertThat(done).hasSize(4);
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
