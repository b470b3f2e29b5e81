package org.metodika.program.personified.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * What is wrong or missing in a team and its plan. The rules are those of a personified program, asked of the content that the plan
 * comes to for each member; here it is only said where in plan and members the fault lies.
 */
final class TeamCheck {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_REASON = 2_000;
    private static final Pattern OF_ACTIVITY = Pattern.compile("/activities/([0-9]+)(/.*)?");
    private static final Pattern OF_MEMBER = Pattern.compile("/members/([0-9]+)(/.*)?");

    private TeamCheck() {}

    /** What is wrong in title and members themselves; pointers into the team. */
    static List<Flaw> members(String title, List<TeamMember> members, TeamCircumstances now) {
        List<Flaw> flaws = new ArrayList<>();
        if (title.isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        } else if (title.length() > LONGEST_TITLE) {
            flaws.add(Flaw.at("/title", "size-max", LONGEST_TITLE));
        }
        if (!now.leaderFits()) {
            flaws.add(Flaw.at("/leaderId", "team-leader-not-on-staff"));
        }
        if (members.size() < TeamProgram.FEWEST || members.size() > TeamProgram.MOST) {
            flaws.add(Flaw.at("/members", "team-size", TeamProgram.FEWEST, TeamProgram.MOST, members.size()));
        }
        Set<StaffId> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!seen.add(members.get(i).person())) {
                flaws.add(Flaw.at("/members/" + i + "/personId", "team-member-twice"));
            }
        }
        flaws.addAll(employment(members, now));
        flaws.addAll(member(members, now));
        return flaws;
    }

    /** Members who are not on the staff of the school (B16). */
    static List<Flaw> employment(List<TeamMember> members, TeamCircumstances now) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String at = "/members/" + i + "/personId";
            now.of(members.get(i)).teacher().refusal().map(Rejection::flaws).stream()
                    .flatMap(List::stream)
                    .forEach(flaw -> flaws.add(new Flaw(at, flaw.code(), flaw.arguments())));
        }
        return flaws;
    }

    /** Tutors and deficits of members. */
    static List<Flaw> member(List<TeamMember> members, TeamCircumstances now) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            TeamMember member = members.get(i);
            String at = "/members/" + i;
            if (member.tutor() != null
                    && (!now.of(member).tutorFits() || member.tutor().equals(member.person()))) {
                flaws.add(Flaw.at(at + "/tutorId", "tutor-not-eligible"));
            }
            Set<DeficitId> named = new HashSet<>();
            for (int j = 0; j < member.deficits().size(); j++) {
                TeamMember.TeamDeficit deficit = member.deficits().get(j);
                if (!named.add(deficit.id())) {
                    flaws.add(Flaw.at(at + "/deficits/" + j + "/deficitId", "deficit-named-twice"));
                }
                String reason = deficit.deferredBecause();
                if (reason != null && reason.length() > LONGEST_REASON) {
                    flaws.add(Flaw.at(at + "/deficits/" + j + "/deferredBecause", "size-max", LONGEST_REASON));
                }
            }
        }
        return flaws;
    }

    /** What is wrong in the plan itself; pointers into it. */
    static List<Flaw> plan(TeamPlan plan, TeamCircumstances now) {
        Content content = plan.asContent();
        Circumstances asContent = new Circumstances(
                now.today(),
                new Employment.OnStaff(),
                content.deficits().stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> new Deficit(id, "", now.today(), Deficit.Standing.OPEN))),
                true,
                now.curatorFits(),
                Rules.USUAL);
        List<Flaw> flaws = new ArrayList<>();
        // Nobody is the teacher of a plan: a tutor, whom that could collide with, stands with each member.
        for (Flaw flaw : ContentCheck.flaws(content, new StaffId(new UUID(0, 0)), asContent)) {
            flaws.add(new Flaw(flaw.pointer().replace("/deficits/", "/difficulties/"), flaw.code(), flaw.arguments()));
        }
        for (int i = 0; i < plan.activities().size(); i++) {
            List<Competence> difficulties = plan.activities().get(i).difficulties();
            for (int j = 0; j < difficulties.size(); j++) {
                if (!difficulties.get(j).isWellFormed()) {
                    flaws.add(Flaw.at("/activities/" + i + "/difficulties/" + j, "competence-malformed"));
                }
            }
        }
        return flaws;
    }

    /** What a team program must have before it is submitted; pointers into {@code /content} and {@code /members}, each fault once. */
    static List<Flaw> missing(TeamPlan plan, List<TeamMember> members, TeamCircumstances now) {
        List<Flaw> missing = new ArrayList<>(missingOf(members, plan, now));
        missing.addAll(unrelated(plan, holding(members, now)));
        return missing;
    }

    /** What the programs of these members lack; they need not be the whole team. */
    static List<Flaw> missingOf(List<TeamMember> members, TeamPlan plan, TeamCircumstances now) {
        Set<Flaw> missing = new LinkedHashSet<>();
        for (int i = 0; i < members.size(); i++) {
            TeamMember member = members.get(i);
            Content content = plan.contentFor(member);
            Circumstances circumstances = now.of(member);
            if (Completeness.lacksBasis(content, circumstances)) {
                missing.add(Flaw.at("/members/" + i + "/deficits", "basis-missing"));
            }
            if (Completeness.lacksDifficulty(content, circumstances)) {
                missing.add(Flaw.at("/members/" + i + "/category", "category-demands-difficulty"));
            }
            for (Flaw flaw : Completeness.missing(content, circumstances)) {
                placed(flaw, plan, content, i).ifPresent(missing::add);
            }
        }
        return List.copyOf(missing);
    }

    /** Deficits of members that stop the approval. */
    static List<Flaw> uncovered(TeamPlan plan, List<TeamMember> members, TeamCircumstances now) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            TeamMember member = members.get(i);
            Set<DeficitId> uncovered =
                    Set.copyOf(coverage(plan, member, now.of(member)).uncovered());
            for (int j = 0; j < member.deficits().size(); j++) {
                TeamMember.TeamDeficit deficit = member.deficits().get(j);
                if (uncovered.contains(deficit.id())) {
                    flaws.add(Flaw.at(
                            "/members/" + i + "/deficits/" + j,
                            "deficit-uncovered",
                            DifficultyCharacter.wordFor(deficit.difficulty().code()),
                            deficit.id().value().toString()));
                }
            }
        }
        return flaws;
    }

    static Coverage coverage(TeamPlan plan, TeamMember member, Circumstances now) {
        Content content = plan.contentFor(member);
        return Coverage.of(content, member.deferrals(content), now);
    }

    /** Difficulties that somebody has and that hold. */
    static Set<Competence> holding(List<TeamMember> members, TeamCircumstances now) {
        return members.stream()
                .flatMap(member -> member.deficits().stream()
                        .filter(deficit -> !now.of(member).annulled(deficit.id()))
                        .map(TeamMember.TeamDeficit::difficulty))
                .collect(Collectors.toSet());
    }

    /** Activities that address none of these difficulties, where there are some (B24). */
    static List<TeamActivity> unrelatedActivities(TeamPlan plan, Set<Competence> holding) {
        return holding.isEmpty()
                ? List.of()
                : plan.activities().stream()
                        .filter(shared -> shared.difficulties().stream().noneMatch(holding::contains))
                        .toList();
    }

    static List<Flaw> unrelated(TeamPlan plan, Set<Competence> holding) {
        return unrelatedActivities(plan, holding).stream()
                .map(shared -> Flaw.at(
                        "/content/activities/" + plan.activities().indexOf(shared) + "/difficulties",
                        "activity-unrelated",
                        shared.activity().title()))
                .toList();
    }

    static Flaw within(String part, Flaw flaw) {
        return new Flaw(part + flaw.pointer(), flaw.code(), flaw.arguments());
    }

    /** The same flaw of a member named by the place among all of these. */
    static Flaw amongAll(Flaw flaw, List<TeamMember> some, List<TeamMember> all) {
        Matcher ofMember = OF_MEMBER.matcher(flaw.pointer());
        if (!ofMember.matches()) {
            return flaw;
        }
        int place = all.indexOf(some.get(Integer.parseInt(ofMember.group(1))));
        String rest = ofMember.group(2) == null ? "" : ofMember.group(2);
        return new Flaw("/members/" + place + rest, flaw.code(), flaw.arguments());
    }

    /** Where in plan and members a fault of this member's content lies; empty where the plan as a whole says it. */
    private static Optional<Flaw> placed(Flaw flaw, TeamPlan plan, Content content, int member) {
        String at = flaw.pointer();
        if (flaw.code().equals("activity-unrelated")) {
            return Optional.empty();
        }
        if (at.equals("/tutorId")) {
            return Optional.of(within("/members/" + member, flaw));
        }
        if (at.equals("/activities")) {
            return Optional.of(new Flaw(
                    plan.activities().isEmpty() ? "/content/activities" : "/members/" + member,
                    flaw.code(),
                    flaw.arguments()));
        }
        Matcher ofActivity = OF_ACTIVITY.matcher(at);
        if (ofActivity.matches()) {
            ActivityId id = content.activities()
                    .get(Integer.parseInt(ofActivity.group(1)))
                    .id();
            int place = plan.activities().stream()
                    .map(shared -> shared.activity().id())
                    .toList()
                    .indexOf(id);
            String rest = ofActivity.group(2) == null ? "" : ofActivity.group(2);
            return Optional.of(new Flaw("/content/activities/" + place + rest, flaw.code(), flaw.arguments()));
        }
        return Optional.of(within("/content", flaw));
    }
}
