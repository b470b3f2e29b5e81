package org.metodika.program.learningsessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Кого записывают или отмечают: what is known of the people whom a request names, as they are named.
 *
 * @param known what is known of each; those whom nobody knows, or who are out of reach, are not there
 */
public record Candidates(List<UUID> people, Map<UUID, Standing> known) {

    public Candidates {
        people = List.copyOf(people);
        known = Map.copyOf(known);
    }

    /**
     * What is known of somebody.
     *
     * @param onStaff whether they are still on the staff on the day of the session
     */
    public record Standing(String schoolId, boolean onStaff) {}

    /**
     * What is wrong with them, each at its place in the request; empty when nothing is.
     *
     * @param pointer of a place, {@code %d} for its index
     * @param schoolId the only school they may be of; null for any
     * @param there who is a participant already, and so is not looked at anew
     */
    List<Flaw> flaws(String pointer, @Nullable String schoolId, Set<UUID> there) {
        List<Flaw> flaws = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            UUID person = people.get(i);
            Standing standing = known.get(person);
            String at = pointer.formatted(i);
            if (!seen.add(person)) {
                flaws.add(Flaw.at(at, "session-person-twice"));
            } else if (standing == null) {
                flaws.add(Flaw.at(at, "session-person-unknown"));
            } else if (there.contains(person)) {
                continue;
            } else if (schoolId != null && !schoolId.equals(standing.schoolId())) {
                flaws.add(Flaw.at(at, "session-person-of-other-school"));
            } else if (!standing.onStaff()) {
                flaws.add(Flaw.at(at, "session-person-leaves"));
            }
        }
        return flaws;
    }
}
