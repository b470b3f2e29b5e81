package org.metodika.program.groups.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.groups.domain.Composition;
import org.metodika.program.groups.domain.Edition;
import org.metodika.program.groups.domain.Expertise;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.GroupId;
import org.metodika.program.groups.domain.Member;
import org.metodika.program.groups.domain.MemberRole;
import org.metodika.program.groups.domain.Order;
import org.metodika.program.groups.domain.ProgramId;
import org.metodika.program.groups.domain.Regulation;
import org.metodika.program.groups.domain.StaffId;
import org.metodika.program.groups.domain.Status;
import org.metodika.program.groups.domain.Step;
import org.metodika.program.groups.domain.StepId;

/**
 * A development group as a caller sees it.
 *
 * @param revision counts the changes
 * @param order the order that formed the group
 * @param members who is in it by the last order
 * @param reason why there is no developer or no expert
 * @param vacancies roles that nobody has today; a further order fills them
 * @param regulation absent before the first one
 * @param orders every order about composition and programs with what it made, the first one first
 * @param formerRegulations regulations that a further order replaced, as they stood then
 */
record GroupView(
        GroupId id,
        String schoolId,
        Status.Name status,
        int revision,
        Order order,
        List<MemberView> members,
        @Nullable String reason,
        List<MemberRole> vacancies,
        List<ProgramId> programIds,
        @Nullable RegulationView regulation,
        List<EditionView> orders,
        List<RegulationView> formerRegulations,
        @Nullable Order dissolvedBy,
        @Nullable String annulledBecause) {

    /**
     * A member.
     *
     * @param name null while the directory does not know the person
     * @param reason why this person although the usual rule says another
     * @param lastDay last day of work of a person who leaves the school, and so the group
     * @param present whether the person is in the group today
     */
    record MemberView(
            StaffId personId,
            @Nullable String name,
            MemberRole role,
            @Nullable Expertise expertise,
            @Nullable String reason,
            @Nullable LocalDate lastDay,
            boolean present) {}

    /** What one order made. */
    record EditionView(
            Order order,
            LocalDate recordedOn,
            List<MemberView> members,
            @Nullable String reason,
            List<ProgramId> programIds) {}

    /** The regulation of work by one order. */
    record RegulationView(Order order, LocalDate recordedOn, List<StepView> steps) {}

    /**
     * A step of the regulation.
     *
     * @param responsiblePresent whether the one who answers for it is still in the group
     * @param overdue whether it was to be done before today and is not
     */
    record StepView(
            StepId stepId,
            String title,
            LocalDate dueOn,
            StaffId responsibleId,
            boolean responsiblePresent,
            @Nullable LocalDate doneOn,
            @Nullable StaffId doneBy,
            boolean overdue) {}

    /**
     * @param names names of the people by id
     * @param today the present day in the time zone of the school
     */
    static GroupView of(Group group, Map<UUID, String> names, LocalDate today) {
        List<Regulation> regulations = group.regulations();
        Status status = group.status();
        return new GroupView(
                group.id(),
                group.schoolId(),
                status.asName(),
                group.revision(),
                group.order(),
                members(group.composition(), names, today),
                group.composition().reason(),
                group.isActive() ? group.composition().vacancies(today) : List.of(),
                group.programs(),
                group.regulation()
                        .map(holding -> regulation(holding, group, today))
                        .orElse(null),
                group.editions().stream()
                        .map(edition -> edition(edition, names, today))
                        .toList(),
                regulations.stream()
                        .limit(Math.max(0, regulations.size() - 1))
                        .map(former -> regulation(former, group, today))
                        .toList(),
                status instanceof Status.Dissolved dissolved ? dissolved.order() : null,
                status instanceof Status.Annulled annulled ? annulled.reason() : null);
    }

    private static List<MemberView> members(Composition composition, Map<UUID, String> names, LocalDate today) {
        return composition.members().stream()
                .map(member -> member(member, names, today))
                .toList();
    }

    private static MemberView member(Member member, Map<UUID, String> names, LocalDate today) {
        return new MemberView(
                member.person(),
                names.get(member.person().value()),
                member.role(),
                member.expertise(),
                member.reason(),
                member.lastDay(),
                member.isThereOn(today));
    }

    private static EditionView edition(Edition edition, Map<UUID, String> names, LocalDate today) {
        return new EditionView(
                edition.order(),
                edition.recordedOn(),
                members(edition.composition(), names, today),
                edition.composition().reason(),
                edition.programs());
    }

    private static RegulationView regulation(Regulation regulation, Group group, LocalDate today) {
        boolean holds =
                group.isActive() && regulation.equals(group.regulations().getLast());
        return new RegulationView(
                regulation.order(),
                regulation.recordedOn(),
                regulation.steps().stream()
                        .map(step -> step(step, group, holds, today))
                        .toList());
    }

    private static StepView step(Step step, Group group, boolean holds, LocalDate today) {
        Step.Done done = step.done();
        return new StepView(
                step.id(),
                step.title(),
                step.dueOn(),
                step.responsible(),
                group.hasMember(step.responsible(), today),
                done == null ? null : done.on(),
                done == null ? null : done.by(),
                holds && step.isOverdue(today));
    }
}
