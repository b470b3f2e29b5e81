package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.metodika.diagnostics.campaign.domain.Participant.AssignedObserver;
import org.metodika.diagnostics.campaign.domain.Participant.Gap;
import org.metodika.diagnostics.campaign.domain.Participant.Omission;

/** What happens to the roll of a school. */
public sealed interface RollEvent {

    /** Список составлен. */
    record Opened(RollId id, CampaignId campaign, String schoolId, List<UUID> teachers) implements RollEvent {
        public Opened {
            teachers = List.copyOf(teachers);
        }
    }

    /** Участники добавлены. */
    record Admitted(List<UUID> teachers) implements RollEvent {
        public Admitted {
            teachers = List.copyOf(teachers);
        }
    }

    /**
     * Педагоги приглашены.
     *
     * @param assessments id of the assessment by teacher
     * @param lastDay last day of the campaign, as it is told to them
     */
    record Invited(Map<UUID, UUID> assessments, LocalDate on, LocalDate lastDay) implements RollEvent {
        public Invited {
            assessments = Map.copyOf(assessments);
        }
    }

    /** Педагоги исключены. */
    record LeftOut(Map<UUID, Omission> omissions) implements RollEvent {
        public LeftOut {
            omissions = Map.copyOf(omissions);
        }
    }

    /** Назначены наблюдатели. */
    record ObserversAssigned(UUID teacher, List<AssignedObserver> observers) implements RollEvent {
        public ObserversAssigned {
            observers = List.copyOf(observers);
        }
    }

    /** Напомнено. */
    record Reminded(int daysBefore, Set<UUID> teachers, LocalDate on, LocalDate lastDay) implements RollEvent {
        public Reminded {
            teachers = Set.copyOf(teachers);
        }
    }

    /** Диагностики завершаются. */
    record Closing() implements RollEvent {}

    /**
     * Итоги подведены.
     *
     * @param assessed teachers with a result
     * @param gaps what is lacking, by teacher
     * @param unanswered teachers about whom there was nothing
     */
    record Closed(LocalDate on, Set<UUID> assessed, Map<UUID, Gap> gaps, Set<UUID> unanswered) implements RollEvent {
        public Closed {
            assessed = Set.copyOf(assessed);
            gaps = Map.copyOf(gaps);
            unanswered = Set.copyOf(unanswered);
        }
    }

    /** Список аннулирован вместе с кампанией. */
    record Annulled() implements RollEvent {}
}
