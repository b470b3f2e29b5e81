package org.metodika.local.process;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that says what runs: one file per process, one about the whole, and a lock its owner holds. */
public final class RunFolder {

    private static final String CHILD = ".child";
    private static final String OWNER = "owner";
    private static final String LOCK = "lock";
    private static final String STARTS = "starts.lock";

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Who looks after the processes.
     *
     * @param pid of the launcher that started them
     * @param started when that launcher started, milliseconds since 1970
     * @param complete whether all of them became ready
     */
    public record Owner(long pid, long started, boolean complete) {

        /** Whether the launcher is still there. */
        public boolean isAlive() {
            return Processes.isAlive(pid, started);
        }

        /** Asks the launcher to end, and all it started with it. */
        public void end() {
            Processes.find(pid, started).ifPresent(ProcessHandle::destroy);
        }
    }

    /**
     * Takes the lock, which the end of this process gives back in any case.
     *
     * @return empty when another launcher holds it
     */
    public Optional<FileLock> lock() {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Gives a lock back. */
    public static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the lock without which no process is started; whoever holds it gives it back soon. */
    FileLock lockStarts() throws InterruptedException {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve(STARTS), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            while (lock == null) {
                Thread.sleep(LOOK_EVERY);
                lock = tryLock(channel);
            }
            return lock;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    void remember(RunRecord record) {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(record.pid()));
        properties.setProperty("started", Long.toString(record.started()));
        properties.setProperty("port", Integer.toString(record.port()));
        properties.setProperty("log", record.log().toString());
        properties.setProperty("stopOrder", Integer.toString(record.stopOrder()));
        properties.setProperty("restarts", Integer.toString(record.restarts()));
        properties.setProperty("givenUp", Boolean.toString(record.givenUp()));
        write(record.name() + CHILD, properties);
    }

    void forget(String name) {
        delete(name + CHILD);
    }

    /** All remembered processes, alive or not, in the order they would be ended. */
    public List<RunRecord> records() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(CHILD))
                    .sorted()
                    .flatMap(file -> record(file).stream())
                    .sorted(RunRecord.BY_STOP_ORDER)
                    .toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** What is remembered of one child. */
    public Optional<RunRecord> record(String file) {
        String name = file.endsWith(CHILD) ? file.substring(0, file.length() - CHILD.length()) : file;
        return read(name + CHILD)
                .map(properties -> new RunRecord(
                        name,
                        number(properties, "pid"),
                        number(properties, "started"),
                        (int) number(properties, "port"),
                        Path.of(properties.getProperty("log", "")),
                        (int) number(properties, "stopOrder"),
                        (int) number(properties, "restarts"),
                        Boolean.parseBoolean(properties.getProperty("givenUp"))));
    }

    /** Makes this process the owner. */
    public void own(boolean complete) {
        ProcessHandle self = ProcessHandle.current();
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(self.pid()));
        properties.setProperty("started", Long.toString(Processes.started(self)));
        properties.setProperty("complete", Boolean.toString(complete));
        write(OWNER, properties);
    }

    /** Who started what runs, empty when nothing was started or all was ended in order. */
    public Optional<Owner> owner() {
        return read(OWNER)
                .map(properties -> new Owner(
                        number(properties, "pid"),
                        number(properties, "started"),
                        Boolean.parseBoolean(properties.getProperty("complete"))));
    }

    /** Nothing runs any more. */
    public void disown() {
        delete(OWNER);
    }

    private static long number(Properties properties, String key) {
        return Long.parseLong(properties.getProperty(key, "0"));
    }

    private Optional<Properties> read(String file) {
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            var properties = new Properties();
            properties.load(reader);
            return Optional.of(properties);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(String file, Properties properties) {
        Path whole = folder.resolve(file);
        Path part = folder.resolve(file + ".part");
        try {
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(part)) {
                properties.store(writer, null);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void delete(String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trouble unusable(IOException e) {
        return new Trouble(
                "The folder %s can't be written (%s). Check its permissions and the free space of its disk."
                        .formatted(folder.toAbsolutePath(), e.getMessage()),
                e);
    }
}
