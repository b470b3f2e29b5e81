package org.metodika.diagnostics.deficit.messaging;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitAddressed;
import org.metodika.contracts.deficit.DeficitAddressing;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitComparison;
import org.metodika.contracts.deficit.DeficitNoLongerAddressed;
import org.metodika.contracts.deficit.DeficitOutcome;
import org.metodika.contracts.deficit.DeficitOutcomeMeasured;
import org.metodika.contracts.deficit.DeficitOutcomeStated;
import org.metodika.contracts.deficit.DeficitOutcomeWithdrawn;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.diagnostics.deficit.domain.Addressing;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.DeficitEvent;
import org.metodika.diagnostics.deficit.domain.Difficulty;
import org.metodika.diagnostics.deficit.domain.Finding;
import org.metodika.diagnostics.deficit.domain.MeasuredOutcome;
import org.metodika.diagnostics.deficit.domain.Progress;
import org.metodika.kit.store.Message;

/** What others are told of the life of a deficit; what people wrote of an outcome stays behind. */
final class LifeMessages {

    private LifeMessages() {}

    static Message<?> event(Deficit after, DeficitEvent.OfLife event, @Nullable UUID by) {
        UUID id = after.id().value();
        Difficulty about = after.difficulty();
        return switch (event) {
            case DeficitEvent.Addressed(UUID programId, var since) ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_ADDRESSED,
                        new DeficitAddressed(
                                id,
                                about.schoolId(),
                                about.teacherId(),
                                about.dictionary(),
                                about.code(),
                                programId,
                                since));
            case DeficitEvent.Released(UUID programId, var why, var until) ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_NO_LONGER_ADDRESSED,
                        new DeficitNoLongerAddressed(
                                id,
                                about.schoolId(),
                                about.teacherId(),
                                about.dictionary(),
                                about.code(),
                                programId,
                                why.name(),
                                until,
                                after.life().addressed()));
            case DeficitEvent.OutcomeMeasured(MeasuredOutcome outcome) ->
                new Message<>(DeficitCatalogue.DEFICIT_OUTCOME_MEASURED, measured(id, about, outcome));
            case DeficitEvent.OutcomeWithdrawn(UUID assessmentId) ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_OUTCOME_WITHDRAWN,
                        new DeficitOutcomeWithdrawn(
                                id,
                                about.schoolId(),
                                about.teacherId(),
                                about.dictionary(),
                                about.code(),
                                assessmentId));
            case DeficitEvent.OutcomeStated(var outcome) ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_OUTCOME_STATED,
                        new DeficitOutcomeStated(
                                id,
                                about.schoolId(),
                                about.teacherId(),
                                about.dictionary(),
                                about.code(),
                                outcome.verdict().name(),
                                outcome.on(),
                                by));
        };
    }

    private static DeficitOutcomeMeasured measured(UUID id, Difficulty about, MeasuredOutcome outcome) {
        Finding after = outcome.after();
        Finding before = outcome.before();
        return new DeficitOutcomeMeasured(
                id,
                about.schoolId(),
                about.teacherId(),
                about.dictionary(),
                about.code(),
                outcome.verdict().name(),
                after.assessmentId(),
                after.level(),
                after.requiredLevel(),
                after.score(),
                after.closedOn(),
                before == null ? null : before.assessmentId(),
                before == null ? null : before.level(),
                before == null ? null : before.score());
    }

    static Message<?> state(Deficit deficit) {
        Difficulty about = deficit.difficulty();
        Finding ground = deficit.latest();
        Finding.Paper paper = deficit.paper();
        boolean measured = ground.isMeasured();
        return new Message<>(
                DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                new DeficitStateInFull(
                        deficit.id().value(),
                        about.schoolId(),
                        about.teacherId(),
                        paper == null ? null : paper.programId(),
                        about.dictionary(),
                        ground.dictionaryVersion(),
                        about.code(),
                        measured ? ground.assessmentId() : null,
                        measured ? ground.level() : null,
                        measured ? ground.requiredLevel() : null,
                        measured ? ground.score() : null,
                        deficit.status().name(),
                        deficit.detectedOn(),
                        deficit.resolvedOn(),
                        deficit.life().programs().stream()
                                .map(LifeMessages::addressing)
                                .toList(),
                        deficit.outcome()
                                .map(outcome -> new DeficitOutcome(
                                        outcome.verdict().name(), outcome.way().name(), outcome.on()))
                                .orElse(null),
                        deficit.awaitsOutcome(),
                        deficit.life()
                                .comparison()
                                .map(LifeMessages::comparison)
                                .orElse(null)));
    }

    private static DeficitAddressing addressing(Addressing program) {
        Addressing.Ending ended = program.ended();
        return new DeficitAddressing(
                program.programId(), program.since(), program.until(), ended == null ? null : ended.name());
    }

    private static DeficitComparison comparison(MeasuredOutcome outcome) {
        Finding before = Objects.requireNonNull(outcome.before(), "A comparison without a before");
        Finding after = outcome.after();
        return new DeficitComparison(
                before.assessmentId(),
                before.closedOn(),
                before.level(),
                before.score(),
                after.assessmentId(),
                after.closedOn(),
                after.level(),
                after.score(),
                Progress.between(before, after).name());
    }
}
