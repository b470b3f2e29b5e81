package org.metodika.program.groups.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Who may be in a group, and what it may work on (п. 2.4).
 *
 * <p>Hard: everybody is on the staff of the school today; a person once; one leader; at least one program, all of this school and
 * none withdrawn; an expert is expert in something. Recommended, to be left with a written reason: developers are heads of
 * associations or of the school; experts in teaching are pedagogical staff; there are developers and experts. Who leads is
 * left to the order.
 */
final class CompositionCheck {

    static final int MOST_MEMBERS = 30;
    static final int MOST_PROGRAMS = 200;
    static final int LONGEST_REASON = 1_000;

    private final List<Flaw> flaws = new ArrayList<>();

    private CompositionCheck() {}

    /**
     * Why a group can't be so.
     *
     * @param composition null where it stays as it is
     * @param present programs that the group works on already; it may go on with those
     */
    static Optional<Rejection> refusal(
            @Nullable Composition composition,
            List<ProgramId> programs,
            Collection<ProgramId> present,
            Circumstances now) {
        CompositionCheck check = new CompositionCheck();
        if (composition != null) {
            if (composition.members().stream().noneMatch(member -> member.role() == MemberRole.LEADER)) {
                return Optional.of(new GroupRejection.GroupLacksLeader());
            }
            check.people(composition.members(), now);
            check.reason("/reason", composition.reason());
            check.roles(composition);
        }
        check.programs(programs, present, now);
        return check.flaws.isEmpty() ? Optional.empty() : Optional.of(new GroupRejection.GroupInvalid(check.flaws));
    }

    private void programs(List<ProgramId> programs, Collection<ProgramId> present, Circumstances now) {
        if (programs.isEmpty()) {
            flaws.add(Flaw.at("/programIds", "group-without-program"));
        }
        if (programs.size() > MOST_PROGRAMS) {
            flaws.add(Flaw.at("/programIds", "too-many", MOST_PROGRAMS));
            return;
        }
        Set<ProgramId> seen = new HashSet<>();
        for (int i = 0; i < programs.size(); i++) {
            program("/programIds/" + i, programs.get(i), seen, present, now);
        }
    }

    private void program(
            String at, ProgramId program, Set<ProgramId> seen, Collection<ProgramId> present, Circumstances now) {
        Boolean withdrawn = now.programs().get(program);
        if (!seen.add(program)) {
            flaws.add(Flaw.at(at, "group-program-twice"));
        } else if (present.contains(program)) {
            return;
        } else if (withdrawn == null) {
            flaws.add(Flaw.at(at, "group-program-unknown"));
        } else if (withdrawn) {
            flaws.add(Flaw.at(at, "group-program-withdrawn"));
        }
    }

    private void people(List<Member> members, Circumstances now) {
        if (members.size() > MOST_MEMBERS) {
            flaws.add(Flaw.at("/members", "too-many", MOST_MEMBERS));
            return;
        }
        Set<StaffId> seen = new HashSet<>();
        boolean led = false;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String at = "/members/" + i;
            if (!seen.add(member.person())) {
                flaws.add(Flaw.at(at + "/personId", "member-twice"));
            }
            if (member.role() == MemberRole.LEADER) {
                if (led) {
                    flaws.add(Flaw.at(at + "/role", "leader-second"));
                }
                led = true;
            }
            reason(at + "/reason", member.reason());
            expertise(at + "/expertise", member);
            candidate(at, member, now.people().get(member.person()));
        }
    }

    private void candidate(String at, Member member, @Nullable Candidate candidate) {
        if (candidate == null) {
            flaws.add(Flaw.at(at + "/personId", "member-not-on-staff"));
            return;
        }
        if (member.reason() != null) {
            return;
        }
        if (member.role() == MemberRole.DEVELOPER && !candidate.usualDeveloper()) {
            flaws.add(Flaw.at(at + "/reason", "developer-needs-reason"));
        }
        if (member.expertise() == Expertise.PEDAGOGICAL && !candidate.pedagogical()) {
            flaws.add(Flaw.at(at + "/reason", "expert-needs-reason"));
        }
    }

    private void expertise(String at, Member member) {
        if (member.role() == MemberRole.EXPERT && member.expertise() == null) {
            flaws.add(Flaw.at(at, "expertise-missing"));
        }
        if (member.role() != MemberRole.EXPERT && member.expertise() != null) {
            flaws.add(Flaw.at(at, "expertise-of-no-expert"));
        }
    }

    private void roles(Composition composition) {
        if (composition.reason() != null) {
            return;
        }
        for (MemberRole role : List.of(MemberRole.DEVELOPER, MemberRole.EXPERT)) {
            if (composition.members().stream().noneMatch(member -> member.role() == role)) {
                flaws.add(Flaw.at(
                        "/reason",
                        role == MemberRole.DEVELOPER ? "no-developer-needs-reason" : "no-expert-needs-reason"));
            }
        }
    }

    private void reason(String at, @Nullable String reason) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            flaws.add(Flaw.at(at, "size-max", 0, LONGEST_REASON));
        }
    }
}
