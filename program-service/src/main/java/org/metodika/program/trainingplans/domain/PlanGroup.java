package org.metodika.program.trainingplans.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Группа плана: people who are trained together.
 *
 * @param topic up to {@value Arrangement#LONGEST_TOPIC} characters
 * @param training null until it is chosen, which it must be before the plan is approved
 * @param requests whose teachers are in it
 * @param result null until it was carried out
 */
public record PlanGroup(
        UUID id,
        String topic,
        @Nullable Training training,
        List<UUID> requests,
        @Nullable GroupResult result) {

    public PlanGroup {
        requests = List.copyOf(requests);
    }

    /** Length of its texts. */
    int characters() {
        return topic.length()
                + (training == null
                        ? 0
                        : training.provider().length() + training.title().length())
                + (result == null ? 0 : result.missedBecause().length());
    }

    PlanGroup with(@Nullable GroupResult done) {
        return new PlanGroup(id, topic, training, requests, done);
    }
}
