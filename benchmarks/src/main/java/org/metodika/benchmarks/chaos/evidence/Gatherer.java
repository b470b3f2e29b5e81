package org.metodika.benchmarks.chaos.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.client.Journal;
import org.metodika.local.LocalStack;

/** Waits until a platform has come to rest and gathers all that is known about it. */
public final class Gatherer {

    /** The relay looks for what a crash left at its start; the longest pause before it tries again is half a minute. */
    private static final Duration LONGEST_UNREST = Duration.ofMinutes(5);

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    /** Reactions cause further messages: rest is what stays so for a while. */
    private static final int QUIET_LOOKS = 4;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final LocalStack stack;

    public Gatherer(LocalStack stack) {
        this.stack = stack;
    }

    /** Gathers everything about a platform on which these writes were acknowledged. */
    public Evidence gather(List<Journal.Write> acknowledged) throws InterruptedException {
        return gather(acknowledged, true);
    }

    /** The same, but for resources shown one by one and projections rebuilt: what takes the services much work. */
    public Evidence gatherAsItStands(List<Journal.Write> acknowledged) throws InterruptedException {
        return gather(acknowledged, false);
    }

    private Evidence gather(List<Journal.Write> acknowledged, boolean thoroughly) throws InterruptedException {
        try (var store = new StoreReader(stack.mongoUri());
                var topics = new TopicsReader(stack.kafkaBootstrap())) {
            awaitRest(store, topics);
            var api = new ApiReader(stack);
            List<StoredAggregate> aggregates = store.aggregates();
            List<Promise> promises = promises(acknowledged, new Subjects(stack.keycloakIssuer(), store.subjects()));
            Map<String, Map<String, Object>> rows = store.allRows();
            Map<String, List<Object>> reports = api.reports();
            Map<String, Long> shown = Map.of();
            Map<String, Map<String, Object>> rebuilt = Map.of();
            if (thoroughly) {
                shown = api.shown(promises, aggregates);
                api.rebuild();
                rebuilt = store.allRows();
            }
            List<String> letters = new ArrayList<>(store.deadLetters());
            letters.addAll(topics.deadLetters());
            return new Evidence(
                    promises,
                    aggregates,
                    topics.messages(),
                    rows,
                    rebuilt,
                    store.kept(),
                    store.histories(),
                    store.feeds(),
                    reports,
                    shown,
                    letters,
                    store.strangers());
        }
    }

    /** Waits no longer than it may take; what still waits then is found as lost. */
    private static void awaitRest(StoreReader store, TopicsReader topics) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_UNREST.toNanos();
        for (int quiet = 0; quiet < QUIET_LOOKS && System.nanoTime() < end; ) {
            quiet = store.underWay() == 0 && topics.lag() == 0 ? quiet + 1 : 0;
            Thread.sleep(LOOK_EVERY);
        }
    }

    /** What is inside another resource, such as a sheet of an assessment, is stored with it: the path names it. */
    private static @Nullable String resource(Journal.Write write) {
        Matcher inPath = ID.matcher(write.path());
        return inPath.find() ? inPath.group() : write.id();
    }

    private static List<Promise> promises(List<Journal.Write> acknowledged, Subjects subjects) {
        return acknowledged.stream()
                .map(write -> new Promise(
                        write.who(),
                        write.method() + " " + write.path(),
                        write.key(),
                        subjects.bound(write.who(), write.key()).orElse(null),
                        resource(write),
                        ApiReader.version(write.etag())))
                .toList();
    }
}
