package org.metodika.monitoring.controlledprogram;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** The programs that can be controlled. */
public final class ControlledPrograms {

    private final MongoOperations mongo;

    public ControlledPrograms(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A program; empty while it is not known here yet. */
    public Optional<ControlledProgram> find(UUID programId) {
        return Optional.ofNullable(mongo.findById(programId, ControlledProgram.class));
    }

    /** Those of these programs that are known, by id. */
    public Map<UUID, ControlledProgram> withIds(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), ControlledProgram.class).stream()
                .collect(Collectors.toUnmodifiableMap(ControlledProgram::id, Function.identity()));
    }

    /** Ids of the programs of a school that this person curates (B43). */
    public Set<UUID> curatedBy(String schoolId, UUID staffId) {
        return ids(schoolId, eq("curatorId", staffId.toString()));
    }

    /** Ids of the programs of a school that this person curates or tutors (B11, B43). */
    public Set<UUID> accompaniedBy(String schoolId, UUID staffId) {
        return ids(schoolId, or(eq("curatorId", staffId.toString()), eq("tutorId", staffId.toString())));
    }

    /** Only the ids are read: this is asked with every request of who reaches no whole school. */
    private Set<UUID> ids(String schoolId, Bson relation) {
        return mongo.getCollection(mongo.getCollectionName(ControlledProgram.class))
                .find(and(eq("schoolId", schoolId), relation))
                .projection(include("_id"))
                .map(program -> UUID.fromString(program.getString("_id")))
                .into(new HashSet<>());
    }

    /** Keeps the rows by following programs. */
    public static StateProjection<ProgramState, ControlledProgram> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "controlled-programs",
                        ProgramCatalogue.PROGRAM_STATE,
                        ControlledProgram.class,
                        program -> row(program, program.status(), null, null),
                        mongo,
                        json)
                .or(
                        ProgramCatalogue.TRANSFERRED_PROGRAM_STATE,
                        transferred ->
                                row(transferred.program(), transferred.program().status(), null, null))
                .or(ProgramCatalogue.PROGRAM_STATE_IN_FULL, ControlledPrograms::row)
                .or(ProgramCatalogue.PROGRAM_STATE_AMENDING, amending -> row(amending.program()));
    }

    private static ControlledProgram row(ProgramStateInFull full) {
        return row(full.program(), full.status(), full.startedOn(), full);
    }

    private static ControlledProgram row(
            ProgramState program, String status, @Nullable LocalDate startedOn, @Nullable ProgramStateInFull full) {
        Map<UUID, ProgramDetails.Money> money = full == null
                ? Map.of()
                : full.details().funding().stream()
                        .collect(Collectors.toMap(ProgramDetails.Money::stageId, Function.identity()));
        Set<UUID> settled = full == null
                ? Set.of()
                : full.items().stream()
                        .filter(item -> item.item().equals("STAGE"))
                        .map(item -> item.itemId())
                        .collect(Collectors.toSet());
        return new ControlledProgram(
                program.programId(),
                program.schoolId(),
                program.teacherId(),
                program.tutorId(),
                program.curatorId(),
                status,
                program.startsOn(),
                program.endsOn(),
                startedOn,
                program.stages().stream()
                        .map(stage -> new ControlledProgram.Stage(
                                stage.stageId(),
                                stage.ordinal(),
                                stage.title(),
                                stage.deadline(),
                                settled.contains(stage.stageId()),
                                money(money.get(stage.stageId()))))
                        .toList(),
                full == null
                        ? List.of()
                        : full.frame().resources().stream()
                                .map(resource -> new ControlledProgram.Resource(
                                        resource.kind(),
                                        resource.title(),
                                        resource.availability().equals("AVAILABLE")))
                                .toList());
    }

    private static ControlledProgram.@Nullable Money money(ProgramDetails.@Nullable Money money) {
        return money == null ? null : new ControlledProgram.Money(money.source(), money.planned(), money.spent());
    }
}
