package org.metodika.monitoring.watch;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.metodika.monitoring.journalrows.ConsultationRow;
import org.metodika.monitoring.watchrows.DeficitRow;
import org.metodika.monitoring.watchrows.PartakingRow;
import org.metodika.monitoring.watchrows.PlanRow;
import org.metodika.monitoring.watchrows.ReturnRow;
import org.metodika.monitoring.watchrows.SessionPartakingRow;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Reads the rows of some schools that their lists are counted from, with as many queries as for one. */
public final class FactsReader {

    private static final String SCHOOL = "schoolId";
    private static final String STATUS = "status";
    private static final String OPEN = "OPEN";

    private final MongoOperations mongo;
    private final Directory directory;

    public FactsReader(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    /** What is known of each of these schools today. */
    Map<String, Facts> of(Collection<String> schools) {
        Map<String, LocalDate> today =
                schools.stream().collect(Collectors.toMap(Function.identity(), directory::today));
        LocalDate earliest = today.values().stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return of(today, SchoolYear.of(earliest));
    }

    /** What is known of one school, to be counted for that school year. */
    Facts of(String school, SchoolYear year) {
        return of(Map.of(school, directory.today(school)), year).getOrDefault(school, NOTHING);
    }

    private static final Facts NOTHING = new Facts(
            LocalDate.MIN,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private Map<String, Facts> of(Map<String, LocalDate> today, SchoolYear year) {
        Criteria schools = where(SCHOOL).in(today.keySet());
        Map<String, List<KnownPerson>> people = group(directory.staffOf(today.keySet()), KnownPerson::schoolId);
        Criteria openOrPassed = new Criteria()
                .orOperator(where(STATUS).is(OPEN), where("passedOn").gte(year.first()));
        Map<String, List<CheckpointRow>> checkpoints =
                find(CheckpointRow.class, CheckpointRow::schoolId, schools, openOrPassed);
        Map<String, List<ReturnRow>> returns = find(ReturnRow.class, ReturnRow::schoolId, schools);
        Criteria openOrToDo =
                new Criteria().orOperator(where(STATUS).is(OPEN), where("toDo").exists(true));
        Map<String, List<ControlRow>> controls = find(ControlRow.class, ControlRow::schoolId, schools, openOrToDo);
        Map<String, List<DutyRow>> duties =
                find(DutyRow.class, DutyRow::schoolId, schools, where(STATUS).is(OPEN));
        Map<String, List<PlanRow>> plans = find(PlanRow.class, PlanRow::schoolId, schools);
        Map<String, List<DeficitRow>> deficits = find(
                DeficitRow.class, DeficitRow::schoolId, schools, where(STATUS).is(OPEN));
        Map<String, List<PartakingRow>> partakings = find(PartakingRow.class, PartakingRow::schoolId, schools);
        List<SessionPartakingRow> sessions = mongo.find(
                query(where("schoolIds").in(today.keySet()).and("heldOn").gte(year.first())),
                SessionPartakingRow.class);
        Map<String, List<ConsultationRow>> consultations = find(
                ConsultationRow.class,
                ConsultationRow::schoolId,
                schools,
                where("heldOn").gte(year.first()));
        Map<String, Facts> facts = new HashMap<>();
        today.forEach((school, day) -> facts.put(
                school,
                new Facts(
                        day,
                        people.getOrDefault(school, List.of()),
                        checkpoints.getOrDefault(school, List.of()),
                        returns.getOrDefault(school, List.of()),
                        controls.getOrDefault(school, List.of()),
                        duties.getOrDefault(school, List.of()),
                        plans.getOrDefault(school, List.of()),
                        deficits.getOrDefault(school, List.of()),
                        Stream.concat(
                                        partakings.getOrDefault(school, List.of()).stream(),
                                        sessions.stream().map(session -> session.in(school)))
                                .toList(),
                        consultations.getOrDefault(school, List.of()))));
        return facts;
    }

    private <R> Map<String, List<R>> find(Class<R> row, Function<R, String> school, Criteria... conditions) {
        return group(mongo.find(query(new Criteria().andOperator(conditions)), row), school);
    }

    private static <R> Map<String, List<R>> group(List<R> rows, Function<R, String> school) {
        return rows.stream().collect(Collectors.groupingBy(school));
    }
}
