package org.metodika.diagnostics.deficit.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitAnnulled;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitConfirmed;
import org.metodika.contracts.deficit.DeficitDetected;
import org.metodika.contracts.deficit.DeficitReopened;
import org.metodika.contracts.deficit.DeficitResolved;
import org.metodika.contracts.deficit.DeficitRevised;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.DeficitEvent;
import org.metodika.diagnostics.deficit.domain.Difficulty;
import org.metodika.diagnostics.deficit.domain.Finding;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Turns what happens to deficits into messages; reasons stay behind. */
public final class DeficitMessages implements AggregateMessages<Deficit, DeficitEvent> {

    @Override
    public Message<?> event(Deficit after, DeficitEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        Difficulty about = after.difficulty();
        return switch (event) {
            case DeficitEvent.Detected(var detectedId, var difficulty, Finding finding)
            when finding.paper() != null -> PaperMessages.transferred(after, finding, finding.paper());
            case DeficitEvent.Confirmed(Finding finding)
            when finding.paper() != null -> PaperMessages.transferred(after, finding, finding.paper());
            case DeficitEvent.Detected(var detectedId, var difficulty, Finding finding) ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_DETECTED,
                        new DeficitDetected(
                                id,
                                about.schoolId(),
                                about.teacherId(),
                                finding.assessmentId(),
                                about.dictionary(),
                                finding.dictionaryVersion(),
                                about.code(),
                                finding.level(),
                                finding.requiredLevel(),
                                finding.score(),
                                finding.closedOn()));
            case DeficitEvent.Confirmed(Finding finding) ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_CONFIRMED,
                        new DeficitConfirmed(
                                id,
                                about.schoolId(),
                                about.teacherId(),
                                finding.assessmentId(),
                                about.dictionary(),
                                finding.dictionaryVersion(),
                                about.code(),
                                finding.level(),
                                finding.requiredLevel(),
                                finding.score(),
                                finding.closedOn()));
            case DeficitEvent.Resolved(Finding finding) ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_RESOLVED,
                        new DeficitResolved(
                                id,
                                about.schoolId(),
                                about.teacherId(),
                                finding.assessmentId(),
                                about.dictionary(),
                                finding.dictionaryVersion(),
                                about.code(),
                                finding.level(),
                                finding.requiredLevel(),
                                finding.score(),
                                finding.closedOn()));
            case DeficitEvent.Reopened reopened -> reopened(after);
            case DeficitEvent.Revised revised -> revised(after);
            case DeficitEvent.OfLife happened -> LifeMessages.event(after, happened, by);
            case DeficitEvent.Annulled annulled ->
                new Message<>(
                        DeficitCatalogue.DEFICIT_ANNULLED,
                        new DeficitAnnulled(id, about.schoolId(), about.teacherId(), about.code(), by));
        };
    }

    private static Message<?> reopened(Deficit after) {
        Difficulty about = after.difficulty();
        Finding ground = after.latest();
        if (ground.paper() != null) {
            return PaperMessages.leftToPaper(after, ground, ground.paper());
        }
        return new Message<>(
                DeficitCatalogue.DEFICIT_REOPENED,
                new DeficitReopened(
                        after.id().value(),
                        about.schoolId(),
                        about.teacherId(),
                        ground.assessmentId(),
                        about.dictionary(),
                        ground.dictionaryVersion(),
                        about.code(),
                        ground.level(),
                        ground.requiredLevel(),
                        ground.score(),
                        ground.closedOn()));
    }

    private static Message<?> revised(Deficit after) {
        Difficulty about = after.difficulty();
        Finding ground = after.latest();
        if (ground.paper() != null) {
            return PaperMessages.leftToPaper(after, ground, ground.paper());
        }
        return new Message<>(
                DeficitCatalogue.DEFICIT_REVISED,
                new DeficitRevised(
                        after.id().value(),
                        about.schoolId(),
                        about.teacherId(),
                        ground.assessmentId(),
                        about.dictionary(),
                        ground.dictionaryVersion(),
                        about.code(),
                        ground.level(),
                        ground.requiredLevel(),
                        ground.score(),
                        after.status().name(),
                        after.detectedOn(),
                        after.resolvedOn()));
    }

    @Override
    public Message<?> state(Deficit deficit) {
        return LifeMessages.state(deficit);
    }
}
