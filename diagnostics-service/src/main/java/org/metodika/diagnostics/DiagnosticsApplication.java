package org.metodika.diagnostics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The diagnostics service: instruments, assessments of teachers, deficits. */
@SpringBootApplication
public class DiagnosticsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DiagnosticsApplication.class, arguments);
    }
}
