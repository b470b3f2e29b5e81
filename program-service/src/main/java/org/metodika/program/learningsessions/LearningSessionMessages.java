package org.metodika.program.learningsessions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.learningsession.AttendanceRecorded;
import org.metodika.contracts.learningsession.LearningSessionCancelled;
import org.metodika.contracts.learningsession.LearningSessionCatalogue;
import org.metodika.contracts.learningsession.LearningSessionChanged;
import org.metodika.contracts.learningsession.LearningSessionHeld;
import org.metodika.contracts.learningsession.LearningSessionPlanned;
import org.metodika.contracts.learningsession.LearningSessionPostponed;
import org.metodika.contracts.learningsession.LearningSessionState;
import org.metodika.contracts.learningsession.ParticipantsRegistered;
import org.metodika.contracts.learningsession.RegistrationEndedByDismissal;
import org.metodika.contracts.learningsession.RegistrationWithdrawn;
import org.metodika.contracts.learningsession.SessionMark;
import org.metodika.contracts.learningsession.SessionParticipant;
import org.metodika.contracts.program.CompetenceCode;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Learning sessions as messages of the contract: ids, days and codes in the events, the texts on the state topic. */
public final class LearningSessionMessages implements AggregateMessages<LearningSession, LearningSessionEvent> {

    @Override
    public Message<?> event(LearningSession after, LearningSessionEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        SessionFacts facts = after.facts();
        String setting = facts.setting().name();
        String kind = facts.kind().name();
        return switch (event) {
            case LearningSessionEvent.Planned _ -> planned(after, by);
            case LearningSessionEvent.Changed _ -> changed(after, by);
            case LearningSessionEvent.Postponed(var how) ->
                new Message<>(
                        LearningSessionCatalogue.LEARNING_SESSION_POSTPONED,
                        new LearningSessionPostponed(
                                id,
                                school,
                                how.from() == null ? null : how.from().on(),
                                how.to() == null ? null : how.to().on(),
                                by));
            case LearningSessionEvent.Cancelled(var on, var _) ->
                new Message<>(
                        LearningSessionCatalogue.LEARNING_SESSION_CANCELLED,
                        new LearningSessionCancelled(id, school, setting, kind, on, by));
            case LearningSessionEvent.Held(var on) ->
                new Message<>(
                        LearningSessionCatalogue.LEARNING_SESSION_HELD,
                        new LearningSessionHeld(
                                id,
                                school,
                                setting,
                                kind,
                                on,
                                facts.hours(),
                                planYear(facts),
                                planItem(facts),
                                difficulties(facts),
                                by));
            case LearningSessionEvent.Registered(var newcomers) ->
                new Message<>(
                        LearningSessionCatalogue.PARTICIPANTS_REGISTERED,
                        new ParticipantsRegistered(
                                id,
                                school,
                                newcomers.stream().map(Participant::person).toList(),
                                after.participants().size(),
                                by));
            case LearningSessionEvent.RegistrationWithdrawn(var person) ->
                new Message<>(
                        LearningSessionCatalogue.REGISTRATION_WITHDRAWN,
                        new RegistrationWithdrawn(id, school, person, by));
            case LearningSessionEvent.EndedByDismissal(var person, var lastDay) ->
                new Message<>(
                        LearningSessionCatalogue.REGISTRATION_ENDED_BY_DISMISSAL,
                        new RegistrationEndedByDismissal(id, school, person, lastDay));
            case LearningSessionEvent.AttendanceRecorded(var marks, var _) ->
                new Message<>(
                        LearningSessionCatalogue.ATTENDANCE_RECORDED,
                        new AttendanceRecorded(
                                id,
                                school,
                                kind,
                                Objects.requireNonNull(after.heldOn()),
                                facts.hours(),
                                difficulties(facts),
                                marks.entrySet().stream()
                                        .map(mark -> new SessionMark(
                                                mark.getKey(), mark.getValue().name()))
                                        .sorted(Comparator.comparing(
                                                mark -> mark.participantId().toString()))
                                        .toList(),
                                by));
        };
    }

    private static Message<?> planned(LearningSession session, @Nullable UUID by) {
        SessionFacts facts = session.facts();
        return new Message<>(
                LearningSessionCatalogue.LEARNING_SESSION_PLANNED,
                new LearningSessionPlanned(
                        session.id(),
                        session.schoolId(),
                        facts.setting().name(),
                        facts.kind().name(),
                        name(facts.forum()),
                        name(facts.workLine()),
                        Objects.requireNonNull(session.slot()).on(),
                        facts.hours(),
                        facts.leaders(),
                        facts.association(),
                        planYear(facts),
                        planItem(facts),
                        difficulties(facts),
                        facts.places(),
                        by));
    }

    private static Message<?> changed(LearningSession session, @Nullable UUID by) {
        SessionFacts facts = session.facts();
        SessionSlot slot = session.slot();
        return new Message<>(
                LearningSessionCatalogue.LEARNING_SESSION_CHANGED,
                new LearningSessionChanged(
                        session.id(),
                        session.schoolId(),
                        facts.setting().name(),
                        facts.kind().name(),
                        name(facts.forum()),
                        name(facts.workLine()),
                        slot == null ? null : slot.on(),
                        facts.hours(),
                        facts.leaders(),
                        facts.association(),
                        planYear(facts),
                        planItem(facts),
                        difficulties(facts),
                        facts.places(),
                        by));
    }

    @Override
    public Message<?> state(LearningSession session) {
        SessionFacts facts = session.facts();
        SessionSlot slot = session.slot();
        return new Message<>(
                LearningSessionCatalogue.LEARNING_SESSION_STATE,
                new LearningSessionState(
                        session.id(),
                        session.schoolId(),
                        session.organisedBy(),
                        session.status().name(),
                        facts.title(),
                        facts.setting().name(),
                        facts.kind().name(),
                        name(facts.forum()),
                        name(facts.workLine()),
                        noneIfEmpty(facts.organiser()),
                        slot == null ? null : slot.on(),
                        slot == null || slot.at() == null ? null : slot.at().toString(),
                        session.timeZone(),
                        noneIfEmpty(facts.place()),
                        facts.hours(),
                        facts.leaders(),
                        noneIfEmpty(facts.guests()),
                        facts.association(),
                        planYear(facts),
                        planItem(facts),
                        difficulties(facts),
                        facts.places(),
                        session.participants().stream()
                                .map(one -> new SessionParticipant(
                                        one.person(), one.schoolId(), one.registeredOn(), name(one.presence())))
                                .toList(),
                        session.cancelledBecause()));
    }

    private static @Nullable Integer planYear(SessionFacts facts) {
        return facts.planItem() == null ? null : facts.planItem().year();
    }

    private static @Nullable UUID planItem(SessionFacts facts) {
        return facts.planItem() == null ? null : facts.planItem().item();
    }

    private static List<CompetenceCode> difficulties(SessionFacts facts) {
        return facts.difficulties().stream()
                .map(one -> new CompetenceCode(one.dictionary(), one.code()))
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
