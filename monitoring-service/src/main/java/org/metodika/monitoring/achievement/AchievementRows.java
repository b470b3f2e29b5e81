package org.metodika.monitoring.achievement;

import static org.metodika.monitoring.achievement.AchievementKind.CHECKPOINT_PASSED;
import static org.metodika.monitoring.achievement.AchievementKind.CONTEST;
import static org.metodika.monitoring.achievement.AchievementKind.DEFICIT_RESOLVED;
import static org.metodika.monitoring.achievement.AchievementKind.EVIDENCE;
import static org.metodika.monitoring.achievement.AchievementKind.EXPERIENCE;
import static org.metodika.monitoring.achievement.AchievementKind.PROGRAM_COMPLETED;
import static org.metodika.monitoring.achievement.AchievementKind.REWARD;
import static org.metodika.monitoring.achievement.AchievementKind.SELF_LEARNING_STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitContent;
import org.metodika.contracts.experience.ExperienceCatalogue;
import org.metodika.contracts.experience.ExperienceState;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.recognition.RecognitionCatalogue;
import org.metodika.contracts.recognition.RecognitionState;
import org.metodika.contracts.selflearning.SelfLearningCatalogue;
import org.metodika.contracts.selflearning.SelfLearningSchoolState;
import org.metodika.contracts.selflearning.SelfLearningStep;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps achievements by following the present content of all records that tell of some. */
public final class AchievementRows {

    private AchievementRows() {}

