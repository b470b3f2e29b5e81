package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
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
        List<Double> shares = new ArrayList<>();
        Caller admin = session.platform().people().as(Account.demo("admin"));
        for (int i = 0; i <= session.pace().rebuilds(); i++) {
            double rebuild = timed("rebuild", rows.size(), i > 0, () -> rebuild(admin, rows.size()));
            MongoCollection<Document> target = session.platform().collection("bench", "rows");
            target.drop();
            double upsert = timed("bulk upsert", rows.size(), i > 0, () -> upsert(rows, target));
            if (i > 0) {
                rebuilt.add(rebuild);
                upserted.add(upsert);
                shares.add(rebuild / upsert);
            }
        }
        session.found(Figure.fact(
                "bulk upsert of %,d rows through the driver".formatted(rows.size()),
                Figure.rate(Middle.of(upserted), "rows")));
        session.found(
                Figure.fact("rebuild of the checkpoint list, the same rows", Figure.rate(Middle.of(rebuilt), "rows")));
        session.found(Figure.share("rebuild: share of the bulk-upsert rate", AIM_SHARE, Middle.of(shares)));
    }

    /** One of the two ways to make the rows. */
    @FunctionalInterface
    private interface Making {
        void make() throws InterruptedException;
    }

    /** Rows per second. */
    private double timed(String name, int rows, boolean counts, Making making) throws InterruptedException {
        Instant from = Instant.now();
        CpuShares cpu = CpuShares.begin(session.platform().processes());
        long begin = System.nanoTime();
        making.make();
        double rate = rows * NANOS / (System.nanoTime() - begin);
        if (counts) {
            session.keepUse(name, from, cpu.soFar(rows));
        }
        return rate;
    }

    private static void rebuild(Caller admin, int rows) throws InterruptedException {
        long made = admin.post(
                        "bench/rebuild/" + System.nanoTime(),
                        Body.NONE,
                        "/api/admin/monitoring-service/projections/checkpoint-rows/rebuild")
                .done()
                .json()
                .path("rows")
                .asLong();
        if (made != rows) {
            throw new IllegalStateException("The rebuild made %d rows of %d".formatted(made, rows));
        }
    }

    private static void upsert(List<Document> rows, MongoCollection<Document> target) {
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
    }
}
