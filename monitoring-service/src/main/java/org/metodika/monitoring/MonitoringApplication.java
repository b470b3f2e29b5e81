package org.metodika.monitoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The monitoring service: checkpoints laid out, passed, missed. */
@SpringBootApplication
public class MonitoringApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MonitoringApplication.class, arguments);
    }
}
