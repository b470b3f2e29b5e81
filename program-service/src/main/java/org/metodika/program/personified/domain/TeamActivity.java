package org.metodika.program.personified.domain;

import java.util.List;
import java.util.Optional;

/**
 * Общее мероприятие команды: an activity that names difficulties by their codes, since the same difficulty is another deficit
 * with each member (B24, B33).
 *
 * @param activity what is done; it names no deficit
 * @param difficulties what it addresses
 */
public record TeamActivity(Activity activity, List<Competence> difficulties) {

    public TeamActivity {
        activity = activity.addressing(List.of());
        difficulties = List.copyOf(difficulties);
    }

    /** What it is in the program of this member; empty where it addresses no deficit of a member who has some. */
    Optional<Activity> of(TeamMember member) {
        List<DeficitId> addressed = member.deficits().stream()
                .filter(deficit -> difficulties.contains(deficit.difficulty()))
                .map(TeamMember.TeamDeficit::id)
                .toList();
        return addressed.isEmpty() && !member.deficits().isEmpty()
                ? Optional.empty()
                : Optional.of(activity.addressing(addressed));
    }
}
