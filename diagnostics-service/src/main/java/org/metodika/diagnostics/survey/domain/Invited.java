package org.metodika.diagnostics.survey.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer.
 *
 * @param links how many one-time links each group was given; empty for a survey with names
 * @param participants who was invited by name; empty for an anonymous survey
 * @param answered who of them has answered
 */
public record Invited(List<LinksIssued> links, List<Participant> participants, List<UUID> answered) {

    static final Invited NOBODY = new Invited(List.of(), List.of(), List.of());

    public Invited {
        links = List.copyOf(links);
        participants = List.copyOf(participants);
        answered = List.copyOf(answered);
    }

    /** Whether nobody may. */
    public boolean nobody() {
        return links.isEmpty() && participants.isEmpty();
    }

    /** How many links this group was given. */
    public int linksOf(Respondents group) {
        return links.stream()
                .filter(given -> given.group() == group)
                .mapToInt(LinksIssued::count)
                .sum();
    }

    /** Whether this person was invited by name. */
    public boolean includes(@Nullable UUID staffId) {
        return participants.stream()
                .anyMatch(participant -> participant.staffId().equals(staffId));
    }

    /** Whether this person has answered. */
    public boolean hasAnswered(UUID staffId) {
        return answered.contains(staffId);
    }

    /** Those of these people who were not invited yet, each once. */
    List<Participant> fresh(Respondents group, List<UUID> staff) {
        Set<UUID> known = new HashSet<>();
        participants.forEach(participant -> known.add(participant.staffId()));
        return staff.stream()
                .filter(known::add)
                .map(person -> new Participant(person, group))
                .toList();
    }

    /** One entry per group. */
    Invited with(LinksIssued more) {
        LinksIssued sum = new LinksIssued(more.group(), linksOf(more.group()) + more.count());
        List<LinksIssued> all = new ArrayList<>(links);
        all.removeIf(given -> given.group() == more.group());
        all.add(sum);
        return new Invited(all, participants, answered);
    }

    Invited with(List<Participant> more) {
        return new Invited(
                links, Stream.concat(participants.stream(), more.stream()).toList(), answered);
    }

    Invited withAnswerOf(UUID staffId) {
        return new Invited(
                links,
                participants,
                Stream.concat(answered.stream(), Stream.of(staffId)).toList());
    }
}
