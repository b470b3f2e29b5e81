package org.metodika.reporting.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.projection.Follower.FollowerFailure;
import org.metodika.kit.projection.Incoming;

/**
 * Partitions read by two processes in any order, with redelivery, rebalancing, crashes between any two writes and messages
 * that the publisher sent twice: nothing is lost, nothing comes twice, nothing changes its place.
 */
class FeedUnderFireTest {

    private static final List<String> SCHOOLS = List.of("school-07", "school-12", "дс-3");

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1_234, 20_261_122})
    void losesNothingAndRepeatsNothing(long seed) {
        Random dice = new Random(seed);
        Lanes lanes = new Lanes(dice, 6, 37, 1_800, Arrays.asList("school-07", "school-12", "дс-3", null, "school-07"));
        assertThat(lanes.resent()).isPositive();
        try (FeedsInMemory feeds = new FeedsInMemory()) {
            FeedStore store = feeds.store();
            Feed feed = new Feed(store);
            Map<String, List<String>> readSoFar = new HashMap<>();
            Delivery delivery = new Delivery(lanes, dice);
            FeedStore failing = feeds.failing(dice);
            while (!delivery.isComplete()) {
                delivery.step(new ChangeFollower(new Feed(failing), failing));
                String school = SCHOOLS.get(dice.nextInt(SCHOOLS.size()));
                List<String> read = readSoFar.computeIfAbsent(school, none -> new ArrayList<>());
                read.addAll(ids(feed.read(school, read.size(), 1 + dice.nextInt(500))));
            }
            for (String school : SCHOOLS) {
                List<String> all = readWhole(feed, school, dice);
                assertThat(all)
                        .as("seed %d, %s", seed, school)
                        .containsExactlyInAnyOrderElementsOf(lanes.expected(school));
                assertThat(all)
                        .startsWith(readSoFar.getOrDefault(school, List.of()).toArray(String[]::new));
                assertThat(feed.end(school)).isEqualTo(all.size());
                assertInOrderOfTheirSources(all);
            }
            assertThat(lanes.expected("school-07").size())
                    .as("enough to fill archives")
                    .isGreaterThan(2 * Feed.STRETCH);
        }
    }

    @Test
    void takesWritersOfTheSameSchoolAtTheSameTime() throws Exception {
        Lanes lanes = new Lanes(new Random(5), 4, 16, 1_200, Arrays.asList("school-07"));
        try (FeedsInMemory feeds = new FeedsInMemory();
                ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            for (int lane = 0; lane < lanes.number(); lane++) {
                List<Incoming> messages = lanes.lane(lane);
                done.add(workers.submit(() -> {
                    FeedStore store = feeds.store();
                    ChangeFollower follower = new ChangeFollower(new Feed(store), store);
                    for (int from = 0; from < messages.size(); from += 10) {
                        follower.apply(messages.subList(from, Math.min(from + 10, messages.size())));
                    }
                    return null;
                }));
            }
            for (Future<?> worker : done) {
                worker.get();
            }
            Feed feed = new Feed(feeds.store());
            List<String> all = readWhole(feed, "school-07", new Random(1));
            assertThat(all).containsExactlyInAnyOrderElementsOf(lanes.expected("school-07"));
            assertInOrderOfTheirSources(all);
        }
    }

    @Test
    void keepsWhatCameBeforeAMessageThatIsNoJson() {
        try (FeedsInMemory feeds = new FeedsInMemory()) {
            FeedStore store = feeds.store();
            ChangeFollower follower = new ChangeFollower(new Feed(store), store);
            List<Incoming> batch = List.of(
                    Lanes.message(0, 0, "/a/1", 1, "{\"schoolId\":\"school-07\"}"),
                    Lanes.message(0, 1, "/a/2", 1, "{\"schoolId\":"),
                    Lanes.message(0, 2, "/a/3", 1, "{\"schoolId\":\"school-07\"}"));

            assertThat(catchFailure(follower, batch)).isTrue();
            assertThat(ids(new Feed(store).read("school-07", 0, 10))).containsExactly("/a/1#1");
            assertThat(catchFailure(follower, batch.subList(2, 3))).isFalse();
            assertThat(ids(new Feed(store).read("school-07", 0, 10))).containsExactly("/a/1#1", "/a/3#1");
        }
    }

    private static boolean catchFailure(ChangeFollower follower, List<Incoming> batch) {
        try {
            follower.apply(batch);
            return false;
        } catch (FollowerFailure expected) {
            return true;
        }
    }

    private static List<String> readWhole(Feed feed, String school, Random dice) {
        List<String> all = new ArrayList<>();
        while (true) {
            Feed.Part part = feed.read(school, all.size(), 1 + dice.nextInt(500));
            all.addAll(ids(part));
            assertThat(part.next()).isEqualTo(all.size());
            if (!part.more()) {
                return all;
            }
        }
    }

    private static List<String> ids(Feed.Part part) {
        return part.entries().stream().map(Entry::eventId).toList();
    }

    private static void assertInOrderOfTheirSources(List<String> ids) {
        Map<String, Long> last = new HashMap<>();
        for (String id : ids) {
            String source = id.substring(0, id.indexOf('#'));
            long sequence = Long.parseLong(id.substring(id.indexOf('#') + 1));
            assertThat(sequence).as(id).isEqualTo(last.getOrDefault(source, 0L) + 1);
            last.put(source, sequence);
        }
    }

    /** Kafka with two consumers: what is not committed comes again, and one that lost its partitions may still write. */
    private static final class Delivery {
        private final Lanes lanes;
        private final Random dice;
        private final int[] committed;
        private final List<List<Incoming>> zombies = new ArrayList<>();

        Delivery(Lanes lanes, Random dice) {
            this.lanes = lanes;
            this.dice = dice;
            this.committed = new int[lanes.number()];
        }

        boolean isComplete() {
            for (int lane = 0; lane < committed.length; lane++) {
                if (committed[lane] < lanes.lane(lane).size()) {
                    return false;
                }
            }
            return zombies.isEmpty();
        }

        void step(ChangeFollower follower) {
            if (!zombies.isEmpty() && dice.nextInt(3) == 0) {
                applied(follower, zombies.remove(dice.nextInt(zombies.size())));
                return;
            }
            int[] end = committed.clone();
            List<Incoming> batch = poll(end);
            if (dice.nextInt(10) == 0) {
                zombies.add(batch);
            } else if (applied(follower, batch) && dice.nextInt(6) != 0) {
                System.arraycopy(end, 0, committed, 0, end.length);
            }
        }

        /** Messages of some partitions, each partition in its order. */
        private List<Incoming> poll(int[] end) {
            List<Incoming> batch = new ArrayList<>();
            int size = 1 + dice.nextInt(60);
            for (int i = 0; i < size; i++) {
                int lane = dice.nextInt(end.length);
                if (end[lane] < lanes.lane(lane).size()) {
                    batch.add(lanes.lane(lane).get(end[lane]));
                    end[lane]++;
                }
            }
            return batch;
        }

        private static boolean applied(ChangeFollower follower, List<Incoming> batch) {
            try {
                follower.apply(batch);
                return true;
            } catch (FollowerFailure crash) {
                return false;
            }
        }
    }
}
