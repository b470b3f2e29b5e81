package org.metodika.reporting.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.group.GroupMember;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.group.GroupStep;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.OrderHead;
import org.springframework.stereotype.Component;

/** What the orders about a development group (группа разработчиков) have in common. */
abstract class GroupForms implements DocumentDefinition<GroupState> {

    final Copies copies;

    GroupForms(Copies copies) {
        this.copies = copies;
    }

    @Override
    public Optional<GroupState> find(String id) {
        return copies.find(Kinds.GROUP, id);
    }

    @Override
    public String schoolId(GroupState group) {
        return group.schoolId();
    }

    @Override
    public @Nullable UUID teacherId(GroupState group) {
        return null;
    }

    /** A member as the order names them. */
    record Member(String number, String full, String position, String role) {}

    /** Somebody who signs that they know the order. */
    record Acquainted(String position, String initials) {}

    static List<Member> members(GroupState group, Gathering gathering) {
        return IntStream.range(0, group.members().size())
                .mapToObj(i -> {
                    GroupMember member = group.members().get(i);
                    Named person = gathering.person(member.staffId(), "document-lacks-person");
                    return new Member(String.valueOf(i + 1), person.full(), person.position(), role(member));
                })
                .toList();
    }

    static List<Acquainted> acquainted(GroupState group, Gathering gathering) {
        return group.members().stream()
                .map(member -> gathering.person(member.staffId(), "document-lacks-person"))
                .map(person -> new Acquainted(person.position(), person.initials()))
                .toList();
    }

    static void meet(GroupState group, Gathering gathering) {
        List<@Nullable UUID> people = new ArrayList<>();
        group.members().forEach(member -> people.add(member.staffId()));
        group.steps().forEach(step -> people.add(step.responsibleId()));
        gathering.meet(people);
    }

    static void mustBeActive(GroupState group, Gathering gathering) {
        if (!group.status().equals("ACTIVE")) {
            gathering.lacks("document-group-not-active");
        }
    }

    private static String role(GroupMember member) {
        String expertise = member.expertise();
        return switch (member.role()) {
            case "LEADER" -> "руководитель группы";
            case "DEVELOPER" -> "разработчик";
            case "EXPERT" ->
                expertise == null
                        ? "эксперт"
                        : expertise.equals("ECONOMIC") ? "эксперт (экономика)" : "эксперт (педагогика)";
            default -> member.role();
        };
    }

    /** Приказ о группе разработчиков (B19, B20): that forms it, or the latest that changed it. */
    @Component
    static final class GroupOrder extends GroupForms {

        private static final DocumentType TYPE = DocumentType.order(
                "group-order", "Приказ о группе разработчиков персонифицированных программ", "group");

        GroupOrder(Copies copies) {
            super(copies);
        }

        /** @param formed number and day of the order that formed the group; empty where this is that order */
        record Input(
                OrderHead order,
                String formed,
                List<Member> members,
                List<Program> programs,
                List<Acquainted> acquainted) {}

        /** A program that the group works on. */
        record Program(String number, String teacher, String position, String term) {}

        @Override
        public DocumentType type() {
            return TYPE;
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Input input(GroupState group, Gathering gathering) {
            mustBeActive(group, gathering);
            meet(group, gathering);
            boolean forming = group.order().equals(group.lastOrder());
            return new Input(
                    gathering.order(group.schoolId(), group.lastOrder()),
                    forming ? "" : Russian.reference(group.order()),
                    members(group, gathering),
                    programs(group, gathering),
                    acquainted(group, gathering));
        }

        private List<Program> programs(GroupState group, Gathering gathering) {
            List<ProgramState> found = copies.find(Kinds.PROGRAM, group.programs()).stream()
                    .map(ProgramStateInFull::program)
                    .sorted(Comparator.comparing(ProgramState::programId))
                    .toList();
            gathering.meet(found.stream().map(ProgramState::teacherId).toList());
            return IntStream.range(0, found.size())
                    .mapToObj(i -> {
                        ProgramState program = found.get(i);
                        Named teacher = gathering.person(program.teacherId(), "document-lacks-person");
                        return new Program(
                                String.valueOf(i + 1),
                                teacher.full(),
                                teacher.position(),
                                Russian.period(program.startsOn(), program.endsOn()));
                    })
                    .toList();
        }
    }

    /** Приказ об утверждении регламента работы группы (B21). */
    @Component
    static final class RegulationOrder extends GroupForms {

        private static final DocumentType TYPE = DocumentType.order(
                "group-regulation-order", "Приказ об утверждении регламента работы группы разработчиков", "group");

        RegulationOrder(Copies copies) {
            super(copies);
        }

        /** @param formed number and day of the order that formed the group */
        record Input(OrderHead order, String formed, List<Step> steps, List<Acquainted> acquainted) {}

        /** A step of the work with its last day. */
        record Step(String number, String title, String dueOn, String responsible) {}

        @Override
        public DocumentType type() {
            return TYPE;
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Input input(GroupState group, Gathering gathering) {
            mustBeActive(group, gathering);
            if (group.steps().isEmpty()) {
                gathering.lacks("document-lacks-regulation");
            }
            meet(group, gathering);
            return new Input(
                    gathering.order(group.schoolId(), group.regulationOrder()),
                    Russian.reference(group.order()),
                    steps(group.steps(), gathering),
                    acquainted(group, gathering));
        }

        private static List<Step> steps(List<GroupStep> steps, Gathering gathering) {
            return IntStream.range(0, steps.size())
                    .mapToObj(i -> {
                        GroupStep step = steps.get(i);
                        return new Step(
                                String.valueOf(i + 1),
                                step.title(),
                                Russian.shortDate(step.dueOn()),
                                gathering
                                        .person(step.responsibleId(), "document-lacks-person")
                                        .full());
                    })
                    .toList();
        }
    }
}
