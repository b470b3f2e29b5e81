package org.metodika.program.measures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.measure.MeasureCatalogue;
import org.metodika.contracts.measure.SupportMeasureState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.leading.LedList;
import org.metodika.program.leading.LedRow;
import org.springframework.data.mongodb.core.MongoOperations;

/** The list of measures and how it is kept. */
public final class MeasureList {

    private final LedList<MeasureRow> list;

    public MeasureList(MongoOperations mongo, Access access, Directory directory) {
        this.list = new LedList<>(mongo, access, directory, MeasureAction.SEE, MeasureRow.class);
    }

    LedList<MeasureRow> list() {
        return list;
    }

    /** Measures that a dismissal ends, in the order of their ids; for the watch. */
    public List<? extends LedRow> underWay(@Nullable UUID after, int limit) {
        return list.inStatus(List.of("PLANNED"), after, limit);
    }

    /** Keeps the rows by following the service's own measures. */
    public static StateProjection<SupportMeasureState, MeasureRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "measure-rows",
                MeasureCatalogue.SUPPORT_MEASURE_STATE,
                MeasureRow.class,
                MeasureList::row,
                mongo,
                json);
    }

    private static MeasureRow row(SupportMeasureState measure) {
        return new MeasureRow(
                measure.measureId(),
                measure.plannedOn() + "~" + measure.measureId(),
                measure.schoolId(),
                measure.teacherId(),
                measure.leaderId(),
                measure.conclusionId(),
                measure.supportId(),
                measure.help(),
                measure.task(),
                measure.deadline(),
                measure.plannedOn(),
                measure.status(),
                measure.settledOn());
    }
}
