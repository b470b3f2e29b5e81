package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.files.StoredFiles;
import org.metodika.kit.store.AggregateStore;
import org.metodika.monitoring.checkpoint.application.Checkpoints;
import org.metodika.monitoring.checkpoint.application.ReportFileSweep;
import org.metodika.monitoring.checkpoint.application.ReportUploads;
import org.metodika.monitoring.checkpoint.domain.Attaching;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Files of reports of checkpoints: their contents in GridFS, and what removes contents that nobody names. */
@Configuration(proxyBeanMethods = false)
class ReportFileConfiguration {

    @Bean
    KeptContents reportContents(
            MongoDatabaseFactory databases,
            MongoOperations mongo,
            AggregateStore<Checkpoint, CheckpointEvent> checkpointStore,
            Clock clock) {
        StoredFiles files = new StoredFiles(databases, mongo, "report_files", "report_uploads", clock);
        return new KeptContents(
                files,
                (checkpoint, key) -> checkpointStore
                        .find(checkpoint.toString())
                        .filter(found -> Attaching.names(found.state(), key))
                        .isPresent());
    }

    @Bean
    ReportUploads reportUploads(
            AggregateStore<Checkpoint, CheckpointEvent> checkpointStore,
            Checkpoints checkpoints,
            KeptContents reportContents,
            Clock clock) {
        return new ReportUploads(checkpointStore, checkpoints, reportContents, clock);
    }

    @Bean
    ReportFileSweep reportFileSweep(KeptContents reportContents, Clock clock) {
        return new ReportFileSweep(reportContents, clock);
    }
}
