package org.metodika.diagnostics.correction;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.correction.CorrectionPlan.Deficit;
import org.metodika.diagnostics.correction.CorrectionPlan.Group;
import org.metodika.diagnostics.correction.CorrectionPlan.Line;
import org.metodika.diagnostics.correction.CorrectionPlan.Member;
import org.metodika.diagnostics.correction.CorrectionPlan.Teacher;
import org.metodika.diagnostics.correction.CorrectionPlan.Team;
import org.metodika.diagnostics.deficitlist.DeficitRow;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Makes plans of correction from the open deficits: one look at the rows, one at the people. */
@Component
class CorrectionPlans {

    /** As many deficits as one plan holds: a school of three hundred with ten each has fewer. */
    private static final int MOST_DEFICITS = 5_000;
    /** Fewest teachers of a team program. */
    private static final int FEWEST_OF_TEAM = 2;

    private static final String STAFF = "STAFF";
    private static final Comparator<Group> MOST_TO_DO_FIRST = Comparator.comparing(
                    (Group group) -> group.addressed() - group.size())
            .thenComparing(Group::openSince)
            .thenComparing(Group::code);

    private final MongoOperations mongo;
    private final Directory directory;
    private final Dictionaries dictionaries;
    private final Instruments instruments;
    private final MessageSource messages;

    CorrectionPlans(
            MongoOperations mongo,
            Directory directory,
            Dictionaries dictionaries,
            Instruments instruments,
            MessageSource messages) {
        this.mongo = mongo;
        this.directory = directory;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
        this.messages = messages;
    }

    /** @throws org.metodika.kit.problem.ProblemException 404 for a school that is unknown or not within reach */
    CorrectionPlan of(String schoolId, Reach reach, Locale locale) {
        if (!reach.everybody() && !schoolId.equals(reach.schoolId())
                || directory.school(schoolId).isEmpty()) {
            throw Problems.notFound();
        }
        LocalDate today = directory.today(schoolId);
        List<DeficitRow> rows = rows(schoolId, reach);
        Map<UUID, KnownPerson> people =
                directory.people(rows.stream().map(DeficitRow::teacherId).collect(Collectors.toSet()));
        List<DeficitRow> present = rows.stream()
                .limit(MOST_DEFICITS)
                .filter(row -> atWork(people.get(row.teacherId()), today))
                .toList();
        List<Teacher> teachers = teachers(present, people, locale);
        return new CorrectionPlan(
                schoolId,
                today,
                present.size(),
                teachers.size(),
                (int) teachers.stream().filter(one -> one.unaddressed() > 0).count(),
                rows.size() <= MOST_DEFICITS,
                groups(present, people, locale),
                teachers);
    }

    Stream<Line> lines(CorrectionPlan plan, Locale locale) {
        return plan.groups().stream()
                .flatMap(group -> group.members().stream()
                        .map(member -> new Line(
                                group,
                                member,
                                word("verdict", member.outcome(), locale),
                                team(group, member, locale))));
    }

    private @Nullable String team(Group group, Member member, Locale locale) {
        Team team = group.team();
        return team != null && team.teacherIds().contains(member.teacherId())
                ? messages.getMessage(
                        "correction.team", new Object[] {team.teacherIds().size()}, locale)
                : null;
    }

    private List<DeficitRow> rows(String schoolId, Reach reach) {
        Criteria open = where("schoolId").is(schoolId).and("status").is("OPEN");
        Criteria wanted = reach.persons() == null
                ? open
                : new Criteria().andOperator(open, reach.within("schoolId", "teacherId"));
        return mongo.find(query(wanted).with(Sort.by("detectedOn", "_id")).limit(MOST_DEFICITS + 1), DeficitRow.class);
    }

    /** Who is not known here yet is not left out for it. */
    private static boolean atWork(@Nullable KnownPerson person, LocalDate today) {
        return person == null || person.onStaffOn(today);
    }

    private List<Group> groups(List<DeficitRow> rows, Map<UUID, KnownPerson> people, Locale locale) {
        Map<String, List<DeficitRow>> alike = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.dictionary() + "|" + row.code() + "|" + row.level(),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(same -> group(same, people, locale))
                .sorted(MOST_TO_DO_FIRST)
                .toList();
    }

    private Group group(List<DeficitRow> rows, Map<UUID, KnownPerson> people, Locale locale) {
        DeficitRow first = rows.getFirst();
        String level = first.level();
        return new Group(
                first.dictionary(),
                first.code(),
                title(first, locale),
                level,
                level == null
                        ? null
                        : instruments.levelTitle(first.dictionary(), first.dictionaryVersion(), level, locale),
                rows.size(),
                first.detectedOn(),
                (int) rows.stream().filter(row -> row.known().addressed()).count(),
                team(rows, people),
                rows.stream()
                        .map(row -> member(row, people))
                        .sorted(Comparator.comparing(Member::teacherName).thenComparing(Member::teacherId))
                        .toList());
    }

    /** Only staff members have programs (B16). */
    private static @Nullable Team team(List<DeficitRow> rows, Map<UUID, KnownPerson> people) {
        List<DeficitRow> free = rows.stream()
                .filter(row -> !row.known().addressed())
                .filter(row -> {
                    KnownPerson person = people.get(row.teacherId());
                    return person != null && person.employmentKind().equals(STAFF);
                })
                .toList();
        return free.size() < FEWEST_OF_TEAM
                ? null
                : new Team(
                        free.stream().map(DeficitRow::teacherId).toList(),
                        free.stream().map(DeficitRow::id).toList());
    }

    private static Member member(DeficitRow row, Map<UUID, KnownPerson> people) {
        DeficitRow.Life life = row.known();
        return new Member(
                row.teacherId(),
                name(row.teacherId(), people),
                row.id(),
                row.detectedOn(),
                life.addressedBy(),
                life.addressedSince(),
                life.outcome(),
                life.awaitsOutcome());
    }

    private List<Teacher> teachers(List<DeficitRow> rows, Map<UUID, KnownPerson> people, Locale locale) {
        return rows.stream().collect(Collectors.groupingBy(DeficitRow::teacherId)).entrySet().stream()
                .map(of -> new Teacher(
                        of.getKey(),
                        name(of.getKey(), people),
                        (int) of.getValue().stream()
                                .filter(row -> !row.known().addressed())
                                .count(),
                        of.getValue().stream().map(row -> deficit(row, locale)).toList()))
                .sorted(Comparator.comparing(Teacher::teacherName).thenComparing(Teacher::teacherId))
                .toList();
    }

    private Deficit deficit(DeficitRow row, Locale locale) {
        return new Deficit(
                row.id(),
                row.dictionary(),
                row.code(),
                title(row, locale),
                row.level(),
                row.detectedOn(),
                row.known().addressed());
    }

    private String title(DeficitRow row, Locale locale) {
        return dictionaries.entryTitle(row.dictionary(), row.dictionaryVersion(), row.code(), locale);
    }

    private static String name(UUID teacher, Map<UUID, KnownPerson> people) {
        KnownPerson person = people.get(teacher);
        return person == null ? teacher.toString() : person.fullName();
    }

    private @Nullable String word(String type, @Nullable String code, Locale locale) {
        return code == null
                ? null
                : messages.getMessage("value." + type + "." + code.toLowerCase(Locale.ROOT), null, locale);
    }
}
