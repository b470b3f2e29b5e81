package org.metodika.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.act.ActCatalogue;
import org.metodika.contracts.act.ActState;
import org.metodika.contracts.control.ControlActContent;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlState;
import org.metodika.contracts.control.ControlStateInFull;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.discussion.DiscussionCatalogue;
import org.metodika.contracts.discussion.DiscussionProposal;
import org.metodika.contracts.discussion.DiscussionProtocol;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.group.GroupMember;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.group.GroupStep;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramFrame;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateAmending;
import org.metodika.contracts.program.ProgramStateAmending.OpenAmendment;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.School;
import org.metodika.test.Topics;

/** A school in which everything that documents are printed of has happened. */
final class Year {

    final School school;
    final ProgramState program;
    final UUID amended = Ids.next();
    final UUID amending = Ids.next();
    final UUID group = Ids.next();
    final UUID discussion = Ids.next();
    final UUID control = Ids.next();
    final UUID measure = Ids.next();
    final UUID correction = Ids.next();
    final UUID controlOfOldState = Ids.next();

    private final Feeding feeding;
    private final DeficitState methodical;
    private final DeficitState psychological;

    Year(String schoolId, Topics topics) {
        this.feeding = new Feeding(topics);
        this.school = School.general(schoolId, "МБОУ «СОШ № 7»");
        this.methodical = school.deficit(school.teacher(0), "METHODICAL", "OPEN");
        this.psychological = school.deficit(school.teacher(0), "PSYCHOLOGICAL_PEDAGOGICAL", "OPEN");
        this.program = Programs.approved(school, school.teacher(0), methodical, psychological);
    }

    Year happen() {
        feeding.school(school);
        feeding.deficit(methodical);
        feeding.deficit(psychological);
        UUID regulation = Ids.next();
        feeding.state(ActCatalogue.ACT_STATE, regulation, regulation(regulation), 1);
        program(program, 1, null, regulation);
        program(Programs.renamed(program, amended), 2, null, regulation);
        amending(Programs.renamed(program, amending));
        feeding.state(GroupCatalogue.GROUP_STATE, group, group(), 1);
        feeding.state(DiscussionCatalogue.DISCUSSION_STATE, discussion, discussion(), 1);
        controls();
        digest();
        return this;
    }

    void digest() {
        feeding.digest();
    }

    /** Tells a program with its life. */
    void program(ProgramState content, int version, @Nullable String amending, @Nullable UUID regulation) {
        feeding.state(
                ProgramCatalogue.PROGRAM_STATE_IN_FULL,
                content.programId(),
                inFull(content, version, amending, regulation),
                content.revision());
    }

    /** Tells a program of which an amendment is open: it goes on for a month, with one stage in the place of two. */
    private void amending(ProgramState content) {
        LocalDate end = LocalDate.of(2027, 6, 30);
        feeding.state(
                ProgramCatalogue.PROGRAM_STATE_AMENDING,
                content.programId(),
                new ProgramStateAmending(
                        inFull(content, 1, "SCHEDULE", null),
                        new OpenAmendment(
                                1,
                                LocalDate.of(2026, 10, 1),
                                end,
                                96,
                                List.of(new PlannedStage(
                                        Ids.next(),
                                        1,
                                        "Летняя практика",
                                        "Мастер-класс проведён",
                                        "Справка",
                                        end,
                                        "OPEN_LESSON")))),
                content.revision());
    }

    private static ProgramStateInFull inFull(
            ProgramState content, int version, @Nullable String amending, @Nullable UUID regulation) {
        return new ProgramStateInFull(
                content,
                content.status(),
                version,
                1,
                regulation,
                new ProgramFrame(List.of(), List.of(), List.of(), List.of()),
                new ProgramDetails(List.of(), List.of()),
                List.of(),
                null,
                null,
                null,
                null,
                amending,
                null);
    }

