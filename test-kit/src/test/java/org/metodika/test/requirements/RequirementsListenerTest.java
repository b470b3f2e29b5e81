package org.metodika.test.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RequirementsListenerTest {

    private static final String MIXED = "org.metodika.test.requirements.ProvenByNobody$Mixed";

    @TempDir
    private Path folder;

    @Test
    void writesWhatEachTestProvesAndHowItEnded() throws IOException {
        run(selectClass(ProvenByNobody.Mixed.class), selectClass(ProvenByNobody.WithoutClaim.class));

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        row("A01", "fails", "FAILED"),
                        row("A01", "failsInOneCase", "FAILED"),
                        row("A01", "isAborted", "SKIPPED"),
                        row("A01", "isDisabled", "SKIPPED"),
                        row("A01", "passes", "PASSED"),
                        row("A01", "passesInAllCases", "PASSED"),
                        row("B22", "passes", "PASSED"),
                        row("B24", "passes", "PASSED"),
                        row("B30", "passes", "PASSED"),
                        row("C11", "fails", "FAILED"),
                        row("C19", "failsInOneCase", "FAILED"),
                        row("C20", "passesInAllCases", "PASSED"),
                        row("E04", "isDisabled", "SKIPPED"),
                        row("L9", "isAborted", "SKIPPED"));
    }

    @Test
    void aClassThatEndsBadlyProvesNothing() throws IOException {
        run(selectClass(ProvenByNobody.EndsBadly.class));

        assertThat(rows()).singleElement().asString().startsWith("D01").endsWith("FAILED");
    }

    @Test
    void aRunOfOneTestKeepsTheOthersAndDropsWhatIsGone() throws IOException {
        Files.write(
                file(),
                List.of(
                        row("C11", "fails", "PASSED"),
                        row("B30", "passes", "FAILED"),
                        row("B30", "wasRenamed", "PASSED"),
                        row("B31", "fails", "PASSED"),
                        "B30\torg.metodika.Gone\ttest\tPASSED",
                        "half a li"));

        run(selectMethod(ProvenByNobody.Mixed.class, "passes"));

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        row("A01", "passes", "PASSED"),
                        row("B22", "passes", "PASSED"),
                        row("B24", "passes", "PASSED"),
                        row("B30", "passes", "PASSED"),
                        row("C11", "fails", "PASSED"));
    }

    @Test
    void aModuleWithoutClaimsLeavesNoFile() {
        run(selectClass(ProvenByNobody.WithoutClaim.class));

        assertThat(file()).doesNotExist();
    }

    private void run(DiscoverySelector... selectors) {
        // Without the listeners of the running build: this is a run of its own.
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(config)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .build(),
                        new RequirementsListener(file()));
    }

    private Path file() {
        return folder.resolve("requirements.tsv");
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(file());
    }

    private static String row(String id, String test, String result) {
        return String.join("\t", id, MIXED, test, result);
    }
}
