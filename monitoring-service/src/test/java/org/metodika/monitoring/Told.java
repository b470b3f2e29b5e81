package org.metodika.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.learningsession.LearningSessionCatalogue;
import org.metodika.contracts.learningsession.LearningSessionState;
import org.metodika.contracts.learningsession.SessionParticipant;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.Topics;

/** What other services tell that watch lists are counted from. */
record Told(Topics topics) {

    OutgoingMessage deficit(String school, UUID teacher) {
        return deficit(Ids.next(), school, teacher, "OPEN", 1);
    }

    OutgoingMessage deficit(UUID id, String school, UUID teacher, String status, long sequence) {
        return topics.publish(
                DeficitCatalogue.DEFICIT_STATE,
                id,
                new DeficitState(
                        id,
                        school,
                        teacher,
                        Ids.next(),
                        "difficulty-characters",
                        1,
                        "METHODICAL",
                        "LOW",
                        "MIDDLE",
                        25,
                        status,
                        LocalDate.of(2026, 10, 1),
                        null),
                sequence);
    }

    OutgoingMessage contest(String school, UUID teacher, LocalDate day) {
        UUID id = Ids.next();
        return topics.publish(
                ParticipationCatalogue.PARTICIPATION_STATE,
                id,
                new ParticipationState(
                        id,
                        school,
                        teacher,
                        "Педагогический дебют",
                        "CONTEST",
                        "MUNICIPAL",
                        null,
                        day,
                        null,
                        null,
                        null,
                        null,
                        "TOOK_PART",
                        day,
                        null,
                        null,
                        null,
                        null,
                        null),
                1);
    }

    /** An event of the municipality that one teacher attended and another one missed. */
    OutgoingMessage session(String school, UUID attended, UUID absent, LocalDate day) {
        UUID id = Ids.next();
        return topics.publish(
                LearningSessionCatalogue.LEARNING_SESSION_STATE,
                id,
                new LearningSessionState(
                        id,
                        null,
                        null,
                        "HELD",
                        "Смысловое чтение",
                        "MUNICIPAL",
                        "MASTER_CLASS",
                        null,
                        null,
                        null,
                        day,
                        "14:30",
                        "Europe/Moscow",
                        "Методический центр",
                        3,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(
                                new SessionParticipant(attended, school, day, "ATTENDED"),
                                new SessionParticipant(absent, school, day, "ABSENT")),
                        null),
                1);
    }

    OutgoingMessage program(
            UUID id, String school, UUID teacher, @Nullable UUID curator, String status, long sequence) {
        return topics.publish(
                ProgramCatalogue.PROGRAM_STATE,
                id,
                new ProgramState(
                        id,
                        school,
                        teacher,
                        1,
                        status,
                        "INDIVIDUAL",
                        "CATEGORY_APPLICANT",
                        "ADMINISTRATION",
                        Ids.next(),
                        LocalDate.of(2026, 9, 17),
                        LocalDate.of(2026, 9, 18),
                        null,
                        curator,
                        List.of(),
                        List.of(),
                        new ExplanatoryNote("Цель", "Затруднения", "Цели", "Задачи"),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        "Затруднения сняты",
                        "Выступление",
                        null),
                sequence);
    }
}
