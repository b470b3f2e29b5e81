package org.metodika.diagnostics.campaign.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.metodika.diagnostics.assessment.application.CampaignAssessments;
import org.metodika.kit.store.Cause;

/** Assessments in memory: open, half, full, closed or annulled; each call may break off. */
final class FakeAssessments implements CampaignAssessments {

    private static final Set<String> UNDER_WAY = Set.of("open", "half", "full");

    private final Map<UUID, String> states = new HashMap<>();
    private final Map<UUID, UUID> teacherOf = new HashMap<>();
    private final Set<UUID> elsewhere = new HashSet<>();
    private final Runnable crashSometimes;

    FakeAssessments(Runnable crashSometimes) {
        this.crashSometimes = crashSometimes;
    }

    /** The teacher has another open assessment with the instrument. */
    void isAssessedElsewhere(UUID teacher) {
        elsewhere.add(teacher);
    }

    /** Some answer, in part or all. */
    void someAnswer(Random random) {
        states.replaceAll((assessment, state) ->
                UNDER_WAY.contains(state) && random.nextInt(8) == 0 ? (random.nextBoolean() ? "full" : "half") : state);
    }

    String state(UUID assessment) {
        return states.getOrDefault(assessment, "none");
    }

    /** Teachers of assessments that are not at their end. */
    List<UUID> underWay() {
        return ofTeachers().map(one -> teacherOf.get(one.getKey())).toList();
    }

    private Stream<Map.Entry<UUID, String>> ofTeachers() {
        return states.entrySet().stream().filter(one -> UNDER_WAY.contains(one.getValue()));
    }

    @Override
    public Optional<Answers> answers(UUID assessment) {
        return Optional.empty();
    }

    @Override
    public Opening open(UUID assessment, UUID campaign, UUID teacher, String instrument, int version, Cause cause) {
        crashSometimes.run();
        if (states.containsKey(assessment)) {
            return new Opening.Opened();
        }
        if (elsewhere.contains(teacher) || underWay().contains(teacher)) {
            return new Opening.OpenElsewhere();
        }
        states.put(assessment, "open");
        teacherOf.put(assessment, teacher);
        crashSometimes.run();
        return new Opening.Opened();
    }

    @Override
    public Closing close(UUID assessment, Cause cause) {
        crashSometimes.run();
        return switch (state(assessment)) {
            case "full" -> {
                states.put(assessment, "closed");
                yield new Closing.Closed();
            }
            case "closed" -> new Closing.Closed();
            case "half" -> new Closing.LacksSources();
            case "open" -> {
                states.put(assessment, "annulled");
                yield new Closing.Nothing();
            }
            default -> new Closing.Nothing();
        };
    }

    @Override
    public void annul(UUID assessment, boolean closedToo, Cause cause) {
        crashSometimes.run();
        states.computeIfPresent(assessment, (same, state) -> state.equals("closed") && !closedToo ? state : "annulled");
    }
}
