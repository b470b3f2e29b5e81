package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Состав группы, as an order appoints it (B20).
 *
 * @param members each person once
 * @param reason why there is no developer or no expert; null where there are both
 */
public record Composition(List<Member> members, @Nullable String reason) {

    public Composition {
        members = List.copyOf(members);
    }

    /** The member who is this person, whether still there or not. */
    public Optional<Member> member(StaffId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** Roles that nobody has on that day; what a dismissal left vacant is filled by a further order. */
    public List<MemberRole> vacancies(LocalDate day) {
        List<MemberRole> vacant = new ArrayList<>(List.of(MemberRole.values()));
        members.stream()
                .filter(member -> member.isThereOn(day))
                .map(Member::role)
                .forEach(vacant::remove);
        return List.copyOf(vacant);
    }

    /** The same with the last day of a person who leaves. */
    Composition leaving(StaffId person, LocalDate lastDay) {
        return new Composition(
                members.stream()
                        .map(member -> member.person().equals(person) ? member.until(lastDay) : member)
                        .toList(),
                reason);
    }

    /** With the last days that are known of the people today, none for the others. */
    Composition asKnown(Circumstances now) {
        return new Composition(
                members.stream()
                        .map(member -> {
                            Candidate candidate = now.people().get(member.person());
                            return member.until(candidate == null ? null : candidate.dismissedOn());
                        })
                        .toList(),
                reason);
    }
}
