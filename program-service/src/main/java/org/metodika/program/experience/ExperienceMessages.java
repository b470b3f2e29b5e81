package org.metodika.program.experience;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.experience.ExperienceAnnulled;
import org.metodika.contracts.experience.ExperienceCatalogue;
import org.metodika.contracts.experience.ExperienceChanged;
import org.metodika.contracts.experience.ExperienceConfirmed;
import org.metodika.contracts.experience.ExperienceRecorded;
import org.metodika.contracts.experience.ExperienceState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Experience items as messages of the contract: ids, days and codes in the events, the texts on the state topic. */
public final class ExperienceMessages implements AggregateMessages<ExperienceItem, ExperienceEvent> {

    @Override
    public Message<?> event(ExperienceItem after, ExperienceEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        UUID teacher = after.teacher();
        Presentation what = after.presentation();
        String kind = what.kind().name();
        String level = what.level().name();
        return switch (event) {
            case ExperienceEvent.Recorded _ ->
                new Message<>(
                        ExperienceCatalogue.EXPERIENCE_RECORDED,
                        new ExperienceRecorded(
                                id, school, teacher, kind, level, what.on(), what.course(), what.offer(), by));
            case ExperienceEvent.Changed _ ->
                new Message<>(
                        ExperienceCatalogue.EXPERIENCE_CHANGED,
                        new ExperienceChanged(
                                id, school, teacher, kind, level, what.on(), what.course(), what.offer(), by));
            case ExperienceEvent.Confirmed(var on) ->
                new Message<>(
                        ExperienceCatalogue.EXPERIENCE_CONFIRMED,
                        new ExperienceConfirmed(
                                id, school, teacher, kind, level, what.on(), what.course(), what.offer(), on, by));
            case ExperienceEvent.Annulled(var on, var _) ->
                new Message<>(
                        ExperienceCatalogue.EXPERIENCE_ANNULLED,
                        new ExperienceAnnulled(id, school, teacher, kind, level, on, by));
        };
    }

    @Override
    public Message<?> state(ExperienceItem item) {
        Presentation what = item.presentation();
        return new Message<>(
                ExperienceCatalogue.EXPERIENCE_STATE,
                new ExperienceState(
                        item.id(),
                        item.schoolId(),
                        item.teacher(),
                        what.title(),
                        what.kind().name(),
                        what.level().name(),
                        what.place(),
                        what.on(),
                        what.summary().isEmpty() ? null : what.summary(),
                        what.course(),
                        what.offer(),
                        item.status().name(),
                        item.confirmedOn(),
                        item.annulledBecause()));
    }
}
