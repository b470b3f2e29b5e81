package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;

/**
 * Rebuilds the checkpoint list from its topic, against bulk upserts of the same rows through the driver alone, in batches
 * of the size that a consumer gets. Every row has one message when this is measured.
 */
final class Rebuilding {

    private static final double AIM_SHARE = 0.6;
    private static final int BATCH = 500;
    private static final String SEQUENCE = "lastSeq";
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Session session;

    Rebuilding(Session session) {
        this.session = session;
    }

    void measure() throws InterruptedException {
        session.says("rebuild of a projection …");
        List<Document> rows = Arrival.rows(session.platform()).find().into(new ArrayList<>());
        List<Double> rebuilt = new ArrayList<>();
        List<Double> upserted = new ArrayList<>();
        Caller admin = session.platform().people().as(Account.demo("admin"));
        for (int i = 0; i <= session.pace().rebuilds(); i++) {
            double rebuild = rebuild(admin, rows.size());
            double upsert = upsert(rows);
            if (i > 0) {
                rebuilt.add(rebuild);
                upserted.add(upsert);
            }
        }
        session.found(Figure.fact(
                "bulk upsert of %,d rows through the driver".formatted(rows.size()),
                Figure.rate(middle(upserted), "rows")));
        session.found(
                Figure.fact("rebuild of the checkpoint list, the same rows", Figure.rate(middle(rebuilt), "rows")));
        session.found(
                Figure.share("rebuild: share of the bulk-upsert rate", AIM_SHARE, middle(rebuilt), middle(upserted)));
    }

    private static double rebuild(Caller admin, int rows) throws InterruptedException {
        long begin = System.nanoTime();
        long made = admin.post(
                        "bench/rebuild/" + begin,
                        Body.NONE,
                        "/api/admin/monitoring-service/projections/checkpoint-rows/rebuild")
                .done()
                .json()
                .path("rows")
                .asLong();
        double rate = rows * NANOS / (System.nanoTime() - begin);
        if (made != rows) {
            throw new IllegalStateException("The rebuild made %d rows of %d".formatted(made, rows));
        }
        return rate;
    }

    private double upsert(List<Document> rows) {
        MongoCollection<Document> target = session.platform().collection("bench", "rows");
        target.drop();
        long begin = System.nanoTime();
        for (int from = 0; from < rows.size(); from += BATCH) {
            target.bulkWrite(
                    rows.subList(from, Math.min(from + BATCH, rows.size())).stream()
                            .map(row -> new ReplaceOneModel<>(
                                    and(eq("_id", row.get("_id")), lt(SEQUENCE, row.get(SEQUENCE))),
                                    row,
                                    new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
        return rows.size() * NANOS / (System.nanoTime() - begin);
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