    /** One collection for all of them: no two of these topics have a key in common. */
    public static StateProjection<?, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "achievement-rows",
                        CheckpointCatalogue.CHECKPOINT_STATE,
                        AchievementRow.class,
                        AchievementRows::ofCheckpoint,
                        mongo,
                        json)
                .or(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, full -> ofCheckpoint(full.checkpoint()))
                .with(ProgramCatalogue.PROGRAM_STATE_IN_FULL, AchievementRows::ofProgram)
                .or(ProgramCatalogue.PROGRAM_STATE_AMENDING, amending -> ofProgram(amending.program()))
                .with(DeficitCatalogue.DEFICIT_STATE, AchievementRows::ofDeficit)
                .or(DeficitCatalogue.TRANSFERRED_DEFICIT_STATE, AchievementRows::ofDeficit)
                .or(DeficitCatalogue.DEFICIT_STATE_IN_FULL, AchievementRows::ofDeficit)
                .with(ParticipationCatalogue.PARTICIPATION_STATE, AchievementRows::ofParticipation)
                .with(RecognitionCatalogue.RECOGNITION_STATE, AchievementRows::ofRecognition)
                .with(PortfolioCatalogue.PORTFOLIO_STATE, AchievementRows::ofPortfolio)
                .with(ExperienceCatalogue.EXPERIENCE_STATE, AchievementRows::ofExperience)
                .with(SelfLearningCatalogue.SELF_LEARNING_SCHOOL_STATE, AchievementRows::ofSelfLearning);
    }

    private static @Nullable AchievementRow ofCheckpoint(CheckpointState checkpoint) {
        LocalDate passedOn = checkpoint.passedOn();
        if (!checkpoint.status().equals("PASSED") || passedOn == null) {
            return null;
        }
        return row(
                checkpoint.schoolId(),
                new Achievement(
                        checkpoint.teacherId(),
                        CHECKPOINT_PASSED,
                        checkpoint.checkpointId().toString(),
                        passedOn,
                        checkpoint.form(),
                        null,
                        null,
                        checkpoint.programId(),
                        checkpoint.assessorMark(),
                        checkpoint.selfMark(),
                        null));
    }

    private static @Nullable AchievementRow ofProgram(ProgramStateInFull full) {
        LocalDate endedOn = full.endedOn();
        if (!full.status().equals("COMPLETED") || endedOn == null) {
            return null;
        }
        UUID id = full.program().programId();
        return row(
                full.program().schoolId(),
                new Achievement(
                        full.program().teacherId(),
                        PROGRAM_COMPLETED,
                        id.toString(),
                        endedOn,
                        full.program().category(),
                        null,
                        null,
                        id,
                        null,
                        null,
                        null));
    }

    private static @Nullable AchievementRow ofDeficit(DeficitContent deficit) {
        LocalDate resolvedOn = deficit.resolvedOn();
        return !deficit.status().equals("RESOLVED") || resolvedOn == null
                ? null
                : row(
                        deficit.schoolId(),
                        Achievement.plain(
                                deficit.teacherId(),
                                DEFICIT_RESOLVED,
                                deficit.deficitId(),
                                resolvedOn,
                                deficit.code()));
    }

    private static @Nullable AchievementRow ofParticipation(ParticipationState participation) {
        boolean happened = List.of("TOOK_PART", "FINISHED").contains(participation.status());
        LocalDate resultOn = participation.resultOn();
        LocalDate day = resultOn == null ? participation.tookPartOn() : resultOn;
        if (!happened || day == null) {
            return null;
        }
        return row(
                participation.schoolId(),
                new Achievement(
                        participation.teacherId(),
                        CONTEST,
                        participation.participationId().toString(),
                        day,
                        Objects.requireNonNullElse(participation.result(), "PARTICIPANT"),
                        participation.event(),
                        participation.level(),
                        null,
                        null,
                        null,
                        null));
    }

    private static @Nullable AchievementRow ofRecognition(RecognitionState reward) {
        return reward.annulled()
                ? null
                : row(
                        reward.schoolId(),
                        new Achievement(
                                reward.personId(),
                                REWARD,
                                reward.recognitionId().toString(),
                                reward.givenOn(),
                                reward.kind(),
                                reward.ground(),
                                null,
                                null,
                                null,
                                null,
                                null));
    }

    private static @Nullable AchievementRow ofPortfolio(PortfolioState portfolio) {
        return AchievementRow.of(
                portfolio.teacherId(),
                portfolio.schoolId(),
                portfolio.evidences().stream()
                        .filter(evidence -> evidence.withdrawnOn() == null)
                        .map(evidence -> ofEvidence(portfolio.teacherId(), evidence))
                        .toList());
    }

    private static Achievement ofEvidence(UUID teacher, PortfolioEvidence evidence) {
        return new Achievement(
                teacher,
                EVIDENCE,
                evidence.evidenceId().toString(),
                evidence.day(),
                evidence.kind(),
                null,
                null,
                null,
                null,
                null,
                evidence.visibility());
    }

    /** What is of a school as a whole is nobody's achievement. */
    private static @Nullable AchievementRow ofExperience(ExperienceState item) {
        UUID teacher = item.teacherId();
        return teacher == null || !item.status().equals("CONFIRMED")
                ? null
                : row(
                        item.schoolId(),
                        new Achievement(
                                teacher,
                                EXPERIENCE,
                                item.itemId().toString(),
                                item.presentedOn(),
                                item.kind(),
                                item.title(),
                                item.level(),
                                null,
                                null,
                                null,
                                null));
    }

    private static @Nullable AchievementRow ofSelfLearning(SelfLearningSchoolState school) {
        String id = school.schoolId() + "/" + school.schoolYear();
        return AchievementRow.of(
                id,
                school.schoolId(),
                school.steps().stream().flatMap(step -> ofStep(id, step)).toList());
    }

    private static Stream<Achievement> ofStep(String source, SelfLearningStep step) {
        UUID responsible = step.responsibleId();
        LocalDate doneOn = step.doneOn();
        return responsible == null || doneOn == null
                ? Stream.empty()
                : Stream.of(new Achievement(
                        responsible,
                        SELF_LEARNING_STEP,
                        source + "/" + step.step(),
                        doneOn,
                        step.step(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static AchievementRow row(String school, Achievement achievement) {
        return new AchievementRow(achievement.sourceId(), school, List.of(achievement));
    }
}
