package org.metodika.reporting.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** The rows of finished reports, some hundred in a document, so that neither a document nor the memory of a reader grows with a report. */
@Component
class JobRows {

    static final int IN_A_DOCUMENT = 500;

    private final MongoOperations mongo;

    JobRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("report_job_rows")
    record Portion(@Id String id, @Indexed String jobId, List<List<@Nullable Object>> rows) {}

    void keep(UUID job, int attempt, int number, List<List<@Nullable Object>> rows) {
        mongo.save(new Portion(key(job, attempt, number), job.toString(), rows));
    }

    /** The rows of a finished job in their order, read while they are used. */
    Stream<List<@Nullable Object>> of(ReportJob job) {
        int portions = (job.rows() + IN_A_DOCUMENT - 1) / IN_A_DOCUMENT;
        return IntStream.range(0, portions).boxed().flatMap(number -> {
            Portion portion = mongo.findById(key(job.id(), job.attempt(), number), Portion.class);
            return portion == null ? Stream.empty() : portion.rows().stream();
        });
    }

    void delete(UUID job) {
        mongo.remove(query(where("jobId").is(job.toString())), Portion.class);
    }

    private static String key(UUID job, int attempt, int number) {
        return job + "#" + attempt + "#" + number;
    }
}
