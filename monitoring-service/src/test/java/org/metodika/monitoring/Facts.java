package org.metodika.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.experience.ExperienceCatalogue;
import org.metodika.contracts.experience.ExperienceState;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.contracts.recognition.RecognitionCatalogue;
import org.metodika.contracts.recognition.RecognitionState;
import org.metodika.contracts.selflearning.SelfLearningCatalogue;
import org.metodika.contracts.selflearning.SelfLearningSchoolState;
import org.metodika.contracts.selflearning.SelfLearningStep;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Topics;

/** Facts of a teacher's life, as the services tell them. */
final class Facts {

    private final Topics topics;

    Facts(Topics topics) {
        this.topics = topics;
    }

    UUID checkpoint(
            String school, UUID teacher, String passedOn, int assessor, int self, String status, long sequence) {
        UUID id = Ids.next();
        checkpoint(school, teacher, id, passedOn, assessor, self, status, sequence);
        return id;
    }

    void checkpoint(
            String school,
            UUID teacher,
            UUID id,
            @Nullable String passedOn,
            @Nullable Integer assessor,
            int self,
            String status,
            long sequence) {
        topics.publish(
                CheckpointCatalogue.CHECKPOINT_STATE,
                id,
                new CheckpointState(
                        id,
                        Ids.next(),
                        school,
                        teacher,
                        Ids.next(),
                        1,
                        "OPEN_LESSON",
                        LocalDate.of(2026, 6, 1),
                        null,
                        status,
                        null,
                        passedOn == null ? null : LocalDate.parse(passedOn),
                        assessor,
                        self),
                sequence);
    }

    void deficit(String school, UUID teacher, String status, @Nullable String resolvedOn) {
        UUID id = Ids.next();
        topics.publish(
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
                        LocalDate.of(2025, 9, 20),
                        resolvedOn == null ? null : LocalDate.parse(resolvedOn)),
                1);
    }

    void experience(String school, UUID teacher, String status) {
        UUID id = Ids.next();
        topics.publish(
                ExperienceCatalogue.EXPERIENCE_STATE,
                id,
                new ExperienceState(
                        id,
                        school,
                        teacher,
                        "Исследование параметра",
                        "MASTER_CLASS",
                        "MUNICIPAL",
                        "Методическая неделя",
                        LocalDate.of(2026, 9, 21),
                        null,
                        null,
                        null,
                        status,
                        status.equals("CONFIRMED") ? LocalDate.of(2026, 9, 22) : null,
                        null),
                1);
    }

    void contest(String school, UUID teacher) {
        UUID id = Ids.next();
        topics.publish(
                ParticipationCatalogue.PARTICIPATION_STATE,
                id,
                new ParticipationState(
                        id,
                        school,
                        teacher,
                        "Учитель года",
                        "CONTEST",
                        "MUNICIPAL",
                        null,
                        LocalDate.of(2026, 9, 10),
                        null,
                        null,
                        null,
                        null,
                        "FINISHED",
                        LocalDate.of(2026, 9, 12),
                        "LAUREATE",
                        LocalDate.of(2026, 9, 20),
                        null,
                        null,
                        null),
                1);
    }

    void reward(String school, UUID teacher, UUID id, boolean annulled, long sequence) {
        topics.publish(
                RecognitionCatalogue.RECOGNITION_STATE,
                id,
                new RecognitionState(
                        id, school, teacher, "MORAL", "Победа учеников", LocalDate.of(2026, 9, 5), annulled),
                sequence);
    }

    void portfolio(String school, UUID teacher) {
        topics.publish(
                PortfolioCatalogue.PORTFOLIO_STATE,
                teacher,
                new PortfolioState(
                        teacher,
                        school,
                        List.of(
                                evidence("OWN", null),
                                evidence("LEADERS", null),
                                evidence("CENTRE", LocalDate.of(2026, 10, 9)))),
                1);
    }

    private static PortfolioEvidence evidence(String visibility, @Nullable LocalDate withdrawnOn) {
        return new PortfolioEvidence(
                Ids.next(),
                "PUBLICATION",
                LocalDate.of(2026, 10, 7),
                visibility,
                List.of(),
                List.of(),
                List.of(),
                withdrawnOn);
    }

    void selfLearning(String school, UUID teacher) {
        topics.publish(
                SelfLearningCatalogue.SELF_LEARNING_SCHOOL_STATE,
                Ids.next(),
                new SelfLearningSchoolState(
                        school,
                        2026,
                        List.of(
                                new SelfLearningStep(
                                        "PROGRAMME",
                                        teacher,
                                        LocalDate.of(2026, 10, 1),
                                        LocalDate.of(2026, 10, 2),
                                        "Приказ",
                                        null,
                                        null,
                                        null),
                                new SelfLearningStep("FEEDBACK", teacher, null, null, null, null, null, null))),
                1);
    }
}
