package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.ids.Ids;

/**
 * Участник кампании: a teacher on the roll.
 *
 * @param admission how often the teacher was put on the roll; each time there is an assessment of its own
 * @param assessment present from the invitation on
 * @param remindedOn day of the last reminder
 * @param omission present where the teacher is left out
 * @param gap present where the campaign was closed without a result for the teacher, though there was something
 * @param observers who gives which sheet, as the school settles it
 */
public record Participant(
        UUID teacher,
        int admission,
        Standing standing,
        @Nullable UUID assessment,
        @Nullable LocalDate invitedOn,
        @Nullable LocalDate remindedOn,
        @Nullable Omission omission,
        @Nullable Gap gap,
        List<AssignedObserver> observers) {

    /** Положение участника. */
    public enum Standing {
        /** Включён в список, диагностика ещё не открыта. */
        PENDING,
        /** Приглашён. */
        INVITED,
        /** Исключён. */
        LEFT_OUT,
        /** Есть результат. */
        ASSESSED,
        /** Для результата чего-то не хватило. */
        INCOMPLETE,
        /** Ответов нет. */
        UNANSWERED
    }

    /** Почему исключён. */
    public enum Ground {
        /** Уволен. */
        DISMISSED,
        /** Уже идёт другая диагностика тем же инструментом. */
        ASSESSED_ELSEWHERE,
        /** Решение организации. */
        DECISION
    }

    /**
     * Исключение.
     *
     * @param reason in words, for a decision of the school; kept here and never published
     */
    public record Omission(Ground ground, @Nullable String reason) {}

    /** Чего не хватает для результата. */
    public enum Missing {
        /** Разных источников. */
        SOURCES,
        /** Ответов по критериям. */
        CRITERIA
    }

    /**
     * Чего не хватило.
     *
     * @param criteria codes of the criteria without an answer
     */
    public record Gap(Missing missing, List<String> criteria) {
        public Gap {
            criteria = List.copyOf(criteria);
        }
    }

    /** Назначенный наблюдатель: who gives a sheet. */
    public record AssignedObserver(Source source, @Nullable Observer observer, UUID staff) {}

    public Participant {
        observers = List.copyOf(observers);
    }

    static Participant listed(UUID teacher, int admission) {
        return new Participant(teacher, admission, Standing.PENDING, null, null, null, null, null, List.of());
    }

    /** Whether an assessment of the teacher waits for answers, or soon will. */
    public boolean takesPart() {
        return standing == Standing.PENDING || standing == Standing.INVITED;
    }

    /** Id of the assessment of this admission: whoever opens it again finds it there. */
    public static UUID assessmentOf(CampaignId campaign, UUID teacher, int admission) {
        return Ids.from("campaign-assessment", campaign, teacher, admission);
    }

    Participant invited(UUID assessmentId, LocalDate on) {
        return new Participant(
                teacher, admission, Standing.INVITED, assessmentId, on, remindedOn, omission, gap, observers);
    }

    Participant leftOut(Omission why) {
        return new Participant(
                teacher, admission, Standing.LEFT_OUT, assessment, invitedOn, remindedOn, why, gap, observers);
    }

    Participant observedBy(List<AssignedObserver> assigned) {
        return new Participant(
                teacher, admission, standing, assessment, invitedOn, remindedOn, omission, gap, assigned);
    }

    Participant reminded(LocalDate on) {
        return new Participant(teacher, admission, standing, assessment, invitedOn, on, omission, gap, observers);
    }

    Participant ended(Standing end, @Nullable Gap lacking) {
        return new Participant(
                teacher, admission, end, assessment, invitedOn, remindedOn, omission, lacking, observers);
    }
}
