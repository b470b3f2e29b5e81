package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Role;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.personified.domain.Circumstances;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Deficit;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Employment;
import org.metodika.program.personified.domain.Post;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.Rules;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.policy.Limits;
import org.metodika.program.policy.Policies;
import org.metodika.program.policy.SchoolPolicy;
import org.metodika.program.policy.Section;
import org.metodika.program.policy.Settings;

/** Looks up what directory and diagnostics say at the moment of a decision. */
public final class Surroundings {

    private static final String STAFF = "STAFF";

    /** Who may be a tutor: администрация, руководитель МО (п. 1.8), and whoever has the role. */
    private static final Set<Role> TUTORS =
            Set.of(Role.TUTOR, Role.ASSOCIATION_HEAD, Role.DEPUTY_HEAD, Role.SCHOOL_HEAD);

    private final Directory directory;
    private final KnownDeficits deficits;
    private final Policies policies;

    public Surroundings(Directory directory, KnownDeficits deficits, Policies policies) {
        this.directory = directory;
        this.deficits = deficits;
        this.policies = policies;
    }

    /** Today in the time zone of the school. */
    public LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    /** What holds for a program that is only read: without the rules of the school, which decide nothing then. */
    public Circumstances ofRead(Program program) {
        return of(program.schoolId(), program.teacher(), program.underWork(), Rules.USUAL);
    }

    /** What holds for a program as it is; where an amendment is worked on, for the next version. */
    public Circumstances of(Program program) {
        return of(program.schoolId(), program.teacher(), program.underWork());
    }

    /** Whether this person may take this post in a program of this school. */
    boolean fits(Post post, String schoolId, StaffId person) {
        LocalDate today = directory.today(schoolId);
        return switch (post) {
            case TUTOR -> mayTutor(at(schoolId, person), today);
            case CURATOR -> colleague(schoolId, person, today).isPresent();
        };
    }

    /** What holds for this content of a program of this teacher. */
    Circumstances of(String schoolId, StaffId teacher, Content content) {
        return of(schoolId, teacher, content, rules(schoolId));
    }

    private Circumstances of(String schoolId, StaffId teacher, Content content, Rules rules) {
        return Objects.requireNonNull(
                of(schoolId, Map.of(teacher, content), rules).get(teacher));
    }

    /** What holds for each of these teachers with this content; all of it is looked up at once. */
    Map<StaffId, Circumstances> of(String schoolId, Map<StaffId, Content> contents) {
        return of(schoolId, contents, rules(schoolId));
    }

    private Map<StaffId, Circumstances> of(String schoolId, Map<StaffId, Content> contents, Rules rules) {
        LocalDate today = directory.today(schoolId);
        Map<UUID, KnownPerson> people = directory.people(contents.entrySet().stream()
                .flatMap(entry -> Stream.of(
                        Optional.of(entry.getKey()),
                        Optional.ofNullable(entry.getValue().tutor()),
                        Optional.ofNullable(entry.getValue().curator())))
                .flatMap(Optional::stream)
                .map(StaffId::value)
                .collect(Collectors.toSet()));
        List<KnownDeficit> known = deficits.withIds(contents.values().stream()
                .flatMap(content -> content.deficits().stream())
                .map(DeficitId::value)
                .collect(Collectors.toSet()));
        Map<StaffId, Circumstances> circumstances = new HashMap<>();
        contents.forEach((teacher, content) -> circumstances.put(
                teacher,
                new Circumstances(
                        today,
                        employment(at(schoolId, people, teacher), today),
                        named(schoolId, teacher, content, known),
                        mayTutor(at(schoolId, people, content.tutor()), today),
                        at(schoolId, people, content.curator())
                                .filter(person -> person.onStaffOn(today))
                                .isPresent(),
                        rules)));
        return circumstances;
    }

    /** What the school demands of programs today (B06). */
    private Rules rules(String schoolId) {
        SchoolPolicy policy = policies.of(schoolId);
        Settings settings = policy.settings();
        Limits limits = settings.limits();
        return new Rules(
                Arrays.stream(Rules.Part.values())
                        .filter(part -> policy.demands(Section.valueOf(part.name())))
                        .collect(Collectors.toSet()),
                limits.leastHours() == null ? Rules.USUAL.leastHours() : limits.leastHours(),
                limits.mostHours() == null ? Rules.USUAL.mostHours() : limits.mostHours(),
                limits.mostModules() == null ? Rules.USUAL.mostModules() : limits.mostModules(),
                limits.mostActivities() == null ? Rules.USUAL.mostActivities() : limits.mostActivities(),
                settings.monthsFrom(),
                settings.monthsTo(),
                settings.durationOverridable(),
                new Rules.Source(
                        policy.version(),
                        policy.regulation() == null
                                ? null
                                : policy.regulation().id().value()));
    }

