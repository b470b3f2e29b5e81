package org.metodika.program.groups.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.group.GroupAmended;
import org.metodika.contracts.group.GroupAnnulled;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.group.GroupDissolved;
import org.metodika.contracts.group.GroupFormed;
import org.metodika.contracts.group.GroupMember;
import org.metodika.contracts.group.GroupMemberLeft;
import org.metodika.contracts.group.GroupRegulationSet;
import org.metodika.contracts.group.GroupSeat;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.group.GroupStep;
import org.metodika.contracts.group.GroupStepDone;
import org.metodika.contracts.group.GroupStepReopened;
import org.metodika.contracts.group.RegulationStep;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.groups.domain.Composition;
import org.metodika.program.groups.domain.Edition;
import org.metodika.program.groups.domain.Expertise;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.GroupEvent;
import org.metodika.program.groups.domain.Member;
import org.metodika.program.groups.domain.Order;
import org.metodika.program.groups.domain.ProgramId;
import org.metodika.program.groups.domain.Regulation;
import org.metodika.program.groups.domain.Step;
import org.metodika.program.groups.domain.StepId;

/** Tells the platform what happens to development groups: person-free events, and the whole content on the state topic. */
public final class GroupMessages implements AggregateMessages<Group, GroupEvent> {

    @Override
    public Message<?> event(Group after, GroupEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        return switch (event) {
            case GroupEvent.GroupFormed formed ->
                new Message<>(
                        GroupCatalogue.GROUP_FORMED,
                        new GroupFormed(
                                id,
                                school,
                                order(formed.edition().order()),
                                seats(formed.edition()),
                                programs(formed.edition()),
                                by));
            case GroupEvent.GroupAmended(var edition) ->
                new Message<>(
                        GroupCatalogue.GROUP_AMENDED,
                        new GroupAmended(id, school, order(edition.order()), seats(edition), programs(edition), by));
            case GroupEvent.MemberLeft(var person, var lastDay) ->
                new Message<>(
                        GroupCatalogue.GROUP_MEMBER_LEFT,
                        new GroupMemberLeft(
                                id,
                                school,
                                person.value(),
                                after.composition()
                                        .member(person)
                                        .orElseThrow()
                                        .role()
                                        .name(),
                                lastDay));
            case GroupEvent.RegulationSet(var order, var on, var steps) ->
                new Message<>(
                        GroupCatalogue.GROUP_REGULATION_SET,
                        new GroupRegulationSet(id, school, order(order), regulation(steps), by));
            case GroupEvent.StepDone(var step, var on, var who) ->
                new Message<>(
                        GroupCatalogue.GROUP_STEP_DONE,
                        new GroupStepDone(
                                id, school, step.value(), due(after, step), on, daysLate(due(after, step), on), by));
            case GroupEvent.StepReopened(var step, var reason) ->
                new Message<>(GroupCatalogue.GROUP_STEP_REOPENED, new GroupStepReopened(id, school, step.value(), by));
            case GroupEvent.GroupDissolved(var order, var on) ->
                new Message<>(GroupCatalogue.GROUP_DISSOLVED, new GroupDissolved(id, school, order(order), by));
            case GroupEvent.GroupAnnulled annulled ->
                new Message<>(GroupCatalogue.GROUP_ANNULLED, new GroupAnnulled(id, school, by));
        };
    }

    @Override
    public Message<?> state(Group group) {
        return new Message<>(GroupCatalogue.GROUP_STATE, present(group));
    }

    /** The group as the contract tells it, for others of this service who look at the stored one. */
    public static GroupState present(Group group) {
        Composition composition = group.composition();
        Regulation regulation = group.regulation().orElse(null);
        return new GroupState(
                group.id().value(),
                group.schoolId(),
                group.revision(),
                group.status().asName().name(),
                order(group.order()),
                order(group.present().order()),
                composition.members().stream().map(GroupMessages::member).toList(),
                composition.reason(),
                programs(group.present()),
                regulation == null ? null : order(regulation.order()),
                regulation == null ? List.of() : steps(regulation));
    }

    private static org.metodika.contracts.program.Order order(Order order) {
        return new org.metodika.contracts.program.Order(order.number(), order.date());
    }

    private static List<GroupSeat> seats(Edition edition) {
        return edition.composition().members().stream()
                .map(member ->
                        new GroupSeat(member.person().value(), member.role().name(), name(member.expertise())))
                .toList();
    }

    private static GroupMember member(Member member) {
        return new GroupMember(
                member.person().value(),
                member.role().name(),
                name(member.expertise()),
                member.reason(),
                member.lastDay());
    }

    private static List<UUID> programs(Edition edition) {
        return edition.programs().stream().map(ProgramId::value).toList();
    }

    private static List<RegulationStep> regulation(List<Step> steps) {
        List<RegulationStep> told = new ArrayList<>();
        for (Step step : steps) {
            told.add(new RegulationStep(
                    step.id().value(),
                    told.size() + 1,
                    step.dueOn(),
                    step.responsible().value()));
        }
        return told;
    }

    private static List<GroupStep> steps(Regulation regulation) {
        return regulation.steps().stream()
                .map(step -> {
                    Step.Done done = step.done();
                    return new GroupStep(
                            step.id().value(),
                            step.title(),
                            step.dueOn(),
                            step.responsible().value(),
                            done == null ? null : done.on());
                })
                .toList();
    }

    private static LocalDate due(Group group, StepId step) {
        return group.step(step).orElseThrow().dueOn();
    }

    private static int daysLate(LocalDate due, LocalDate on) {
        return (int) Math.max(0, on.toEpochDay() - due.toEpochDay());
    }

    private static @Nullable String name(@Nullable Expertise expertise) {
        return expertise == null ? null : expertise.name();
    }
}
