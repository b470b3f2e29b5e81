package org.metodika.program.schoolprogramme.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.meetings.application.Meetings;
import org.metodika.program.roster.Roster;
import org.metodika.program.schoolprogramme.domain.ApprovalPapers;
import org.metodika.program.schoolprogramme.domain.Content;
import org.metodika.program.schoolprogramme.domain.ProgrammeEvent;
import org.metodika.program.schoolprogramme.domain.ProgrammeRejection;
import org.metodika.program.schoolprogramme.domain.ProgrammeSurroundings;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.metodika.program.schoolprogramme.domain.TemplateRef;
import org.metodika.program.templates.Template;
import org.metodika.program.templates.Templates;

/** School programmes from the draft to the approval, and the way to them for everything that happens afterwards. */
public final class SchoolProgrammes {

    /** More people are refused anyway; nobody looks them up. */
    private static final int MOST_PEOPLE = 2_000;

    private final AggregateStore<SchoolProgramme, ProgrammeEvent> store;
    private final Access access;
    private final Directory directory;
    private final Roster roster;
    private final Meetings meetings;
    private final Templates templates;

    public SchoolProgrammes(
            AggregateStore<SchoolProgramme, ProgrammeEvent> store,
            Access access,
            Directory directory,
            Roster roster,
            Meetings meetings,
            Templates templates) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.roster = roster;
        this.meetings = meetings;
        this.templates = templates;
    }

    /**
     * How a programme begins.
     *
     * @param version of the template; null for the newest
     */
    public record Start(
            SchoolProgrammeId id, UUID templateId, @Nullable Integer version, String title, int fromYear, int toYear) {}

    /** The programme; empty where there is none within the reach of the actor. */
    public Optional<Versioned<SchoolProgramme>> find(SchoolProgrammeId id, Actor actor) {
        return find(id, actor, SchoolProgrammeAction.SEE);
    }

    /** The programme for those who oversee its teachers. */
    public Optional<Versioned<SchoolProgramme>> oversee(SchoolProgrammeId id, Actor actor) {
        return find(id, actor, SchoolProgrammeAction.OVERSEE);
    }

    /** Kind of the form that this teacher chose in this programme (A15), as a code; empty before the choice. */
    public Optional<String> typeChosen(UUID programmeId, UUID teacher) {
        return store.find(programmeId.toString())
                .map(Versioned::state)
                .flatMap(programme -> programme
                        .choiceOf(teacher)
                        .flatMap(choice -> programme.content().form(choice.form()))
                        .map(form -> form.type().name()));
    }

    /** In what the newest version of the template differs; empty for a programme that began from none. */
    public Optional<TemplateChanges> templateChanges(SchoolProgramme programme) {
        TemplateRef template = programme.template();
        if (template == null) {
            return Optional.empty();
        }
        return templates
                .version(template.templateId(), template.version())
                .flatMap(began -> templates
                        .newest(template.templateId(), template.version())
                        .map(newest -> TemplateChanges.between(began, newest, programme.content())));
    }

    /** Drafts a programme from a template (A01). */
    public Outcome<SchoolProgramme> draft(Start start, Actor actor, Change change) {
        Reach reach = access.reach(actor, SchoolProgrammeAction.WRITE);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody drafts for all schools");
        return store.create(key(start.id()), change, () -> {
            Optional<Template> template = start.version() == null
                    ? templates.newest(start.templateId(), 1)
                    : templates.version(start.templateId(), start.version());
            if (template.isEmpty()) {
                return Decision.rejected(new ProgrammeRejection.TemplateVersionUnknown());
            }
            Content content =
                    FromTemplate.content(template.get().content(), start.title(), start.fromYear(), start.toYear());
            return SchoolProgramme.draft(
                    new ProgrammeEvent.Drafted(
                            start.id(),
                            schoolId,
                            new TemplateRef(
                                    template.get().templateId(), template.get().version()),
                            directory.today(schoolId),
                            content),
                    surroundings(schoolId, List.of()));
        });
    }

    public Outcome<SchoolProgramme> changeContent(SchoolProgrammeId id, Content content, Actor actor, Change change) {
        return change(
                id,
                SchoolProgrammeAction.WRITE,
                actor,
                change,
                programme -> programme.changeContent(content, surroundings(programme.schoolId(), named(content))));
    }

    public Outcome<SchoolProgramme> withdraw(SchoolProgrammeId id, String reason, Actor actor, Change change) {
        return change(id, SchoolProgrammeAction.WRITE, actor, change, programme -> programme.withdraw(reason));
    }

    /** Approves by the council's decision and the head's order (D07). */
    public Outcome<SchoolProgramme> approve(
            SchoolProgrammeId id,
            @Nullable UUID meetingId,
            @Nullable String orderNumber,
            @Nullable LocalDate orderDate,
            Actor actor,
            Change change) {
        return change(
                id,
                SchoolProgrammeAction.ORDER,
                actor,
                change,
                programme -> programme.approve(
                        new ApprovalPapers(meetingId, council(meetingId, programme.schoolId()), orderNumber, orderDate),
                        directory.today(programme.schoolId())));
    }

    public Outcome<SchoolProgramme> annulApproval(SchoolProgrammeId id, String reason, Actor actor, Change change) {
        return change(id, SchoolProgrammeAction.ORDER, actor, change, programme -> programme.annulApproval(reason));
    }

    /** Pedagogical staff of a school today, by id in the order of their names. */
    public Map<UUID, String> teachers(String schoolId) {
        return roster.pedagogicalStaff(schoolId, directory.today(schoolId));
    }

    /** Today in the time zone of the school. */
    public LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    /** Names of people for what is read by people. */
    public Map<UUID, String> names(Collection<UUID> people) {
        return directory.names(people);
    }

    ProgrammeSurroundings surroundings(String schoolId, Collection<UUID> people) {
        LocalDate today = directory.today(schoolId);
        Set<UUID> wanted = people.stream().limit(MOST_PEOPLE).collect(Collectors.toSet());
        Set<UUID> staff = directory.people(wanted).values().stream()
                .filter(person -> person.schoolId().equals(schoolId) && person.onStaffOn(today))
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
        return new ProgrammeSurroundings(today, staff);
    }

    Outcome<SchoolProgramme> change(
            SchoolProgrammeId id,
            Action action,
            Actor actor,
            Change change,
            Function<SchoolProgramme, Decision<ProgrammeEvent>> decide) {
        Reach reach = access.reach(actor, action);
        return store.change(key(id), change, programme -> covers(reach, programme), decide);
    }

    private Optional<Versioned<SchoolProgramme>> find(SchoolProgrammeId id, Actor actor, Action action) {
        Reach reach = access.reach(actor, action);
        return store.find(key(id)).filter(programme -> covers(reach, programme.state()));
    }

    private ApprovalPapers.@Nullable Council council(@Nullable UUID meetingId, String schoolId) {
        return meetingId == null
                ? null
                : meetings.councilRecord(meetingId, schoolId)
                        .map(meeting -> new ApprovalPapers.Council(
                                meeting.pedagogicalCouncil(),
                                meeting.heldOn(),
                                meeting.inForce(),
                                meeting.decisions(),
                                meeting.schoolProgrammeId()))
                        .orElse(null);
    }

    private static Collection<UUID> named(Content content) {
        return content.tasks().flatMap(task -> task.responsibles().stream()).collect(Collectors.toSet());
    }

    /** A programme belongs to the school as a whole: whoever reaches certain people of it reaches the programme for their sake. */
    private static boolean covers(Reach reach, SchoolProgramme programme) {
        return reach.everybody() || programme.schoolId().equals(reach.schoolId());
    }

    private static String key(SchoolProgrammeId id) {
        return id.value().toString();
    }
}
