package org.metodika.kit.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The setting asks for more partitions than a topic has; with more of them the order of one key would be lost. */
final class TopicWithFewerPartitions extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TopicWithFewerPartitions(String topic, int present, int wanted) {
        super(
                ("The topic %s has %d partitions and %d are asked for: more would spread the events of one object over two"
                                + " partitions, so a service adds none.")
                        .formatted(topic, present, wanted));
    }

    /** Says it in one line, and the way out. */
    static final class Analyzer extends AbstractFailureAnalyzer<TopicWithFewerPartitions> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, TopicWithFewerPartitions cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set METODIKA_TOPICS_PARTITIONS back to what the topics have; it is chosen once, before the first start.",
                    cause);
        }
    }
}
