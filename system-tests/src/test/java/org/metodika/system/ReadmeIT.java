package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The calls of the README, run as they are written; only the two addresses are this platform's. Last, when the faults of
 * others are over: it waits as many seconds as the README says.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(Platform.class)
@ResourceLock(Platform.PROCESSOR)
class ReadmeIT {

    private static final Pattern CALLS = Pattern.compile("```sh story\\R(.*?)```", Pattern.DOTALL);

    @Test
    void theStoryOfTheReadmeWorksAsWritten() throws Exception {
        String readme = Files.readString(Platform.project().resolve("README.md"));
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        Matcher calls = CALLS.matcher(readme);
        while (calls.find()) {
            script.append(calls.group(1));
        }
        String story = script.toString()
                .replace("http://127.0.0.1:8080", Platform.gateway())
                .replace("http://127.0.0.1:8085", Platform.keycloak());
        Path file = Files.createTempFile("story", ".sh");
        Files.writeString(file, story);
        Process process = new ProcessBuilder("bash", file.toString())
                .directory(Platform.project().toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed)
                .as("what the calls printed")
                .doesNotContain("/problems/")
                .contains("\"status\":\"APPROVED\"")
                .contains("\"status\":\"PASSED\"")
                .contains("org.metodika.program.approved.v1");
    }
}
