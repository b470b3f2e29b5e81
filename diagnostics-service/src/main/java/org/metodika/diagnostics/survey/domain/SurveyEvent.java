package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a survey. */
public sealed interface SurveyEvent {

    /** Опрос задуман. */
    record Drafted(
            SurveyId id,
            String schoolId,
            String instrument,
            int instrumentVersion,
            SurveyPlan plan,
            LocalDate draftedOn,
            @Nullable UUID draftedBy)
            implements SurveyEvent {}

    /** Замысел изменён. */
    record PlanChanged(SurveyPlan plan) implements SurveyEvent {}

    /** Выпущены одноразовые ссылки. */
    record LinksGiven(LinksIssued links) implements SurveyEvent {}

    /** Приглашены участники именного опроса. */
    record ParticipantsInvited(List<Participant> participants) implements SurveyEvent {
        public ParticipantsInvited {
            participants = List.copyOf(participants);
        }
    }

    /** Опрос открыт. */
    record Opened(LocalDate on) implements SurveyEvent {}

    /** Участник именного опроса ответил; what, stays with the answers. */
    record Answered(UUID staffId) implements SurveyEvent {}

    /** Опрос закрыт. */
    record Closed(LocalDate on, SurveyResults results) implements SurveyEvent {}

    /** Опрос аннулирован. */
    record Annulled(Annulment annulment) implements SurveyEvent {}
}
