package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * What others know of a team at the moment of a decision.
 *
 * @param today today in the time zone of the school
 * @param leaderFits whether the leader is on the staff of the school
 * @param curatorFits whether the curator of the plan is on the staff of the school (B07)
 * @param members what holds for each member with the content that the plan comes to for them
 */
public record TeamCircumstances(
        LocalDate today, boolean leaderFits, boolean curatorFits, Map<StaffId, Circumstances> members) {

    public TeamCircumstances {
        members = Map.copyOf(members);
    }

    /** @throws IllegalStateException for somebody who was not asked about */
    Circumstances of(TeamMember member) {
        Circumstances circumstances = members.get(member.person());
        if (circumstances == null) {
            throw new IllegalStateException("Nobody asked about " + member.person());
        }
        return circumstances;
    }
}
