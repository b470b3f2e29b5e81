package org.metodika.local.backup;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.metodika.local.Layout;
import org.metodika.local.Situation;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.Standstill;
import org.metodika.local.process.Trouble;

/**
 * Makes one file of all data of a stack, running or not.
 *
 * <p>What runs is stopped in its tracks while its files are copied, so the copy is what a crash of everything at that
 * instant would have left behind, and every part is made to lose nothing acknowledged by such a crash. It is packed
 * after everything goes on.
 *
 * @param layout the stack's folder
 * @param versions of what is installed, by name
 */
public record Backup(Layout layout, Map<String, String> versions) {

    /** For what a platform writes while it is packed. */
    private static final long SPARE_BYTES = 50L * 1024 * 1024;

    /**
     * What was done.
     *
     * @param manifest of the backup
     * @param processes how many stood still, 0 when nothing ran
     * @param standstill for how long
     */
    public record Result(Manifest manifest, int processes, Duration standstill) {}

    /**
     * Makes the backup.
     *
     * @param file the archive; one that is there already is replaced
     * @throws Trouble when there is nothing to save, no room, or the stack is just starting; no file is left then
     */
    public Result to(Path file) throws InterruptedException {
        Path archive = file.toAbsolutePath().normalize();
        try {
            requireData();
            requireRoom(archive);
            Layout.deleteTree(layout.copy());
            try {
                return switch (Situation.of(layout)) {
                    case RUNNING -> ofRunning(archive);
                    case NOTHING -> ofStopped(archive);
                    case LEFTOVERS ->
                        throw new Trouble("Processes are left of an earlier run: end them with ./metodika down first.");
                };
            } finally {
                Layout.deleteTree(layout.copy());
            }
        } catch (IOException e) {
            throw new Trouble("The backup %s can't be written: %s".formatted(archive, e), e);
        }
    }

    private Result ofRunning(Path archive) throws IOException, InterruptedException {
        // Keycloak's first start leaves nothing usable when it is cut short.
        if (layout.runs().owner().filter(RunFolder.Owner::complete).isEmpty()) {
            throw new Trouble("Metodika is just starting: try again when it is ready.");
        }
        long begin = System.nanoTime();
        Instant made;
        int processes;
        try (var standstill = Standstill.of(layout.runs())) {
            made = now();
            processes = standstill.size();
            copy();
            standstill.requireUnbroken();
        }
        var length = Duration.ofNanos(System.nanoTime() - begin);
        return new Result(new Archive(archive).pack(layout.copy(), made, versions), processes, length);
    }

    private Result ofStopped(Path archive) throws IOException {
        FileLock lock = layout.runs()
                .lock()
                .orElseThrow(() -> new Trouble("Metodika is just starting: try again when it is ready."));
        try {
            return new Result(new Archive(archive).pack(copy(), now(), versions), 0, Duration.ZERO);
        } finally {
            RunFolder.release(lock);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private void requireData() throws IOException {
        if (!Files.isDirectory(layout.data()) || saved().isEmpty()) {
            throw new Trouble("There are no data in %s.".formatted(layout.folder()));
        }
    }

    /** Room for the copy, and as much again for the archive, though it is smaller. */
    private void requireRoom(Path archive) throws IOException {
        long size = 0;
        for (Path file : saved()) {
            size += Files.size(file);
        }
        Path folder = archive.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new Trouble("There is no folder %s.".formatted(folder));
        }
        FileStore disk = Files.getFileStore(folder);
        boolean sameDisk = disk.equals(Files.getFileStore(layout.data()));
        layout.requireRoom((sameDisk ? 2 * size : size) + SPARE_BYTES);
        long free = disk.getUsableSpace();
        if (free < size + SPARE_BYTES) {
            throw new Trouble("Only %d MB are free where %s is to be written, up to %d MB are needed."
                    .formatted(free >> 20, archive, (size + SPARE_BYTES) >> 20));
        }
    }

    private Path copy() throws IOException {
        for (Path file : saved()) {
            Path target = layout.copy().resolve(layout.data().relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return layout.copy();
    }

    private List<Path> saved() throws IOException {
        try (Stream<Path> files = Files.walk(layout.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isSaved(layout.data().relativize(file)))
                    .toList();
        }
    }

    /** Neither locks nor what the servers make anew by themselves. */
    private static boolean isSaved(Path path) {
        String name = path.getFileName().toString();
        if (path.startsWith("keycloak")) {
            return !path.startsWith(Path.of("keycloak", "home")) && !name.endsWith(".trace.db");
        }
        // Kafka keeps 20 MB of index for each partition, mostly empty, and makes them anew from the records. Without
        // the
        // mark of an orderly end it takes this for the usual business after a crash, not for a damage.
        return !path.startsWith("kafka")
                || Stream.of(".index", ".timeindex", ".lock", ".deleted", ".kafka_cleanshutdown")
                        .noneMatch(name::endsWith);
    }
}
