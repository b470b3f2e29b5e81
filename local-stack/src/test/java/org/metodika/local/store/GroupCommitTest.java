package org.metodika.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    @Test
    void answersAfterTheCommit() {
        List<String> order = new ArrayList<>();
        var commits = new GroupCommit(() -> order.add("commit"), failure -> {});

        String answer = commits.write(() -> {
            order.add("change");
            return "answer";
        });

        assertThat(answer).isEqualTo("answer");
        assertThat(order).containsExactly("change", "commit");
    }

    @Test
    void writersThatWaitShareACommit() throws Exception {
        int writers = 10;
        var count = new AtomicInteger();
        var firstCommitRuns = new CountDownLatch(1);
        var othersChanged = new CountDownLatch(writers - 1);
        var commits = new GroupCommit(
                () -> {
                    if (count.incrementAndGet() == 1) {
                        firstCommitRuns.countDown();
                    }
                },
                failure -> {});
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> answers = new ArrayList<>();
            // All of them are changing at the same time, so no commit can begin before the last one has changed.
            for (int i = 1; i < writers; i++) {
                answers.add(threads.submit(() -> commits.write(() -> {
                    othersChanged.countDown();
                    await(othersChanged);
                    return null;
                })));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        }
        await(firstCommitRuns);
        assertThat(count.get()).isLessThan(writers - 1);
    }

    @Test
    void commitsWhatARefusedChangeMayHaveWritten() {
        var count = new AtomicInteger();
        var commits = new GroupCommit(count::incrementAndGet, failure -> {});

        assertThatThrownBy(() -> commits.write(() -> {
                    throw new IllegalArgumentException("duplicate key");
                }))
                .hasMessage("duplicate key");

        assertThat(count).hasValue(1);
    }

    @Test
    void failsEveryWriteAndTellsOnceWhenTheFileCannotBeWritten() {
        var told = new AtomicInteger();
        var cause = new AtomicReference<Throwable>();
        var commits = new GroupCommit(
                () -> {
                    throw new IllegalStateException("No space left on device");
                },
                failure -> {
                    told.incrementAndGet();
                    cause.set(failure);
                });

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> commits.write(() -> "never seen")).hasMessage("No space left on device");
        }

        assertThat(told).hasValue(1);
        assertThat(cause.get()).hasMessage("No space left on device");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
