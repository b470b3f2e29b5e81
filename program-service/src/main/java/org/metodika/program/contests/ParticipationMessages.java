package org.metodika.program.contests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.participation.ParticipationChanged;
import org.metodika.contracts.participation.ParticipationEndedByDismissal;
import org.metodika.contracts.participation.ParticipationPlanned;
import org.metodika.contracts.participation.ParticipationResultRecorded;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.participation.ParticipationTookPlace;
import org.metodika.contracts.participation.ParticipationWithdrawn;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Participation as messages of the contract: ids, days and codes in the events, the texts on the state topic. */
public final class ParticipationMessages implements AggregateMessages<Participation, ParticipationEvent> {

    @Override
    public Message<?> event(Participation after, ParticipationEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        UUID teacher = after.teacher();
        Entry entry = after.entry();
        String kind = entry.kind().name();
        String level = entry.level().name();
        return switch (event) {
            case ParticipationEvent.Planned _ ->
                new Message<>(
                        ParticipationCatalogue.PARTICIPATION_PLANNED,
                        new ParticipationPlanned(
                                id,
                                school,
                                teacher,
                                kind,
                                level,
                                entry.startsOn(),
                                entry.endsOn(),
                                entry.helper(),
                                entry.support(),
                                by));
            case ParticipationEvent.Changed _ ->
                new Message<>(
                        ParticipationCatalogue.PARTICIPATION_CHANGED,
                        new ParticipationChanged(
                                id,
                                school,
                                teacher,
                                kind,
                                level,
                                entry.startsOn(),
                                entry.endsOn(),
                                entry.helper(),
                                entry.support(),
                                by));
            case ParticipationEvent.TookPlace(var on) ->
                new Message<>(
                        ParticipationCatalogue.PARTICIPATION_TOOK_PLACE,
                        new ParticipationTookPlace(
                                id, school, teacher, kind, level, on, entry.helper(), entry.support(), by));
            case ParticipationEvent.ResultRecorded(var outcome) ->
                new Message<>(
                        ParticipationCatalogue.PARTICIPATION_RESULT_RECORDED,
                        new ParticipationResultRecorded(
                                id,
                                school,
                                teacher,
                                kind,
                                level,
                                outcome.result().name(),
                                outcome.on(),
                                entry.helper(),
                                entry.support(),
                                by));
            case ParticipationEvent.Withdrawn(var how) ->
                new Message<>(
                        ParticipationCatalogue.PARTICIPATION_WITHDRAWN,
                        new ParticipationWithdrawn(id, school, teacher, kind, level, how.on(), by));
            case ParticipationEvent.EndedByDismissal(var on) ->
                new Message<>(
                        ParticipationCatalogue.PARTICIPATION_ENDED_BY_DISMISSAL,
                        new ParticipationEndedByDismissal(
                                id, school, teacher, kind, level, on, entry.helper(), entry.support()));
        };
    }

    @Override
    public Message<?> state(Participation participation) {
        Entry entry = participation.entry();
        Participation.Outcome result = participation.result();
        Participation.Withdrawal withdrawal = participation.withdrawal();
        return new Message<>(
                ParticipationCatalogue.PARTICIPATION_STATE,
                new ParticipationState(
                        participation.id(),
                        participation.schoolId(),
                        participation.teacher(),
                        entry.event(),
                        entry.kind().name(),
                        entry.level().name(),
                        noneIfEmpty(entry.stage()),
                        entry.startsOn(),
                        entry.endsOn(),
                        noneIfEmpty(entry.help()),
                        entry.helper(),
                        entry.support(),
                        participation.status().name(),
                        participation.tookPartOn(),
                        result == null ? null : result.result().name(),
                        result == null ? null : result.on(),
                        result == null ? null : noneIfEmpty(result.evidence()),
                        withdrawal == null ? null : withdrawal.on(),
                        withdrawal == null ? null : withdrawal.reason()));
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