    private ActState regulation(UUID id) {
        return new ActState(
                id,
                school.id(),
                "REGULATION",
                "45",
                LocalDate.of(2026, 8, 31),
                "Положение о персонифицированных программах",
                LocalDate.of(2026, 9, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private GroupState group() {
        return new GroupState(
                group,
                school.id(),
                1,
                "ACTIVE",
                new Order("98-од", LocalDate.of(2026, 9, 7)),
                new Order("98-од", LocalDate.of(2026, 9, 7)),
                List.of(
                        new GroupMember(school.deputy(), "LEADER", null, null, null),
                        new GroupMember(school.associationHead(), "DEVELOPER", null, null, null),
                        new GroupMember(school.tutor(), "EXPERT", "PEDAGOGICAL", null, null)),
                null,
                List.of(program.programId()),
                new Order("99-од", LocalDate.of(2026, 9, 8)),
                List.of(
                        step("Анализ результатов диагностики", LocalDate.of(2026, 9, 15), school.tutor()),
                        step("Подготовка проекта программы", LocalDate.of(2026, 9, 22), school.associationHead())));
    }

    private static GroupStep step(String title, LocalDate dueOn, UUID responsible) {
        return new GroupStep(Ids.next(), title, dueOn, responsible, null);
    }

    private DiscussionState discussion() {
        return new DiscussionState(
                discussion,
                program.programId(),
                school.id(),
                school.teacher(0),
                "ASSOCIATION",
                LocalDate.of(2026, 9, 24),
                new DiscussionProtocol("3", LocalDate.of(2026, 9, 25)),
                9,
                List.of(
                        proposal("Добавить взаимопосещение уроков", "ACCEPTED", null),
                        proposal("Сократить курсовую подготовку", "REJECTED", "Курсы обязательны по плану")),
                school.associationHead(),
                null);
    }

    private static DiscussionProposal proposal(String text, String outcome, @Nullable String reason) {
        return new DiscussionProposal(
                Ids.next(), "ASSOCIATION", text, outcome, reason, LocalDate.of(2026, 9, 25), null);
    }

    private void controls() {
        LocalDate date = LocalDate.of(2026, 12, 20);
        String found = "График выполняется.\nОткрытый урок проведён в срок.";
        act(
                control(control, "SCHEDULE", date, "MEETS_WITH_REMARKS", null),
                new ControlActContent(
                        date, school.head(), found, "Первый этап пройден, отчёт сдан с опозданием", null, null));
        act(
                control(measure, "QUALITY", date, null, "MEASURE"),
                new ControlActContent(date, null, found, null, "Провести мастер-класс", null));
        act(
                control(correction, "SYSTEM", date, null, "CORRECT_THE_PLAN"),
                new ControlActContent(date, null, found, null, null, "Курсы перенесены на февраль"));
        ControlState old = control(controlOfOldState, "MONEY", date, "MEETS", null);
        feeding.state(ControlCatalogue.CONTROL_STATE, old.controlId(), old, 1);
        act(control(Ids.next(), "QUALITY", LocalDate.of(2027, 5, 31), null, null), null);
    }

    private void act(ControlState state, @Nullable ControlActContent act) {
        feeding.state(ControlCatalogue.CONTROL_STATE_IN_FULL, state.controlId(), new ControlStateInFull(state, act), 1);
    }

    /** Settled the day before where it has a grade or a decision, open otherwise. */
    private ControlState control(
            UUID id, String object, LocalDate date, @Nullable String grade, @Nullable String decision) {
        boolean settled = grade != null || decision != null;
        boolean measured = "MEASURE".equals(decision);
        return new ControlState(
                id,
                program.programId(),
                school.id(),
                school.teacher(0),
                settled ? "CURRENT" : "FINAL",
                object,
                List.of("TEACHER", "CURATOR"),
                date,
                school.deputy(),
                true,
                settled ? "SETTLED" : "OPEN",
                null,
                settled ? Ids.next() : null,
                settled ? date.minusDays(1) : null,
                grade,
                decision,
                measured ? school.tutor() : null,
                measured ? LocalDate.of(2027, 1, 20) : null,
                null,
                null);
    }
}
