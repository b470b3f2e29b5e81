package org.metodika.program.experiencebank;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.bestexperience.BestExperienceCatalogue;
import org.metodika.contracts.bestexperience.BestExperienceDescribed;
import org.metodika.contracts.bestexperience.BestExperienceDropped;
import org.metodika.contracts.bestexperience.BestExperienceFound;
import org.metodika.contracts.bestexperience.BestExperienceGeneralised;
import org.metodika.contracts.bestexperience.BestExperienceSpread;
import org.metodika.contracts.bestexperience.BestExperienceState;
import org.metodika.contracts.bestexperience.BestExperienceStep;
import org.metodika.contracts.bestexperience.BestExperienceStudied;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Best experience as messages of the contract: ids and days in the events, the texts on the state topic. */
public final class BestExperienceMessages implements AggregateMessages<BestExperience, BestExperienceEvent> {

    @Override
    public Message<?> event(BestExperience after, BestExperienceEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        UUID teacher = after.teacher();
        return switch (event) {
            case BestExperienceEvent.Found(var _, var _, var _, var _, var how) ->
                new Message<>(
                        BestExperienceCatalogue.BEST_EXPERIENCE_FOUND,
                        new BestExperienceFound(id, school, teacher, how.on(), by));
            case BestExperienceEvent.Studied(var how) ->
                new Message<>(
                        BestExperienceCatalogue.BEST_EXPERIENCE_STUDIED,
                        new BestExperienceStudied(id, school, teacher, how.on(), by));
            case BestExperienceEvent.Generalised(var how, var _) ->
                new Message<>(
                        BestExperienceCatalogue.BEST_EXPERIENCE_GENERALISED,
                        new BestExperienceGeneralised(id, school, teacher, how.on(), by));
            case BestExperienceEvent.Spread(var how, var presentations) ->
                new Message<>(
                        BestExperienceCatalogue.BEST_EXPERIENCE_SPREAD,
                        new BestExperienceSpread(id, school, teacher, how.on(), presentations, by));
            case BestExperienceEvent.Described _ ->
                new Message<>(
                        BestExperienceCatalogue.BEST_EXPERIENCE_DESCRIBED,
                        new BestExperienceDescribed(id, school, teacher, by));
            case BestExperienceEvent.Dropped(var on, var _) ->
                new Message<>(
                        BestExperienceCatalogue.BEST_EXPERIENCE_DROPPED,
                        new BestExperienceDropped(id, school, teacher, on, by));
        };
    }

    @Override
    public Message<?> state(BestExperience experience) {
        return new Message<>(
                BestExperienceCatalogue.BEST_EXPERIENCE_STATE,
                new BestExperienceState(
                        experience.id(),
                        experience.schoolId(),
                        experience.teacher(),
                        experience.status().name(),
                        experience.title(),
                        experience.description().isEmpty() ? null : experience.description(),
                        experience.steps().stream()
                                .map(step -> new BestExperienceStep(
                                        step.step().name(), step.on(), step.who(), step.product()))
                                .toList(),
                        experience.presentations(),
                        experience.droppedBecause()));
    }
}
