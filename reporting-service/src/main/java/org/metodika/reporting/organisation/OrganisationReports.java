package org.metodika.reporting.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

/** Makes the reports by organisation from the rows, whenever one is asked for. */
@Component
class OrganisationReports {

    private final RowCounts rows;
    private final DevelopmentPlans plans;
    private final Directory directory;
    private final MongoOperations mongo;
    private final Clock clock;

    OrganisationReports(
            RowCounts rows, DevelopmentPlans plans, Directory directory, MongoOperations mongo, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.directory = directory;
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Reports of several schools in the order of their codes.
     *
     * @param zone zone in which the whole is dated: that of most of the schools
     */
    record Made(List<OrganisationReport> reports, ZoneId zone) {}

    /** The report of one school; empty when there is no such school. */
    Optional<Made> one(String schoolId) {
        return directory.school(schoolId).map(List::of).map(this::make);
    }

    /** The reports of a page of schools, one more than wanted. */
    Made page(@Nullable OrganisationType type, PageRequest page) {
        Query query = schools(type).limit(page.fetch());
        String after = page.after();
        if (after != null) {
            query.addCriteria(where("_id").gt(after));
        }
        return make(mongo.find(query, KnownSchool.class));
    }

    /** The reports of all schools; a municipality has some hundred at most. */
    Made all(@Nullable OrganisationType type) {
        return make(mongo.find(schools(type), KnownSchool.class));
    }

    private static Query schools(@Nullable OrganisationType type) {
        Query query = new Query().with(Sort.by("_id"));
        if (type != null) {
            query.addCriteria(where("organisationType").is(type.name()));
        }
        return query;
    }

    private Made make(List<KnownSchool> schools) {
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
        List<OrganisationReport> reports = figures.stream()
                .map(figure -> figure.report(
                        planned.getOrDefault(figure.school().id(), PlanFigures.total(figure.period(), List.of()))))
                .toList();
        return new Made(reports, zone(schools));
    }

    private LocalDate today(KnownSchool school) {
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
