package org.metodika.diagnostics.deficit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;
import org.metodika.kit.domain.Decision;

/** The deficits of one difficulty, as the store keeps them. */
final class DifficultyWorld {

    static final LocalDate TODAY = LocalDate.of(2027, 5, 24);
    static final String CODE = "METHODICAL";
    private static final Difficulty DIFFICULTY =
            new Difficulty("school-07", new UUID(0, 101), "difficulty-characters", CODE);

    private final Map<UUID, Finding> known = new LinkedHashMap<>();
    private final Set<ProgramStep> steps = new LinkedHashSet<>();
    private final Set<UUID> annulled = new LinkedHashSet<>();
    final Map<DeficitId, Deficit> deficits = new LinkedHashMap<>();

    void learn(Finding finding) {
        known.put(finding.assessmentId(), finding);
        settle();
    }

    void learn(ProgramStep step) {
        steps.add(step);
        settle();
    }

    void withdraw(UUID assessment) {
        annulled.add(assessment);
        settle();
    }

    List<Finding> live() {
        return known.values().stream()
                .filter(finding -> !annulled.contains(finding.assessmentId()))
                .toList();
    }

    /** Two instruments take turns in threes, so that some findings can be compared and some can't. */
    private Facts facts() {
        Map<UUID, String> gauges = new LinkedHashMap<>();
        known.keySet()
                .forEach(id -> gauges.put(id, id.getLeastSignificantBits() % 3 == 0 ? "control works" : "lessons"));
        return new Facts(live(), gauges, steps);
    }

    int settle() {
        int events = 0;
        for (Standing wanted : new DifficultyHistory(CODE, facts(), deficits.values()).standings()) {
            Deficit present = deficits.get(wanted.id());
            events +=
                    take(present, present == null ? Deficit.detect(DIFFICULTY, wanted) : present.settle(wanted, TODAY));
        }
        return events;
    }

    int take(@Nullable Deficit before, Decision<DeficitEvent> decision) {
        List<DeficitEvent> events = switch (decision) {
            case Decision.Accepted<DeficitEvent>(var accepted) -> accepted;
            case Decision.Rejected<DeficitEvent> rejected -> List.of();
        };
        Deficit state = before;
        for (DeficitEvent event : events) {
            Deficit next = state == null ? Deficit.start(event) : state.evolve(event);
            legal(state, event, next);
            state = next;
            deficits.put(state.id(), state);
        }
        // The events of one decision are stored by one write.
        assertThat(open()).as("never two open ones").hasSizeLessThan(2);
        return events.size();
    }

    List<Deficit> open() {
        return deficits.values().stream()
                .filter(deficit -> deficit.status() == Status.OPEN)
                .toList();
    }

    private static void legal(@Nullable Deficit before, DeficitEvent event, Deficit after) {
        assertThat(after).isNotEqualTo(before);
        assertThat(after.evidence()).isNotEmpty().isSortedAccordingTo(Finding.IN_TIME);
        assertThat(after.evidence()).allMatch(Finding::deficit);
        assertThat(after.annulment() != null).isEqualTo(after.status() == Status.ANNULLED);
        Status from = before == null ? null : before.status();
        switch (event) {
            case DeficitEvent.Detected detected -> assertThat(from).isNull();
            // What was stated to be resolved is found again.
            case DeficitEvent.Confirmed confirmed ->
                assertThat(before).extracting(Deficit::resolution).isNull();
            case DeficitEvent.Resolved resolved ->
                assertThat(before).extracting(Deficit::resolution).isNull();
            case DeficitEvent.Reopened reopened -> assertThat(from).isIn(Status.RESOLVED, Status.ANNULLED);
            case DeficitEvent.Revised revised -> {
                // What was stated may hold again where the finding that had outweighed it is withdrawn.
                if (after.life().stated().isEmpty()) {
                    assertThat(from).isEqualTo(after.status());
                }
            }
            case DeficitEvent.Annulled annulled -> assertThat(from).isIn(Status.OPEN, Status.RESOLVED);
            case DeficitEvent.OfLife happened -> assertThat(from).isNotNull();
        }
    }
}
