package org.metodika.program.trainingplans.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Кто в какой группе, а кто не вошёл. Every request that the plan considers stands in exactly one group or is left over: none gets
 * lost. Moving, splitting and merging groups is another arrangement of the same requests.
 */
public record Arrangement(List<PlanGroup> groups, List<LeftOver> leftOver) {

    static final int LONGEST_TOPIC = 500;
    static final int LONGEST_REASON = 1_000;
    static final int MOST_GROUPS = 200;

    /** Characters of all its texts, and quotas of schools in all groups: a plan has to fit into one message. */
    private static final int MOST_TEXT = 150_000;

    private static final int MOST_QUOTAS = 2_000;

    public Arrangement {
        groups = List.copyOf(groups);
        leftOver = List.copyOf(leftOver);
    }

    /** The group with this id; empty where there is none. */
    public Optional<PlanGroup> group(UUID id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /**
     * What can't be so, in a draft neither.
     *
     * @param considered requests of the plan
     */
    List<Flaw> flaws(Set<UUID> considered) {
        List<Flaw> flaws = new ArrayList<>();
        if (groups.size() > MOST_GROUPS) {
            return List.of(Flaw.at("/groups", "too-many", MOST_GROUPS));
        }
        Set<UUID> placed = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            PlanGroup group = groups.get(i);
            String at = "/groups/" + i;
            if (!ids.add(group.id())) {
                flaws.add(Flaw.at(at + "/groupId", "id-used-twice"));
            }
            if (group.topic().isBlank()) {
                flaws.add(Flaw.at(at + "/topic", "not-blank"));
            } else if (group.topic().length() > LONGEST_TOPIC) {
                flaws.add(Flaw.at(at + "/topic", "text-too-long", LONGEST_TOPIC));
            }
            if (group.training() != null) {
                group.training().check(flaws, at + "/training");
            }
            for (int j = 0; j < group.requests().size(); j++) {
                place(flaws, at + "/requests/" + j, group.requests().get(j), considered, placed);
            }
        }
        for (int i = 0; i < leftOver.size(); i++) {
            place(flaws, "/leftOver/" + i + "/requestId", leftOver.get(i).request(), considered, placed);
            if (leftOver.get(i).reason().length() > LONGEST_REASON) {
                flaws.add(Flaw.at("/leftOver/" + i + "/reason", "text-too-long", LONGEST_REASON));
            }
        }
        if (characters() > MOST_TEXT) {
            flaws.add(Flaw.at("/groups", "plan-too-much-text", MOST_TEXT));
        }
        if (schoolQuotas() > MOST_QUOTAS) {
            flaws.add(Flaw.at("/groups", "plan-too-many-quotas", MOST_QUOTAS));
        }
        long lost = considered.stream().filter(id -> !placed.contains(id)).count();
        if (lost > 0) {
            flaws.add(Flaw.at("/groups", "plan-requests-nowhere", lost));
        }
        return flaws;
    }

    private int characters() {
        int ofGroups = groups.stream().mapToInt(PlanGroup::characters).sum();
        return ofGroups
                + leftOver.stream().mapToInt(left -> left.reason().length()).sum();
    }

    private int schoolQuotas() {
        return groups.stream()
                .map(PlanGroup::training)
                .flatMap(Stream::ofNullable)
                .mapToInt(training -> training.schoolQuotas().size())
                .sum();
    }

    private static void place(List<Flaw> flaws, String at, UUID request, Set<UUID> considered, Set<UUID> placed) {
        if (!considered.contains(request)) {
            flaws.add(Flaw.at(at, "plan-request-unknown"));
        } else if (!placed.add(request)) {
            flaws.add(Flaw.at(at, "plan-request-twice"));
        }
    }

    /** What is missing before an order may approve it; empty when nothing. */
    List<Flaw> gaps(Map<UUID, PlanRequest> requests) {
        List<Flaw> gaps = new ArrayList<>();
        if (groups.isEmpty()) {
            gaps.add(Flaw.at("/groups", "plan-lacks-groups"));
        }
        for (int i = 0; i < groups.size(); i++) {
            PlanGroup group = groups.get(i);
            String at = "/groups/" + i;
            if (group.requests().isEmpty()) {
                gaps.add(Flaw.at(at + "/requests", "plan-group-empty"));
            }
            if (group.training() == null) {
                gaps.add(Flaw.at(at + "/training", "plan-group-lacks-training"));
            } else {
                checkQuotas(gaps, at + "/training", group, group.training(), requests);
            }
        }
        for (int i = 0; i < leftOver.size(); i++) {
            if (leftOver.get(i).reason().isBlank()) {
                gaps.add(Flaw.at("/leftOver/" + i + "/reason", "plan-left-over-lacks-reason"));
            }
        }
        return gaps;
    }

    private static void checkQuotas(
            List<Flaw> gaps, String at, PlanGroup group, Training training, Map<UUID, PlanRequest> requests) {
        Map<String, Set<UUID>> people = new TreeMap<>();
        group.requests().stream()
                .map(requests::get)
                .forEach(request -> people.computeIfAbsent(request.schoolId(), school -> new HashSet<>())
                        .add(request.teacher()));
        int all = people.values().stream().mapToInt(Set::size).sum();
        if (training.quota() != null && all > training.quota()) {
            gaps.add(Flaw.at(at + "/quota", "plan-quota-exceeded", all, training.quota()));
        }
        for (int i = 0; i < training.schoolQuotas().size(); i++) {
            SchoolQuota quota = training.schoolQuotas().get(i);
            int here = people.getOrDefault(quota.schoolId(), Set.of()).size();
            if (here > quota.places()) {
                gaps.add(Flaw.at(
                        at + "/schoolQuotas/" + i,
                        "plan-school-quota-exceeded",
                        quota.schoolId(),
                        here,
                        quota.places()));
            }
        }
    }

    /** The same with the results that groups of these ids have. */
    Arrangement keepingResultsOf(Arrangement present) {
        return new Arrangement(
                groups.stream()
                        .map(group -> group.with(
                                present.group(group.id()).map(PlanGroup::result).orElse(null)))
                        .toList(),
                leftOver);
    }

    Arrangement with(PlanGroup changed) {
        return new Arrangement(
                groups.stream()
                        .map(group -> group.id().equals(changed.id()) ? changed : group)
                        .toList(),
                leftOver);
    }
}
