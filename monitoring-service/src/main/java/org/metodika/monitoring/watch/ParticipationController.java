package org.metodika.monitoring.watch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.watch.Involvement.Kind;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who took part in what in a school year (D05); counted from rows when somebody asks. */
@RestController
@RequestMapping("/api/monitoring/participation/{school}")
@Tag(name = "Participation", description = "Участие каждого педагога в повышении квалификации за учебный год")
final class ParticipationController {

    /** Programs were first transferred from paper of that time. */
    private static final int FIRST_YEAR = 2000;

    private final FactsReader reader;
    private final Directory directory;
    private final Access access;
    private final CodeWords words;

    ParticipationController(FactsReader reader, Directory directory, Access access, MessageSource messages) {
        this.reader = reader;
        this.directory = directory;
        this.access = access;
        this.words = new CodeWords(messages);
    }

    /**
     * What a teacher took part in.
     *
     * @param kinds how many of each kind; kinds without any are left out
     */
    @Schema(description = "What a teacher took part in during a school year")
    record Teacher(
            UUID personId,
            String personName,
            @Nullable UUID associationHeadId,
            @Nullable UUID tutorId,
            int schoolYear,
            boolean active,
            Map<Kind, Integer> kinds) {}

    @GetMapping
    @Operation(
            summary = "The teachers of the pedagogical staff within reach by name, each with what they took part in",
            description = "The school year is named by the year in which it begins; the present one where absent.")
    Page<Teacher> teachers(
            @PathVariable String school,
            @Parameter(description = "Year in which the school year begins") @RequestParam(required = false) @Nullable
                    Integer schoolYear,
            @Parameter(description = "Only those who took part in something, or only those who did not")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean active,
            PageRequest page,
            Actor actor) {
        List<Teacher> all = all(school, schoolYear, active, actor);
        int from = 0;
        String after = page.after();
        if (after != null) {
            from = all.stream()
                            .map(teacher -> teacher.personId().toString())
                            .toList()
                            .indexOf(after)
                    + 1;
            if (from == 0) {
                throw page.badCursor();
            }
        }
        return Page.of(
                all.subList(from, Math.min(all.size(), from + page.fetch())),
                page,
                teacher -> teacher.personId().toString());
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same teachers as a table")
    Export<Teacher> table(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable Integer schoolYear,
            @RequestParam(required = false) @Nullable Boolean active,
            Actor actor) {
        Table<Teacher> table = Table.<Teacher>named("participation")
                .column("table.participation.person", Teacher::personName)
                .column("table.participation.school-year", Teacher::schoolYear)
                .column("table.participation.active", Teacher::active);
        for (Kind kind : Kind.values()) {
            String title = words.of("involvement", kind.name());
            table = table.column(
                    title == null ? kind.name() : title,
                    teacher -> teacher.kinds().getOrDefault(kind, 0));
        }
        return table.of(all(school, schoolYear, active, actor).stream());
    }

    private List<Teacher> all(String school, @Nullable Integer schoolYear, @Nullable Boolean active, Actor actor) {
        Viewer viewer = Viewer.of(access, actor);
        if (!viewer.reaches(school) || directory.school(school).isEmpty()) {
            throw Problems.notFound();
        }
        SchoolYear year = year(schoolYear, SchoolYear.of(directory.today(school)));
        Facts facts = reader.of(school, year);
        Map<UUID, KnownPerson> people =
                facts.people().stream().collect(Collectors.toMap(KnownPerson::id, person -> person));
        return Involvement.of(facts, year).stream()
                .filter(teacher -> viewer.reach().covers(school, teacher.personId()))
                .filter(teacher -> active == null || active == teacher.isActive())
                .flatMap(teacher -> people.get(teacher.personId()) instanceof KnownPerson person
                        ? Stream.of(teacher(teacher, person, year))
                        : Stream.empty())
                .sorted(Comparator.comparing(Teacher::personName).thenComparing(Teacher::personId))
                .toList();
    }

    private static Teacher teacher(Involvement teacher, KnownPerson person, SchoolYear year) {
        return new Teacher(
                person.id(),
                person.fullName(),
                person.associationHeadId(),
                person.tutorId(),
                year.year(),
                teacher.isActive(),
                teacher.kinds());
    }

    private static SchoolYear year(@Nullable Integer asked, SchoolYear present) {
        if (asked == null) {
            return present;
        }
        if (asked < FIRST_YEAR) {
            throw Problems.malformed(Flaw.at("?schoolYear", "min", FIRST_YEAR));
        }
        if (asked > present.year()) {
            throw Problems.malformed(Flaw.at("?schoolYear", "max", present.year()));
        }
        return new SchoolYear(asked);
    }
}
