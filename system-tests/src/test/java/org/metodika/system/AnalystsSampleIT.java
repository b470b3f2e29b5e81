package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample of docs/analysts.md, run as the page says: one source file, the jars of the repository, a running broker. */
@ExtendWith(Platform.class)
class AnalystsSampleIT {

    @BeforeAll
    static void somethingHappens() {
        new Municipality(new People()).arrive();
    }

    @Test
    void replaysTheProgramsOfTheRunningPlatform() throws Exception {
        Path sample = Platform.project().resolve("docs/samples/ProgramsBySchool.java");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path").replace(";", File.pathSeparator),
                        sample.toString(),
                        Platform.stack().kafkaBootstrap()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("drafted").contains("approved");
    }
}
