package org.metodika.reporting.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.web.PageRequest;
import org.metodika.reporting.organisation.RowCounts.Count;
import org.metodika.reporting.plans.DevelopmentPlans;
import org.metodika.reporting.plans.PlanFigures;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The reports by organisation: from the totals that are kept of each school, or counted from its rows. */
@Component
public class OrganisationReports {

    private final RowCounts rows;
    private final DevelopmentPlans plans;
    private final Directory directory;
    private final MongoOperations mongo;
    private final Marks marks;
    private final Clock clock;

    OrganisationReports(
            RowCounts rows,
            DevelopmentPlans plans,
            Directory directory,
            MongoOperations mongo,
            Marks marks,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.directory = directory;
        this.mongo = mongo;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Reports of several schools in the order of their codes.
     *
     * @param zone zone in which the whole is dated: that of most of the schools
     */
    public record Made(List<OrganisationReport> reports, ZoneId zone) {}

    /**
     * The report of one school; empty when there is no such school. Where its rows are newer than its totals it is counted here and
     * now: who looks at one school has often just changed something there.
     */
    Optional<Made> one(String schoolId) {
        return directory.school(schoolId).map(school -> {
            SchoolTotals kept =
                    marks.on(schoolId) ? null : totals(List.of(schoolId)).get(schoolId);
            OrganisationReport report = kept != null && kept.madeOn().equals(today(school))
                    ? kept.report(school)
                    : count(List.of(school)).getFirst();
            return new Made(List.of(report), zone(List.of(school)));
        });
    }

    /** The reports of a page of schools, one more than wanted. */
    Made page(@Nullable OrganisationType type, PageRequest page) {
        Query query = schools(type).limit(page.fetch());
        String after = page.after();
        if (after != null) {
            query.addCriteria(where("_id").gt(after));
        }
        return fromTotals(mongo.find(query, KnownSchool.class));
    }

    /** The reports of all schools; a municipality has some hundred at most. */
    public Made all(@Nullable OrganisationType type) {
        return fromTotals(mongo.find(schools(type), KnownSchool.class));
    }

    /** What is kept of these schools, by code. */
    Map<String, SchoolTotals> totals(Collection<String> schools) {
        return mongo.find(query(where("_id").in(schools)), SchoolTotals.class).stream()
                .collect(Collectors.toMap(SchoolTotals::schoolId, Function.identity()));
    }

    /** One look at the totals; only schools that never were counted are counted here, as after an upgrade. */
    private Made fromTotals(List<KnownSchool> schools) {
        Map<String, SchoolTotals> kept =
                totals(schools.stream().map(KnownSchool::id).toList());
        Map<String, OrganisationReport> counted =
                count(schools.stream()
                                .filter(school -> !kept.containsKey(school.id()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(OrganisationReport::schoolId, Function.identity()));
        List<OrganisationReport> all = new ArrayList<>();
        for (KnownSchool school : schools) {
            SchoolTotals totals = kept.get(school.id());
            OrganisationReport report = totals == null ? counted.get(school.id()) : totals.report(school);
            if (report != null) {
                all.add(report);
            }
        }
        return new Made(List.copyOf(all), zone(schools));
    }

    private static Query schools(@Nullable OrganisationType type) {
        Query query = new Query().with(Sort.by("_id"));
        if (type != null) {
            query.addCriteria(where("organisationType").is(type.name()));
        }
        return query;
    }

    /** Counts the rows of these schools, in their order. */
    List<OrganisationReport> count(List<KnownSchool> schools) {
        if (schools.isEmpty()) {
            return List.of();
        }
        List<Figures> figures = schools.stream()
                .map(school -> new Figures(school, today(school)))
                .toList();
        Map<String, Figures> bySchool = figures.stream()
                .collect(Collectors.toMap(figure -> figure.school().id(), Function.identity()));
        collect(rows.programs(bySchool.keySet()), bySchool, Figures::addPrograms);
        collect(rows.deficits(bySchool.keySet()), bySchool, Figures::addDeficits);
        // On earth there are two dates at once, sometimes three: so many queries of each kind, not one per school.
        figures.stream().collect(Collectors.groupingBy(Figures::today)).forEach((today, there) -> {
            List<String> codes =
                    there.stream().map(figure -> figure.school().id()).toList();
            collect(rows.checkpoints(codes, today), bySchool, Figures::addCheckpoints);
            collect(rows.people(codes, today), bySchool, Figures::addPeople);
        });
        Map<String, PlanFigures> planned = plans.figures(figures.stream()
                .collect(Collectors.toMap(figure -> figure.school().id(), Figures::period)));
        return figures.stream()
                .map(figure -> figure.report(
                        planned.getOrDefault(figure.school().id(), PlanFigures.total(figure.period(), List.of()))))
                .toList();
    }

    LocalDate today(KnownSchool school) {
        return LocalDate.now(clock.withZone(ZoneId.of(school.timeZone())));
    }

    private static ZoneId zone(List<KnownSchool> schools) {
        return schools.stream()
                .collect(Collectors.groupingBy(KnownSchool::timeZone, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .<ZoneId>map(most -> ZoneId.of(most.getKey()))
                .orElse(ZoneOffset.UTC);
    }

    private static void collect(List<Count> counts, Map<String, Figures> figures, BiConsumer<Figures, Count> add) {
        for (Count count : counts) {
            Figures of = figures.get(count.schoolId());
            if (of != null) {
                add.accept(of, count);
            }
        }
    }
}
