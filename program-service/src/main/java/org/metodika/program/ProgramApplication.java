package org.metodika.program;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program service: directory of schools and staff, imports, accounts, personified programs. */
@SpringBootApplication
public class ProgramApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ProgramApplication.class, arguments);
    }
}
