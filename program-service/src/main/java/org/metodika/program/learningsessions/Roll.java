package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.learningsessions.LearningSessionEvent.AttendanceRecorded;
import org.metodika.program.learningsessions.LearningSessionEvent.Registered;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionInvalid;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionOutOfTurn;
import org.metodika.program.learningsessions.LearningSessionRejection.NoPlacesLeft;
import org.metodika.program.learningsessions.LearningSessionRejection.RegistrationClosed;
import org.metodika.program.learningsessions.LearningSessionRejection.SelfEducationMarkedByOneself;

/** Список участников мероприятия: who is registered beforehand, and who is found to have been there. */
record Roll(LearningSession session) {

    /** Registers all of them or none; who is registered already stays so. */
    Decision<LearningSessionEvent> register(Candidates candidates, LocalDate today) {
        SessionSlot slot = session.slot();
        if (!session.isAhead() || (slot != null && slot.on().isBefore(today))) {
            return Decision.rejected(new RegistrationClosed());
        }
        Set<UUID> there = session.people();
        List<Flaw> flaws = candidates.flaws("/staffIds/%d", session.schoolId(), there);
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        List<Participant> newcomers = newcomers(candidates, there, today);
        int free = session.facts().mostParticipants() - session.participants().size();
        if (newcomers.size() > free) {
            return Decision.rejected(new NoPlacesLeft(free, newcomers.size()));
        }
        return newcomers.isEmpty() ? Decision.nothingToDo() : Decision.accepted(new Registered(newcomers));
    }

    /**
     * Records who was there, or puts it right; who came without a registration is added.
     *
     * @param marks in the order of the candidates
     * @param by who records it; null for people outside the schools
     */
    Decision<LearningSessionEvent> recordAttendance(
            Candidates candidates, List<Presence> marks, @Nullable UUID by, LocalDate today) {
        if (session.heldOn() == null) {
            return Decision.rejected(new LearningSessionOutOfTurn(session.status()));
        }
        if (session.facts().setting() == SessionSetting.SELF_EDUCATION
                && by != null
                && candidates.people().contains(by)) {
            return Decision.rejected(new SelfEducationMarkedByOneself());
        }
        Set<UUID> there = session.people();
        List<Flaw> flaws = candidates.flaws("/marks/%d/staffId", session.schoolId(), there);
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        List<Participant> newcomers = newcomers(candidates, there, today);
        int free = SessionFacts.MOST_PLACES - session.participants().size();
        if (newcomers.size() > free) {
            return Decision.rejected(new NoPlacesLeft(free, newcomers.size()));
        }
        Map<UUID, Presence> news = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            UUID person = candidates.people().get(i);
            Presence mark = marks.get(i);
            if (session.participant(person)
                    .map(Participant::presence)
                    .filter(mark::equals)
                    .isEmpty()) {
                news.put(person, mark);
            }
        }
        return news.isEmpty() ? Decision.nothingToDo() : Decision.accepted(new AttendanceRecorded(news, newcomers));
    }

    private static List<Participant> newcomers(Candidates candidates, Set<UUID> there, LocalDate today) {
        return candidates.people().stream()
                .filter(person -> !there.contains(person))
                .map(person -> new Participant(
                        person,
                        Objects.requireNonNull(candidates.known().get(person)).schoolId(),
                        today,
                        null))
                .toList();
    }

    private static Decision<LearningSessionEvent> invalid(List<Flaw> flaws) {
        return Decision.rejected(new LearningSessionInvalid(flaws));
    }
}
