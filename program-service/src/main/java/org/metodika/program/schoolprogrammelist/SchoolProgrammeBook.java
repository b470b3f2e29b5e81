package org.metodika.program.schoolprogrammelist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.schoolprogramme.ProgrammeStage;
import org.metodika.contracts.schoolprogramme.ProgrammeTask;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeState;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.schoolprogramme.application.SchoolProgrammeAction;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which school programmes there are, within the reach of the one who asks. */
public final class SchoolProgrammeBook {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");

    private final MongoOperations mongo;
    private final Access access;

    public SchoolProgrammeBook(MongoOperations mongo, Access access) {
        this.mongo = mongo;
        this.access = access;
    }

    /** States to ask for. */
    enum State {
        DRAFT,
        APPROVED,
        COMPLETED,
        WITHDRAWN
    }

    Page<SchoolProgrammeRow> page(@Nullable String school, @Nullable State status, PageRequest page, Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Query query = query(school, status, after, actor).limit(page.fetch());
        return Page.of(mongo.find(query, SchoolProgrammeRow.class), page, SchoolProgrammeRow::position);
    }

    /** All of them, one after the other; to be closed. */
    Stream<SchoolProgrammeRow> all(@Nullable String school, @Nullable State status, Actor actor) {
        return mongo.stream(query(school, status, null, actor), SchoolProgrammeRow.class);
    }

    /** The programme that the school carries out now, the newest where there are several; empty where there is none. */
    Optional<UUID> running(String school) {
        Query running = new Query(where("schoolId").is(school).and("status").is(State.APPROVED.name()))
                .with(Sort.by(Sort.Direction.DESC, "position"))
                .limit(1);
        return Optional.ofNullable(mongo.findOne(running, SchoolProgrammeRow.class))
                .map(SchoolProgrammeRow::id);
    }

    private Query query(@Nullable String school, @Nullable State status, @Nullable String after, Actor actor) {
        Reach reach = access.reach(actor, SchoolProgrammeAction.SEE);
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where("schoolId").is(reach.schoolId()));
        }
        if (school != null) {
            conditions.add(where("schoolId").is(school));
        }
        if (status != null) {
            conditions.add(where("status").is(status.name()));
        }
        if (after != null) {
            conditions.add(where("position").lt(after));
        }
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return query.with(Sort.by(Sort.Direction.DESC, "position"));
    }

    /** Keeps the rows by following the service's own programmes. */
    public static StateProjection<SchoolProgrammeState, SchoolProgrammeRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "school-programme-rows",
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STATE,
                SchoolProgrammeRow.class,
                SchoolProgrammeBook::row,
                mongo,
                json);
    }

    private static SchoolProgrammeRow row(SchoolProgrammeState programme) {
        List<ProgrammeStage> stages = programme.stages();
        List<ProgrammeTask> tasks =
                stages.stream().flatMap(stage -> stage.tasks().stream()).toList();
        return new SchoolProgrammeRow(
                programme.schoolProgrammeId(),
                programme.draftedOn() + "~" + programme.schoolProgrammeId(),
                programme.schoolId(),
                programme.status(),
                programme.title(),
                programme.fromYear(),
                programme.toYear(),
                programme.templateId(),
                programme.templateVersion(),
                programme.draftedOn(),
                stages.stream()
                        .filter(stage -> stage.status().equals("OPEN"))
                        .map(ProgrammeStage::title)
                        .findFirst()
                        .orElse(null),
                stages.size(),
                (int) stages.stream()
                        .filter(stage -> stage.status().equals("CLOSED"))
                        .count(),
                tasks.size(),
                (int) tasks.stream()
                        .filter(task -> task.status().equals("PLANNED"))
                        .count(),
                programme.choices().size());
    }
}
