package org.metodika.reporting.plans;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.identity.Reach;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.ProgramRow;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Finds who of the pedagogical staff has an individual development plan: two queries, however many schools there are.
 * Whoever isn't on the staff list (B16) can have no plan and isn't counted.
 */
@Component
public class DevelopmentPlans {

    private final MongoOperations mongo;

    DevelopmentPlans(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The figures of each school in its period. */
    public Map<String, PlanFigures> figures(Map<String, Period> periods) {
        Map<String, List<TeacherPlan>> teachers = teachers(periods, Reach.all());
        Map<String, PlanFigures> figures = new HashMap<>();
        periods.forEach((school, period) ->
                figures.put(school, PlanFigures.of(period, teachers.getOrDefault(school, List.of()))));
        return figures;
    }

    /** The figures of one school. */
    PlanFigures figures(String school, Period period) {
        return PlanFigures.of(period, teachers(school, period, Reach.all()));
    }

    /** The teachers of one school within reach who are counted, and those on leave, by name. */
    List<TeacherPlan> teachers(String school, Period period, Reach reach) {
        return teachers(Map.of(school, period), reach).getOrDefault(school, List.of()).stream()
                .sorted(TeacherPlan.BY_NAME)
                .toList();
    }

    private Map<String, List<TeacherPlan>> teachers(Map<String, Period> periods, Reach reach) {
        Criteria schools = where("schoolId").in(periods.keySet());
        Map<UUID, List<ProgramRow>> plans = mongo.find(query(schools), ProgramRow.class).stream()
                .collect(Collectors.groupingBy(ProgramRow::teacherId));
        Criteria within = new Criteria().andOperator(schools, reach.within("schoolId", "_id"));
        Map<String, List<PersonRow>> people =
                mongo.find(query(within), PersonRow.class).stream().collect(Collectors.groupingBy(PersonRow::schoolId));
        Map<String, List<TeacherPlan>> teachers = new HashMap<>();
        periods.forEach((school, period) -> teachers.put(
                school,
                people.getOrDefault(school, List.of()).stream()
                        .filter(person -> person.pedagogicalStaffOn(period.on()))
                        .map(person ->
                                teacher(person, plansAt(school, plans.getOrDefault(person.id(), List.of())), period))
                        .toList()));
        return teachers;
    }

    /** A program binds in the school whose order approved it; a teacher who has moved needs a new one there. */
    private static List<ProgramRow> plansAt(String school, List<ProgramRow> plans) {
        return plans.stream().filter(plan -> plan.schoolId().equals(school)).toList();
    }

    private static TeacherPlan teacher(PersonRow person, List<ProgramRow> plans, Period period) {
        PlanStanding.Found found = PlanStanding.of(plans, period);
        return new TeacherPlan(person, found.standing(), found.plan());
    }
}
