package org.metodika.program.mentors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.mentor.MentorAdmitted;
import org.metodika.contracts.mentor.MentorCatalogue;
import org.metodika.contracts.mentor.MentorChanged;
import org.metodika.contracts.mentor.MentorLeft;
import org.metodika.contracts.mentor.MentorReinstated;
import org.metodika.contracts.mentor.MentorState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Mentors as messages of the contract: events without numbers and reasons, the state with them. */
public final class MentorMessages implements AggregateMessages<Mentor, MentorEvent> {

    @Override
    public Message<?> event(Mentor after, MentorEvent event, @Nullable UUID by) {
        UUID id = after.id();
        MentorFacts facts = after.facts();
        MentorGround ground = facts.ground();
        return switch (event) {
            case MentorEvent.Admitted _ ->
                new Message<>(
                        MentorCatalogue.MENTOR_ADMITTED,
                        new MentorAdmitted(
                                id,
                                after.schoolId(),
                                facts.subjects(),
                                ground.kind().name(),
                                category(ground),
                                ground.on(),
                                ground.validUntil(),
                                facts.capacity(),
                                after.admittedOn(),
                                by));
            case MentorEvent.Changed _ ->
                new Message<>(
                        MentorCatalogue.MENTOR_CHANGED,
                        new MentorChanged(
                                id,
                                after.schoolId(),
                                facts.subjects(),
                                ground.kind().name(),
                                category(ground),
                                ground.on(),
                                ground.validUntil(),
                                facts.capacity(),
                                after.admittedOn(),
                                by));
            case MentorEvent.Left(var ending) ->
                new Message<>(
                        MentorCatalogue.MENTOR_LEFT,
                        new MentorLeft(id, after.schoolId(), ending.ground().name(), ending.on(), by));
            case MentorEvent.Reinstated _ ->
                new Message<>(MentorCatalogue.MENTOR_REINSTATED, new MentorReinstated(id, after.schoolId(), by));
        };
    }

    @Override
    public Message<?> state(Mentor mentor) {
        MentorFacts facts = mentor.facts();
        MentorGround ground = facts.ground();
        Mentor.Departure ending = mentor.ending();
        return new Message<>(
                MentorCatalogue.MENTOR_STATE,
                new MentorState(
                        mentor.id(),
                        mentor.schoolId(),
                        facts.subjects(),
                        ground.kind().name(),
                        noneIfEmpty(ground.number()),
                        category(ground),
                        ground.on(),
                        ground.validUntil(),
                        facts.capacity(),
                        mentor.admittedOn(),
                        ending == null ? null : ending.on(),
                        ending == null ? null : ending.ground().name(),
                        ending == null ? null : noneIfEmpty(ending.reason())));
    }

    private static @Nullable String category(MentorGround ground) {
        MentorGround.AttestedCategory category = ground.category();
        return category == null ? null : category.name();
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
