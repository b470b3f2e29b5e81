package org.metodika.test.infrastructure;

import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;

/** A broker in the same process writes hundreds of lines at its start; none of them helps to read a test. */
final class QuietLogs {

    private static final List<String> NOISY =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "de.bwaldvogel.mongo", "org.mongodb.driver");

    private QuietLogs() {}

    /** Warnings only, but for loggers whose level somebody has set. */
    static void apply() {
        LoggingSystem logs = LoggingSystem.get(QuietLogs.class.getClassLoader());
        for (String logger : NOISY) {
            LoggerConfiguration set = logs.getLoggerConfiguration(logger);
            if (set == null || set.getConfiguredLevel() == null) {
                logs.setLogLevel(logger, LogLevel.WARN);
            }
        }
    }
}