    /** How the teacher stands to the school (B16). */
    Employment employment(String schoolId, StaffId teacher, LocalDate today) {
        return employment(at(schoolId, teacher), today);
    }

    private static Employment employment(Optional<KnownPerson> teacher, LocalDate today) {
        KnownPerson person = teacher.orElse(null);
        if (person == null) {
            return new Employment.Unknown();
        }
        LocalDate left = person.dismissedOn();
        if (left != null && !person.onStaffOn(today)) {
            return new Employment.Dismissed(left);
        }
        return person.employmentKind().equals(STAFF) ? new Employment.OnStaff() : new Employment.NotOnStaff();
    }

    /** Open deficits of the teacher, oldest first. */
    public List<KnownDeficit> openDeficits(String schoolId, StaffId teacher) {
        return deficits.openOf(schoolId, teacher.value());
    }

    /** The person whom the directory names as tutor of this teacher; null where there is none who may be one. */
    @Nullable
    StaffId usualTutor(String schoolId, StaffId teacher) {
        LocalDate today = directory.today(schoolId);
        return at(schoolId, teacher)
                .flatMap(person -> Optional.ofNullable(person.tutorId()))
                .map(StaffId::new)
                .filter(tutor -> mayTutor(at(schoolId, tutor), today))
                .orElse(null);
    }

    /** Open deficits of these teachers, oldest first. */
    List<KnownDeficit> openDeficits(String schoolId, Collection<StaffId> teachers) {
        return deficits.openOf(schoolId, teachers.stream().map(StaffId::value).collect(Collectors.toSet()));
    }

    /** Those of these deficits that are known, of this school or another. */
    List<KnownDeficit> deficits(Collection<DeficitId> ids) {
        return deficits.withIds(ids.stream().map(DeficitId::value).collect(Collectors.toSet()));
    }

    /** Whom the directory names as tutors of these people, as far as they may be some; looked up at once. */
    Map<StaffId, StaffId> usualTutors(String schoolId, Collection<StaffId> teachers) {
        LocalDate today = directory.today(schoolId);
        Map<UUID, KnownPerson> people =
                directory.people(teachers.stream().map(StaffId::value).collect(Collectors.toSet()));
        Map<UUID, KnownPerson> tutors = directory.people(people.values().stream()
                .flatMap(person -> Stream.ofNullable(person.tutorId()))
                .collect(Collectors.toSet()));
        Map<StaffId, StaffId> usual = new HashMap<>();
        for (StaffId teacher : teachers) {
            at(schoolId, people, teacher)
                    .flatMap(person -> Optional.ofNullable(person.tutorId()))
                    .map(StaffId::new)
                    .filter(tutor -> mayTutor(at(schoolId, tutors, tutor), today))
                    .ifPresent(tutor -> usual.put(teacher, tutor));
        }
        return usual;
    }

    /** Policy and regulation of the school by which programs are judged today (A16, B02). */
    Rules.Source judgedBy(String schoolId) {
        return rules(schoolId).source();
    }

    /** A person who works at this school today. */
    Optional<KnownPerson> colleague(String schoolId, StaffId id, LocalDate today) {
        return at(schoolId, id).filter(person -> person.onStaffOn(today));
    }

    private static boolean mayTutor(Optional<KnownPerson> tutor, LocalDate today) {
        return tutor.filter(person -> person.onStaffOn(today) && TUTORS.stream().anyMatch(person::is))
                .isPresent();
    }

    private Optional<KnownPerson> at(String schoolId, StaffId id) {
        return directory.person(id.value()).filter(person -> person.schoolId().equals(schoolId));
    }

    private static Optional<KnownPerson> at(String schoolId, Map<UUID, KnownPerson> people, @Nullable StaffId id) {
        return Optional.ofNullable(id)
                .map(known -> people.get(known.value()))
                .filter(person -> person.schoolId().equals(schoolId));
    }

    /** Deficits of this teacher only: those of others are as unknown as those that do not exist. */
    private static Map<DeficitId, Deficit> named(
            String schoolId, StaffId teacher, Content content, List<KnownDeficit> known) {
        Set<DeficitId> named = Set.copyOf(content.deficits());
        return known.stream()
                .filter(deficit -> deficit.schoolId().equals(schoolId)
                        && deficit.teacherId().equals(teacher.value())
                        && named.contains(new DeficitId(deficit.id())))
                .map(Surroundings::deficit)
                .collect(Collectors.toMap(Deficit::id, Function.identity()));
    }

    private static Deficit deficit(KnownDeficit known) {
        return new Deficit(
                new DeficitId(known.id()), known.code(), known.detectedOn(), Deficit.Standing.valueOf(known.status()));
    }
}
