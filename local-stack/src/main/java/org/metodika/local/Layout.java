package org.metodika.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.metodika.local.process.LogFile;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.Trouble;

/**
 * The data folder of one stack.
 *
 * @param folder {@code .metodika} by default: {@code data} with a folder per server, {@code logs},
 *     {@code programs} and {@code run}
 */
public record Layout(Path folder) {

    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;

    public Layout {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Log files, one per process. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** The log of one child. */
    public LogFile log(String child) {
        return new LogFile(logs().resolve(child + ".log"));
    }

    /** What runs. */
    public RunFolder runs() {
        return new RunFolder(folder.resolve("run"));
    }

    Path kafka() {
        return data().resolve("kafka");
    }

    Path keycloak() {
        return data().resolve("keycloak");
    }

    Path storeFile() {
        return data().resolve("store/metodika.mv.db");
    }

    /** Unpacked copy of a service's jar. */
    Path program(String service) {
        return programs().resolve(service);
    }

    /** Our own classes, packed. */
    Path ownJar() {
        return programs().resolve("local-stack.jar");
    }

    /** What makes later starts short. */
    StartCache startCache() {
        return new StartCache(programs().resolve("cache"));
    }

    private Path programs() {
        return folder.resolve("programs");
    }

    /** What must not be lost: a folder per server. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Whether there are any data. */
    public boolean hasData() {
        return Files.exists(data());
    }

    /** Copy of the data, while a backup of them is made. */
    public Path copy() {
        return folder.resolve("data.copy");
    }

    /** Data out of a backup, while it is checked. */
    public Path restored() {
        return folder.resolve("data.restored");
    }

    private Path replaced() {
        return folder.resolve("data.replaced");
    }

    /** Puts {@link #restored()} in the place of {@link #data()}, whole or not at all. */
    public void replaceData() throws IOException {
        if (hasData()) {
            Files.move(data(), replaced());
        }
        try {
            Files.move(restored(), data());
        } catch (IOException e) {
            settleReplacement();
            throw e;
        }
        settleReplacement();
    }

    /** Puts right what an end in the middle of {@link #replaceData()} left behind. */
    public void settleReplacement() throws IOException {
        if (Files.exists(replaced()) && !hasData()) {
            Files.move(replaced(), data());
        }
        deleteTree(replaced());
        deleteTree(restored());
    }

    /** @throws Trouble when the folder can't be written or its disk is nearly full */
    void requireRoom() {
        requireRoom(LEAST_FREE_BYTES);
    }

    /** As {@link #requireRoom()}, of so many bytes. */
    public void requireRoom(long leastFree) {
        try {
            Files.createDirectories(data());
            long free = Files.getFileStore(data()).getUsableSpace();
            if (free < leastFree) {
                throw new Trouble(
                        "Only %d MB are free on the disk of %s, at least %d MB are needed. Free some space, or choose another folder with --data."
                                .formatted(free >> 20, folder, leastFree >> 20));
            }
        } catch (IOException e) {
            throw new Trouble(
                    "The folder %s can't be written (%s). Choose another with --data."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    /** Deletes all data, logs and notes of what runs, and nothing else that may lie in the folder. */
    public void delete() {
        startCache().stopMaking();
        for (Path part : List.of(data(), copy(), restored(), replaced(), logs(), programs(), folder.resolve("run"))) {
            deleteTree(part);
        }
    }

    /** Deletes a folder and all in it, if it is there. */
    public static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new Trouble("%s can't be deleted: %s".formatted(tree, e.getMessage()), e);
        }
    }
}
