package org.metodika.reporting.schoolforms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.contracts.association.AssociationState;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.duty.DutyState;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.directory.Directory;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentDefinition;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.DocumentType.Register;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.Signer;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.Rows;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * Отчёт руководителя методического объединения за учебный год (D08): what its members did, from the facts; the conclusions are
 * the head's own. Printed of the duty to give it.
 */
@Component
final class AssociationReport implements DocumentDefinition<DutyState> {

    private static final DocumentType TYPE = new DocumentType(
            "association-report",
            "Отчёт руководителя методического объединения за учебный год",
            "duty",
            1,
            Register.SCHOOL,
            ReportingAction.ISSUE_YEARLY_REPORTS,
            List.of(Param.TEXT));

    private final Copies copies;
    private final Rows rows;
    private final Directory directory;
    private final Texts texts = Texts.russian();

    AssociationReport(Copies copies, Rows rows, Directory directory) {
        this.copies = copies;
        this.rows = rows;
        this.directory = directory;
    }

    /**
     * What stands on the paper.
     *
     * @param associations name and subject area of those that the person heads
     * @param conclusions what the head concludes; empty where it is to be written by hand
     */
    record Input(
            String school,
            String year,
            Named author,
            List<Association> associations,
            Totals totals,
            List<Member> members,
            List<Meeting> meetings,
            List<Contest> contests,
            String dueOn,
            String conclusions,
            Signer head) {}

    record Association(String name, String area) {}

    record Totals(
            String members,
            String withProgram,
            String passed,
            String planned,
            String late,
            String resolved,
            String open) {}

    /**
     * A teacher of the association, with what the year brought.
     *
     * @param passed checkpoints, «1 из 2»
     */
    record Member(
            String number,
            String name,
            String position,
            String category,
            String program,
            String passed,
            String deficits) {}

    record Meeting(String number, String day, String agenda) {}

    record Contest(String teacher, String event, String level, String result) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<DutyState> find(String id) {
        return copies.find(Kinds.DUTY, id).filter(duty -> duty.schoolYear() != null);
    }

    @Override
    public String schoolId(DutyState duty) {
        return duty.schoolId();
    }

    @Override
    public UUID teacherId(DutyState duty) {
        return duty.ownerId();
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(DutyState duty, Gathering gathering) {
        Integer from = duty.schoolYear();
        if (from == null) {
            throw new IllegalArgumentException("Not the duty of a yearly report: " + duty.dutyId());
        }
        SchoolYear year = SchoolYear.of(from);
        List<PersonRow> people = members(duty, year);
        Set<UUID> ids = people.stream().map(PersonRow::id).collect(Collectors.toSet());
        MemberFacts facts = new MemberFacts(
                byTeacher(
                        copies.ofTeachers(Kinds.PROGRAM, ids),
                        full -> full.program().teacherId()),
                byTeacher(
                        copies.ofTeachers(Kinds.CHECKPOINT, ids).stream()
                                .map(CheckpointStateInFull::checkpoint)
                                .filter(checkpoint -> year.holds(checkpoint.deadline())
                                        && !checkpoint.status().equals("CANCELLED"))
                                .toList(),
                        CheckpointState::teacherId),
                byTeacher(
                        copies.ofTeachers(Kinds.DEFICIT, ids).stream()
                                .filter(deficit -> !deficit.detectedOn().isAfter(year.last()))
                                .filter(deficit -> deficit.status().equals("OPEN") || year.holds(deficit.resolvedOn()))
                                .toList(),
                        DeficitStateInFull::teacherId),
                year);
        List<Member> members = new ArrayList<>();
        for (PersonRow person : people) {
            members.add(member(members.size() + 1, person, facts));
        }
        return new Input(
                gathering.school(duty.schoolId()),
                from + "/" + (from + 1),
                gathering.person(duty.ownerId(), "document-lacks-person"),
                copies.ofTeacher(Kinds.ASSOCIATION, duty.ownerId()).stream()
                        .filter(association -> association.dissolvedOn() == null)
                        .sorted(Comparator.comparing(AssociationState::name))
                        .map(association -> new Association(association.name(), association.subjectArea()))
                        .toList(),
                facts.totals(people.size()),
                members,
                meetings(duty, from),
                contests(people, ids, year),
                Russian.date(duty.dueOn()),
                gathering.said(Param.TEXT),
                gathering.head(duty.schoolId()));
    }

    /** Whoever belongs to the association and was on the staff in the year, by name. */
    private List<PersonRow> members(DutyState duty, SchoolYear year) {
        return rows.people(directory.inAssociationOf(duty.schoolId(), duty.ownerId())).values().stream()
                .filter(person ->
                        person.dismissedOn() == null || !person.dismissedOn().isBefore(year.first()))
                .sorted(Comparator.comparing(PersonRow::fullName).thenComparing(PersonRow::id))
                .toList();
    }

    private static <T> Map<UUID, List<T>> byTeacher(List<T> all, Function<T, UUID> teacher) {
        return all.stream().collect(Collectors.groupingBy(teacher));
    }

    private Member member(int number, PersonRow person, MemberFacts facts) {
        ProgramStateInFull program = facts.program(person.id());
        List<CheckpointState> checkpoints = facts.checkpoints().getOrDefault(person.id(), List.of());
        List<DeficitStateInFull> deficits = facts.deficits().getOrDefault(person.id(), List.of());
        return new Member(
                String.valueOf(number),
                person.fullName(),
                person.position(),
                texts.name("person.category", person.category()),
                program == null ? texts.text("association.no-program") : texts.name("program.status", program.status()),
                checkpoints.isEmpty()
                        ? "—"
                        : texts.text(
                                "association.of",
                                String.valueOf(MemberFacts.passed(checkpoints)),
                                String.valueOf(checkpoints.size())),
                deficits.isEmpty()
                        ? "—"
                        : texts.text(
                                "association.deficits",
                                String.valueOf(MemberFacts.resolved(deficits)),
                                String.valueOf(MemberFacts.open(deficits))));
    }

    private List<Meeting> meetings(DutyState duty, int year) {
        try (Stream<MeetingState> all = copies.ofSchool(Kinds.MEETING, duty.schoolId())) {
            return all.filter(meeting -> duty.ownerId().equals(meeting.associationHeadId())
                            && meeting.schoolYear() == year
                            && !meeting.status().equals("ANNULLED"))
                    .sorted(Comparator.comparing(MeetingState::heldOn))
                    .map(meeting -> new Meeting(
                            meeting.protocolNumber(),
                            Russian.shortDate(meeting.heldOn()),
                            meeting.agenda().stream().map(item -> item.title()).collect(Collectors.joining("\n"))))
                    .toList();
        }
    }

    private List<Contest> contests(List<PersonRow> people, Set<UUID> ids, SchoolYear year) {
        Map<UUID, PersonRow> byId = people.stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
        List<Contest> contests = new ArrayList<>();
        for (ParticipationState participation : copies.ofTeachers(Kinds.PARTICIPATION, ids)) {
            PersonRow teacher = byId.get(participation.teacherId());
            if (teacher != null
                    && year.holds(participation.startsOn())
                    && !participation.status().equals("WITHDRAWN")) {
                String result = participation.result();
                contests.add(new Contest(
                        teacher.initialsAndName(),
                        participation.event(),
                        texts.name("contest.level", participation.level()),
                        result == null
                                ? texts.name("contest.status", participation.status())
                                : texts.name("contest.result", result)));
            }
        }
        return contests;
    }
}
