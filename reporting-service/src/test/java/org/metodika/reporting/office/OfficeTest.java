package org.metodika.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.kit.problem.ProblemException;

/** How LibreOffice is run, tried with scripts in its place; papers that the real one makes are in other tests. */
class OfficeTest {

    private static final byte[] DOCX = "a word document".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void saysThatThereIsNone() {
        refuses("office-missing", () -> office("/nowhere/soffice", 1).pdf(DOCX));
        refuses("office-missing", () -> office("no-such-office", 1).pdf(DOCX));
    }

    @Test
    void givesEachDocumentAProfileOfItsOwnAndNoneOfTheSecrets() throws IOException {
        Office office = office("""
                for option; do case $option in -env:*) profile=${option#*=file://} ;; esac; done
                echo "$profile" >> FOLDER/profiles
                cp "$profile/user/registrymodifications.xcu" FOLDER/settings
                env > FOLDER/environment
                for paper; do :; done
                cp "$paper" "${paper%.docx}.pdf"
                """, 60);

        assertThat(office.pdf(DOCX)).isEqualTo(DOCX);
        assertThat(office.pdf(DOCX)).isEqualTo(DOCX);

        List<String> profiles = Files.readAllLines(folder.resolve("profiles"));
        assertThat(profiles).hasSize(2).doesNotHaveDuplicates();
        assertThat(profiles)
                .as("gone afterwards")
                .allSatisfy(profile -> assertThat(Path.of(profile)).doesNotExist());
        assertThat(folder.resolve("settings")).content().contains("DisableMacrosExecution", "ooInetProxyType");
        assertThat(Files.readAllLines(folder.resolve("environment")).stream().map(line -> line.split("=", 2)[0]))
                .contains("PATH", "HOME")
                .isSubsetOf(Set.of(
                        "PATH", "HOME", "TMPDIR", "LANG", "http_proxy", "https_proxy", "PWD", "OLDPWD", "SHLVL", "_"));
    }

    @Test
    void killsWhatTakesTooLongWithAllThatItStarted() throws IOException {
        Office office = office("sleep 600 & echo $! > FOLDER/child; wait", 3);

        refuses("office-failed", () -> office.pdf(DOCX));

        long child = Long.parseLong(Files.readString(folder.resolve("child")).strip());
        await().until(() -> ProcessHandle.of(child).isEmpty()
                || !ProcessHandle.of(child).get().isAlive());
        // It ends well where it can't read a document.
        refuses("office-failed", () -> office("exit 0", 60).pdf(DOCX));
        refuses("office-failed", () -> office("exit 3", 60).pdf(DOCX));
    }

    @Test
    void worksOnSoManyDocumentsAtATime() throws IOException {
        Office office = office("""
                touch FOLDER/begun
                while [ ! -e FOLDER/go ]; do sleep 0.05; done
                for paper; do :; done
                cp "$paper" "${paper%.docx}.pdf"
                """, 60);

        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> office.pdf(DOCX));
        await().until(() -> Files.exists(folder.resolve("begun")));
        refuses("office-busy", () -> office.pdf(DOCX));
        Files.createFile(folder.resolve("go"));

        assertThat(first.join()).isEqualTo(DOCX);
        assertThat(office.pdf(DOCX)).as("there is room again").isEqualTo(DOCX);
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    /** @param script a command, or the lines of one, FOLDER standing for the folder of the test */
    private Office office(String script, int seconds) {
        String command = script;
        if (script.contains(" ")) {
            try {
                Path file = Files.createTempFile(folder, "soffice", "");
                Files.writeString(file, "#!/bin/sh\n" + script.replace("FOLDER", folder.toString()));
                assertThat(file.toFile().setExecutable(true)).isTrue();
                command = file.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Office(new OfficeSettings(command, Duration.ofSeconds(seconds), Duration.ZERO, 1));
    }
}
