package org.metodika.program.staff.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberChanged;
import org.metodika.contracts.staff.StaffMemberDismissalAnnulled;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.contracts.staff.StaffMemberJoined;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.staff.domain.SchoolRole;
import org.metodika.program.staff.domain.StaffEvent;
import org.metodika.program.staff.domain.StaffFacts;
import org.metodika.program.staff.domain.StaffId;
import org.metodika.program.staff.domain.StaffMember;

/** Staff events as messages of the contract: events without names, the state with them. */
public final class StaffMessages implements AggregateMessages<StaffMember, StaffEvent> {

    @Override
    public Message<?> event(StaffMember after, StaffEvent event, @Nullable UUID by) {
        return switch (event) {
            case StaffEvent.StaffMemberJoined came -> joined(after);
            case StaffEvent.StaffMemberRejoined cameBack -> joined(after);
            case StaffEvent.StaffMemberChanged changed -> changed(after);
            case StaffEvent.StaffMemberDismissed(var lastDay) ->
                new Message<>(
                        StaffCatalogue.STAFF_MEMBER_DISMISSED,
                        new StaffMemberDismissed(after.id().value(), after.schoolId(), lastDay));
            case StaffEvent.StaffDismissalAnnulled annulled ->
                new Message<>(
                        StaffCatalogue.STAFF_MEMBER_DISMISSAL_ANNULLED,
                        new StaffMemberDismissalAnnulled(after.id().value(), after.schoolId(), annulled.dismissedOn()));
        };
    }

    @Override
    public Message<?> state(StaffMember person) {
        StaffFacts facts = person.facts();
        return new Message<>(
                StaffCatalogue.STAFF_MEMBER_STATE,
                new StaffMemberState(
                        person.id().value(),
                        person.schoolId(),
                        person.staffNumber(),
                        facts.lastName(),
                        facts.firstName(),
                        facts.patronymic(),
                        facts.email(),
                        facts.position(),
                        facts.staffGroup().name(),
                        facts.subjects(),
                        facts.employmentKind().name(),
                        facts.hiredOn(),
                        facts.totalExperienceYears(),
                        facts.category().name(),
                        roles(facts),
                        value(facts.tutorId()),
                        value(facts.associationHeadId()),
                        person.dismissedOn()));
    }

    private static Message<?> joined(StaffMember person) {
        StaffFacts facts = person.facts();
        return new Message<>(
                StaffCatalogue.STAFF_MEMBER_JOINED,
                new StaffMemberJoined(
                        person.id().value(),
                        person.schoolId(),
                        facts.staffGroup().name(),
                        facts.subjects(),
                        facts.employmentKind().name(),
                        facts.hiredOn(),
                        facts.totalExperienceYears(),
                        facts.category().name(),
                        roles(facts),
                        value(facts.tutorId()),
                        value(facts.associationHeadId())));
    }

    private static Message<?> changed(StaffMember person) {
        StaffFacts facts = person.facts();
        return new Message<>(
                StaffCatalogue.STAFF_MEMBER_CHANGED,
                new StaffMemberChanged(
                        person.id().value(),
                        person.schoolId(),
                        facts.staffGroup().name(),
                        facts.subjects(),
                        facts.employmentKind().name(),
                        facts.hiredOn(),
                        facts.totalExperienceYears(),
                        facts.category().name(),
                        roles(facts),
                        value(facts.tutorId()),
                        value(facts.associationHeadId())));
    }

    private static List<String> roles(StaffFacts facts) {
        return facts.roles().stream().map(SchoolRole::wireName).toList();
    }

    private static @Nullable UUID value(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }
}
