package org.metodika.program.school.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.school.domain.School;
import org.metodika.program.school.domain.SchoolEvent;
import org.metodika.program.school.domain.SchoolFacts;

/** School events as messages of the contract. */
public final class SchoolMessages implements AggregateMessages<School, SchoolEvent> {

    @Override
    public Message<?> event(School after, SchoolEvent event, @Nullable UUID by) {
        SchoolFacts facts = after.facts();
        String type = facts.organisationType().name();
        return switch (event) {
            case SchoolEvent.SchoolRegistered registered ->
                new Message<>(
                        SchoolCatalogue.SCHOOL_REGISTERED,
                        new org.metodika.contracts.school.SchoolRegistered(
                                after.code(), facts.name(), type, facts.timeZone()));
            case SchoolEvent.SchoolChanged changed ->
                new Message<>(
                        SchoolCatalogue.SCHOOL_CHANGED,
                        new org.metodika.contracts.school.SchoolChanged(
                                after.code(), facts.name(), type, facts.timeZone()));
        };
    }

    @Override
    public Message<?> state(School school) {
        SchoolFacts facts = school.facts();
        return new Message<>(
                SchoolCatalogue.SCHOOL_STATE,
                new SchoolState(
                        school.code(), facts.name(), facts.organisationType().name(), facts.timeZone()));
    }
}
