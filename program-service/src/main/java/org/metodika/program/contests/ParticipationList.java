package org.metodika.program.contests;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.leading.LedList;
import org.metodika.program.leading.LedRow;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** The list of participations and how it is kept. */
public final class ParticipationList {

    private final LedList<ParticipationRow> list;

    public ParticipationList(MongoOperations mongo, Access access, Directory directory) {
        this.list = new LedList<>(mongo, access, directory, ParticipationAction.SEE, ParticipationRow.class);
    }

    /**
     * What is asked for; null for all.
     *
     * @param schoolYear year in which the school year begins, from September on; the first day of the stage counts
     */
    record Wanted(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable UUID helper,
            @Nullable ParticipationStatus status,
            @Nullable ContestLevel level,
            @Nullable Integer schoolYear) {

        LedList.Filter filter() {
            List<Criteria> more = new ArrayList<>();
            if (level != null) {
                more.add(where("level").is(level.name()));
            }
            if (schoolYear != null) {
                LocalDate first = LocalDate.of(schoolYear, Month.SEPTEMBER, 1);
                more.add(where("position")
                        .gte(first.toString())
                        .lt(first.plusYears(1).toString()));
            }
            return new LedList.Filter(school, teacher, helper, status, more);
        }
    }

    Page<LedList.Named<ParticipationRow>> page(Wanted wanted, PageRequest page, Actor actor) {
        return list.page(wanted.filter(), page, actor);
    }

    /** All of them, one after the other; to be closed. */
    Stream<LedList.Named<ParticipationRow>> all(Wanted wanted, Actor actor) {
        return list.all(wanted.filter(), actor);
    }

    /** Participations that a dismissal withdraws, in the order of their ids; for the watch. */
    public List<? extends LedRow> underWay(@Nullable UUID after, int limit) {
        return list.inStatus(List.of(ParticipationStatus.PLANNED.name()), after, limit);
    }

    /** Keeps the rows by following the service's own participations. */
    public static StateProjection<ParticipationState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "participation-rows",
                ParticipationCatalogue.PARTICIPATION_STATE,
                ParticipationRow.class,
                ParticipationRow::of,
                mongo,
                json);
    }
}
