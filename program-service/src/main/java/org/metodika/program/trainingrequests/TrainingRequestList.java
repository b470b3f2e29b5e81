package org.metodika.program.trainingrequests;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.leading.LedList;
import org.metodika.program.leading.LedRow;
import org.springframework.data.mongodb.core.MongoOperations;

/** The list of training requests and how it is kept. */
public final class TrainingRequestList {

    private final LedList<TrainingRequestRow> list;

    public TrainingRequestList(MongoOperations mongo, Access access, Directory directory) {
        this.list = new LedList<>(mongo, access, directory, TrainingRequestAction.SEE, TrainingRequestRow.class);
    }

    LedList<TrainingRequestRow> list() {
        return list;
    }

    /** Requests that a dismissal ends, in the order of their ids; for the watch. */
    public List<? extends LedRow> underWay(@Nullable UUID after, int limit) {
        return list.inStatus("OPEN", after, limit);
    }

    /** Keeps the rows by following the service's own requests. */
    public static StateProjection<TrainingRequestState, TrainingRequestRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "training-request-rows",
                TrainingRequestCatalogue.TRAINING_REQUEST_STATE,
                TrainingRequestRow.class,
                TrainingRequestList::row,
                mongo,
                json);
    }

    private static TrainingRequestRow row(TrainingRequestState request) {
        return new TrainingRequestRow(
                request.requestId(),
                request.madeOn() + "~" + request.requestId(),
                request.schoolId(),
                request.teacherId(),
                request.topic(),
                request.conclusionId(),
                request.supportId(),
                request.deficits(),
                request.madeOn(),
                request.status(),
                request.settledOn());
    }
}
