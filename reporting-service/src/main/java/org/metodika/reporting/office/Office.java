package org.metodika.reporting.office;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Makes PDF of word documents by LibreOffice. Each document has a process with a user profile of its own, so that none can touch
 * another; macros are off, links are not followed, and what would go out to the network ends at a closed port.
 */
@Component
public class Office {

    private static final Logger log = LoggerFactory.getLogger(Office.class);
    private static final String PROFILE = "/office/registrymodifications.xcu";
    private static final String NOWHERE = "http://127.0.0.1:9";

    private final OfficeSettings settings;
    private final Semaphore places;

    Office(OfficeSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce(), true);
    }

    /**
     * The document as PDF.
     *
     * @throws ProblemException 409 {@code office-missing} where none is installed, {@code office-busy} where none comes free in time,
     *     {@code office-failed} where it makes no PDF of the document in time
     */
    public byte[] pdf(byte[] docx) {
        Path program = program().orElseThrow(() -> problem("office-missing"));
        try {
            if (!places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw problem("office-busy");
            }
            try {
                return converted(program, docx);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw problem("office-failed");
        }
    }

    private Optional<Path> program() {
        return settings.command().contains(File.separator)
                ? Optional.of(Path.of(settings.command())).filter(Files::isExecutable)
                : Arrays.stream(path().split(File.pathSeparator))
                        .map(folder -> Path.of(folder, settings.command()))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    private static String path() {
        return Objects.requireNonNullElse(System.getenv("PATH"), "");
    }

    private byte[] converted(Path program, byte[] docx) throws InterruptedException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("metodika-office-");
            Files.write(folder.resolve("paper.docx"), docx);
            Path profile = Files.createDirectories(folder.resolve("profile"));
            try (InputStream settled = Objects.requireNonNull(Office.class.getResourceAsStream(PROFILE))) {
                Files.copy(
                        settled,
                        Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"));
            }
            int exit = run(program, folder, profile);
            Path made = folder.resolve("paper.pdf");
            // It ends well even where it could not read the document.
            if (exit != 0 || !Files.exists(made)) {
                log.warn("LibreOffice made no PDF: exit code {}", exit);
                throw problem("office-failed");
            }
            return Files.readAllBytes(made);
        } catch (IOException e) {
            log.warn("LibreOffice could not be run", e);
            throw problem("office-failed");
        } finally {
            delete(folder);
        }
    }

    private int run(Path program, Path folder, Path profile) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--nologo",
                        "--norestore",
                        "--nolockcheck",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("paper.docx").toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // Secrets of the service stand in its environment.
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        path(),
                        "HOME",
                        folder.toString(),
                        "TMPDIR",
                        folder.toString(),
                        "LANG",
                        "C.UTF-8",
                        "http_proxy",
                        NOWHERE,
                        "https_proxy",
                        NOWHERE));
        Process process = builder.start();
        try {
            if (process.waitFor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            log.warn("LibreOffice was killed: it took more than {}", settings.timeout());
            throw problem("office-failed");
        } finally {
            kill(process);
        }
    }

    /** It starts others, which would outlive it. */
    private static void kill(Process process) {
        Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static void delete(@Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            log.warn("A temporary folder of LibreOffice could not be deleted", e);
        }
    }

    /** 409 and no 5xx: for the gateway these would be signs that the whole service is ill. */
    private static ProblemException problem(String code) {
        return Problems.plain(code, HttpStatus.CONFLICT);
    }
}
