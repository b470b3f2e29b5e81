package org.metodika.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.metodika.local.process.Background;
import org.metodika.local.process.LogFile;
import org.metodika.local.process.Processes;

/**
 * Caches of loaded and linked classes (the JDK's AOT caches), by which a process starts with half the work.
 *
 * <p>The first start of a program is recorded; when all of it was ended, caches are made of the recordings in the
 * background, at the lowest priority, and later starts use them. A cache's name says which jars, JVM and options it is
 * for, so a new build records anew; the JVM itself checks it too and goes without when it doesn't fit.
 *
 * @param folder where recordings and caches lie
 */
record StartCache(Path folder) {

    private static final String RECORDING = ".recording";
    private static final String MAKE = ".make";
    private static final String CACHE = ".aot";
    private static final String FAILED = ".failed";

    /** All caches of a stack and the recordings they are made of take less. */
    private static final long ROOM_BYTES = 3L * 1024 * 1024 * 1024;

    /** One maker at a time; what an interrupted one left is made by the next. */
    private static final String MAKE_ALL = """
            [ -f maker.pid ] && kill -0 "$(cat maker.pid)" 2>/dev/null && exit 0
            echo $$ >maker.pid
            for each in *.make; do [ ! -f "$each" ] || sh "$each"; done
            rm -f maker.pid
            """;

    /**
     * Makes one cache; the JVM that makes it needs the options and the class path of the one that will use it. The first
     * failure may be that of a recording which was cut short; the second one is taken for lasting.
     */
    private static final String MAKE_ONE = """
            if [ -s NAME.recording ]; then
              if nice -n 19 JAVA -XX:AOTMode=create -XX:AOTConfiguration=NAME.recording -XX:AOTCache=NAME.part -cp PATH; then
                mv NAME.part NAME.aot
              else
                rm -f NAME.part
                if [ -f NAME.tried ]; then touch NAME.failed; else touch NAME.tried; fi
              fi
            fi
            rm -f NAME.recording NAME.make
            """;

    /**
     * What to add to a command so that it uses its cache, or is recorded when there is none yet.
     *
     * @param program name of the process
     * @param java the command up to here: the JVM and its options
     */
    List<String> arguments(String program, List<String> java, String classPath) {
        try {
            Files.createDirectories(folder);
            String name = program + "-" + fingerprint(java, classPath);
            dropOthers(program, name);
            if (exists(name + CACHE)) {
                return List.of("-XX:AOTCache=" + folder.resolve(name + CACHE), "-Xlog:aot*=error");
            }
            if (exists(name + FAILED) || isBeingMade(name) || usableSpace() < ROOM_BYTES) {
                return List.of();
            }
            String make = MAKE_ONE.replace("NAME", name)
                    .replace("JAVA", quoted(java))
                    .replace("PATH", quoted(List.of(classPath)));
            Files.writeString(folder.resolve(name + MAKE), make);
            return List.of(
                    "-XX:AOTMode=record",
                    "-XX:AOTConfiguration=" + folder.resolve(name + RECORDING),
                    "-Xlog:aot*=error");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes caches of the recordings, in a process that goes on when this one ends. */
    void makeInBackground() {
        try {
            if (!matching("", MAKE).isEmpty()) {
                var _ = Background.start(
                        List.of("/bin/sh", "-c", "cd \"$1\" || exit; " + MAKE_ALL, "sh", folder.toString()),
                        Map.of(),
                        new LogFile(folder.resolve("make.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what goes on in the background. */
    void stopMaking() {
        // The shell first, or it would begin the next one.
        maker().ifPresent(maker -> Processes.kill(
                Stream.concat(Stream.of(maker), maker.descendants()).toList()));
    }

    /** Forgets recordings of a start that didn't succeed. */
    void forgetRecordings() {
        try {
            for (Path each : matching("", RECORDING)) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A recording that nobody works on is of a run that wasn't ended in order. */
    private boolean isBeingMade(String name) {
        return exists(name + RECORDING) && maker().isPresent();
    }

    private Optional<ProcessHandle> maker() {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readString(folder.resolve("maker.pid")).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean exists(String file) {
        return Files.exists(folder.resolve(file));
    }

    private long usableSpace() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Those of earlier builds. */
    private void dropOthers(String program, String name) throws IOException {
        for (Path each : matching(program + "-", "")) {
            if (!each.getFileName().toString().startsWith(name + ".")) {
                Files.deleteIfExists(each);
            }
        }
    }

    private List<Path> matching(String prefix, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getFileName().toString().endsWith(suffix))
                    .toList();
        }
    }

    /** Of all that must be the same when a cache is made and used. */
    private static String fingerprint(List<String> java, String classPath) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(System.getProperty("java.vm.version"));
        parts.add(classPath);
        java.stream().filter(option -> !option.startsWith("-D")).forEach(parts::add);
        for (String entry : classPath.split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            parts.add(Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }
}
